import Testing

/// Texts that nobody wrote to be read, in small: what is linear in them is linear in large ones.
enum HostileTexts {
  /// A text and the name it is told apart by.
  struct Text: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }
  }

  /// The texts, each of some ten thousand bytes, longer than a passage.
  static let all: [Text] = [
    repeated("one line of characters", "政府办公室依法行政"),
    repeated("one line of clauses", "全年受理行政复议案件63件,审结39件,纠错率51.28%,同比上升49.2%,"),
    repeated("figures without a mark between them", "受理案件5件"),
    repeated("figures without words of their own", "5件"),
    repeated("changes without facts", "同比增长5%"),
    repeated("years", "2022年"),
    repeated("dates without end", "1-1-"),
    repeated("a number without end", "1"),
    repeated("a numeral without end", "一"),
    repeated("a number of numbers", "1,111"),
    repeated("a magnitude without end", "5万万亿亿"),
    repeated("fractions of fractions", "一分之"),
    repeated("hedges", "约近超"),
    repeated("masks", "XX件"),
    repeated("opening brackets", "("),
    repeated("pairs of brackets", "(1)"),
    Text(
      name: "nested brackets",
      text: String(repeating: "（", count: 12_000) + String(repeating: "）", count: 12_000)),
    repeated("opening titles", "《"),
    repeated("opening quotations", "“1"),
    repeated("nested headings", "一、工作\n(一)工作\n1.工作\n(1)工作\n"),
    repeated("headings in one line", "一、(一)1.(1)"),
    repeated("empty headings", "一、\n"),
    repeated("problems", "一、存在的问题\n(一)部分单位工作不到位。因人员不足，办结率51%。\n二、下一步计划\n(一)力争办结率达到60%。\n"),
    repeated("problems in one line", "一是部分单位工作不到位,因人员不足,办结率51%;"),
    repeated("labels of metadata", "来源:来源:发布时间:"),
    repeated("bodies", "市司法局"),
    repeated("honours", "获获首家"),
    repeated("words for none", "无未零投诉"),
    repeated("words of a whole", "其中分别"),
    repeated("line feeds", "\n"),
    repeated("spaces", " \u{3000}"),
    repeated("gaps", "项  件  "),
    repeated("invisible characters", "6\u{200B}3\u{FEFF}件\u{0}"),
    repeated("characters beyond the basic plane", "𠀀63件🚦"),
    repeated("combining characters", "6\u{301}3件e\u{301}"),
    Text(name: "every character", text: everyCharacter),
    Text(name: "nothing", text: ""),
    Text(name: "a word for none at the end", text: "零投诉"),
    Text(name: "the beginning of a word for none at the end", text: "负责人未发生"),
    Text(name: "a number at the end", text: "同比下降约5"),
    Text(name: "a numeral of numerals", text: "九九九九九九九九九九九九九九九九九九九九九亿亿亿亿件"),
    Text(name: "a fraction of large numbers", text: "九亿分之九千万亿,1/99,99999999999999999999/99"),
  ]

  private static func repeated(_ name: String, _ unit: String) -> Text {
    Text(name: name, text: String(repeating: unit, count: 40_000 / unit.utf8.count))
  }

  /// Every scalar of Unicode once up to the second plane, with a figure behind every fiftieth.
  private static let everyCharacter: String = {
    var scalars = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      scalars.append(scalar)
      if value % 50 == 0 { scalars.append(contentsOf: "7件".unicodeScalars) }
    }
    return String(scalars)
  }()
}
