public import RuleOfLawModel

/// Reports with facts, made from the vocabulary: the same for the same seed.
public struct GeneratedFacts {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// Makes reports of `authorities` bodies over five years, each with so many facts.
  public mutating func dataset(authorities: Int, facts: Int) -> Dataset {
    var entries: [Dataset.Entry] = []
    for body in 0..<authorities {
      for year in 2019...2023 { entries.append(entry(body, year, facts)) }
    }
    return Dataset(entries)
  }

  private mutating func entry(_ body: Int, _ year: Int, _ count: Int) -> Dataset.Entry {
    let authority = Authority(name: "第\(body)区人民政府", level: .county)
    var reading = Reading(
      text: SourceText("一"), report: AnnualReport(title: "", authority: authority, year: year))
    reading.facts = (0..<count).map { fact(FactID($0 + 1), year) }
    return Dataset.Entry(reading)
  }

  private mutating func fact(_ id: FactID, _ year: Int) -> Fact {
    let all = IndicatorDefinition.all
    let definition = all[below(all.count)]
    let isShare = definition.unit == .percent
    let number = FixedDecimal(
      coefficient: Int64(below(isShare ? 10_000 : 5_000)), scale: isShare ? 2 : 0)
    return Fact(
      id: id, indicators: [definition.indicator],
      label: below(4) == 0 ? definition.label : "全年" + definition.label,
      quantity: Quantity(number, definition.unit), role: below(20) == 0 ? .problem : .result,
      period: String(year), path: OutlinePath("一/(\(below(8)))"), quote: "",
      provenance: Provenance(span: SourceSpan(0, 3), rule: "generated"))
  }

  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
