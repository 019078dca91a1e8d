import RuleOfLawDocuments
import RuleOfLawModel

/// Finds what was asked before (历史).
struct HistoryCommand: Command {
  let name = "history"
  let label = "历史"
  let usage = "[WORDS]"
  let summary = Message("列出问过的语句，可按词查找", "list what was asked, with words to look for")
  let discussion: Message? = Message(
    """
    不写词时列出最近 \(shownCount) 条；写词时列出含有全部词的语句。以空格开头的语句不记。
    历史保存在 $XDG_STATE_HOME/rol/history.jsonl；所在文件夹或其上级有 .rol 文件夹时保存在其中。
    """,
    """
    Without words the last \(shownCount) are listed, with words those that have all of them.
    A statement that begins with a space is not kept. The rest is kept in
    $XDG_STATE_HOME/rol/history.jsonl, or in the .rol folder of this folder or one above it.
    """)
  let examples = [".history", ".history 复议"]

  private static let shownCount = 50
  let isRepeatable = false

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let history = session.history else {
      throw StatementError("脚本没有历史", "a script has no history")
    }
    let found = history.records(with: arguments)
    let shown = arguments.isEmpty ? found.suffix(Self.shownCount) : found[...]
    let table = Table(
      columns: [.text("time", "时间"), .text("statement", "语句")],
      rows: shown.map {
        Table.Row([.text(LocalTime.text(of: $0.time)), .text($0.statement)])
      })
    return Outcome(table.drawn(as: session.settings.format, session.settings.drawingUnnumbered))
  }
}
