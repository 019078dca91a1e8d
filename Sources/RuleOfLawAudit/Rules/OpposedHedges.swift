import RuleOfLawModel

extension AuditRule {
  static let opposedHedges = AuditRule(
    "hedge.opposed", .consistency, .warning,
    summary: Message(
      "同一数字前后的概数词是否互相排斥（超过近、不足…以上）。",
      "Whether two hedges of one number exclude each other: more than and nearly."),
    formula: Message("超过 N ∧ 近 N ⇒ 不能同时成立", "more than N ∧ nearly N ⇒ both cannot hold"),
    source: "概数的用法：“近”“不足”不含其数，“超过”大于其数",
    examples: ["群众满意率超过〔近95%〕。", "培训〔不足300人〕以上。"],
    counterexamples: ["群众满意率超过〔95%〕。", "培训约〔300余人〕。", "培训近〔300人〕。"]
  ) { context in
    context.figures.compactMap { figure in
      guard figure.magnitude != nil, !figure.isExact else { return nil }
      let clause = context.clause(before: figure)
      let end = figure.span.end
      let behind = context.reading.text[SourceSpan(end, end + 6)]
      let isBefore = ["超过近", "超近", "逾近", "近超", "不足超", "超过不足"].contains { clause.holds($0) }
      let isAround =
        behind.begins(with: "以上") && ["不足", "不到"].contains { clause.holds($0) }
      guard isBefore || isAround else { return nil }
      return Remark(
        severity: .warning, confidence: .proven,
        message: Message(
          "\(figure.chineseName)\(figure.printed)的概数词互相排斥，所指大小无法确定",
          "the hedges of \(figure.englishName) \(figure.printed) exclude each other"),
        figures: [figure], printed: String(clause.suffix(12)))
    }
  }
}
