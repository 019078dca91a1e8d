import RuleOfLawModel

/// The closed range in which a printed number's exact value lies.
struct Interval: Hashable, Sendable {
  /// The least.
  let low: Ratio
  /// The most.
  let high: Ratio

  /// A whole number, which is what it is.
  init(_ count: Int128) {
    low = Ratio(count, 1)
    high = low
  }

  /// What a printed decimal stands for.
  init(_ printed: PrintedDecimal) {
    low = Ratio(printed.twiceLower, 2 * printed.unit)
    high = Ratio(printed.twiceUpper, 2 * printed.unit)
  }

  /// What a printed decimal in a unit of a power of ten stands for, as 1.5 in 亿.
  init(_ printed: PrintedDecimal, timesTenTo exponent: UInt8) {
    let power = Int128(FixedDecimal.powerOfTen(exponent))
    low = Ratio(printed.twiceLower * power, 2 * printed.unit)
    high = Ratio(printed.twiceUpper * power, 2 * printed.unit)
  }

  private init(_ low: Ratio, _ high: Ratio) {
    self.low = low
    self.high = high
  }

  /// Every value so many times as large.
  func multiplied(by factor: Int128) -> Interval {
    Interval(
      Ratio(low.numerator * factor, low.denominator),
      Ratio(high.numerator * factor, high.denominator))
  }

  /// Every value divided by a positive number.
  func divided(by divisor: Int128) -> Interval {
    Interval(
      Ratio(low.numerator, low.denominator * divisor),
      Ratio(high.numerator, high.denominator * divisor))
  }

  /// Every value larger by a whole number.
  func shifted(by addend: Int128) -> Interval {
    Interval(
      Ratio(low.numerator + addend * low.denominator, low.denominator),
      Ratio(high.numerator + addend * high.denominator, high.denominator))
  }

  /// Whether a value lies in both.
  func meets(_ other: Interval) -> Bool { !(high < other.low) && !(other.high < low) }

  /// Whether a value lies in both that is not the upper end of the other, which stands for less.
  func meetsBelowEnd(of other: Interval) -> Bool { !(high < other.low) && low < other.high }

  /// The size in per cent of a change from `earlier`, which must be above nought, to this.
  func relativeChange(from earlier: Interval, isRise: Bool) -> Interval? {
    guard earlier.low.numerator > 0 else { return nil }
    func percentage(_ current: Ratio, _ earlier: Ratio) -> Ratio {
      let above = current.numerator * earlier.denominator
      let below = current.denominator * earlier.numerator
      return Ratio(100 * (isRise ? above - below : below - above), below)
    }
    return isRise
      ? Interval(percentage(low, earlier.high), percentage(high, earlier.low))
      : Interval(percentage(high, earlier.low), percentage(low, earlier.high))
  }

  /// The size of a change from `earlier` to this in their own unit.
  func absoluteChange(from earlier: Interval, isRise: Bool) -> Interval {
    func difference(_ left: Ratio, _ right: Ratio) -> Ratio {
      Ratio(
        left.numerator * right.denominator - right.numerator * left.denominator,
        left.denominator * right.denominator)
    }
    return isRise
      ? Interval(difference(low, earlier.high), difference(high, earlier.low))
      : Interval(difference(earlier.low, high), difference(earlier.high, low))
  }
}
