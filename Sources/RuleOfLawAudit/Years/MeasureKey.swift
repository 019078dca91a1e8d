import RuleOfLawModel

/// What two facts have to have in common to be the same measure in two years.
struct MeasureKey: Hashable {
  /// What is measured.
  let indicator: Indicator?
  /// The noun phrase, where the vocabulary has no word for what is measured.
  let label: String
  let scope: FactScope?
  let breakdown: Breakdown?

  /// The measures that a fact is a figure of: one for each of its indicators.
  static func keys(of fact: Fact) -> [MeasureKey] {
    guard fact.indicators.isEmpty else {
      return fact.indicators.map {
        MeasureKey(indicator: $0, label: "", scope: fact.scope, breakdown: fact.breakdown)
      }
    }
    guard !fact.label.isEmpty else { return [] }
    let unit = fact.quantity.unit.yuanExponent == nil ? fact.quantity.unit : .yuan
    return [
      MeasureKey(
        indicator: nil, label: "\(fact.label)/\(unit)", scope: fact.scope,
        breakdown: fact.breakdown)
    ]
  }

  /// The same measure of the authority as a whole.
  ///
  /// Reports that name no scope mean the government's own figure where they tell two apart.
  var unscoped: MeasureKey {
    MeasureKey(indicator: indicator, label: label, scope: nil, breakdown: breakdown)
  }
}
