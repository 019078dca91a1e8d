import RuleOfLawModel

/// Lists the settings, or sets one (设置).
struct SetCommand: Command {
  let name = "set"
  let label = "设置"
  let usage = "[NAME VALUE]"
  let summary = Message("列出设置，或设定一项", "list the settings, or set one")
  var argumentWords: [BilingualWord] {
    Self.settings.map { BilingualWord(name: $0.name, label: $0.label) }
  }
  let examples = [".set", ".set mode csv"]

  /// The settings, each a command of its own.
  private static let settings = CommandList.all.compactMap { $0 as? any SettingCommand }

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let name = arguments.first else {
      let language = session.settings.language
      let table = Table(
        columns: [.text("name", "名称"), .text("value", "取值"), .text("summary", "说明")],
        rows: Self.settings.map { setting in
          Table.Row([
            .text(language.words(setting.label, setting.name)),
            .text(setting.value(in: session.settings)),
            .text(setting.summary.text(in: language)),
          ])
        })
      return Outcome(table.drawn(as: session.settings.format, session.settings.drawingUnnumbered))
    }
    guard let setting = Self.settings.first(where: { $0.name == name || $0.label == name }) else {
      let names = Self.settings.flatMap { [$0.name, $0.label] }
      let others = Message(".set 列出设置", ".set lists the settings")
      throw StatementError(
        "没有 \(name) 这项设置", "there is no setting \(name)",
        hints: [StatementError.hint(name, among: names, else: others)])
    }
    guard arguments.count > 1 else { throw setting.misuse }
    return try setting.run(Array(arguments.dropFirst()), in: &session)
  }
}
