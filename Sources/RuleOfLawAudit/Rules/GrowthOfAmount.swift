import RuleOfLawModel

extension AuditRule {
  static let growthOfAmount = AuditRule(
    "growth.amountBase", .arithmetic, .info,
    summary: Message(
      "金额与其增减百分比所隐含的上期金额区间（按四舍五入）。",
      "The range of the earlier amount that an amount of money and its growth imply, if both were rounded half up."
    ),
    formula: Message("上期 = 本期 / (1 ± N/100)", "earlier = current / (1 ± N/100)"),
    source: "统计上的增长速度定义",
    examples: [
      "留抵退税〔5.5亿元 tax.vatCreditRefunds〕,同比增长〔143% up〕。",
      "罚没款〔320万元 enforcement.fines〕,同比下降〔12.5% down〕。",
    ],
    counterexamples: ["留抵退税〔近5.5亿元 tax.vatCreditRefunds〕,同比增长〔143% up〕。"]
  ) { context in
    context.figures.flatMap { figure in
      figure.changes.compactMap { remark(figure, $0, in: context) }
    }
  }

  private static func remark(
    _ figure: Figure, _ change: Change, in context: Audit.Context
  ) -> Remark? {
    guard figure.isMeasured, figure.isExact, figure.fact.quantity.unit.yuanExponent != nil,
      let amount = figure.magnitude.flatMap({ PrintedDecimal($0) }), amount.coefficient > 0,
      change.unit == .percent, change.from == nil, !context.isHedged(change),
      let size = change.size, let growth = PrintedDecimal(size)
    else { return nil }
    let isRise = change.direction == .up
    let ends = [(amount.twiceLower, growth.twiceHalf), (amount.twiceHalf, growth.twiceLower)]
    let rise = isRise ? ends : [(ends[0].0, ends[1].1), (ends[1].0, ends[0].1)]
    let divisors = rise.map { 200 * growth.unit + (isRise ? $0.1 : -$0.1) }
    guard divisors.allSatisfy({ $0 > 0 }), isRise || change.direction == .down else { return nil }
    let values = zip(rise, divisors).map { end, divisor in
      Ratio(end.0 * 200 * growth.unit, 2 * amount.unit * divisor)
        .rounded(to: min(6, amount.decimals + 2))
    }
    let unit = figure.fact.quantity.unit
    let printed = "\(isRise ? "+" : "−")\(size)%"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(printed)：上期在\(values[0])与\(values[1])\(unit)之间",
        "\(figure.englishName) \(figure.printed), \(printed): between \(values[0]) and "
          + "\(values[1])\(unit) before"),
      figures: [figure], spans: [change.span], printed: printed,
      computed: "\(values[0])–\(values[1])\(unit)",
      formula: "\(figure.magnitude?.description ?? "")/(1\(isRise ? "+" : "−")\(size)/100)")
  }
}
