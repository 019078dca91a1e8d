import RuleOfLawModel

/// A command that shows or sets one setting, so that `.set` can do it, too.
protocol SettingCommand: Command {
  /// The setting in the words in which it is set.
  func value(in settings: Settings) -> String
  /// Sets it from words separated by a space.
  func set(_ value: String, in settings: inout Settings) throws(StatementError)
}

extension SettingCommand {
  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard !arguments.isEmpty else { return Outcome(value(in: session.settings) + "\n") }
    try set(arguments.joined(separator: " "), in: &session.settings)
    return Outcome()
  }

  /// Reads `on` or `off` in either language.
  func isOn(_ word: String) throws(StatementError) -> Bool {
    switch word {
    case "on", "开": true
    case "off", "关": false
    default: throw misuse
    }
  }
}

extension BilingualWord {
  /// The words for a setting that is on or off.
  static let switchWords = [
    BilingualWord(name: "on", label: "开"), BilingualWord(name: "off", label: "关"),
  ]

  /// The word for a setting that is on or off.
  static func switchName(_ isOn: Bool) -> String { switchWords[isOn ? 0 : 1].name }
}
