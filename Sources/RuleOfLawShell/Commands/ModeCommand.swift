import RuleOfLawModel

/// Sets the form of tables (格式).
struct ModeCommand: SettingCommand {
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

  func value(in settings: Settings) -> String { settings.format.rawValue }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    guard let format = OutputFormat(rawValue: value) else {
      let all = OutputFormat.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: value, among: all).first
      let hint = near.map { Message("是不是 \($0)？", "did you mean \($0)?") }
      let list = all.joined(separator: " ")
      throw StatementError(
        "没有 \(value) 这种格式", "there is no form \(value)", hints: [hint ?? Message(list, list)])
    }
    settings.format = format
  }
}
