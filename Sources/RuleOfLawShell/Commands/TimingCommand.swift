import RuleOfLawModel

/// Tells how long statements take (计时).
struct TimingCommand: SettingCommand {
  let name = "timing"
  let label = "计时"
  let usage = "[on|off]"
  let summary = Message("是否显示每条语句的用时", "whether to tell how long each statement takes")
  let argumentWords = BilingualWord.switchWords
  let examples = [".timing on"]

  func value(in settings: Settings) -> String { BilingualWord.switchName(settings.showsTiming) }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    settings.showsTiming = try isOn(value)
  }
}
