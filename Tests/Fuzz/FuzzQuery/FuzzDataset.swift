import RuleOfLawModel

/// What the fuzzer asks: two invented reports with figures of several units, hedged ones, changes,
/// dates, relations, and every field left out somewhere.
enum FuzzDataset {
  /// The reports.
  static let all = Dataset([Dataset.Entry(reading(0)), Dataset.Entry(reading(1))])

  private static let text = SourceText("行政复议 纠错率 a b 承诺")
  private static let span = SourceSpan(0, 3)

  private static func reading(_ index: Int) -> Reading {
    let authority = Authority(name: index == 0 ? "甲区" : "乙县", level: .county)
    let report = AnnualReport(
      title: "报告", authority: authority, year: index == 0 ? 2022 : nil,
      published: index == 0 ? CivilDate(year: 2023, month: 3, day: 29) : nil)
    var reading = Reading(text: text, report: report)
    reading.facts = (0..<12).map(fact)
    reading.derivedFacts = (0..<2).map { place in
      var fact = fact(place)
      fact.id = FactID(place + 1, isDerived: true)
      fact.provenance.derivedFrom = [FactID(1)]
      return fact
    }
    reading.problems = [
      Problem(
        path: OutlinePath("二/(一)"), heading: "力度不够", scopeWords: ["部分"], causes: ["人手不足"],
        facts: [FactID(2)], commitments: [OutlinePath("三/(一)")], span: span),
      Problem(path: OutlinePath("二/(二)"), heading: "", span: span),
    ]
    reading.commitments = [
      Commitment(
        path: OutlinePath("三/(一)"), text: "力争达到90%", verb: .strive,
        indicators: [Indicator(rawValue: "reconsideration.accepted")], target: "90%", due: "2023",
        problems: [OutlinePath("二/(一)")], span: span),
      Commitment(path: OutlinePath("三/(二)"), text: "b", verb: .strive, span: span),
    ]
    return reading
  }

  private static func fact(_ index: Int) -> Fact {
    let units: [Unit] = ["件", "元", "万元", "亿元", "%", ""]
    let magnitudes: [FixedDecimal?] = [
      FixedDecimal(0), FixedDecimal(7), FixedDecimal(coefficient: 955, scale: 1), nil,
      FixedDecimal(coefficient: 999_999_999_999_999_999, scale: 0),
      FixedDecimal(coefficient: -5, scale: 2),
    ]
    let change = Change(
      [.up, .down, .flat][index % 3], index.isMultiple(of: 4) ? nil : FixedDecimal(index),
      [.percent, .percentagePoint, "件"][index % 3], reading: .undetermined, span: span)
    return Fact(
      id: FactID(index + 1),
      indicators: index.isMultiple(of: 3)
        ? []
        : [
          Indicator(rawValue: "reconsideration.accepted"), Indicator(rawValue: "litigation.cases"),
        ],
      label: ["行政复议", "纠错率", "a b", "\"", "|"][index % 5],
      quantity: Quantity(
        magnitudes[index % 6], units[index % 6], qualifier: [.exact, .nearly, .over][index % 3]),
      change: index.isMultiple(of: 2) ? change : nil,
      scope: [nil, .government, .departments][index % 3],
      role: [.result, .problem, .target][index % 3],
      period: [nil, "2022", "2021-2025"][index % 3], path: OutlinePath(["一", "二/(一)"][index % 2]),
      quote: ["承诺", ""][index % 2], provenance: Provenance(span: span, rule: "fuzz"))
  }
}
