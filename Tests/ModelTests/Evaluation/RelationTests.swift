import RuleOfLawModel
import Testing

@Suite struct `Fields with several values and relations` {
  private static let dataset: Dataset = {
    let span = SourceSpan(0, 3)
    func fact(_ ordinal: Int, _ indicators: [Indicator], _ value: FixedDecimal) -> Fact {
      Fact(
        id: FactID(ordinal), indicators: indicators, label: "名目\(ordinal)",
        quantity: Quantity(value, .percent), path: OutlinePath("一/(一)"), quote: "原文",
        provenance: Provenance(span: span, rule: "test"))
    }
    var reading = Reading(text: SourceText("第一部分的正文"))
    let item = Item(
      path: OutlinePath("一/(一)"), heading: "做法", headingSpan: span, span: SourceSpan(3, 9))
    reading.report = AnnualReport(
      title: "报告", authority: Authority(name: "甲区人民政府", level: .county), year: 2022,
      parts: [
        Part(
          path: OutlinePath("一"), role: .results, heading: "成效", headingSpan: span,
          span: SourceSpan(0, 12), items: [item])
      ])
    reading.facts = [
      fact(
        1, [Indicator("reconsideration.accepted"), Indicator("reconsideration.concluded")], 100),
      fact(2, [Indicator("reconsideration.concluded")], 50), fact(3, [], 7),
    ]
    reading.problems = [
      Problem(
        path: OutlinePath("二/(一)"), heading: "问题一", facts: [FactID(2)],
        commitments: [OutlinePath("三/(一)")], span: span),
      Problem(path: OutlinePath("二/(二)"), heading: "问题二", span: span),
    ]
    reading.commitments = [
      Commitment(
        path: OutlinePath("三/(一)"), text: "保持", verb: .maintain,
        problems: [OutlinePath("二/(一)")], span: span),
      Commitment(path: OutlinePath("三/(一)"), text: "提升", verb: .increase, span: span),
    ]
    return Dataset([Dataset.Entry(reading)])
  }()

  private func rows(_ steps: Plan.Step..., of source: Entity) throws -> [[Value]] {
    var plan = Plan(source)
    for step in steps { plan = try plan.appending(step) }
    return try Self.dataset.run(plan).rows.map(\.values)
  }

  @Test func `a row belongs to the group of each of its values`() throws {
    #expect(
      try rows(.group(by: ["indicator"], [.count]), of: .facts) == [
        [.text("reconsideration.concluded"), .number(2)],
        [.text("reconsideration.accepted"), .number(1)], [.null, .number(1)],
      ])
  }

  @Test func `of several values one must fit, and none when another is asked for`() throws {
    let id = Plan.Step.show(["id"])
    let second = Plan.Literal.text("reconsideration.concluded")
    #expect(
      try rows(.filter(.compare("indicator", .notEqual, second)), id, of: .facts) == [])
    #expect(
      try rows(
        .filter(.not(.compare("indicator", .equal, .text("reconsideration.accepted")))), id,
        of: .facts)
        == [[.text("f2")], [.text("f3")]])
  }

  @Test func `a relation is shown by its name and followed by its path`() throws {
    #expect(
      try rows(
        .show(["report", "authority", "report.authority.level", "part"]), .take(1), of: .facts)
        == [[.text("甲区人民政府@2022"), .text("甲区人民政府"), .text("county"), .text("results")]])
    #expect(
      try rows(.show(["commitments", "commitments.verb", "facts", "facts.value"]), of: .problems)
        == [
          [
            .text("三/(一)"), .text("maintain"), .text("f2"),
            .quantity(Quantity(50, .percent)),
          ],
          [.null, .null, .null, .null],
        ])
    #expect(
      try rows(
        .filter(.compare("problems.heading", .equal, .text("问题一"))), .show(["text"]),
        of: .commitments) == [[.text("保持")]])
  }

  @Test func `sections are parts and items in order, searched by their text`() throws {
    #expect(
      try rows(.show(["path", "part", "heading"]), of: .sections) == [
        [.text("一"), .text("results"), .text("成效")],
        [.text("一/(一)"), .text("results"), .text("做法")],
      ])
    #expect(try rows(.filter(.search("第一")), .count, of: .sections) == [[.number(1)]])
  }
}
