import RuleOfLawModel

/// The earlier time that a comparison is made with (对比期), as far as its words tell.
enum ComparisonBase: Hashable, Sendable {
  /// The year before: 同比, 比上年, 较去年.
  case lastYear
  /// The period before within the year: 环比, 较上半年.
  case lastPeriod
  /// A year that is named: 较2019年.
  case year(Int)
  /// The words do not tell.
  case unstated

  /// Reads the base off the words of a comparison.
  init(_ words: Substring) {
    if let year = Self.namedYear(in: words) {
      self = .year(year)
    } else if ["环比", "上月", "上半年", "上季", "下半年"].contains(where: { words.holds($0) }) {
      self = .lastPeriod
    } else if ["同比", "上年", "去年", "上一年", "同期"].contains(where: { words.holds($0) }) {
      self = .lastYear
    } else {
      self = .unstated
    }
  }

  /// Whether two comparisons of a figure of some period are with the same time.
  ///
  /// A named year is the year before (同比) where the period says so; nil where it is not known.
  func isEqual(to other: ComparisonBase, in period: String?) -> Bool? {
    if self == other || self == .unstated || other == .unstated { return true }
    switch (self, other) {
    case (.year(let year), .lastYear), (.lastYear, .year(let year)):
      return period.flatMap { Int($0) }.map { year == $0 - 1 }
    default: return false
    }
  }

  /// The period before the given one, as facts name it; nil where unknown.
  func period(before period: String?) -> String? {
    switch self {
    case .year(let year): return String(year)
    case .lastYear: return period.flatMap { Int($0) }.map { String($0 - 1) }
    case .lastPeriod, .unstated: return nil
    }
  }

  /// The period before, taking a comparison that names none as one with the year before.
  func presumedPeriod(before period: String?) -> String? {
    (self == .unstated ? .lastYear : self).period(before: period)
  }

  private static func namedYear(in words: Substring) -> Int? {
    var digits: [UInt8] = []
    for byte in words.utf8 {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
        continue
      }
      if digits.count == 4, byte == 0xE5 {  // the first byte of 年
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1949...2100).contains(year) { return year }
      }
      digits = []
    }
    return nil
  }
}
