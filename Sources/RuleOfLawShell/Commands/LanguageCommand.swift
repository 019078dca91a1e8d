import RuleOfLawModel

/// Sets the language of messages and titles (语言).
struct LanguageCommand: Command {
  let name = "language"
  let label = "语言"
  let usage = "zh|en"
  let summary = Message("设定消息、列名和名称值的语言", "set the language of messages, titles and named values")
  let argumentWords = [
    BilingualWord(name: "zh", label: "中文"), BilingualWord(name: "en", label: "英文"),
  ]
  let examples = [".language en", ".language zh"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    switch arguments {
    case []: return Outcome(session.settings.language.rawValue + "\n")
    case ["zh"], ["中文"]: session.settings.language = .chinese
    case ["en"], ["英文"]: session.settings.language = .english
    default: throw misuse
    }
    return Outcome()
  }
}
