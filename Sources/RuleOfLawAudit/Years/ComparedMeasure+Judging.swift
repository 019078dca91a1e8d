import RuleOfLawModel

extension ComparedMeasure {
  /// Compares two figures of one measure.
  ///
  /// `definition` is what changed in the way of counting, and `retold` the earlier figure where the
  /// later report prints it as one of its own. `areNeighbours` says that the earlier report is of the
  /// year before the later one, so that the changes printed in the later one are changes from it.
  init(
    _ key: MeasureKey, _ earlier: Fact, _ later: Fact, definition: String?, retold: Quantity?,
    areNeighbours: Bool
  ) {
    let (first, second) = (ComparableFigure(earlier), ComparableFigure(later))
    let areAlike = earlier.quantity.unit.isAlike(later.quantity.unit)
    let definition =
      areAlike ? definition : "\(earlier.quantity.unit) → \(later.quantity.unit)"
    let difference =
      definition != nil
      ? nil : second.flatMap { second in first.flatMap { second.number.subtracting($0.number) } }
    let printed = areNeighbours ? ([later.change] + later.moreChanges).compactMap { $0 } : []
    let judged = printed.map { change in
      (change, Self.judge(change, of: later, from: first, to: second))
    }
    let graver = judged.first { $0.1 == .differs } ?? judged.first
    let restated = areNeighbours && areAlike ? Self.restated(later, retold, from: first) : nil
    let outcome: ComparisonOutcome =
      if restated != nil {
        .restated
      } else if definition != nil {
        .redefined
      } else if first == nil || second == nil {
        .undetermined
      } else {
        graver?.1 ?? .computed
      }
    self.init(
      indicator: key.indicator, label: later.label, scope: later.scope ?? earlier.scope,
      breakdown: later.breakdown, earlier: earlier, later: later, outcome: outcome,
      difference: difference, growth: difference.flatMap { Self.percentage($0, of: first?.number) },
      printed: graver?.0, restated: restated, definition: definition)
  }

  /// The earlier figure as the later report has it, where the earlier report had another.
  private static func restated(
    _ later: Fact, _ retold: Quantity?, from first: ComparableFigure?
  ) -> Quantity? {
    guard let retold, let earlier = first?.interval, retold.qualifier == .exact,
      retold.unit.isAlike(later.quantity.unit),
      let number = retold.yuan ?? retold.magnitude,
      let printed = ComparableFigure.interval(of: number, like: later), !printed.meets(earlier)
    else { return nil }
    return retold
  }

  /// A measure that only one report has.
  init(_ key: MeasureKey, earlier: Fact) {
    self.init(
      indicator: key.indicator, label: earlier.label, scope: earlier.scope,
      breakdown: earlier.breakdown, earlier: earlier, later: nil, outcome: .disappears,
      difference: nil, growth: nil, printed: nil)
  }

  /// A measure that only one report has.
  init(_ key: MeasureKey, later: Fact) {
    self.init(
      indicator: key.indicator, label: later.label, scope: later.scope,
      breakdown: later.breakdown, earlier: nil, later: later, outcome: .appears, difference: nil,
      growth: nil, printed: nil)
  }

  /// Holds a printed comparison against the figures of both years.
  private static func judge(
    _ change: Change, of later: Fact, from first: ComparableFigure?, to second: ComparableFigure?
  ) -> ComparisonOutcome {
    guard let earlier = first?.interval, let current = second?.interval else {
      return .undetermined
    }
    guard let size = change.size else { return change.from == nil ? .undetermined : .agrees }
    guard change.direction == .up || change.direction == .down else { return .undetermined }
    let isRise = change.direction == .up
    if change.reading == .absolute {
      guard let size = inYuan(size, change.unit),
        let printed = ComparableFigure.interval(of: size, like: later)
      else { return .undetermined }
      return current.absoluteChange(from: earlier, isRise: isRise).meets(printed)
        ? .agrees : .differs
    }
    guard change.unit == .percent || change.unit == .percentagePoint,
      let printed = PrintedDecimal(size).map({ Interval($0) })
    else { return .undetermined }
    let isRate = later.quantity.unit == .percent
    let fitsPoints =
      isRate && current.absoluteChange(from: earlier, isRise: isRise).meets(printed)
    let fitsRelative =
      change.unit == .percent
      && current.relativeChange(from: earlier, isRise: isRise)?.meets(printed) ?? false
    return fitsPoints || fitsRelative ? .agrees : .differs
  }

  private static func inYuan(_ number: FixedDecimal, _ unit: Unit) -> FixedDecimal? {
    unit.yuanExponent.map { number.scaled(byPowerOfTen: $0) } ?? number
  }

  private static func percentage(
    _ difference: FixedDecimal, of whole: FixedDecimal?
  ) -> FixedDecimal? {
    guard let whole, whole > 0 else { return nil }
    let left = Int128(difference.coefficient) * Int128(FixedDecimal.powerOfTen(whole.scale))
    let right = Int128(whole.coefficient) * Int128(FixedDecimal.powerOfTen(difference.scale))
    return Ratio(100 * left, right).rounded(to: 2)
  }
}
