import RuleOfLawModel

extension AuditRule {
  static let growthOfRate = AuditRule(
    "growth.rateReading", .arithmetic, .error,
    summary: Message(
      "比率的“增长N%”是相对增幅还是百分点：何种读法使上期数留在0—100之内。",
      "Whether a rate that grew by N % grew in relative terms or in points: which reading keeps the "
        + "earlier rate within 0–100."),
    formula: Message(
      "相对：上期 = 本期 / (1 ± N/100)；百分点：上期 = 本期 ∓ N；0 ≤ 上期 ≤ 100",
      "relative: earlier = current / (1 ± N/100); points: earlier = current ∓ N; "
        + "0 ≤ earlier ≤ 100"),
    source: "统计用语惯例：百分数之间的增减应以百分点表述；比率的取值范围为0—100%",
    examples: [
      "出庭应诉率同比增长〔116.4% up litigation.headAppearanceRate〕。",
      "纠错率〔51.28% reconsideration.correctionRate〕,同比增长〔49.2% up〕。",
      "败诉率〔40% litigation.lossRate〕,同比下降〔70% down〕。",
      "办结率〔4% petition.conclusionRate〕,同比提高〔6个百分点 up〕。",
    ],
    counterexamples: [
      "败诉率〔6.88% litigation.lossRate〕,同比下降〔3.95个百分点 down〕。",
      "出庭应诉率〔100% litigation.headAppearanceRate〕,同比增长〔25.5% up〕。",
      "满意率〔98% petition.satisfactionRate〕,同比提高〔2.1个百分点 up〕。",
    ]
  ) { context in
    let checks = context.figures.flatMap { figure in
      figure.changes.compactMap { RateGrowthCheck(figure, $0, in: context) }
    }
    let isRelative = checks.contains { $0.outcome == .relative }
    return checks.compactMap { $0.remark(presumingRelative: isRelative) }
  }
}

/// One printed growth of one rate.
struct RateGrowthCheck {
  /// Which readings keep the earlier rate within nought and a hundred.
  enum Outcome: Hashable {
    case relative
    case either
    case points
    case neither
  }

  let figure: Figure
  let change: Change
  let growth: PrintedDecimal
  /// The current rate; nil where only its growth is printed.
  let level: PrintedDecimal?
  let outcome: Outcome
  private let context: Audit.Context

  init?(_ figure: Figure, _ change: Change, in context: Audit.Context) {
    guard figure.isMeasured, figure.isPercentage, Share.isBounded(figure), change.from == nil,
      figure.magnitude == nil || figure.percentage != nil,
      change.unit == .percent || change.unit == .percentagePoint,
      change.direction == .up || change.direction == .down,
      let size = change.size, size > 0, let growth = PrintedDecimal(size),
      !context.isHedged(change)
    else { return nil }
    self.figure = figure
    self.change = change
    self.growth = growth
    self.context = context
    level = figure.percentage
    let isRise = change.direction == .up
    let fitsPoints = Self.fitsPoints(level, growth, isRise: isRise)
    if change.unit == .percentagePoint {
      outcome = fitsPoints ? .points : .neither
    } else if level?.coefficient == 0, isRise {
      outcome = .neither
    } else if fitsPoints {
      outcome = .either
    } else {
      outcome = isRise ? .relative : .neither
    }
  }

  /// Whether the earlier rate stays within bounds when the change is in points.
  ///
  /// A fall that leaves the bounds in points leaves them in relative terms too: with a rate r and
  /// a fall N, both ask for r + N ≤ 100.
  private static func fitsPoints(
    _ level: PrintedDecimal?, _ growth: PrintedDecimal, isRise: Bool
  ) -> Bool {
    guard let level else { return growth.twiceLower <= 200 * growth.unit }
    let common = level.unit * growth.unit
    return isRise
      ? growth.twiceLower * level.unit < level.twiceUpper * growth.unit
      : level.twiceLower * growth.unit + growth.twiceLower * level.unit <= 200 * common
  }

  private var sign: String { change.direction == .up ? "+" : "−" }
  private var printed: String { "\(sign)\(change.size?.description ?? "")\(change.unit)" }

  /// What there is to say; `presumingRelative` where another figure of the report is proven so.
  func remark(presumingRelative: Bool) -> Remark? {
    switch outcome {
    case .points: nil
    case .neither: impossible
    case .relative: relative(.proven)
    case .either: presumingRelative && !isAlike ? relative(.presumed) : undetermined
    }
  }

