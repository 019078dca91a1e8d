import RuleOfLawModel

extension AuditRule {
  static let restOfAll = AuditRule(
    "rate.restOfAll", .consistency, .warning,
    summary: Message(
      "称某率为100%的，同句是否又载有尚未做完的件数。",
      "Whether a rate of 100 % stands beside a count of what has not been done."),
    formula: Message("率 = 100% ⇔ 余数 = 0", "rate = 100 % ⇔ rest = 0"),
    source: "率的定义",
    examples: [
      "排查隐患〔96处〕,已整改〔89处〕,尚有〔7处〕正在整改,整改率〔100%〕。",
      "受理投诉〔64件〕,〔3件〕尚未办结,办结率达〔100%〕。",
      "审查申请〔52件〕,〔4件〕正在审理,审结率〔100%〕。",
    ],
    counterexamples: [
      "排查隐患〔96处〕,到期应整改的〔89处〕已整改,〔7处〕正在整改,到期整改率〔100%〕。",
      "排查隐患〔96处〕,全部整改,整改率〔100%〕。",
      "受理投诉〔64件〕,除〔3件〕尚未办结外均已办结,按期办结率〔100%〕。",
      "排查隐患〔96处〕,前期〔7处〕正在整改的均已整改,整改率〔100%〕。",
    ]
  ) { context in
    context.numbers.compactMap { RestOfAll.doubt(of: $0, in: context) }
  }
}

/// A rate of 100 % with a count of what is left.
enum RestOfAll {
  /// What is being done while something is not done yet: 办理 ends in 办结.
  private static let underWay = ["办结": "办理", "审结": "审理", "办复": "办理", "结案": "办理", "化解": "调处"]
  private static let open = ["正在", "尚未", "仍在", "还未", "未能", "尚在", "有待", "未", "仍有", "推进"]
  /// Words with which the rate is not of all, or the rest has been done since.
  private static let conditions = [
    "应", "到期", "按期", "按时", "及时", "期限", "限期", "除", "符合", "具备", "可整改", "当场", "即时", "重大", "均已", "全部",
    "首", "法定", "回复", "一级", "目前已", "阶段性", "A类",
  ]

  static func doubt(of rate: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard rate.isPercentage, !rate.isHedged, rate.value == 100, rate.index > 1 else { return nil }
    let clause = context.clauseLead(of: rate)
    guard let end = clause.place(of: "率") else { return nil }
    let deed = String(clause[..<end.lowerBound].suffix(2))
    let sentence = context.sentenceLead(of: rate)
    guard deed.utf8.count == 6, sentence.utf8.count < 400,
      !conditions.contains(where: { sentence.holds($0) })
    else { return nil }
    let going = underWay[deed] ?? deed
    let before = context.numbersBeside(rate).filter { $0.index < rate.index }
    guard
      let rest = before.last(where: { number in
        let words = context.clauseLead(of: number) + context.tail(of: number).firstClause
        return number.count ?? 0 > 0
          && open.contains { words.holds($0 + deed) || words.holds($0 + going) }
      }), before.contains(where: { $0.isOfUnit(of: rest) && $0.ratio > rest.ratio })
    else { return nil }
    return context.remark(
      .warning, on: [rate, rest],
      Message(
        "\(clause)\(rate.printed)，而同句尚有\(rest.printed)未\(deed)",
        "the rate is \(rate.printed), while \(rest.printed) are not done (\(deed)) yet"),
      printed: rate.printed, computed: "< 100%", formula: "\(rest.printed) > 0")
  }
}
