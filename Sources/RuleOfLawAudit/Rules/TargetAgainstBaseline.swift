import RuleOfLawModel

extension AuditRule {
  static let targetAgainstBaseline = AuditRule(
    "target.baseline", .consistency, .warning,
    summary: Message(
      "计划提高或降低的指标，按所载本年水平还有没有余地；目标数是否已经达到。",
      "Whether what is to rise or fall has room left at the level printed, and whether a target "
        + "has been reached already."),
    formula: Message(
      "下降：本年 > 0；提高：本年 < 100%；降到N：本年 > N；提高到N：本年 < N",
      "fall: current > 0; rise: current < 100 %; fall to N: current > N; rise to N: current < N"),
    source: "目标与基数的可行性",
    examples: [
      "败诉率〔0% litigation.lossRate〕。\n三、计划\n(一)〖力争败诉率下降 commitment reduce litigation.lossRate〗。",
      "纠错率〔41.2% reconsideration.correctionRate〕。\n三、计划\n(一)〖力争纠错率下降 commitment reduce reconsideration.correctionRate〗。",
      "满意率〔97.2% petition.satisfactionRate〕。\n三、计划\n(一)力争满意率提高到〔95% petition.satisfactionRate !target ^2023〕。",
      "政府一审胜诉率〔100% litigation.firstInstanceWinRate @government〕。\n三、计划\n(一)〖力争败诉率下降 commitment strive litigation.lossRate〗。",
    ],
    counterexamples: [
      "满意率〔93.1% petition.satisfactionRate〕。\n三、计划\n(一)力争满意率提高到〔95% petition.satisfactionRate !target ^2023〕。",
      "满意率〔97.2% petition.satisfactionRate〕。\n三、计划\n(一)保持满意率在〔95%以上 petition.satisfactionRate !target ^2023〕。",
      "纠错率〔38.46% reconsideration.correctionRate〕。力争纠错率下降到〔30%以内 reconsideration.correctionRate !target ^2023〕。",
    ]
  ) { context in
    context.figures.compactMap { TargetNumberCheck.remark($0, in: context) }
      + context.reading.commitments.prefix(400).flatMap { commitment in
        commitment.indicators.compactMap {
          TargetDirection($0, of: commitment, in: context)?.remark
        }
      }
  }
}

/// A target with a number, against the level of the year.
enum TargetNumberCheck {
  private static let rises = ["提高到", "提升到", "提升至", "提高至", "上升到", "上升至", "增加到", "增至"]
  private static let falls = ["下降到", "下降至", "降低到", "降低至", "降到", "降至", "压降到", "压降至", "减少到"]

  static func remark(_ target: Figure, in context: Audit.Context) -> Remark? {
    guard target.fact.role == .target, let goal = target.magnitude, target.isPercentage,
      let level = Baseline.level(of: target.fact.indicators, beside: target, in: context),
      let current = level.magnitude
    else { return nil }
    let clause = context.clause(before: target)
    let isRise = rises.contains { clause.holds($0) } && current >= goal
    let isFall = falls.contains { clause.holds($0) } && current <= goal
    guard isRise || isFall else { return nil }
    return Remark(
      severity: .warning, confidence: .presumed,
      message: Message(
        "计划\(isRise ? "提高" : "降低")到\(target.printed)，而所载本年已为\(level.printed)",
        "the plan is to \(isRise ? "raise" : "lower") \(target.englishName) to \(target.printed), "
          + "while it is printed at \(level.printed) already"),
      figures: [target, level], printed: target.printed, computed: level.printed,
      formula: "\(current) \(isRise ? "≥" : "≤") \(goal)")
  }
}

/// The level of a year that a plan starts from.
enum Baseline {
  /// The last exact result of one of some indicators that may be of the same scope.
  static func level(
    of indicators: [Indicator], beside target: Figure?, in context: Audit.Context
  ) -> Figure? {
    func isLevel(_ figure: Figure) -> Bool {
      figure.fact.role == .result && figure.isExact && figure.fact.breakdown == nil
    }
    guard let target else { return indicators.flatMap(context.figures).last(where: isLevel) }
    return indicators.flatMap { context.figures(of: $0, near: target, where: isLevel) }.last {
      $0.fact.scope == target.fact.scope
    }
  }
}

/// A commitment to raise or lower an indicator.
struct TargetDirection {
  private let commitment: Commitment
  private let indicator: Indicator
  private let isFall: Bool
  private let level: Figure
  /// Whether the level is that of the opposite rate, a win rate where losses are to fall.
  private let isOpposite: Bool

  private static let opposites: [Indicator: [Indicator]] = [
    Indicator("litigation.lossRate"): [
      Indicator("litigation.winRate"), Indicator("litigation.firstInstanceWinRate"),
    ]
  ]

  init?(_ indicator: Indicator, of commitment: Commitment, in context: Audit.Context) {
    let text = commitment.text
    isFall = ["下降", "降低", "减少"].contains { text.holds($0) }
    let isRise = ["提升", "提高", "上升"].contains { text.holds($0) }
    guard isFall != isRise else { return nil }
    if let level = Baseline.level(of: [indicator], beside: nil, in: context), level.isPercentage {
      self.level = level
      isOpposite = false
    } else if let level = Baseline.level(
      of: Self.opposites[indicator] ?? [], beside: nil, in: context), level.isPercentage
    {
      self.level = level
      isOpposite = true
    } else {
      return nil
    }
    self.commitment = commitment
    self.indicator = indicator
  }

  /// What there is to say.
  var remark: Remark? {
    guard let value = level.magnitude else { return nil }
    if isOpposite {
      guard value >= 100, isFall else { return nil }
      return remark(
        .info, .undetermined, "\(level.chineseName)已为\(level.printed)，该范围内没有下降余地，须指明范围或审级",
        "\(level.englishName) is \(level.printed) already: no room there; scope or instance is not told"
      )
    }
    let hasRoom = isFall ? value > 0 : value < 100
    return hasRoom
      ? remark(
        .info, .presumed, "以所载\(level.printed)为基数，目标可行",
        "feasible from the printed \(level.printed)")
      : remark(
        .warning, .presumed, "所载已为\(level.printed)，没有余地",
        "no room left: \(level.printed) is printed")
  }

  private func remark(
    _ severity: Severity, _ confidence: Confidence, _ chinese: String, _ english: String
  ) -> Remark {
    Remark(
      severity: severity, confidence: confidence,
      message: Message(
        "计划\(indicator.chineseName)\(isFall ? "下降" : "提高")：\(chinese)",
        "the plan is that \(indicator.englishName) \(isFall ? "falls" : "rises"): \(english)"),
      figures: [level], spans: [commitment.span], printed: level.printed,
      computed: isOpposite ? nil : isFall ? "< \(level.printed)" : "> \(level.printed)")
  }
}
