import RuleOfLawModel

/// Over which whole a printed rate was computed, found by trial (分母的试算).
enum RateBase {
  /// The only printed whole that gives a rate, by its name; nil where none does, or several do.
  static func whole(of rate: Fact, among figures: [MeasureKey: Fact]) -> String? {
    guard let magnitude = rate.quantity.magnitude, rate.quantity.unit == .percent,
      rate.quantity.qualifier == .exact, let printed = PrintedDecimal(magnitude),
      rate.indicators.count == 1, let formula = formulas[rate.indicators[0]]
    else { return nil }
    func total(_ composition: Composition) -> Int128? {
      var total: Int128 = 0
      var isPrinted = false
      for (place, indicator) in composition.indicators.enumerated() {
        guard let count = count(of: indicator, beside: rate, among: figures) else {
          guard composition.isOpen else { return nil }
          continue
        }
        isPrinted = true
        total += place < composition.added.count ? count : -count
      }
      return isPrinted && total >= 0 ? total : nil
    }
    let parts = formula.numerators.compactMap(total)
    let wholes = formula.denominators.filter { composition in
      guard let whole = total(composition), whole > 0 else { return false }
      return parts.contains { printed.rounding(of: 100 * $0, over: whole) != nil }
    }
    let totals = Set(wholes.compactMap(total))
    return totals.count == 1 ? wholes.first?.chineseName : nil
  }

  private static func count(
    of indicator: Indicator, beside rate: Fact, among figures: [MeasureKey: Fact]
  ) -> Int128? {
    let key = MeasureKey(indicator: indicator, label: "", scope: rate.scope, breakdown: nil)
    guard let fact = figures[key] ?? figures[key.unscoped], fact.quantity.qualifier == .exact,
      let count = fact.quantity.magnitude?.wholeValue
    else { return nil }
    return Int128(count)
  }

  private static let formulas = Dictionary(
    RateFormula.all.map { ($0.rate, $0) }, uniquingKeysWith: { first, _ in first })
}
