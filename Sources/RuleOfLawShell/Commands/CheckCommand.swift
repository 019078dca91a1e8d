import RuleOfLawModel

/// Shows what the audit found (检查).
struct CheckCommand: Command {
  let name = "check"
  let label = "检查"
  let summary = Message("核对已打开的报告，列出发现", "check the reports that are open and list the findings")
  let examples = [".check"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.isEmpty else { throw misuse }
    let drawing = session.settings.drawing
    let pages = session.dataset.entries.map { CheckPage(entry: $0).drawn(drawing) }
    return Outcome(pages.joined(separator: "\n"))
  }
}
