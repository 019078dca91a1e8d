import RuleOfLawModel

/// Sets the width that tables are fitted into (宽度).
struct WidthCommand: SettingCommand {
  let name = "width"
  let label = "宽度"
  let usage = "[N]"
  let summary = Message("设定表格宽度，0 为不限", "set the width of tables, 0 for no limit")
  let examples = [".width 80", ".width 0"]

  func value(in settings: Settings) -> String { String(settings.drawing.width ?? 0) }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    guard let width = Int(value), width >= 0 else { throw misuse }
    settings.width = width
  }
}
