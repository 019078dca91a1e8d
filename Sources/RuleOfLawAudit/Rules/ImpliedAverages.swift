import RuleOfLawModel

extension AuditRule {
  static let impliedAverage = AuditRule(
    "ratio.implied", .arithmetic, .info,
    summary: Message(
      "审计等成组数字之间的平均数，便于与他年他地比较。",
      "The averages between figures that belong together, such as those of audits."),
    formula: Message("平均 = 总量 / 单位数", "average = amount / units"),
    source: "平均数的定义",
    examples: [
      "审计项目〔20个 audit.projects〕,查出问题〔226个 audit.problemsFound〕。",
      "查出问题〔226个 audit.problemsFound〕,涉及〔62343.56万元 audit.amountInvolved〕。",
    ],
    counterexamples: [
      "审计项目〔20余个 audit.projects〕,查出问题〔226个 audit.problemsFound〕。",
      "审计项目〔20个 audit.projects〕。",
    ]
  ) { context in
    averages.flatMap { amount, unit in
      context.figures(of: unit).compactMap { remark(amount, per: $0, in: context) }
    }
  }

  private static let averages = [
    (Indicator("audit.problemsFound"), Indicator("audit.projects")),
    (Indicator("audit.amountInvolved"), Indicator("audit.problemsFound")),
  ]

  private static func remark(
    _ indicator: Indicator, per units: Figure, in context: Audit.Context
  ) -> Remark? {
    guard units.isMeasured, let count = units.count, count > 0,
      let amount = context.neighbour(indicator, of: units, on: .behind).figure,
      amount.sentence == units.sentence, amount.isExact, let value = amount.magnitude,
      let printed = PrintedDecimal(value)
    else { return nil }
    let mean = Ratio(printed.coefficient, printed.unit * count)
      .rounded(to: max(1, printed.decimals))
    let line = "\(value)/\(count) = \(mean)"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "平均每\(units.fact.quantity.unit)（\(units.chineseName)）\(mean)\(amount.fact.quantity.unit)（\(amount.chineseName)）：\(line)",
        "\(amount.englishName) for each of \(units.englishName): \(line)"),
      figures: [amount, units], printed: amount.printed,
      computed: "\(mean)\(amount.fact.quantity.unit)", formula: line)
  }
}
