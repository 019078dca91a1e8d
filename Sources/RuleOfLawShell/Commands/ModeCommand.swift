import RuleOfLawModel

/// Sets the form of tables (格式).
struct ModeCommand: SettingCommand {
  let name = "mode"
  let label = "格式"
  let usage = "[NAME] [bom]"
  let summary = Message("设定或显示输出格式", "set or show the form of answers")
  let discussion: Message? = Message(
    OutputFormat.allCases.map(\.rawValue).joined(separator: " ")
      + "\nbom：CSV 前加字节顺序标记，电子表格据此识别中文",
    OutputFormat.allCases.map(\.rawValue).joined(separator: " ")
      + "\nbom: CSV begins with a byte-order mark, by which spreadsheets know UTF-8")
  var argumentWords: [BilingualWord] {
    OutputFormat.allCases.map { BilingualWord(name: $0.rawValue, label: $0.rawValue) }
  }
  let examples = [".mode", ".mode csv", ".mode csv bom"]

  func value(in settings: Settings) -> String {
    settings.format.rawValue + (settings.marksByteOrder ? " bom" : "")
  }

  func set(_ value: String, in settings: inout Settings) throws(StatementError) {
    let words = value.split(separator: " ").map(String.init)
    let marksByteOrder = words.dropFirst() == ["bom"]
    guard words.count == 1 || (marksByteOrder && words[0] == OutputFormat.csv.rawValue) else {
      throw misuse
    }
    let name = words[0]
    guard let format = OutputFormat(rawValue: name) else {
      let all = OutputFormat.allCases.map(\.rawValue)
      let list = all.joined(separator: " ")
      let hint = StatementError.hint(name, among: all, else: Message(list, list))
      throw StatementError(
        "没有 \(name) 这种格式", "there is no form \(name)", hints: [hint])
    }
    settings.format = format
    settings.marksByteOrder = marksByteOrder
  }
}
