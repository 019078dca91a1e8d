import RuleOfLawModel
import TerminalText

/// Says how many columns the screen gives to marks of ambiguous width (歧义宽度).
struct AmbiguousCommand: SettingCommand {
  let name = "ambiguous"
  let label = "歧义宽度"
  let usage = "[narrow|wide]"
  let summary = Message(
    "“”—…·①→ 一类字符占一列还是两列", "whether marks such as “” — … · ① → take one column or two")
  let discussion: Message? = Message(
    "由终端的设置决定，程序问不出来：表格歪斜或光标错位时改这一项，常用的写进 init.rol。",
    """
    The terminal decides and cannot be asked: change it where tables are askew or the cursor is \
    off, and keep it in init.rol.
    """)
  let argumentWords = [
    BilingualWord(name: "narrow", label: "窄"), BilingualWord(name: "wide", label: "宽"),
  ]
  let examples = [".ambiguous narrow"]

  func value(in settings: Settings) -> String {
    argumentWords[settings.measure.ambiguous == .narrow ? 0 : 1].name
  }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    guard let index = argumentWords.firstIndex(where: { $0.name == value || $0.label == value })
    else { throw misuse }
    settings.measure.ambiguous = index == 0 ? .narrow : .wide
  }
}
