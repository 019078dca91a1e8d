import RuleOfLawModel

/// Makes readings with facts of every sort, nulls and several units among them.
struct DatasetGenerator {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func dataset(readings: Int, facts: Int) -> Dataset {
    Dataset((0..<readings).map { _ in Dataset.Entry(reading(facts: facts)) })
  }

  private mutating func reading(facts count: Int) -> Reading {
    let report = AnnualReport(
      title: "报告", authority: Authority(name: random.pick(["甲区", "乙区"]), level: .county),
      year: random.chance(90) ? 2020 + random.below(4) : nil)
    var reading = Reading(text: SourceText("行政复议 纠错率 a b 承诺"), report: report)
    reading.facts = (0..<count).map { fact(FactID($0 + 1)) }
    reading.derivedFacts = (0..<2).map { place in
      var fact = fact(FactID(place + 1, isDerived: true))
      fact.provenance.derivedFrom = [FactID(1)]
      return fact
    }
    return reading
  }

  private mutating func fact(_ id: FactID) -> Fact {
    let unit: Unit = random.pick(["件", "元", "万元", "亿元", "%", ""])
    let magnitude =
      random.chance(90)
      ? FixedDecimal(coefficient: Int64(random.below(300)), scale: random.pick([0, 1])) : nil
    let direction: Direction = random.pick([.up, .down, .flat])
    let change = Change(
      direction, random.chance(80) ? FixedDecimal(random.below(60)) : nil,
      random.pick([.percent, .percentagePoint, "件"]), reading: .undetermined,
      span: SourceSpan(0, 1))
    return Fact(
      id: id, indicators: [], label: random.pick(PlanGenerator.words),
      quantity: Quantity(magnitude, unit, qualifier: random.pick([.exact, .nearly])),
      change: random.chance(50) ? change : nil,
      scope: random.pick([nil, .government, .departments]),
      role: random.pick([.result, .problem, .target]),
      period: random.pick([nil, "2022", "2021-2025"]), path: OutlinePath(random.pick(["一", "二"])),
      quote: random.pick(PlanGenerator.words),
      provenance: Provenance(span: SourceSpan(0, 3), rule: "test"))
  }
}
