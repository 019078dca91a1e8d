import RuleOfLawModel

/// Says whether long answers are shown page by page (分页).
struct PagerCommand: SettingCommand {
  let name = "pager"
  let label = "分页"
  let usage = "[on|off]"
  let summary = Message("长过屏幕的回答是否分页显示", "whether answers longer than the screen are paged")
  let discussion: Message? = Message(
    "用 $PAGER，没有设定时用 less；只在终端上，--safe 之下不用。",
    "By $PAGER, or less where it is not set; on a terminal only, and not with --safe.")
  let argumentWords = BilingualWord.switchWords
  let examples = [".pager off"]

  func value(in settings: Settings) -> String { BilingualWord.switchName(settings.usesPager) }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    settings.usesPager = try isOn(value)
  }
}
