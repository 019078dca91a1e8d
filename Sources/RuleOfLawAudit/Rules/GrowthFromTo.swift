import RuleOfLawModel

extension AuditRule {
  static let growthFromTo = AuditRule(
    "growth.statedBase", .arithmetic, .error,
    summary: Message(
      "同时载明前后两数（或增减量）与增减幅度的，三者是否相符。",
      "Whether a printed growth agrees with the earlier number printed with it."),
    formula: Message(
      "增减% = 100 × |本期 − 上期| / 上期；百分点 = |本期 − 上期|",
      "growth % = 100 × |current − earlier| / earlier; points = |current − earlier|"),
    source: "统计上的增长速度定义；百分点用法",
    examples: [
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减〔52.3% down〕。",
      "受理〔63件 reconsideration.accepted〕,同比增加〔18件 up〕,同比增长〔28.6% up〕。",
      "去年受理〔45件 reconsideration.accepted ^2021〕。今年受理〔63件 reconsideration.accepted〕,同比增长〔44% up〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔4.95个百分点 down〕。",
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减〔57.3% down〕。",
    ],
    counterexamples: [
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减近〔60% down〕。",
      "受理〔63件 reconsideration.accepted〕,同比增加〔18件 up〕,同比增长〔40% up〕。",
      "受理〔63件 reconsideration.accepted〕,较2019年增加〔18件 up〕,同比增长〔34% up〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔3.95个百分点 down〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔36.5% down〕。",
    ]
  ) { context in
    context.figures.flatMap { figure in
      figure.changes.compactMap { StatedBaseCheck(figure, $0, in: context)?.remark }
    }
  }
}

/// One printed growth with an earlier number that is printed too.
struct StatedBaseCheck {
  let figure: Figure
  let change: Change
  let growth: PrintedDecimal
  /// The earlier number, where it stands, and the words of its comparison.
  let earlier: Earlier
  private let current: FixedDecimal
  private let value: Interval

  /// An earlier number.
  struct Earlier {
    let value: FixedDecimal
    let figure: Figure?
    let span: SourceSpan?
  }

  init?(_ figure: Figure, _ change: Change, in context: Audit.Context) {
    guard figure.isMeasured, figure.isExact, let current = figure.magnitude,
      change.unit == .percent || (change.unit == .percentagePoint && figure.isPercentage),
      let size = change.size, let growth = PrintedDecimal(size),
      change.direction == .up || change.direction == .down, !context.isHedged(change),
      let value = Self.interval(current, of: figure),
      let earlier = Self.earlier(of: figure, for: change, in: context)
    else { return nil }
    self.figure = figure
    self.change = change
    self.growth = growth
    self.current = current
    self.value = value
    self.earlier = earlier
  }

  private static func earlier(
    of figure: Figure, for change: Change, in context: Audit.Context
  ) -> Earlier? {
    let base = ComparisonBase(context.words(of: change))
    for other in figure.changes where other.span != change.span || other.from != nil {
      guard ComparisonBase(context.words(of: other)).mayEqual(base) else { continue }
      if let from = other.from { return Earlier(value: from, figure: nil, span: other.span) }
      guard other.reading == .absolute, let size = other.size, !context.isHedged(other),
        let current = figure.magnitude,
        let from = other.direction == .up ? current.subtracting(size) : current.adding(size)
      else { continue }
      return Earlier(value: from, figure: nil, span: other.span)
    }
    let now = context.period(of: figure)
    guard let period = base.period(before: now), period != now else { return nil }
    let printed = figure.fact.indicators.flatMap {
      context.figures(of: $0, near: figure) { _ in true }
    }.filter {
      context.period(of: $0) == period && $0.fact.scope == figure.fact.scope && $0.isExact
        && $0.fact.breakdown == figure.fact.breakdown && $0.isMeasured
        && $0.fact.quantity.unit == figure.fact.quantity.unit
    }
    guard Set(printed.compactMap(\.magnitude)).count == 1, let first = printed.first,
      let value = first.magnitude
    else { return nil }
    return Earlier(value: value, figure: first, span: nil)
  }

  /// A count is what it is; a rate or an amount of money was rounded.
  private static func interval(_ value: FixedDecimal, of figure: Figure) -> Interval? {
    if figure.count != nil, let whole = value.wholeValue, whole >= 0 {
      return Interval(Int128(whole))
    }
    return PrintedDecimal(value).map { Interval($0) }
  }

  private var sign: String { change.direction == .up ? "+" : "−" }
  private var printed: String { "\(sign)\(change.size?.description ?? "")\(change.unit)" }

  /// What there is to say; nil where the earlier number is nought.
  var remark: Remark? {
    guard let before = Self.interval(earlier.value, of: figure), earlier.value > 0 else {
      return nil
    }
    let isRise = change.direction == .up
    let isOpposed = isRise ? current < earlier.value : current > earlier.value
    let size = Interval(growth)
    let fitsPoints =
      figure.isPercentage && value.absoluteChange(from: before, isRise: isRise).meets(size)
    let fitsRelative =
      change.unit == .percent
      && value.relativeChange(from: before, isRise: isRise)?.meets(size) ?? false
    if !isOpposed, fitsRelative { return confirmation("相对增减", "in relative terms") }
    if !isOpposed, fitsPoints { return confirmation("百分点", "in points") }
    return Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(printed)与所载上期\(earlier.value)不符：\(line)",
        "\(figure.englishName) \(figure.printed), \(printed) does not agree with the printed "
          + "earlier \(earlier.value): \(line)"),
      figures: [figure] + [earlier.figure].compactMap { $0 },
      spans: [change.span] + [earlier.span].compactMap { $0 }, printed: printed, computed: computed,
      formula: line)
  }

  private func confirmation(_ chinese: String, _ english: String) -> Remark {
    Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(printed)与所载上期\(earlier.value)相符（\(chinese)）：\(line)",
        "\(figure.englishName) \(printed) agrees with the printed earlier \(earlier.value), "
          + "\(english): \(line)"),
      figures: [figure] + [earlier.figure].compactMap { $0 },
      spans: [change.span] + [earlier.span].compactMap { $0 }, printed: printed, computed: computed,
      formula: line)
  }

  private var computed: String {
    if change.unit == .percentagePoint {
      return "\(current.subtracting(earlier.value)?.description ?? "")百分点"
    }
    guard let now = PrintedDecimal(current), let before = PrintedDecimal(earlier.value) else {
      return ""
    }
    let left = now.coefficient * before.unit
    let right = before.coefficient * now.unit
    return "\(Ratio(100 * (left - right), right).rounded(to: max(2, growth.decimals)))%"
  }

  private var line: String {
    change.unit == .percentagePoint
      ? "\(current)−\(earlier.value) = \(computed)"
      : "100×(\(current)−\(earlier.value))/\(earlier.value) = \(computed)"
  }
}
