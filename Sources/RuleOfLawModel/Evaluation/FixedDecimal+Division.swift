extension FixedDecimal {
  /// Returns the quotient, rounded half away from zero to six decimals where it does not end
  /// before; nil for a divisor of zero and for what does not fit.
  func divided(by divisor: FixedDecimal) -> FixedDecimal? {
    guard divisor.coefficient != 0 else { return nil }
    let decimals = 6 + Int(divisor.scale) - Int(scale)
    var numerator = Int128(coefficient)
    var denominator = Int128(divisor.coefficient)
    if decimals < 0 { denominator *= Int128(Self.powerOfTen(UInt8(-decimals))) }
    for _ in 0..<max(0, decimals) {
      let (product, isTooLarge) = numerator.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      numerator = product
    }
    if denominator < 0 { (numerator, denominator) = (-numerator, -denominator) }
    let half = denominator / 2
    let rounded = (numerator >= 0 ? numerator + half : numerator - half) / denominator
    return Int64(exactly: rounded).map { FixedDecimal(coefficient: $0, scale: 6).normalized }
  }
}
