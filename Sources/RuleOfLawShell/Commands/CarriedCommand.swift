import RuleOfLawAudit
import RuleOfLawModel

/// Shows how much of a report was carried over from another one (沿用).
struct CarriedCommand: Command {
  let name = "carried"
  let label = "沿用"
  let usage = "A B"
  let summary = Message(
    "B 的文字有多少沿用 A，是哪些句子", "how much of the text of B is carried over from A, and which sentences")
  let discussion: Message? = Message(
    """
    A、B 写 .reports 中的行号、机关@年度或文件，可以是同一机关的两年，也可以是两个机关。数字和标点不计，
    不足八个字的句子不计；占比按字节计算。
    """,
    """
    A and B are rows of .reports, authority@year, or files: two years of one authority or two
    authorities. Figures and marks do not count, nor do sentences of fewer than eight characters;
    shares are of bytes.
    """)
  let examples = [".carried 1 2"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count == 2 else { throw misuse }
    let outcome = try session.query(CompareCommand.text(of: .carried, arguments))
    guard session.settings.format == .table else { return outcome }
    let readings = try session.readings(named: arguments[0], arguments[1])
    let carried = CarriedText(in: readings.later, from: readings.earlier)
    guard let share = carried.share else { return outcome }
    let count = carried.sentences.count
    var page = Page(session.settings.drawing)
    page.line(page.words("沿用 \(count) 句，\(share)%", "\(count) sentences carried over, \(share)%"))
    return Outcome(outcome.output + page.text, remarks: outcome.remarks)
  }
}
