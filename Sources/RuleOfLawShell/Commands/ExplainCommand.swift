import RuleOfLawModel

/// Tells how a query is answered (解释).
struct ExplainCommand: Command {
  let name = "explain"
  let label = "解释"
  let usage = "QUERY"
  let summary = Message(
    "说明一个提问怎样作答：每步进出的行数和用时", "tell how a query is answered: rows and time of each stage")
  let discussion: Message? = Message(
    "与语句 explain QUERY 相同；| 开头则接着上一个回答。",
    "The same as the statement explain QUERY; one that begins with | goes on with the last answer.")
  let takesLine = true
  let examples = [".explain facts area:disputes | sort -value | take 3"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let query = arguments.first else { throw misuse }
    return try session.explanation(of: query)
  }
}
