import RuleOfLawModel

/// The figures of a report by what they measure, ready to be put beside another year's (年度数据).
struct ReportFigures {
  /// The first figure of each measure.
  private(set) var facts: [MeasureKey: Fact] = [:]
  /// The measures in the order of the text.
  private(set) var order: [MeasureKey] = []
  /// The figures of the year before that the report prints as such.
  private(set) var earlier: [MeasureKey: Fact] = [:]
  /// How figures are counted, where words by them say so.
  private var definitions: [FactID: MeasureDefinition] = [:]
  private let text: SourceText

  /// Takes the figures of a reading: no target, and no figure of another time.
  init(_ reading: Reading) {
    text = reading.text
    let year = reading.report.year
    let own = year.map { String($0) }
    let before = year.map { String($0 - 1) }
    for fact in reading.facts where fact.role != .target {
      let isOwn = fact.period == nil || own == nil || fact.period == own
      guard isOwn || fact.period == before else { continue }
      for key in MeasureKey.keys(of: fact) {
        if !isOwn {
          earlier[key] = earlier[key] ?? fact
        } else if facts[key] == nil {
          facts[key] = fact
          order.append(key)
        }
      }
    }
    define(reading.facts)
  }

  /// Enters what the words by each figure say of how it is counted.
  private mutating func define(_ all: [Fact]) {
    let remarks = DefinitionRemark.all(in: text)
    var rest = remarks[...]
    for (place, fact) in all.enumerated() where !rest.isEmpty {
      let floor = place > 0 ? all[place - 1].provenance.span.end : 0
      let ceiling =
        place + 1 < all.count ? all[place + 1].provenance.span.start : text.length
      rest = rest.drop { $0.span.start < floor }
      let near = rest.prefix { $0.span.start < max(ceiling, fact.provenance.span.end) }
      guard !near.isEmpty else { continue }
      let definition = MeasureDefinition(of: fact, in: text, near, floor: floor, ceiling: ceiling)
      if definition != MeasureDefinition() { definitions[fact.id] = definition }
    }
  }

  /// How a figure is counted, the whole of a rate being found by trial where no word names it.
  func definition(of fact: Fact) -> MeasureDefinition {
    var definition = definitions[fact.id] ?? MeasureDefinition()
    definition.base = definition.base ?? RateBase.whole(of: fact, among: facts)
    return definition
  }

  /// The figure of the year before as the report prints it beside a figure: as a figure of its own,
  /// 上年为2230件, or in a comparison, 比上年的2230件增加170件.
  func retold(_ key: MeasureKey, beside fact: Fact) -> Quantity? {
    if let earlier = earlier[key] { return earlier.quantity }
    let unit = fact.quantity.unit
    for change in [fact.change] + fact.moreChanges {
      guard let change else { continue }
      if let from = change.from { return Quantity(from, unit) }
      let words = text[
        SourceSpan(
          change.span.start - text.clause(before: change.span.start).utf8.count, change.span.end)]
      guard ["上年", "去年", "上一年", "同期"].contains(where: { words.holds($0) }),
        let number = EarlierValue.number(in: words, unit: unit)
      else { continue }
      return Quantity(number, unit)
    }
    return nil
  }

  /// Takes out the figure of a measure, or that of the government where only one of the two
  /// reports names the scope.
  mutating func take(_ key: MeasureKey, beside other: ReportFigures) -> Fact? {
    if let fact = facts.removeValue(forKey: key) { return fact }
    let government = MeasureKey(
      indicator: key.indicator, label: key.label, scope: .government, breakdown: key.breakdown)
    switch key.scope {
    case nil where other.facts[government] == nil: return facts.removeValue(forKey: government)
    case FactScope.government where other.facts[key.unscoped] == nil:
      return facts.removeValue(forKey: key.unscoped)
    default: return nil
    }
  }
}
