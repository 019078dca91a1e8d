/// Exact arithmetic; an answer that does not fit in 18 digits is nil, never wrapped or rounded.
extension FixedDecimal {
  /// Returns the exact sum, or nil when it does not fit.
  public func adding(_ other: FixedDecimal) -> FixedDecimal? {
    combining(other, with: +)
  }

  /// Returns the exact difference, or nil when it does not fit.
  public func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
    combining(other, with: -)
  }

  /// Returns the exact product, or nil when it does not fit.
  public func multiplied(by other: FixedDecimal) -> FixedDecimal? {
    Self.fitting(Int128(coefficient) * Int128(other.coefficient), scale: Int(scale + other.scale))
  }

  /// Returns the value multiplied by ten to the power of `exponent`, or nil when it does not fit.
  public func scaled(byPowerOfTen exponent: UInt8) -> FixedDecimal? {
    guard exponent <= 18 else { return nil }
    if exponent <= scale {
      return FixedDecimal(coefficient: coefficient, scale: scale - exponent)
    }
    return Self.fitting(
      Int128(coefficient) * Int128(Self.powerOfTen(exponent - scale)), scale: 0)
  }

  private func combining(
    _ other: FixedDecimal, with operation: (Int128, Int128) -> Int128
  ) -> FixedDecimal? {
    let common = max(scale, other.scale)
    let left = Int128(coefficient) * Int128(Self.powerOfTen(common - scale))
    let right = Int128(other.coefficient) * Int128(Self.powerOfTen(common - other.scale))
    return Self.fitting(operation(left, right), scale: Int(common))
  }

  /// Drops trailing zero decimals until the number fits, or gives up.
  private static func fitting(_ value: Int128, scale: Int) -> FixedDecimal? {
    var value = value
    var scale = scale
    while scale > 18 || Int64(exactly: value) == nil {
      guard scale > 0, value % 10 == 0 else { return nil }
      value /= 10
      scale -= 1
    }
    return Int64(exactly: value).map { FixedDecimal(coefficient: $0, scale: UInt8(scale)) }
  }
}
