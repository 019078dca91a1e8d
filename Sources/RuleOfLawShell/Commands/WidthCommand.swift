import RuleOfLawModel

/// Sets the width that tables are fitted into (宽度).
struct WidthCommand: Command {
  let name = "width"
  let label = "宽度"
  let usage = "[N]"
  let summary = Message("设定表格宽度，0 为不限", "set the width of tables, 0 for no limit")
  let examples = [".width 80", ".width 0"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let word = arguments.first else {
      return Outcome(String(session.settings.drawing.width ?? 0) + "\n")
    }
    guard arguments.count == 1, let width = Int(word), width >= 0 else { throw misuse }
    session.settings.width = width
    return Outcome()
  }
}
