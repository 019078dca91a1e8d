/// The whole numbers that explain a printed percentage.
extension PrintedDecimal {
  /// Finds the whole numerators over a whole denominator whose share is printed as this percentage.
  func numerators(over whole: Int128) -> ClosedRange<Int128>? {
    let divisor = 200 * unit
    let low = Self.ceiling(twiceLower * whole, divisor)
    let high = min(whole, Self.ceiling(twiceUpper * whole, divisor) - 1)
    return low <= high ? low...high : nil
  }

  /// Finds the whole denominators of which a whole part is printed as this percentage.
  ///
  /// Nil where none exists or where their number is not bounded.
  func denominators(under part: Int128) -> ClosedRange<Int128>? {
    guard part > 0, twiceLower > 0 else { return nil }
    let scaled = 200 * unit * part
    let low = max(part, scaled / twiceUpper + 1)
    let high = scaled / twiceLower
    return low <= high ? low...high : nil
  }

  /// Finds the whole earlier values from which a whole value has risen by this percentage.
  func basesOfRise(to current: Int128) -> ClosedRange<Int128>? {
    let scaled = 200 * unit * current
    let low = max(1, scaled / (200 * unit + twiceUpper) + 1)
    let high = scaled / (200 * unit + twiceLower)
    return low <= high ? low...high : nil
  }

  /// Finds the whole earlier values from which a whole value has fallen by this percentage.
  ///
  /// Nil where none exists, and also where their number is not bounded.
  func basesOfFall(to current: Int128) -> ClosedRange<Int128>? {
    let scaled = 200 * unit * current
    guard 200 * unit > twiceUpper else { return nil }
    let low = max(1, Self.ceiling(scaled, 200 * unit - twiceLower))
    let high = Self.ceiling(scaled, 200 * unit - twiceUpper) - 1
    return low <= high ? low...high : nil
  }

  /// Returns the quotient rounded up, for a dividend that is not negative.
  static func ceiling(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    (dividend + divisor - 1) / divisor
  }
}
