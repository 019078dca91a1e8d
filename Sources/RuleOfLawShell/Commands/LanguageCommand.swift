import RuleOfLawModel

/// Sets the language of messages and titles (语言).
struct LanguageCommand: SettingCommand {
  let name = "language"
  let label = "语言"
  let usage = "[zh|en]"
  let summary = Message("设定消息、列名和名称值的语言", "set the language of messages, titles and named values")
  let argumentWords = [
    BilingualWord(name: "zh", label: "中文"), BilingualWord(name: "en", label: "英文"),
  ]
  let examples = [".language en", ".language zh"]

  func value(in settings: Settings) -> String { settings.language.rawValue }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    switch value {
    case "zh", "中文": settings.language = .chinese
    case "en", "英文": settings.language = .english
    default: throw misuse
    }
  }
}
