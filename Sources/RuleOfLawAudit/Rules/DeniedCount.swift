import RuleOfLawModel

extension AuditRule {
  static let deniedCount = AuditRule(
    "claim.deniedCount", .consistency, .warning,
    summary: Message(
      "称“没有发生”“未发生”的事，邻近是否又载有它的件数。",
      "Whether something that is said not to have happened is counted beside it."),
    formula: Message("未发生 ⇔ 件数 = 0", "none happened ⇔ count = 0"),
    source: "矛盾律",
    examples: [
      "本年我乡没有发生行政诉讼案件,以我乡为被告的行政诉讼案件〔3件〕均胜诉。",
      "全年未发生较大安全事故。处置较大安全事故〔1起〕,全年发生较大安全事故〔2起〕。",
    ],
    counterexamples: [
      "本年我乡没有发生败诉的行政诉讼案件,以我乡为被告的行政诉讼案件〔3件〕均胜诉。",
      "本年我乡没有发生行政诉讼案件,上年行政诉讼案件〔3件〕。",
      "本年我乡没有发生行政诉讼案件,全县行政诉讼案件〔31件〕。",
      "全年未发生群体性事件,化解群体性事件〔2起〕苗头。",
    ]
  ) { context in
    DeniedCount.denials.occurrences(in: context.reading.text).prefix(200).compactMap {
      DeniedCount.doubt(behind: $0.span, in: context)
    }
  }
}

/// Something that is said not to have happened, and its count.
enum DeniedCount {
  static let denials = PhraseFinder(["没有发生", "未发生", "没有出现", "未出现"])
  private static let first = ["一起", "一件", "一例", "一宗", "过", "任何", "新的"]
  /// Words with which a count is of another time, of other bodies, or of what was kept from happening.
  private static let other = [
    "上年", "去年", "上一年", "历年", "此前", "较", "比", "下降", "减少", "化解", "防止", "预防", "避免", "排查", "处置", "妥善",
    "模拟", "演练", "第三人", "其他", "其余", "原告", "结转", "遗留", "苗头", "隐患", "线索",
  ]
  private static let scopes = [
    "全省", "全市", "全县", "全区", "全镇", "全乡", "各", "部门", "镇", "乡", "街道", "县级", "市级", "区级", "我", "本",
  ]

  static func doubt(behind denial: SourceSpan, in context: Audit.Context) -> Remark? {
    let number = context.sentenceNumber(at: denial.start)
    let sentence = context.sentenceSpan(number)
    let lead = context.reading.text[
      SourceSpan(max(sentence.start, denial.start - 120), denial.start)
    ]
    .lastClause
    var thing = context.reading.text[
      SourceSpan(denial.end, min(sentence.end, denial.end + 90))
    ].firstClause
    if let end = thing.place(of: "、") { thing = thing[..<end.lowerBound] }
    for word in first where thing.begins(with: word) { thing = thing.dropFirst(word.count) }
    guard (4...16).contains(thing.unicodeScalars.count), lead.unicodeScalars.count <= 14,
      !other.contains(where: { lead.holds($0) }), !lead.holds("月")
    else { return nil }
    let name = String(thing)
    let count = context.numbers(from: sentence.start, through: number + 1).first { candidate in
      let clause = context.clauseLead(of: candidate)
      guard let total = candidate.count, total > 0,
        clause.ends(with: name) || clause.ends(with: name + "共")
      else { return false }
      let words = clause[..<(clause.place(of: name)?.lowerBound ?? clause.endIndex)]
      let year = NamedYear.last(in: words)
      return words.unicodeScalars.count <= 16 && !other.contains { words.holds($0) }
        && !words.holds("未") && !words.holds("无") && !words.holds("没有")
        && (year == nil || year == NamedYear.last(in: lead) ?? context.reading.report.year)
        && scopes.allSatisfy { !words.holds($0) || lead.holds($0) }
    }
    guard let count else { return nil }
    return context.remark(
      .warning, on: [count],
      Message(
        "称\(context.reading.text[denial])\(name)，又载\(name)\(count.printed)",
        "none of \(name) is said to have happened, and \(count.printed) are counted"),
      printed: count.printed, computed: "0", formula: "\(count.printed) ≠ 0")
  }
}

extension Audit.Context {
  /// The numbers from an offset on, through a sentence, as far as the audit looks.
  func numbers(from offset: Int, through sentence: Int) -> [PrintedNumber] {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return numbers[low...].prefix(Self.reach).filter { $0.sentence <= sentence }
  }
}
