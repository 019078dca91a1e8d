import RuleOfLawDocuments
import RuleOfLawModel

/// Shows the words that a row of the last answer was read from (出处).
struct SourceCommand: Command {
  let name = "source"
  let label = "出处"
  let usage = "N"
  let summary = Message(
    "显示上次结果第 N 行所出的原句", "show the sentence that row N of the last answer was read from")
  let examples = ["facts area:disputes | take 3", ".source 1"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count == 1, let number = Int(arguments[0]) else { throw misuse }
    guard let answer = session.lastAnswer else {
      throw StatementError(
        "还没有结果，先提一个问题", "there is no answer yet; ask something first",
        hints: [Message("facts | take 5", "facts | take 5")])
    }
    let table = answer.table
    guard table.rows.indices.contains(number - 1) else {
      throw StatementError(
        "上次的结果没有第 \(number) 行，共 \(table.rows.count) 行",
        "the last answer has no row \(number); it has \(table.rows.count)")
    }
    guard let origin = table.rows[number - 1].origin else {
      throw StatementError(
        "第 \(number) 行是算出来的，不出自某一处原文", "row \(number) was computed and stands in no one place")
    }
    let page = SourcePage(
      entry: answer.subject.dataset.entries[origin.reading], span: origin.span,
      origins: answer.subject.origins[origin.reading] ?? OriginMap())
    return Outcome(page.drawn(session.settings.drawing))
  }
}
