import RuleOfLawModel

/// Closes what is open (关闭).
struct CloseCommand: Command {
  let name = "close"
  let label = "关闭"
  let summary = Message("关闭全部报告", "close all reports")
  let examples = [".close"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.isEmpty else { throw misuse }
    session.close()
    return Outcome(session.settings.language.words("已全部关闭", "closed everything") + "\n")
  }
}
