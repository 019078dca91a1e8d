import RuleOfLawModel
import Testing

/// A relation that was worked through by hand on the sample report, with what it must come to.
struct SampleRelation: Sendable, CustomTestStringConvertible {
  /// Its number in the table of relations.
  let name: String
  let rule: RuleID
  let severity: Severity
  let confidence: Confidence
  /// What the figure in question measures; nil where no figure is in question.
  let indicator: Indicator?
  let scope: FactScope?
  /// Words of the computation.
  let shows: String

  init(
    _ name: String, _ rule: RuleID, _ confidence: Confidence, _ indicator: String? = nil,
    scope: FactScope? = nil, severity: Severity = .info, shows: String
  ) {
    self.name = name
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.indicator = indicator.map { Indicator($0) }
    self.scope = scope
    self.shows = shows
  }

  var testDescription: String { "\(name) \(rule)" }

  /// Whether a finding is what the relation comes to.
  func fits(_ finding: Finding, in reading: Reading) -> Bool {
    let fact = finding.facts.first.flatMap(reading.fact)
    let words = [finding.computed, finding.formula, finding.message.chinese, finding.printed]
    return finding.rule == rule && finding.severity == severity
      && finding.confidence == confidence
      && (indicator.map { fact?.indicators.contains($0) ?? false } ?? true)
      && (scope == nil || fact?.scope == scope)
      && words.contains { $0?.contains(shows) ?? false }
  }

  private static let correction = "reconsideration.correctionRate"
  private static let win = "litigation.firstInstanceWinRate"
  private static let appearance = "litigation.headAppearanceRate"

  /// What the table has, E1 to E47, but for the relations that are of the requirements (E41) and
  /// those that must stay silent (E40, E46).
  static let all: [SampleRelation] = [
    .init("E1", "rate.partOfWhole", .proven, correction, shows: "(9+11)/39 = 51.28%"),
    .init("E2", "parts.withinWhole", .proven, "reconsideration.concluded", shows: "另有19未载"),
    .init("E3", "flow.balance", .presumed, "reconsideration.concluded", shows: "63 − 39 = 24"),
    .init("E3", "flow.statutoryClock", .undetermined, shows: "结案率约61.90%"),
    .init("E4", "flow.statutoryClock", .undetermined, shows: "24/63 = 38.10%"),
    .init("E5", "growth.rateReading", .presumed, correction, shows: "34.37%"),
    .init("E6", "figure.repeated", .proven, correction, shows: "51.28% = 51.28%"),
    .init("E7", "growth.wholeBase", .proven, "litigation.cases", scope: .government, shows: "297件"),
    .init(
      "E8", "growth.wholeBase", .proven, "litigation.cases", scope: .departments,
      severity: .warning, shows: "32→46 = +43.75%, 33→46 = +39.39%"),
    .init(
      "E9", "growth.rateReading", .undetermined, win, scope: .government, shows: "97.47% | 97.4%"),
    .init("E9", "growth.rateReading", .undetermined, win, scope: .government, shows: "已达上限"),
    .init("E10", "growth.rateReading", .presumed, appearance, scope: .government, shows: "79.68%"),
    .init("E11", "growth.rateReading", .presumed, win, scope: .departments, shows: "≤ 61.16%"),
    .init("E11", "growth.withoutLevel", .undetermined, win, scope: .departments, shows: "+63.5%"),
    .init("E12", "claim.calledLow", .undetermined, win, scope: .departments, shows: "未载水平"),
    .init(
      "E13", "growth.rateReading", .proven, appearance, scope: .departments, shows: "≤ 46.21%"),
    .init("E14", "claim.calledLow", .presumed, appearance, scope: .departments, shows: "相容"),
    .init("E15", "target.presupposed", .presumed, appearance, severity: .warning, shows: "低"),
    .init("E16", "target.baseline", .undetermined, win, scope: .government, shows: "没有下降余地"),
    .init("E17", "target.baseline", .presumed, correction, shows: "< 51.28%"),
    .init("E18", "rate.recoveredWhole", .presumed, "mediation.succeeded", shows: "1503/1513"),
    .init("E19", "count.batchesWithinPersons", .proven, "petition.visitBatches", shows: "2.46"),
    .init(
      "E20", "rate.wholeNumerator", .undetermined, "petition.satisfactionRate", severity: .warning,
      shows: "875/1013 = 86.38%, 876/1013 = 86.48%"),
    .init(
      "E20", "rate.wholeNumerator", .undetermined, "petition.satisfactionRate", severity: .warning,
      shows: "合计1148则可以成立"),
    .init(
      "E21", "rate.wholeNumerator", .presumed, "petition.conclusionRate", shows: "1013/1013 = 100%"
    ),
    .init(
      "E22", "rate.wholeNumerator", .presumed, "service.platformEntryRate", shows: "970/970 = 100%"),
    .init("E23", "parts.withinWhole", .proven, shows: "18.66%, 9.38%"),
    .init("E23", "parts.withinWhole", .proven, shows: "19.69%, 10.31%"),
    .init("E24", "figure.nearSynonyms", .undetermined, shows: "56项"),
    .init("E25", "rate.untraced", .undetermined, shows: "14/17, 28/34, 42/51"),
    .init("E26", "rate.wholeNumerator", .presumed, "decision.legalityReviewRate", shows: "7/(4+3)"),
    .init("E27", "claim.admittedElsewhere", .undetermined, shows: "重大行政决策程序：成效"),
    .init("E28", "decision.steps", .undetermined, shows: "专家论证、风险评估"),
    .init("E29", "figure.repeated", .proven, "enforcement.caseFileReviews", shows: "3次 = 3次"),
    .init("E30", "sum.implied", .proven, "inspection.special", shows: "2+2 = 4"),
    .init(
      "E31", "parts.withinWhole", .proven, "smallPropertyHousing.projectsTested", shows: "50.00%"),
    .init("E32", "sum.implied", .proven, shows: "21+37 = 58"),
    .init("E33", "sum.implied", .proven, shows: "1182+1231+79 = 2492"),
    .init("E34", "ratio.implied", .proven, "audit.problemsFound", shows: "226/20 = 11.3"),
    .init("E34", "ratio.implied", .proven, "audit.amountInvolved", shows: "275.86万元"),
    .init("E34", "parts.withinWhole", .proven, "audit.problemsFound", shows: "91 ≤ 226个"),
    .init("E35", "sum.implied", .proven, shows: "203+68 = 271"),
    .init(
      "E35", "rate.wholeNumerator", .presumed, "oversight.proposalReplyRate",
      shows: "271/(203+68) = 100%"),
    .init(
      "E36", "rate.wholeNumerator", .presumed, "disclosure.onTimeRate", shows: "59/59 = 100%"),
    .init("E37", "rate.daysOfYear", .presumed, shows: "349/365 = 95.6%"),
    .init("E38", "growth.amountBase", .proven, "tax.vatCreditRefunds", shows: "2.238–2.289亿元"),
    .init("E39", "sum.implied", .proven, shows: "6+59+103 = 168"),
    .init("E42", "outline.numbering", .proven, shows: "8、5、5"),
    .init("E43", "citation.period", .undetermined, shows: "同句所称“十四五”为2021-2025"),
    .init("E44", "claim.fieldsNamed", .undetermined, shows: "除土地管理外相合"),
    .init("E45", "claim.admittedElsewhere", .undetermined, shows: "行政执法“三项制度”：成效"),
    .init("E47", "sum.implied", .undetermined, "litigation.cases", shows: "140+46 = 186"),
  ]
}
