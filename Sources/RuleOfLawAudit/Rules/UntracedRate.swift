import RuleOfLawModel

extension AuditRule {
  static let untracedRate = AuditRule(
    "rate.untraced", .arithmetic, .info,
    summary: Message(
      "带小数的比率旁未载分子和分母，只能列出最小的相合分数。",
      "A rate with decimals beside which neither part nor whole is printed; the smallest fractions "
        + "that fit are listed."),
    formula: Message(
      "最小的 k/n：100 × k/n 修约后等于所载", "the least k/n such that 100 × k/n is printed as the rate"),
    source: "比重的定义",
    examples: [
      "各类事项承诺提速率〔82.35% service.timeReductionRate〕。",
      "群众安全感满意度测评合格率〔96.4%〕。",
    ],
    counterexamples: [
      "各类事项承诺提速率〔100% service.timeReductionRate〕。",
      "各类事项承诺提速率〔80%以上 service.timeReductionRate〕。",
      "审结〔39件 reconsideration.concluded〕,纠错〔20件 reconsideration.corrected〕,纠错率〔51.28% reconsideration.correctionRate〕。",
    ]
  ) { context in
    context.figures.compactMap { figure in
      guard figure.isMeasured, let printed = figure.percentage, printed.decimals > 0,
        printed.coefficient < 100 * printed.unit, figure.fact.breakdown == nil,
        context.name(of: figure).scalars.last == "率", !isTraced(figure, in: context)
      else { return nil }
      let fractions = Array(
        (2...400).lazy.compactMap { whole -> String? in
          printed.numerators(over: Int128(whole)).map { "\($0.lowerBound)/\(whole)" }
        }.prefix(3))
      let list = fractions.joined(separator: ", ")
      guard !list.isEmpty else { return nil }
      return Remark(
        severity: .info, confidence: .undetermined,
        message: Message(
          "\(figure.chineseName)\(figure.printed)未载分子和分母，最小的相合分数为\(list)",
          "\(figure.englishName) \(figure.printed): neither part nor whole is printed; the smallest "
            + "fractions that fit are \(list)"),
        figures: [figure], printed: figure.printed, computed: list)
    }
  }

  /// Whether something beside a rate can be set against it.
  private static func isTraced(_ figure: Figure, in context: Audit.Context) -> Bool {
    context.hasRateCheck(of: figure) {
      !$0.parts.isEmpty || !$0.wholes.isEmpty || $0.isUnclear
    }
      || figure.fact.indicators.contains(Indicator("environment.goodAirQualityRate"))
      || figure.fact.indicators.contains { indicator in
        !context.figures(of: indicator, near: figure) { $0.index != figure.index }.isEmpty
      }
      || NamedRateCheck(figure, in: context) != nil
  }
}
