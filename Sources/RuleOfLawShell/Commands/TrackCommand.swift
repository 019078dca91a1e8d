import RuleOfLawAudit
import RuleOfLawModel

/// Follows the commitments of one report through a later one (跟踪).
struct TrackCommand: Command {
  let name = "track"
  let label = "跟踪"
  let usage = "A B"
  let summary = Message(
    "A 的承诺在 B 中是否兑现，哪些问题又出现", "what became in B of the commitments of A, and which problems recur")
  let discussion: Message? = Message(
    """
    A、B 写 .reports 中的行号、机关@年度或文件。数字目标按 B 所载数字判断（已证），其余按文字判断（推定）；
    没有指标的持续、加强之类无从判断。表为其他格式时只给承诺一项。
    """,
    """
    A and B are rows of .reports, authority@year, or files. A promised figure is judged by the
    figure that B prints (proven), the rest by words (presumed); what is only to be continued or
    strengthened cannot be told. In other forms than a table only the commitments are given.
    """)
  let examples = [".track 1 2"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count == 2 else { throw misuse }
    let outcome = try session.query(CompareCommand.text(of: .track, arguments))
    guard session.settings.format == .table else { return outcome }
    let readings = try session.readings(named: arguments[0], arguments[1])
    let tracking = PromiseTracking(of: readings.earlier, in: readings.later)
    var page = Page(session.settings.drawing)
    page.line(summary(of: tracking, in: session.settings.language))
    page.list("反复出现的问题", "Problems that recur", tracking.recurring) {
      "\($0.later.path)  \($0.later.heading)  \($0.likeness)%"
    }
    page.list("没有对应承诺的问题", "Problems without a commitment", tracking.unanswered) {
      "\($0.path)  \($0.text)"
    }
    page.list("没有对应问题的承诺", "Commitments without a problem", tracking.unprompted) {
      "\($0.path)  \($0.text)"
    }
    if let share = tracking.carried.share {
      page.heading("沿用文字", "Text carried over")
      let count = tracking.carried.sentences.count
      page.line(page.words("  \(count) 句，\(share)%", "  \(count) sentences, \(share)%"))
    }
    return Outcome(outcome.output + page.text, remarks: outcome.remarks)
  }

  /// How many commitments came to what.
  private func summary(of tracking: PromiseTracking, in language: Language) -> String {
    PromiseStatus.vocabulary.compactMap { status, label in
      let count = tracking.promises.filter { $0.status == status }.count
      return count > 0 ? "\(language.words(label, status.rawValue)) \(count)" : nil
    }.joined(separator: language.words("，", ", "))
  }
}

extension Page {
  /// Adds a heading and a line for each element, or nothing where there are none.
  fileprivate mutating func list<Element>(
    _ chinese: String, _ english: String, _ elements: [Element], _ line: (Element) -> String
  ) {
    guard !elements.isEmpty else { return }
    heading(chinese, english, count: elements.count)
    for element in elements { paragraph("  " + line(element).visible, indent: 2) }
  }
}
