import RuleOfLawModel

/// Words around numbers that decide what may be computed from them.
enum Wording {
  static let hedgesBefore = [
    "近", "约", "超", "超过", "逾", "超出", "突破", "不到", "不足", "至少", "接近", "达到近", "大约", "不少于",
    "不低于", "不超过", "高于", "低于",
  ]
  private static let hedgesBehind = ["余", "多", "以上", "左右", "以内", "上下", "以下"]

  private static let overlaps = [
    "同时涉及", "既涉及", "交叉", "重复计", "重复统计", "同时属", "同时享", "兼有", "身兼", "一案多", "可能重合", "有重叠", "存在重叠",
    "不止一", "兼顾", "既有", "既是", "双重",
  ]

  /// Whether words say that a thing may be counted in two parts of a list.
  static func tellOfOverlap(_ words: Substring) -> Bool {
    overlaps.contains { words.holds($0) }
  }

  /// Whether a quote prints its number in 万 or 亿, so that its last digits are unknown.
  static func isRoundedToLargeUnits(_ quote: String) -> Bool {
    let bytes = quote.utf8.span
    for index in bytes.indices where bytes[index] == 0xE4 {
      let (second, third) = (bytes[index + 1], bytes[index + 2])
      if second == 0xB8 && third == 0x87 || second == 0xBA && third == 0xBF { return true }
    }
    return false
  }

  /// Whether the words before a number end in a hedge.
  static func isHedged(before words: Substring) -> Bool {
    hedgesBefore.contains { words.ends(with: $0) }
  }

  /// Whether the size of a change is hedged in the words of a comparison.
  ///
  /// `behind` are the words that follow the comparison in the text.
  static func isHedged(_ size: FixedDecimal, in words: Substring, behind: Substring) -> Bool {
    guard let place = words.place(of: size.description) else {
      return (hedgesBefore + hedgesBehind).contains { words.holds($0) }
    }
    let before = words[..<place.lowerBound]
    var rest = words[place.upperBound...]
    for unit in ["个百分点", "百分点", "%", "倍"] where rest.begins(with: unit) {
      if hedgesBehind.contains(where: { rest.begins(with: $0) }) { return true }
      rest = rest.dropFirst(unit.count)
    }
    return hedgesBefore.contains { before.ends(with: $0) }
      || hedgesBehind.contains {
        rest.begins(with: $0) || (rest.isEmpty && behind.begins(with: $0))
      }
  }
}
