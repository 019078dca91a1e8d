import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

/// The relations worked through by hand on the sample report, each with what it must come to.
@Suite struct SampleRelationsTests {
  struct Relation: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: RuleID
    let severity: Severity
    let confidence: Confidence
    /// Words of the figure in question.
    let quote: String
    /// Words of the computation.
    let shows: String

    var testDescription: String { name }
  }

  static let relations: [Relation] = [
    Relation(
      name: "E1", rule: "rate.partOfWhole", severity: .info, confidence: .proven,
      quote: "纠错率51.28%", shows: "(9+11)/39 = 51.28%"),
    Relation(
      name: "E2", rule: "parts.withinWhole", severity: .info, confidence: .proven,
      quote: "审结39件", shows: "9+11 = 20 ≤ 39"),
    Relation(
      name: "E3", rule: "flow.balance", severity: .info, confidence: .presumed,
      quote: "审结39件", shows: "63 − 39 = 24"),
    Relation(
      name: "E5", rule: "growth.rateReading", severity: .info, confidence: .presumed,
      quote: "纠错率51.28%", shows: "34.37%"),
    Relation(
      name: "E6", rule: "figure.repeated", severity: .info, confidence: .proven,
      quote: "复议纠错率高达51.28%", shows: "51.28%"),
    Relation(
      name: "E7", rule: "growth.wholeBase", severity: .info, confidence: .proven,
      quote: "政府为被告的诉讼140件", shows: "297件"),
    Relation(
      name: "E8", rule: "growth.wholeBase", severity: .warning, confidence: .proven,
      quote: "部门为被告的诉讼46件", shows: "32→46 = +43.75%, 33→46 = +39.39%"),
    Relation(
      name: "E9", rule: "growth.rateReading", severity: .info, confidence: .presumed,
      quote: "一审胜诉率100%", shows: "97.47%"),
    Relation(
      name: "E10", rule: "growth.rateReading", severity: .info, confidence: .presumed,
      quote: "负责人出庭应诉率100%", shows: "79.68%"),
    Relation(
      name: "E11", rule: "growth.rateReading", severity: .info, confidence: .presumed,
      quote: "一审胜诉率同比增长63.5%", shows: "≤ 61.16%"),
    Relation(
      name: "E13", rule: "growth.rateReading", severity: .info, confidence: .proven,
      quote: "部门负责人出庭应诉率同比增长116.4%", shows: "≤ 46.21%"),
    Relation(
      name: "E15", rule: "target.presupposed", severity: .warning, confidence: .presumed,
      quote: "保持行政机关负责人出庭应诉率达100%", shows: "较低"),
    Relation(
      name: "E18", rule: "rate.recoveredWhole", severity: .info, confidence: .presumed,
      quote: "调解成功1503件", shows: "1513件"),
    Relation(
      name: "E19", rule: "count.batchesWithinPersons", severity: .info, confidence: .proven,
      quote: "接待来访135批", shows: "2.46"),
    Relation(
      name: "E20", rule: "rate.wholeNumerator", severity: .warning, confidence: .undetermined,
      quote: "满意率86.41%", shows: "875/1013 = 86.38%, 876/1013 = 86.48%"),
    Relation(
      name: "E21", rule: "rate.wholeNumerator", severity: .info, confidence: .presumed,
      quote: "办结率100%", shows: "1013/1013 = 100%"),
    Relation(
      name: "E22", rule: "rate.wholeNumerator", severity: .info, confidence: .presumed,
      quote: "进驻率100%", shows: "970/970 = 100%"),
    Relation(
      name: "E23", rule: "parts.withinWhole", severity: .info, confidence: .proven,
      quote: "入驻平台的依申请事项970项", shows: "181, 91 ≤ 970项"),
    Relation(
      name: "E29", rule: "figure.repeated", severity: .info, confidence: .proven,
      quote: "开展案卷评查3次", shows: "3次 = 3次"),
    Relation(
      name: "E35", rule: "rate.wholeNumerator", severity: .info, confidence: .presumed,
      quote: "受理的建议提案办复率100%", shows: "271/(203+68) = 100%"),
    Relation(
      name: "E36", rule: "rate.wholeNumerator", severity: .info, confidence: .presumed,
      quote: "按时办结率100%", shows: "59/59 = 100%"),
    Relation(
      name: "E37", rule: "rate.daysOfYear", severity: .info, confidence: .presumed,
      quote: "空气质量优良率95.6%", shows: "349/365 = 95.6%"),
    Relation(
      name: "E38", rule: "growth.amountBase", severity: .info, confidence: .proven,
      quote: "留抵退税5.5亿元", shows: "2.238–2.289亿元"),
  ]

  @Test(arguments: relations)
  func `a relation of the sample report comes out as worked by hand`(relation: Relation) {
    let reading = SampleFigures.reading
    let found = Audit().findings(in: reading).filter { finding in
      finding.rule == relation.rule && finding.severity == relation.severity
        && finding.confidence == relation.confidence
        && finding.spans.first.map { String(reading.text[$0]) } == relation.quote
        && [finding.computed, finding.formula].contains { $0?.contains(relation.shows) ?? false }
    }
    #expect(
      found.count == 1,
      "\(Audit().findings(in: reading).filter { $0.rule == relation.rule }.map { [$0.computed ?? "", $0.formula ?? "", $0.message.chinese] })"
    )
  }

  @Test func `nothing else in the sample report is doubted`() {
    let doubts = Audit().findings(in: SampleFigures.reading).filter { $0.severity > .info }
    #expect(
      doubts.map(\.rule) == ["growth.wholeBase", "rate.wholeNumerator", "target.presupposed"])
  }

  @Test func `the figures imply what the report does not print`() {
    let derived = Audit().derivedFacts(in: SampleFigures.reading)
    let lines = derived.map {
      "\($0.id) \($0.indicators[0]) \($0.quantity) \($0.scope?.rawValue ?? "-") "
        + "\($0.period ?? "-") \($0.provenance.rule) \($0.provenance.derivedFrom)"
    }
    #expect(
      lines == [
        "d1 reconsideration.pending 24件以上 - 2022 flow.balance [f28, f27]",
        "d2 reconsideration.correctionRate 约34.37% - 2021 growth.rateReading [f31]",
        "d3 litigation.cases 297件 government 2021 growth.wholeBase [f32]",
        "d4 litigation.firstInstanceWinRate 约97.47% government 2021 growth.rateReading [f33]",
        "d5 litigation.headAppearanceRate 约79.68% government 2021 growth.rateReading [f34]",
        "d6 mediation.accepted 1513件 - 2022 rate.recoveredWhole [f38, f39]",
      ])
    #expect(derived.allSatisfy { $0.isDerived })
  }

  @Test func `the same figures give the same findings in the same order`() {
    let first = Audit().findings(in: SampleFigures.reading)
    #expect(
      Audit(rules: [AuditRule].standard.reversed()).findings(in: SampleFigures.reading) == first)
    #expect(first.map { $0.spans[0] } == first.map { $0.spans[0] }.sorted())
  }
}
