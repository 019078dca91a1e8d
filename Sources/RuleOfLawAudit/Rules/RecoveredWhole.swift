import RuleOfLawModel

extension AuditRule {
  static let recoveredWhole = AuditRule(
    "rate.recoveredWhole", .arithmetic, .info,
    summary: Message(
      "只载分子与比率时，能否唯一推出整体。",
      "Whether a printed part and rate leave one whole only."),
    formula: Message(
      "唯一的整数 n：100 × 部分 / n 修约后等于所载比率",
      "the one whole n such that 100 × part / n is printed as the rate"),
    source: "比重的定义；人民调解成功率＝调解成功/受理",
    examples: [
      "成功调解〔1503件 mediation.succeeded〕,调解成功率〔99.34% mediation.successRate〕。",
      "确认违法〔5件 reconsideration.corrected〕,纠错率〔55.6% reconsideration.correctionRate〕。",
    ],
    counterexamples: [
      "成功调解〔1503余件 mediation.succeeded〕,调解成功率〔99.34% mediation.successRate〕。",
      "成功调解〔8042件 mediation.succeeded〕,调解成功率〔98.5% mediation.successRate〕。",
    ]
  ) { context in
    context.rateChecks.compactMap(\.recovery)
  }
}

extension RateCheck {
  /// The whole, where only the part is printed and one number fits.
  var recovery: Remark? {
    guard wholes.isEmpty, !isUnclear, formula.base == .printed, formula.isSettled,
      !formula.isConditional(rate, in: context),
      printed.coefficient < 100 * printed.unit, let customary = formula.denominators.first,
      let part = parts.first(where: { $0.value.isComplete })?.value,
      part.figures.allSatisfy({ $0.paragraph == rate.paragraph }),
      let range = printed.denominators(under: part.total), range.count == 1
    else { return nil }
    let quantity = Quantity(
      FixedDecimal(coefficient: Int64(range.lowerBound)), part.figures[0].fact.quantity.unit)
    let name = customary.chineseName
    return Remark(
      severity: .info, confidence: .presumed,
      message: Message(
        "由\(part.expression)与\(rate.chineseName)\(rate.printed)推得：\(name)只能是\(quantity)",
        "\(part.expression) at \(rate.printed) leaves one whole: \(customary.englishName) is "
          + "\(quantity)"),
      figures: part.figures + [rate], printed: rate.printed, computed: "\(quantity)",
      formula: "\(part.expression)/\(range.lowerBound) = \(rate.printed)",
      derivation: customary.indicators.count == 1
        ? Derivation(
          indicators: customary.added, label: name, quantity: quantity,
          period: context.period(of: rate)) : nil)
  }
}
