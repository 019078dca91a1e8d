import RuleOfLawModel

extension AuditRule {
  static let partAmongWhole = AuditRule(
    "parts.amongWhole", .arithmetic, .error,
    summary: Message(
      "“N个…中，有M个”的，M不大于N。", "Of N there are no more than N: 89个村中，已有72个村."),
    formula: Message("部分 ≤ 整体", "part ≤ whole"), source: "部分不大于整体",
    examples: [
      "全县〔89个〕行政村中,已有〔94个〕村创建为民主法治示范村。",
      "在抽查的〔60份〕案卷中,有〔63份〕合格。",
    ],
    counterexamples: [
      "全县〔89个〕行政村中,已有〔72个〕村创建为民主法治示范村。",
      "在抽查的〔60份〕案卷中,发现问题〔63个〕。",
      "全县〔近90个〕行政村中,已有〔94个〕村创建为示范村。",
      "〔89个〕村开展了活动,另有〔94个〕社区参加。",
    ]
  ) { context in
    context.figures.dropLast().compactMap { whole in
      let part = context.figures[whole.index + 1]
      guard part.sentence == whole.sentence, whole.isMeasured, part.isMeasured,
        part.fact.quantity.unit == whole.fact.quantity.unit, let total = whole.count,
        let count = part.count, count > total
      else { return nil }
      let words = context.reading.text[
        SourceSpan(whole.span.start, max(whole.span.start, part.span.end))]
      guard let among = words.place(of: "中，") ?? words.place(of: "中,") else { return nil }
      let rest = words[among.upperBound...]
      guard ["有", "已有", "共有", "现有"].contains(where: { rest.hasPrefix($0) }) else {
        return nil
      }
      return Excess.remark(part, over: whole, severity: .error)
    }
  }
}
