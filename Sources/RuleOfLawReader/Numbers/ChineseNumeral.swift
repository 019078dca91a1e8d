import RuleOfLawModel

/// Chinese numerals (汉字数字): 三, 十六, 两万, 五百, 二〇一四.
enum ChineseNumeral {
  /// Whether a unit is a numeral character.
  static func isNumeral(_ unit: UInt16) -> Bool { value(of: unit) != nil }

  /// The value of a digit character, or of 十, 百, 千, 万, 亿.
  static func value(of unit: UInt16) -> Int? {
    switch unit {
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    case 0x3007, 0x96F6: 0  // 〇 零
    case 0x5341: 10  // 十
    case 0x767E: 100  // 百
    case 0x5343: 1000  // 千
    case 0x4E07: 10_000  // 万
    case 0x4EBF: 100_000_000  // 亿
    default: nil
    }
  }

  /// Parses a run of numeral characters; nil when it is no number, as 万万 or 三四.
  static func parse(_ units: ArraySlice<UInt16>) -> FixedDecimal? {
    guard !units.isEmpty, units.count <= longest else { return nil }
    if units.count > 1, units.allSatisfy({ value(of: $0) ?? 10 < 10 }) {
      // 二〇一四: digit by digit; 三四 (three or four) is no single number.
      guard units.count >= 4 else { return nil }
      return FixedDecimal(units.reduce(0) { $0 * 10 + (value(of: $1) ?? 0) })
    }
    var total = 0
    var section = 0
    var digit: Int?
    var last = Int.max
    for unit in units {
      guard let value = value(of: unit) else { return nil }
      switch value {
      case ..<10:
        guard digit == nil || digit == 0 else { return nil }
        digit = value
        continue
      case ..<10_000:
        guard value < last else { return nil }
        section += (digit ?? 1) * value
        last = value
      default:
        let amount = section + (digit ?? (total == 0 && section == 0 ? 1 : 0))
        guard total < largest else { return nil }
        // 万 multiplies what stands behind 亿; 亿 all that stands before it.
        total = value == 10_000 ? total + amount * value : (total + amount) * value
        section = 0
        last = Int.max
      }
      digit = nil
    }
    return FixedDecimal(total + section + (digit ?? 0))
  }

  /// The longest run of numerals that is a number.
  private static let longest = 18
  /// What can still be multiplied by 亿.
  private static let largest = 10_000_000_000
}
