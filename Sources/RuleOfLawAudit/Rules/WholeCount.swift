import RuleOfLawModel

extension AuditRule {
  static let wholeCount = AuditRule(
    "count.whole", .arithmetic, .warning,
    summary: Message(
      "次、件、人等计数应为整数，带小数者疑有脱漏。",
      "A count of occasions, cases or persons is a whole number; one with decimals has lost "
        + "something."),
    formula: Message("计数 ∈ 自然数", "count ∈ ℕ"),
    source: "计数的定义；平均数与以万、亿计者除外",
    examples: [
      "组织宣传活动〔3.2次 publicity.events〕。",
      "受理案件〔56.5件〕。",
    ],
    counterexamples: [
      "组织宣传活动〔3.2万次 publicity.events〕。",
      "年均组织宣传活动〔3.2次 publicity.events〕。",
      "改造面积〔3.2公顷〕。",
    ]
  ) { context in
    context.figures.compactMap { figure in
      guard let magnitude = figure.magnitude, figure.isMeasured, !magnitude.isWhole,
        figure.isExact, !context.isRatio(figure),
        units.contains(figure.fact.quantity.unit.rawValue),
        !averages.contains(where: { context.clause(before: figure).holds($0) })
      else { return nil }
      return Remark(
        severity: .warning, confidence: .presumed,
        message: Message(
          "\(figure.chineseName)\(figure.printed)不是整数，作为计数按所载数字不能成立",
          "\(figure.englishName) \(figure.printed) is no whole number, as a count would be"),
        figures: [figure], printed: figure.printed)
    }
  }

  private static let units = Set([
    "次", "件", "人", "名", "个", "场", "起", "宗", "份", "期", "家", "户", "批", "人次", "场次", "批次", "户次",
    "条", "项", "部", "篇",
  ])
  private static let averages = ["均", "平均", "每"]
}

extension Audit.Context {
  /// Whether a number of things is one for so many others: 7.6批次/千人, 万人成讼率49.7件.
  fileprivate func isRatio(_ figure: Figure) -> Bool {
    let end = figure.span.end
    return reading.text[SourceSpan(end, end + 1)] == "/" || name(of: figure).text.holds("率")
      || ["万人", "每万", "人均"].contains { clause(before: figure).holds($0) }
  }
}
