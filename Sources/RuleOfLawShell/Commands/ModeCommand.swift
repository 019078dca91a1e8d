import RuleOfLawModel

/// Sets the form of tables (格式).
struct ModeCommand: Command {
  let name = "mode"
  let label = "格式"
  let usage = "[NAME]"
  let summary = Message("设定或显示输出格式", "set or show the form of answers")
  let discussion: Message? = Message(
    OutputFormat.allCases.map(\.rawValue).joined(separator: " "),
    OutputFormat.allCases.map(\.rawValue).joined(separator: " "))
  var argumentWords: [BilingualWord] {
    OutputFormat.allCases.map { BilingualWord(name: $0.rawValue, label: $0.rawValue) }
  }
  let examples = [".mode", ".mode csv"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let name = arguments.first else {
      return Outcome(session.settings.format.rawValue + "\n")
    }
    guard arguments.count == 1 else { throw misuse }
    guard let format = OutputFormat(rawValue: name) else {
      let all = OutputFormat.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: name, among: all).first
      let hint = near.map { Message("是不是 \($0)？", "did you mean \($0)?") }
      let list = all.joined(separator: " ")
      throw StatementError(
        "没有 \(name) 这种格式", "there is no form \(name)", hints: [hint ?? Message(list, list)])
    }
    session.settings.format = format
    return Outcome()
  }
}
