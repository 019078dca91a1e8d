import RuleOfLawModel

extension AuditRule {
  static let growthWithoutLevel = AuditRule(
    "growth.withoutLevel", .arithmetic, .info,
    summary: Message(
      "只载比率的增减而未载其水平，增减从何而来无从核对。",
      "A rate's growth is printed without its level, so that nothing shows what it grew from."),
    formula: Message("增减 N% ∧ 水平未载 ⇒ 不能核对", "growth N % ∧ no level ⇒ cannot be checked"),
    source: "统计用语惯例：增减应与水平并载",
    examples: [
      "部门一审胜诉率同比增长〔63.5% up litigation.firstInstanceWinRate〕。",
      "群众满意率同比提高〔2.1个百分点 up petition.satisfactionRate〕。",
    ],
    counterexamples: [
      "一审胜诉率〔92% litigation.firstInstanceWinRate〕,同比增长〔3.5% up〕。",
      "一审胜诉率〔92% litigation.firstInstanceWinRate〕。",
    ]
  ) { context in
    context.figures.compactMap { figure in
      guard figure.magnitude == nil, figure.isMeasured, figure.isPercentage,
        Share.isBounded(figure), let change = figure.changes.first, let size = change.size
      else { return nil }
      let printed = "\(change.direction == .down ? "−" : "+")\(size)\(change.unit)"
      return Remark(
        severity: .info, confidence: .undetermined,
        message: Message(
          "\(figure.chineseName)\(printed)：只载增减，未载水平",
          "\(figure.englishName) \(printed): no level is printed"),
        figures: [figure], spans: [change.span], printed: printed)
    }
  }
}
