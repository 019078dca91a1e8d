import RuleOfLawModel

/// The earlier number that a change starts from, where a report prints it (上期数).
struct EarlierValue {
  /// The number, in the unit of the figure.
  let value: FixedDecimal
  /// The figure that prints it, where it is one of its own.
  let figure: Figure?
  /// The words that print it, where they belong to a comparison.
  let span: SourceSpan?
  /// Whether the words leave no doubt that both are of the same time.
  let isCertain: Bool

  private init(
    _ value: FixedDecimal, figure: Figure? = nil, span: SourceSpan? = nil, isCertain: Bool = true
  ) {
    self.value = value
    self.figure = figure
    self.span = span
    self.isCertain = isCertain
  }

  /// Finds the number that a change of a figure starts from: among its other comparisons, in the
  /// words of the comparison, or among the figures of the earlier time.
  init?(of figure: Figure, for change: Change, in context: Audit.Context) {
    let base = ComparisonBase(context.clause(of: change, of: figure))
    guard
      let found = Self.comparison(of: figure, besides: change, base, in: context)
        ?? Self.words(of: figure, change, in: context)
        ?? Self.printed(of: figure, before: base, in: context)
        ?? Self.namesake(of: figure, before: base, in: context)
    else { return nil }
    self = found
  }

  private static func comparison(
    of figure: Figure, besides change: Change, _ base: ComparisonBase, in context: Audit.Context
  ) -> EarlierValue? {
    let period = context.period(of: figure)
    for other in figure.changes.prefix(Audit.Context.reach)
    where other.span != change.span || other.from != nil {
      let otherBase = ComparisonBase(context.clause(of: other, of: figure))
      let isSameTime = base.isEqual(to: otherBase, in: period)
      guard isSameTime ?? true else { continue }
      if let from = other.from {
        return EarlierValue(from, span: other.span, isCertain: isSameTime != nil)
      }
      guard isSameTime != nil, other.reading == .absolute, let size = other.size,
        !context.isHedged(other),
        let current = figure.magnitude,
        let from = other.direction == .up ? current.subtracting(size) : current.adding(size)
      else { continue }
      return EarlierValue(from, span: other.span)
    }
    return nil
  }

  /// 比上年的980.4万元增长21.5%: the words of the comparison hold the number in the same unit.
  private static func words(
    of figure: Figure, _ change: Change, in context: Audit.Context
  ) -> EarlierValue? {
    guard change.from == nil, change.size != nil else { return nil }
    return number(in: context.clause(of: change, of: figure), unit: figure.fact.quantity.unit)
      .map { EarlierValue($0, span: change.span) }
  }

  /// The number in a unit that the words of a comparison hold before its size.
  static func number(in words: Substring, unit: Unit) -> FixedDecimal? {
    var rest = words
    while let start = rest.utf8.firstIndex(where: { (0x30...0x39).contains($0) }) {
      let digits = rest[start...].prefix { ("0"..."9").contains($0) || $0 == "." }
      let before = rest[..<start]
      rest = rest[digits.endIndex...]
      guard !unit.rawValue.isEmpty, rest.begins(with: unit.rawValue),
        !Wording.isHedged(before: before), let value = FixedDecimal(parsing: digits)
      else { continue }
      // The size of the change stands behind it.
      return rest.utf8.contains(where: isDigit) ? value : nil
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func printed(
    of figure: Figure, before base: ComparisonBase, in context: Audit.Context
  ) -> EarlierValue? {
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
    return EarlierValue(value, figure: first)
  }

  private static let earlierNames = ["上年同期", "去年同期", "上年", "去年"]

  /// A figure without an indicator that has the same name in the year before, or is called 上年.
  private static func namesake(
    of figure: Figure, before base: ComparisonBase, in context: Audit.Context
  ) -> EarlierValue? {
    func isAlike(_ other: Figure) -> Bool {
      other.sentence == figure.sentence && other.isExact && other.isMeasured
        && other.fact.quantity.unit == figure.fact.quantity.unit
    }
    let name = context.name(of: figure)
    if base == .lastYear {
      for other in context.figures[(figure.index + 1)...].prefix(3) where isAlike(other) {
        guard let value = other.magnitude else { continue }
        let otherName = context.name(of: other)
        if let prefix = earlierNames.first(where: { otherName.text.begins(with: $0) }),
          Set(otherName.scalars.dropFirst(prefix.unicodeScalars.count)).isSubset(of: name.scalars)
        {
          return EarlierValue(value, figure: other)
        }
        if otherName.text == "年", other.index == figure.index + 1 {
          return EarlierValue(value, figure: other, isCertain: false)
        }
      }
    }
    let now = context.period(of: figure)
    guard figure.fact.indicators.isEmpty, let period = base.period(before: now) else { return nil }
    let earlier = context.figures[..<figure.index].suffix(4).last {
      isAlike($0) && $0.fact.indicators.isEmpty && context.period(of: $0) == period
        && context.name(of: $0) == name
    }
    return earlier.flatMap { other in
      other.magnitude.map { EarlierValue($0, figure: other) }
    }
  }
}

extension Audit.Context {
  /// Whether a figure is the earlier one of a comparison: 比上年末的〔900名〕.
  func isEarlierTime(_ figure: Figure) -> Bool {
    let name = name(of: figure).text
    return ["比", "较", "与"].contains { name.begins(with: $0) }
  }
}
