import RuleOfLawModel

/// Tells how long statements take (计时).
struct TimingCommand: Command {
  let name = "timing"
  let label = "计时"
  let usage = "on|off"
  let summary = Message("是否显示每条语句的用时", "whether to tell how long each statement takes")
  let argumentWords = [
    BilingualWord(name: "on", label: "开"), BilingualWord(name: "off", label: "关"),
  ]
  let examples = [".timing on"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    switch arguments {
    case ["on"], ["开"]: session.settings.showsTiming = true
    case ["off"], ["关"]: session.settings.showsTiming = false
    default: throw misuse
    }
    return Outcome()
  }
}
