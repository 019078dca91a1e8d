import RuleOfLawModel

extension AuditRule {
  static let rankInField = AuditRule(
    "rank.withinField", .arithmetic, .error,
    summary: Message("名次不大于参加排名的单位数。", "A rank is no lower than the number of those ranked."),
    formula: Message("名次 ≤ 参评单位数", "rank ≤ number of those ranked"), source: "名次的定义",
    examples: [
      "在全市〔9个〕县区中排名第11。",
      "法治建设考核在全省〔13个〕市中列第15位。",
    ],
    counterexamples: [
      "在全市〔9个〕县区中排名第3。",
      "在全市〔9个〕县区中排名第二,在全省排名第11位。",
      "全市〔9个〕县区共有第12批示范村入选。",
    ]
  ) { context in
    context.numbers.compactMap { field in
      guard field.tailCues.hasAny(Rank.cues), field.unit == "个" || field.unit == "家",
        let count = field.count, count > 1,
        let rank = Rank(behind: field, in: context), rank.number > count
      else { return nil }
      return context.remark(
        .error, on: [field],
        Message(
          "在\(field.printed)单位中名列第\(rank.number)，名次大于单位数",
          "ranked \(rank.number) of \(count): no rank is lower than the number of those ranked"),
        printed: "第\(rank.number)", computed: "≤ \(count)", formula: "\(rank.number) > \(count)")
    }
  }
}

/// A rank in digits that a clause puts behind a field: 在9个县区中排名第3.
private struct Rank {
  let number: Int128

  static let cues = Cues("中")

  init?(behind field: PrintedNumber, in context: Audit.Context) {
    let end = min(field.span.end + 150, context.sentenceSpan(field.sentence).end)
    let words = context.reading.text[SourceSpan(field.span.end, max(field.span.end, end))]
    guard let among = words.place(of: "中") else { return nil }
    let clause = words[among.upperBound...].firstClause
    guard words[..<among.lowerBound].utf8.count <= 45,
      ["排", "列", "位居", "名次"].contains(where: { clause.holds($0) }),
      let mark = clause.place(of: "第")
    else { return nil }
    let digits = clause[mark.upperBound...].utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...3).contains(digits.count), let number = Int(Substring(digits)) else { return nil }
    self.number = Int128(number)
  }
}
