import RuleOfLawModel

/// An exact fraction of whole numbers.
struct Ratio: Hashable, Sendable {
  /// The number above the line; may be negative.
  let numerator: Int128
  /// The number below the line, positive.
  let denominator: Int128

  /// Creates a fraction.
  ///
  /// - Precondition: `denominator` is positive.
  init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "a Ratio has a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Rounds half up (away from nought) to a number of decimals, for messages and derived facts.
  func rounded(to decimals: Int) -> FixedDecimal {
    let power = Int128(FixedDecimal.powerOfTen(UInt8(decimals)))
    let twice = 2 * abs(numerator) * power + denominator
    let magnitude = Int64(clamping: twice / (2 * denominator))
    return FixedDecimal(coefficient: numerator < 0 ? -magnitude : magnitude, scale: UInt8(decimals))
  }
}

extension Ratio {
  /// The sum of two fractions whose denominators are powers of ten.
  static func + (lhs: Ratio, rhs: Ratio) -> Ratio {
    let common = max(lhs.denominator, rhs.denominator)
    return Ratio(
      lhs.numerator * (common / lhs.denominator) + rhs.numerator * (common / rhs.denominator),
      common)
  }

  /// The fraction with the other sign.
  static prefix func - (value: Ratio) -> Ratio { Ratio(-value.numerator, value.denominator) }
}

extension Ratio: Comparable {
  static func < (lhs: Ratio, rhs: Ratio) -> Bool {
    lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }

  static func == (lhs: Ratio, rhs: Ratio) -> Bool {
    lhs.numerator * rhs.denominator == rhs.numerator * lhs.denominator
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(numerator == 0 ? 0 : Int(clamping: numerator / denominator))
  }
}
