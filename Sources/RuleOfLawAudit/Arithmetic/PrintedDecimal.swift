import RuleOfLawModel

/// A printed number as the range of exact values that it may stand for.
///
/// `41.1` stands for anything in [41.05, 41.2): the first half if it was rounded half up, the
/// second if the rest was cut off. All comparisons are of whole numbers in 128 bits.
struct PrintedDecimal: Hashable, Sendable {
  /// The digits as a whole number, `411`.
  let coefficient: Int128
  /// Ten to the number of printed decimals, `10`.
  let unit: Int128
  /// The number of printed decimals.
  let decimals: Int

  /// Takes a printed number; nil if it is negative or too long for exact comparisons.
  init?(_ printed: FixedDecimal) {
    guard printed.scale <= 6, (0..<10_000_000_000_000).contains(printed.coefficient) else {
      return nil
    }
    coefficient = Int128(printed.coefficient)
    unit = Int128(FixedDecimal.powerOfTen(printed.scale))
    decimals = Int(printed.scale)
  }

  /// Twice the lower bound times `unit`: `coefficient − ½`, not below nought.
  var twiceLower: Int128 { max(0, 2 * coefficient - 1) }
  /// Twice the open upper bound times `unit` if it was rounded half up: `coefficient + ½`.
  var twiceHalf: Int128 { 2 * coefficient + 1 }
  /// Twice the open upper bound times `unit`: `coefficient + 1`.
  var twiceUpper: Int128 { 2 * coefficient + 2 }

  /// Tells by which rounding a fraction is printed as this number; nil if by none.
  ///
  /// - Precondition: `denominator` is positive and `numerator` is not negative.
  func rounding(of numerator: Int128, over denominator: Int128) -> Rounding? {
    let scaled = numerator * unit
    if scaled == coefficient * denominator { return .exact }
    let twice = 2 * scaled
    if twice >= (2 * coefficient - 1) * denominator, twice < (2 * coefficient + 1) * denominator {
      return .halfUp
    }
    return scaled >= coefficient * denominator && scaled < (coefficient + 1) * denominator
      ? .truncated : nil
  }

  /// Whether a fraction is larger than anything that is printed as this number.
  func isBelow(_ numerator: Int128, over denominator: Int128) -> Bool {
    2 * numerator * unit >= twiceUpper * denominator
  }
}
