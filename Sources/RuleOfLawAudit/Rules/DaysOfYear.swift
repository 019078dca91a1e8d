import RuleOfLawModel

extension AuditRule {
  static let daysOfYear = AuditRule(
    "rate.daysOfYear", .arithmetic, .info,
    summary: Message(
      "优良天数比例对应全年的多少天。", "How many days of the year a share of good days stands for."),
    formula: Message("比例 = 100 × 优良天数 / 全年天数", "share = 100 × good days / days of the year"),
    source: "环境空气质量评价技术规范（有效天数可少于全年，故不作否定结论）",
    examples: [
      "环境空气质量优良率〔95.6% environment.goodAirQualityRate〕。",
      "优良率〔90.1% environment.goodAirQualityRate〕。",
    ],
    counterexamples: [
      "环境空气质量优良率〔95.5% environment.goodAirQualityRate〕。",
      "环境空气质量优良率〔95%以上 environment.goodAirQualityRate〕。",
    ]
  ) { context in
    context.figures(of: Indicator("environment.goodAirQualityRate")).compactMap { figure in
      guard figure.isMeasured, let printed = figure.percentage,
        let year = context.period(of: figure).flatMap({ Int($0) })
      else { return nil }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days: Int128 = isLeap ? 366 : 365
      guard let range = printed.numerators(over: days), range.count == 1 else { return nil }
      let line = "\(range.lowerBound)/\(days) = \(figure.printed)"
      return Remark(
        severity: .info, confidence: .presumed,
        message: Message(
          "\(figure.chineseName)\(figure.printed)若按全年计即\(range.lowerBound)天：\(line)",
          "\(figure.englishName) \(figure.printed), over the whole year, is "
            + "\(range.lowerBound) days: \(line)"),
        figures: [figure], printed: figure.printed, computed: "\(range.lowerBound)天",
        formula: line)
    }
  }
}
