/// A unit as printed behind a number (单位): `件`, `人次`, `%`, `万元`.
///
/// An open vocabulary of measure words; the empty unit is a bare count.
public struct Unit: Hashable, Sendable, RawRepresentable, Codable {
  /// The unit as printed, with full-width signs folded.
  public let rawValue: String

  /// Creates a unit from its printed form.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A bare count without a measure word.
  public static let none = Unit(rawValue: "")
  /// Per cent (%).
  public static let percent = Unit(rawValue: "%")
  /// Percentage points (百分点).
  public static let percentagePoint = Unit(rawValue: "百分点")
  /// A multiple (倍).
  public static let multiple = Unit(rawValue: "倍")
  /// A fraction of a whole (比例): `1/4` is 0.25 of it.
  public static let proportion = Unit(rawValue: "比例")
  /// Yuan (元).
  public static let yuan = Unit(rawValue: "元")
  /// Ten thousand yuan (万元).
  public static let tenThousandYuan = Unit(rawValue: "万元")
  /// A hundred million yuan (亿元).
  public static let hundredMillionYuan = Unit(rawValue: "亿元")

  /// What one unit of money is worth in yuan as a power of ten; nil for any other unit.
  public var yuanExponent: UInt8? {
    switch self {
    case .yuan: 0
    case .tenThousandYuan: 4
    case .hundredMillionYuan: 8
    default: nil
    }
  }

  /// Whether amounts of the two units can be compared: the same unit, or both money.
  public func isComparable(with other: Unit) -> Bool {
    self == other || (yuanExponent != nil && other.yuanExponent != nil)
  }
}

extension Unit {
  // Units are compared by their bytes: a measure word has one spelling, and the comparison of
  // strings as language costs reading and grouping dearly.
  public static func == (lhs: Unit, rhs: Unit) -> Bool {
    let (left, right) = (lhs.rawValue.utf8.span, rhs.rawValue.utf8.span)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    for byte in rawValue.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}

extension Unit: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The printed form.
  public var description: String { rawValue }

  public init(stringLiteral value: String) { self.init(rawValue: value) }
}
