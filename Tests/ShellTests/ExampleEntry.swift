import RuleOfLawModel

@testable import RuleOfLawShell

extension Dataset.Entry {
  /// A small report made by hand that has one of everything.
  static let example: Dataset.Entry = {
    let text = "江南区2022年报告\n一、成效\n(一)复议\n受理63件。纠错率51.28%，同比增长49.2%。近70个事项。办理效率提升25%。\n"
    let path = OutlinePath("一/(一)")
    func span(_ words: String) -> SourceSpan {
      let bytes = Array(text.utf8)
      let sought = Array(words.utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
      return SourceSpan(start, start + sought.count)
    }
    func fact(
      _ ordinal: Int, _ indicators: [String], _ label: String, _ quantity: Quantity,
      change: Change?, quote: String
    ) -> Fact {
      Fact(
        id: FactID(ordinal), indicators: indicators.map { Indicator($0) }, label: label,
        quantity: quantity, change: change, path: path, quote: quote,
        provenance: Provenance(span: span(quote), rule: "number.measured"))
    }
    func decimal(_ digits: String) -> FixedDecimal? { FixedDecimal(parsing: digits) }

    var rate = fact(
      1, ["reconsideration.correctionRate"], "纠错率", Quantity(decimal("51.28"), .percent),
      change: Change(
        .up, decimal("49.2"), .percent, reading: .relative, span: span("同比增长49.2%")),
      quote: "纠错率51.28%")
    rate.period = "2022"
    var matters = fact(
      2, ["a.one", "a.two"], "事项", Quantity(70, "个", qualifier: .nearly),
      change: Change(.down, nil, "个", reading: .fromTo, from: 164, span: span("近70个")),
      quote: "近70个")
    matters.moreChanges = [
      Change(.flat, 0, .percent, reading: .undetermined, span: span("近70个"))
    ]
    matters.scope = .departments
    matters.role = .target
    matters.breakdown = Breakdown(
      of: Indicator("reconsideration.accepted"), by: "matter", value: "行政处罚")
    let efficiency = fact(
      3, [], "效率", Quantity(nil, .none),
      change: Change(.up, 25, .percent, reading: .relative, span: span("提升25%")),
      quote: "提升25%")

    let item = Item(
      path: path, heading: "复议", headingSpan: span("(一)复议"),
      span: SourceSpan(span("(一)复议").start, text.utf8.count))
    let part = Part(
      path: OutlinePath("一"), role: .results, heading: "成效", headingSpan: span("一、成效"),
      span: SourceSpan(span("一、成效").start, text.utf8.count), items: [item])
    let report = AnnualReport(
      title: "江南区2022年报告",
      authority: Authority(name: "江南区人民政府", kind: .government, level: .county),
      year: 2022, published: CivilDate(parsing: "2023-03-29"), file: "江南.txt", parts: [part])
    let reading = Reading(
      text: SourceText(text), report: report, facts: [rate, matters, efficiency],
      numbers: [
        NumberMention(
          span: span("51.28"), kind: .fact, reason: "number.measured", fact: FactID(1), path: path)
      ],
      problems: [
        Problem(
          path: OutlinePath("二/(一)"), heading: "力量不足", scopeWords: ["部分", "少数"],
          causes: ["人少"], facts: [FactID(2)], commitments: [OutlinePath("三/(一)")],
          span: SourceSpan(0, 3))
      ],
      commitments: [
        Commitment(
          path: OutlinePath("三/(一)"), text: "保持100%", verb: .maintain,
          indicators: [Indicator("a.one")], target: "100%", due: "2023",
          problems: [OutlinePath("二/(一)")], span: SourceSpan(3, 6))
      ],
      mechanisms: [
        MechanismMention(
          name: "三项制度", kind: .mechanism, stage: .deepened, path: path, span: SourceSpan(6, 9))
      ],
      diagnostics: [
        Diagnostic(
          Diagnostic.Code(rawValue: "reader.x"), .warning, Message("注意", "mind"),
          at: SourceSpan(0, 3))
      ])
    let finding = Finding(
      rule: "rate.partOfWhole", family: .arithmetic, severity: .info,
      message: Message("相符", "agrees"), spans: [rate.provenance.span], printed: "51.28%",
      computed: "51.28%", formula: "(11+9)/39", facts: [FactID(1)], confidence: .proven)
    return Dataset.Entry(reading, findings: [finding])
  }()
}
