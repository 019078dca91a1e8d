import RuleOfLawModel

/// Lists what is open (报告).
struct ReportsCommand: Command {
  let name = "reports"
  let label = "报告"
  let summary = Message("列出已打开的报告", "list the reports that are open")
  let examples = [".reports"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.isEmpty else { throw misuse }
    let entries = session.openDataset.entries
    let sample = session.settings.language.words("（内置样本）", "(built-in sample)")
    let table = Table(
      columns: [
        .text("title", "标题"), .text("authority", "机关"), .number("year", "年度"),
        .number("facts", "数据"), .number("findings", "发现"), .text("file", "文件名"),
      ],
      rows: entries.map { entry in
        let report = entry.reading.report
        return Table.Row([
          .text(report.title), .optional(report.authority?.name),
          report.year.map { .count($0) } ?? .null, .count(entry.reading.facts.count),
          .count(entry.findings.count), .text(report.file ?? sample),
        ])
      })
    return Outcome(table.drawn(as: session.settings.format, session.settings.drawing))
  }
}
