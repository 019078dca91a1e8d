import RuleOfLawModel

extension AuditRule {
  static let rateBounds = AuditRule(
    "rate.bounds", .arithmetic, .error,
    summary: Message("比重不超过100%。", "A share of a whole is no more than 100 %."),
    formula: Message("0 ≤ 率 ≤ 100%", "0 ≤ rate ≤ 100 %"),
    source: "比重的定义（部分不大于整体）",
    examples: [
      "办结率〔103.2% petition.conclusionRate〕。",
      "政务服务网上可办率〔101%〕。",
    ],
    counterexamples: [
      "办结率〔100% petition.conclusionRate〕。",
      "固定资产投资完成率〔112%〕。",
      "办结率〔近100% petition.conclusionRate〕。",
      "出庭应诉率同比增长〔116.4% up litigation.headAppearanceRate〕。",
    ]
  ) { context in
    context.figures.compactMap { figure in
      guard Share.isBounded(figure), let bounds = Bounds(figure.fact.quantity),
        bounds.lower > 100
      else { return nil }
      return Remark(
        severity: .error, confidence: .proven,
        message: Message(
          "\(figure.chineseName)\(figure.printed)超过100%，作为比重不可能成立",
          "\(figure.englishName) \(figure.printed) exceeds 100 %, impossible for a share"),
        figures: [figure], printed: figure.printed, computed: "≤ 100%")
    }
  }
}
