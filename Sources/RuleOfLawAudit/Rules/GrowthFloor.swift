import RuleOfLawModel

extension AuditRule {
  static let growthFloor = AuditRule(
    "growth.floor", .arithmetic, .error,
    summary: Message("降幅不超过100%。", "Nothing falls by more than 100 %."),
    formula: Message("本期 ≥ 0 ⇒ 降幅 ≤ 100%", "current ≥ 0 ⇒ fall ≤ 100 %"),
    source: "统计上的增长速度定义",
    examples: [
      "信访总量同比下降〔113.6% down petition.cases〕。",
      "受理申诉〔3件〕,同比下降〔130% down〕。",
    ],
    counterexamples: [
      "信访总量同比下降〔93.6% down petition.cases〕。",
      "受理申诉〔0件〕,同比下降〔100% down〕。",
      "受理复议案件〔63件 reconsideration.accepted〕,同比增长〔110% up〕。",
    ]
  ) { context in
    context.figures.compactMap { figure in
      guard figure.isMeasured,
        let change = figure.changes.first(where: {
          $0.direction == .down && $0.unit == .percent && $0.size.map { $0 > 100 } == true
        }), let size = change.size
      else { return nil }
      return Remark(
        severity: .error, confidence: .proven,
        message: Message(
          "\(figure.chineseName)下降\(size)%：降幅不可能超过100%",
          "\(figure.englishName) fell by \(size)%: nothing falls by more than 100 %"),
        figures: [figure], spans: [change.span], printed: "−\(size)%", computed: "≤ 100%")
    }
  }
}
