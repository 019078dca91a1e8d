import RuleOfLawModel

extension AuditRule {
  static let targetByName = AuditRule(
    "target.byName", .consistency, .warning,
    summary: Message(
      "计划提高到的比率，是否低于前文所载同名比率的本年水平。",
      "Whether a rate is to be raised to less than the level printed before under the same name."),
    formula: Message("提高到N：本年 < N", "rise to N: current < N"),
    source: "目标与基数的可行性",
    examples: [
      "群众法治获得感〔93.4%〕。明年,力争把群众法治获得感提升至〔92%〕。",
      "案件质量优良率为〔95%〕。下一年确保案件质量优良率提高到〔94.5%〕。",
    ],
    counterexamples: [
      "群众法治获得感〔91.4%〕。明年,力争把群众法治获得感提升至〔92%〕。",
      "群众法治获得感〔93.4%〕。明年,群众法治获得感保持在〔92%以上〕。",
      "群众法治获得感〔93.4%〕。明年,力争把企业法治获得感提升至〔92%〕。",
      "上年群众法治获得感〔93.4%〕。明年,力争把群众法治获得感提升至〔92%〕。",
    ]
  ) { context in
    context.numbers.compactMap { TargetByName.doubt(of: $0, in: context) }
  }
}

/// A target with a name that was printed with a higher level.
enum TargetByName {
  private static let cues = Cues("到")
  private static let rises = ["提高到", "提升到", "提升至", "提高至", "上升到", "上升至"]
  private static let plans = [
    "力争", "确保", "明年", "下一年", "来年", "争取", "努力", "下一步", "目标", "推动", "将", "实现",
  ]
  private static let begins = ["力争", "确保", "把", "将", "使", "推动", "实现", "争取", "努力", "让", "的"]

  static func doubt(of target: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard target.isPercentage, target.index > 0 else { return nil }
    let clause = context.clauseLead(of: target)
    guard let rise = rises.first(where: { clause.ends(with: $0) }),
      let place = clause.place(of: rise),
      context.figure(of: target)?.fact.indicators.isEmpty ?? true
    else { return nil }
    let lead = context.sentenceLead(of: target)
    guard plans.contains(where: { lead.holds($0) }), !lead.holds("曾"), !lead.holds("由") else {
      return nil
    }
    var name = clause[..<place.lowerBound]
    for word in begins {
      while let place = name.place(of: word) { name = name[place.upperBound...] }
    }
    guard (3...16).contains(name.unicodeScalars.count) else { return nil }
    let words = String(name)
    let level = context.numbers[..<target.index].suffix(Audit.Context.reach).last { number in
      number.isPercentage && number.sentence < target.sentence
        && [words, words + "为", words + "达", words + "达到", words + "达到了"].contains {
          context.clauseLead(of: number).ends(with: $0)
        }
    }
    guard let level, !level.isHedged, target.ratio < level.ratio || target.ratio == level.ratio,
      !ComparisonWords.isEarlier(context.sentenceLead(of: level), than: context.reading.report.year)
    else { return nil }
    let owners = [context.figure(of: target), context.figure(of: level)]
    return Remark(
      severity: .warning, confidence: .presumed,
      message: Message(
        "计划把\(words)\(rise)\(target.printed)，而所载本年已为\(level.printed)",
        "the plan is to raise \(words) to \(target.printed), while it is "
          + "printed at \(level.printed) already"),
      figures: owners.allSatisfy { $0 != nil } ? owners.compactMap { $0 } : [],
      spans: owners.allSatisfy { $0 != nil } ? [] : [target.span, level.span],
      printed: target.printed, computed: level.printed,
      formula: "\(level.printed) ≥ \(target.printed)")
  }
}
