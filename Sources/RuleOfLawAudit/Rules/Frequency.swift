import RuleOfLawModel

extension AuditRule {
  static let frequency = AuditRule(
    "count.frequency", .arithmetic, .warning,
    summary: Message(
      "所载频次（每月不少于N次）与全年次数是否相容。",
      "Whether a frequency that is said to be kept agrees with the count of the year."),
    formula: Message("全年次数 ≥ 每月次数 × 12", "count of the year ≥ times a month × 12"),
    source: "频次的定义（每周按48周计，每旬按36旬计）",
    examples: [
      "坚持每月集中学习不少于〔2次〕，全年集中学习〔17次〕。",
      "严格执行每季度至少召开〔1次〕联席会议的制度，全年召开联席会议〔3次〕。",
    ],
    counterexamples: [
      "坚持每月集中学习不少于〔2次〕，全年集中学习〔26次〕。",
      "自8月起每月集中学习不少于〔2次〕，全年集中学习〔17次〕。",
      "要求各村每月开展宣讲〔1次〕，镇级全年开展宣讲〔6次〕。",
      "坚持每月走访企业不少于〔2次〕，全年召开座谈会〔5次〕。",
    ]
  ) { context in
    context.numbers.compactMap { FrequencyCheck.doubt(of: $0, in: context) }
  }
}

/// A frequency with the count of the year that ought to reach it.
enum FrequencyCheck {
  private static let cues = Cues("每")
  private static let periods: [(word: String, times: Int128)] = [
    ("每半个月", 24), ("每半月", 24), ("每半年", 2), ("每个季度", 4), ("每季度", 4), ("每季", 4), ("每个月", 12),
    ("每月", 12),
    ("每周", 48), ("每旬", 36), ("每两个月", 6), ("每双月", 6),
  ]
  private static let units: Set<Unit> = ["次", "场", "场次", "期", "堂", "轮", "篇", "节"]
  private static let yearly = ["全年", "年内", "一年来", "今年", "本年", "累计", "年度"]
  /// Words of a rule that is not of the whole year, or of several bodies, or yet to be kept.
  private static let other = [
    "起", "以来", "原则上", "一般", "力争", "半年期", "计划", "各", "明年", "将", "应", "推行", "探索", "建立", "暑", "汛",
    "上半年", "下半年", "首次", "印发", "出台", "改为", "由每", "从每", "期间", "重点",
  ]
  private static let idle = [
    "每半个月", "每半月", "每半年", "每个季度", "每季度", "每季", "每个月", "每月", "每周", "每旬", "每两个月", "每双月", "不少于", "至少",
    "不低于", "要求", "制度", "标准", "规定", "按照", "坚持", "严格", "落实", "执行", "全年", "年内", "一年来", "今年", "本年度",
    "本年", "累计", "召开", "开展", "组织", "举办", "进行", "完成", "实际", "共", "机制", "频次", "从未间断", "工作",
  ]

  static func doubt(of frequency: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard frequency.leadCues.hasAny(cues), units.contains(frequency.unit),
      frequency.exponent == 0, let least = frequency.value.wholeValue, (1...31).contains(least)
    else { return nil }
    let lead = context.lead(of: frequency)
    guard lead.utf8.count <= 160, !lead.holds("不超过"),
      let period = periods.first(where: { lead.holds($0.word) }),
      let place = lead.place(of: period.word), lead[place.upperBound...].utf8.count <= 54,
      frequency.index + 1 < context.numbers.count
    else { return nil }
    let sentence = context.sentenceLead(of: frequency)
    let own = words(lead.lastClause + context.tail(of: frequency).firstClause)
    let count = context.numbers[(frequency.index + 1)...].prefix(3).first { number in
      let clause = context.clauseLead(of: number)
      return number.sentence <= frequency.sentence + 1 && number.isOfUnit(of: frequency)
        && number.count != nil && yearly.contains { clause.holds($0) }
        && share(own, words(clause + context.tail(of: number).firstClause))
    }
    guard let count, let printed = count.count, printed < Int128(least) * period.times,
      !other.contains(where: { sentence.holds($0) || context.lead(of: count).holds($0) })
    else { return nil }
    let line = "\(least)×\(period.times) = \(Int128(least) * period.times) > \(printed)"
    // The frequency is a rule that was set, and no figure of the year.
    var remark = context.remark(
      .warning, on: [count],
      Message(
        "所称频次（\(period.word)\(frequency.printed)）与全年\(count.printed)不符：\(line)",
        "the frequency (\(period.word)\(frequency.printed)) does not agree with the year's "
          + "\(count.printed): \(line)"),
      printed: count.printed, computed: "≥ \(Int128(least) * period.times)", formula: line)
    remark?.spans.append(frequency.span)
    return remark
  }

  /// What some words name, besides the frequency itself.
  private static func words(_ text: Substring) -> [Unicode.Scalar] {
    String(text).without(idle).ideographs
  }

  /// Whether two names have two characters in a row in common, or the first names nothing.
  private static func share(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    guard one.count > 2 else { return true }
    return zip(one, one.dropFirst()).contains { first, second in
      zip(other, other.dropFirst()).contains { $0 == first && $1 == second }
    }
  }
}
