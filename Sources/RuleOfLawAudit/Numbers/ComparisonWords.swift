import RuleOfLawModel

/// The words by which sentences compare a number with an earlier one (对比用语).
enum ComparisonWords {
  private static let earlier = [
    "上一年度", "上一年", "上年度", "上年", "去年", "前一年", "上期", "去年同期", "上年同期",
  ]
  /// What is left over from a year is no number to compare with.
  private static let stocks = ["结转", "遗留", "未结", "未审结", "未办结", "旧存", "转入", "存案", "积案", "以来"]

  private static let rises = [
    "增长率", "新增", "增长", "增加", "上升", "提升", "提高", "增多", "扩大", "上涨", "增幅", "涨幅", "增速", "净增", "高出", "升幅",
  ]
  private static let falls = [
    "下降率", "下降", "减少", "降低", "压减率", "压减", "压缩率", "压缩", "缩短", "缩减", "精简率", "精简", "降幅", "减幅",
    "回落", "净减", "减负",
  ]
  /// Words that may stand in a comparison and name nothing.
  private static let idle = [
    "同比", "环比", "比上年", "比去年", "较上年", "较去年", "比上一年", "较上一年", "同期", "相比", "比", "较", "分别", "实现",
    "整体", "总体", "达到", "数量", "案件数", "案件量", "总数", "两年间", "三年间", "两年", "三年", "一年", "也", "了", "约", "达",
    "为", "则", "共", "又", "再", "已", "率", "的", "幅度", "比例", "累计", "仅", "有", "年", "初", "末", "底", "度",
    "数",
  ]

  /// Whether words say that the number behind them is of an earlier time.
  static func isEarlier(_ words: Substring, than period: Int?) -> Bool {
    guard !words.isEmpty, !stocks.contains(where: { words.holds($0) }) else { return false }
    if earlier.contains(where: { words.holds($0) }) { return true }
    if words.holds("年初") { return words.holds("较") || words.holds("比") }
    guard let year = NamedYear.last(in: words) else { return false }
    return period.map { year < $0 } ?? (words.holds("较") || words.holds("比"))
  }

  /// Whether a change whose size stands behind some words is a rise; nil where they say more.
  static func isRise(_ words: Substring) -> Bool? {
    let isUp = rises.contains { words.holds($0) }
    let isDown = falls.contains { words.holds($0) }
    guard isUp != isDown, !["年均", "平均", "复合"].contains(where: { words.holds($0) }),
      remainder(of: words, besides: isUp ? rises : falls).isEmpty
    else {
      return nil
    }
    // 提高到N gives the level and not the change.
    return ["到", "至"].contains(where: { words.ends(with: $0) }) ? nil : isUp
  }

  /// Whether words of any subject end in a rise or a fall: 行政处罚案件同比减少; nil where in neither.
  static func endingIsRise(_ words: Substring) -> Bool? {
    if rises.contains(where: { words.ends(with: $0) }) { return true }
    return falls.contains { words.ends(with: $0) } ? false : nil
  }

  /// What words name besides times, changes and fillers.
  static func naming(_ words: Substring) -> [Unicode.Scalar] {
    remainder(
      of: words, besides: earlier + rises + falls + ["比", "较", "与", "由", "从", "自", "原来", "原", "是"])
  }

  private static func remainder(of words: Substring, besides known: [String]) -> [Unicode.Scalar] {
    String(words).without(known + idle).ideographs
  }
}

/// The year that some words name.
enum NamedYear {
  /// The last number of four digits with 年 behind it.
  static func last(in words: Substring) -> Int? {
    let bytes = words.utf8.span
    var digits = 0
    var number = 0
    var year: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        number = digits > 4 ? 0 : number * 10 + Int(byte - 0x30)
        continue
      }
      // 0xE5 begins 年.
      if digits == 4, byte == 0xE5, (1949...2100).contains(number) { year = number }
      digits = 0
      number = 0
    }
    return year
  }
}
