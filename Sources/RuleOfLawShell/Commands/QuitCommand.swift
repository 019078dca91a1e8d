import RuleOfLawModel

/// Ends the session (退出).
struct QuitCommand: Command {
  let name = "quit"
  let label = "退出"
  let summary = Message("结束", "end the session")
  let examples = [".quit"]
  let isRepeatable = false

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.isEmpty else { throw misuse }
    return Outcome(endsSession: true)
  }
}
