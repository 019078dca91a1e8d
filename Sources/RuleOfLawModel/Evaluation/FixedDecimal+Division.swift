extension FixedDecimal {
  /// Returns the quotient, rounded half away from zero to six decimals where it does not end
  /// before; nil for a divisor of zero and for what does not fit.
  func divided(by divisor: FixedDecimal) -> FixedDecimal? {
    guard divisor.coefficient != 0 else { return nil }
    let decimals = 6 + Int(divisor.scale) - Int(scale)
    var numerator = Int128(coefficient)
    var denominator = Int128(divisor.coefficient)
    let power = Int128(Self.powerOfTen(UInt8(min(18, abs(decimals)))))
    if decimals >= 0 { numerator *= power } else { denominator *= power }
    if denominator < 0 { (numerator, denominator) = (-numerator, -denominator) }
    let half = denominator / 2
    let rounded = (numerator >= 0 ? numerator + half : numerator - half) / denominator
    return Int64(exactly: rounded).map { FixedDecimal(coefficient: $0, scale: 6).normalized }
  }
}