  /// Whether both readings come to the same earlier rate, as far as the print tells.
  private var isAlike: Bool {
    // Beyond these nobody reads a rate, and the products are too long for 128 bits.
    guard let level, level.coefficient > 0, level.coefficient <= 100 * level.unit,
      growth.coefficient <= 1000 * growth.unit
    else { return false }
    let divisor = 200 * growth.unit
    let rise = direction > 0
    let (small, large) = (growth.twiceLower, growth.twiceUpper)
    guard rise || large < divisor else { return false }
    let relative = [small, large].map { size in
      Ratio(
        divisor * level.coefficient, level.unit * (rise ? divisor + size : divisor - size))
    }
    let points = [small, large].map { size in
      Ratio(
        2 * growth.unit * level.coefficient - direction * size * level.unit,
        2 * level.unit * growth.unit)
    }
    guard let lowest = relative.min(), let highest = relative.max(), let least = points.min(),
      let most = points.max()
    else { return false }
    return !(highest < least) && !(most < lowest)
  }

  private var impossible: Remark {
    Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(printed)：按任何读法上期数均超出0—100%",
        "\(figure.englishName) \(figure.printed), \(printed): under every reading the earlier rate "
          + "leaves 0–100%"),
      figures: [figure], spans: [change.span], printed: printed)
  }

  private func relative(_ confidence: Confidence) -> Remark {
    let earlier = earlierIfRelative
    let why: Message =
      confidence == .proven
      ? Message("若为百分点则上期数超出0—100%，故为相对增幅", "points would leave 0–100%, so it is relative")
      : Message("本文另有增幅已证为相对口径，推定相同", "presumed relative, as another figure of the report is")
    return Remark(
      severity: .info, confidence: confidence,
      message: Message(
        "\(figure.chineseName)\(printed)：\(why.chinese)"
          + (earlier.map { "，上期约\($0)%" } ?? ceiling.chinese),
        "\(figure.englishName) \(printed): \(why.english)"
          + (earlier.map { "; about \($0)% before" } ?? ceiling.english)),
      figures: [figure], spans: [change.span], printed: printed,
      computed: earlier.map { "\($0)%" } ?? "≤ \(largestEarlier)%", formula: formula,
      derivation: earlier.flatMap { derivation($0) })
  }

  private var undetermined: Remark {
    let points = level.map { level in
      Ratio(
        level.coefficient * growth.unit - direction * growth.coefficient * level.unit,
        level.unit * growth.unit
      ).rounded(to: max(level.decimals, growth.decimals))
    }
    let relative = earlierIfRelative
    let values = relative.flatMap { relative in points.map { (relative, $0) } }
    return Remark(
      severity: .info, confidence: .undetermined,
      message: Message(
        "\(figure.chineseName)\(printed)：相对增幅与百分点两种读法\(isAlike ? "结果相近，无从区分" : "均可成立")"
          + (values.map { "，上期约\($0.0)%或\($0.1)%" } ?? "，所载未给出水平")
          + (isAtCeiling ? "；已达上限" : ""),
        "\(figure.englishName) \(printed): may be relative or in points"
          + (values.map { "; \($0.0)% or \($0.1)% before" } ?? "; no level is printed")
          + (isAtCeiling ? "; it has reached its ceiling" : "")),
      figures: [figure], spans: [change.span], printed: printed,
      computed: values.map { "\($0.0)% | \($0.1)%" }, formula: formula)
  }

  private var isAtCeiling: Bool { level.map { $0.coefficient == 100 * $0.unit } ?? false }

  private var direction: Int128 { change.direction == .up ? 1 : -1 }

  private var earlierIfRelative: FixedDecimal? {
    let divisor = 100 * growth.unit + direction * growth.coefficient
    guard let level, divisor > 0 else { return nil }
    return Ratio(100 * growth.unit * level.coefficient, level.unit * divisor)
      .rounded(to: max(2, level.decimals))
  }

  /// The most that the earlier rate can have been, as the printed growth has it.
  private var largestEarlier: FixedDecimal {
    Ratio(10_000 * growth.unit, 100 * growth.unit + growth.coefficient).rounded(to: 2)
  }

  private var ceiling: Message {
    Message("，上期至多约\(largestEarlier)%", "; at most about \(largestEarlier)% before")
  }

  private var formula: String {
    let level = figure.magnitude?.description ?? "r"
    return "\(level)/(1\(sign)\(change.size?.description ?? "")/100)"
  }

  private func derivation(_ earlier: FixedDecimal) -> Derivation? {
    let base = ComparisonBase(context.clause(of: change, of: figure))
    return base.presumedPeriod(before: context.period(of: figure)).map {
      Derivation(
        indicators: figure.fact.indicators, label: figure.fact.label,
        quantity: Quantity(earlier, .percent, qualifier: .about), period: $0)
    }
  }
}
