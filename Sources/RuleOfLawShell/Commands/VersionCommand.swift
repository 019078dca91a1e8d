import RuleOfLawModel

/// Tells the version of the program (版本).
struct VersionCommand: Command {
  let name = "version"
  let label = "版本"
  let summary = Message("显示程序版本", "tell the version of the program")
  let examples = [".version"]
  let isRepeatable = false

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.isEmpty else { throw misuse }
    return Outcome("rol \(Session.version)\n")
  }
}
