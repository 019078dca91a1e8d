import RuleOfLawModel

/// Chooses the report that is asked (选用).
struct UseCommand: Command {
  let name = "use"
  let label = "选用"
  let usage = "[N|NAME|all]"
  let summary = Message("只问一份已打开的报告，或重新问全部", "ask one of the reports that are open, or all again")
  let discussion: Message? = Message(
    "N 是 .reports 中的行号；NAME 是标题、机关或文件名中的词，只能指一份。不写则说明正在问哪些。",
    """
    N is the row in .reports, NAME a word of the title, the authority or the file that only one
    report has. Without either it tells what is asked.
    """)
  let argumentWords = [BilingualWord(name: "all", label: "全部")]
  let examples = [".use 2", ".use 江南区", ".use all"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    switch arguments {
    case []: break
    case ["all"], ["全部"]: session.use(nil)
    default: session.use(try number(of: arguments.joined(separator: " "), in: &session))
    }
    let entries = session.dataset.entries
    let language = session.settings.language
    guard entries.count == 1 else {
      let count = language.count(entries.count, "份报告", "report", "reports")
      return Outcome(language.words("正在问全部 \(count)", "asking all \(count)") + "\n")
    }
    let title = entries[0].reading.report.title.visible
    return Outcome(language.words("正在问：\(title)", "asking: \(title)") + "\n")
  }

  private func number(
    of word: String, in session: inout Session
  ) throws(StatementError) -> Int {
    let entries = session.openDataset.entries
    if let number = Int(word) {
      guard entries.indices.contains(number - 1) else {
        throw StatementError(
          "没有第 \(number) 份报告", "there is no report \(number)", hints: [Self.hint])
      }
      return number - 1
    }
    let found = entries.indices.filter { index in
      let report = entries[index].reading.report
      return [report.title, report.authority?.name ?? "", report.file ?? ""].haveAll([word])
    }
    guard found.count == 1 else {
      throw found.isEmpty
        ? StatementError("没有报告叫“\(word)”", "no report is called “\(word)”", hints: [Self.hint])
        : StatementError(
          "“\(word)”指 \(found.count) 份报告", "“\(word)” names \(found.count) reports",
          hints: [Self.hint])
    }
    return found[0]
  }

  private static let hint = Message(".reports 列出已打开的报告", ".reports lists what is open")
}
