import RuleOfLawModel

/// The commands of the shell, in the order in which help lists them.
enum CommandList {
  /// Every command.
  static let all: [any Command] = [
    HelpCommand(), OpenCommand(), CloseCommand(), ReportsCommand(), UseCommand(),
    ShowCommand(), SourceCommand(), SchemaCommand(), IndicatorsCommand(), MechanismsCommand(),
    CheckCommand(), CompareCommand(), TrackCommand(), CarriedCommand(), ModeCommand(),
    WidthCommand(), AmbiguousCommand(), PagerCommand(), TimingCommand(), ExplainCommand(),
    LanguageCommand(), SetCommand(), OutputCommand(), PipeCommand(), ReadCommand(),
    SaveCommand(), HistoryCommand(), VersionCommand(), QuitCommand(),
  ]

  /// Finds a command by its full name in either language.
  static func named(_ word: String) -> (any Command)? {
    all.first { $0.name == word || $0.label == word }
  }

  /// Finds a command by its name in either language or by a beginning that only it has.
  static func command(named word: String) throws(StatementError) -> any Command {
    if let exact = named(word) { return exact }
    let beginning =
      word.isEmpty ? [] : all.filter { $0.name.hasPrefix(word) || $0.label.hasPrefix(word) }
    if beginning.count == 1 { return beginning[0] }
    guard beginning.isEmpty else {
      let names = beginning.map { "." + $0.name }.joined(separator: " ")
      throw StatementError(
        ".\(word) 不止一个意思：\(names)", ".\(word) may mean any of: \(names)")
    }
    let names = all.flatMap { [$0.name, $0.label] }
    if Entity(spelling: word) != nil {
      throw StatementError(
        "没有 .\(word) 这个命令", "there is no command .\(word)",
        hints: [Message("查询不带点：\(word)", "a query has no dot: \(word)")])
    }
    let others = Message(".help 列出全部命令", ".help lists the commands")
    throw StatementError(
      "没有 .\(word) 这个命令", "there is no command .\(word)",
      hints: [StatementError.hint(word, among: names, mark: ".", else: others)])
  }
}
