import RuleOfLawModel

/// One printed growth with an earlier number that is printed too.
struct StatedBaseCheck {
  let figure: Figure
  let change: Change
  let growth: PrintedDecimal
  /// The earlier number, where it stands, and the words of its comparison.
  let earlier: EarlierValue
  private let current: FixedDecimal
  private let value: Interval

  init?(_ figure: Figure, _ change: Change, in context: Audit.Context) {
    guard figure.isMeasured, figure.isExact, let current = figure.magnitude,
      Self.isChecked(change.unit, of: figure),
      let size = change.size, let growth = PrintedDecimal(size),
      change.direction == .up || change.direction == .down, !context.isHedged(change),
      let value = Self.interval(current, of: figure),
      let earlier = EarlierValue(of: figure, for: change, in: context)
    else { return nil }
    self.figure = figure
    self.change = change
    self.growth = growth
    self.current = current
    self.value = value
    self.earlier = earlier
  }

  /// Whether a change in this unit can be computed from two values of a figure.
  private static func isChecked(_ unit: Unit, of figure: Figure) -> Bool {
    unit == .percent || unit == .multiple || (unit == .percentagePoint && figure.isPercentage)
      || (unit == figure.fact.quantity.unit && !unit.rawValue.isEmpty)
  }

  /// A count is what it is; a rate or an amount of money was rounded.
  private static func interval(_ value: FixedDecimal, of figure: Figure) -> Interval? {
    let isWhole =
      figure.count != nil
      || (value.scale == 0 && !figure.isPercentage
        && figure.fact.quantity.unit.yuanExponent == nil && figure.isExact)
    if isWhole, let whole = value.wholeValue, whole >= 0 {
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
    if !isOpposed, let reading = fittingReading(from: before) { return confirmation(reading) }
    return Remark(
      severity: earlier.isCertain ? .error : .warning,
      confidence: earlier.isCertain ? .proven : .presumed,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(printed)与所载上期\(earlier.value)不符：\(line)",
        "\(figure.englishName) \(figure.printed), \(printed) does not agree with the printed "
          + "earlier \(earlier.value): \(line)"),
      figures: [figure] + [earlier.figure].compactMap { $0 },
      spans: [change.span] + [earlier.span].compactMap { $0 }, printed: printed, computed: computed,
      formula: line)
  }

  /// In which reading the printed change follows from the two values; nil where in none.
  private func fittingReading(from before: Interval) -> Message? {
    let isRise = change.direction == .up
    let size = Interval(growth)
    switch change.unit {
    case .percent, .percentagePoint:
      if change.unit == .percent,
        value.relativeChange(from: before, isRise: isRise)?.meets(size) ?? false
      {
        return Message("相对增减", "in relative terms")
      }
      let fits =
        figure.isPercentage && value.absoluteChange(from: before, isRise: isRise).meets(size)
      return fits ? Message("百分点", "in points") : nil
    case .multiple:
      guard let change = value.relativeChange(from: before, isRise: isRise) else { return nil }
      let hundredfold = size.multiplied(by: 100)
      if change.meets(hundredfold) { return Message("倍数", "as a multiple added") }
      let fits = isRise && change.shifted(by: 100).meets(hundredfold)
      return fits ? Message("为上期的倍数", "as a multiple of the earlier") : nil
    default:
      let difference =
        isRise ? current.subtracting(earlier.value) : earlier.value.subtracting(current)
      return difference == self.change.size ? Message("增减量", "as a difference") : nil
    }
  }

  private func confirmation(_ reading: Message) -> Remark {
    Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(printed)与所载上期\(earlier.value)相符（\(reading.chinese)）：\(line)",
        "\(figure.englishName) \(printed) agrees with the printed earlier \(earlier.value), "
          + "\(reading.english): \(line)"),
      figures: [figure] + [earlier.figure].compactMap { $0 },
      spans: [change.span] + [earlier.span].compactMap { $0 }, printed: printed, computed: computed,
      formula: line)
  }

  private var computed: String {
    let difference = current.subtracting(earlier.value)?.description ?? ""
    if change.unit == .percentagePoint { return difference + "百分点" }
    if change.unit == figure.fact.quantity.unit, !figure.isPercentage {
      return difference + change.unit.rawValue
    }
    guard let now = PrintedDecimal(current), let before = PrintedDecimal(earlier.value) else {
      return ""
    }
    let left = now.coefficient * before.unit
    let right = before.coefficient * now.unit
    if change.unit == .multiple {
      return "\(Ratio(left - right, right).rounded(to: max(2, growth.decimals)))倍"
    }
    return "\(Ratio(100 * (left - right), right).rounded(to: max(2, growth.decimals)))%"
  }

  private var line: String {
    switch change.unit {
    case .percent: "100×(\(current)−\(earlier.value))/\(earlier.value) = \(computed)"
    case .multiple: "(\(current)−\(earlier.value))/\(earlier.value) = \(computed)"
    default: "\(current)−\(earlier.value) = \(computed)"
    }
  }
}
