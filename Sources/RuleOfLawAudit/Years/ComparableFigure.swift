import RuleOfLawModel

/// The figures of one fact, as far as two years of it can be compared.
struct ComparableFigure {
  /// The number, money in yuan.
  let number: FixedDecimal
  /// What the printed number stands for; nil where it is hedged.
  let interval: Interval?

  /// Takes the figure of a fact; nil where no number is printed.
  init?(_ fact: Fact) {
    let quantity = fact.quantity
    guard let number = quantity.yuan ?? quantity.magnitude else { return nil }
    self.number = number
    let isHedged = quantity.qualifier != .exact
    interval = isHedged ? nil : Self.interval(of: fact, number)
  }

  /// What an earlier number that a comparison prints stands for, in the unit of a fact.
  static func interval(of number: FixedDecimal, like fact: Fact) -> Interval? {
    let isCount = fact.quantity.unit != .percent && number.isWhole
    return isCount
      ? number.wholeValue.map { Interval(Int128($0)) }
      : PrintedDecimal(number).map { Interval($0) }
  }

  /// A count is what it is; a rate, an amount and what is printed in 万 or 亿 were rounded.
  private static func interval(of fact: Fact, _ number: FixedDecimal) -> Interval? {
    guard number >= 0, let magnitude = fact.quantity.magnitude else { return nil }
    if let exponent = fact.quantity.unit.yuanExponent {
      return PrintedDecimal(magnitude).map { Interval($0, timesTenTo: exponent) }
    }
    return Wording.isRoundedToLargeUnits(fact.quote) ? nil : interval(of: magnitude, like: fact)
  }
}
