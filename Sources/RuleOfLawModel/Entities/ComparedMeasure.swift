/// One measure in two reports, with what its two figures say about each other (对比项).
public struct ComparedMeasure: Hashable, Sendable {
  /// What is measured; nil where the vocabulary has no word for it.
  public let indicator: Indicator?
  /// The noun phrase as the later report prints it, or else the earlier.
  public let label: String
  /// Whose figure it is within the authority.
  public let scope: FactScope?
  /// Of what whole it is a part, where it is one.
  public let breakdown: Breakdown?
  /// The figure of the earlier report.
  public let earlier: Fact?
  /// The figure of the later report.
  public let later: Fact?
  /// What the two say about each other.
  public let outcome: ComparisonOutcome
  /// The later number less the earlier, in the later unit, money in yuan.
  public let difference: FixedDecimal?
  /// The difference in per cent of the earlier number, rounded half up to two decimals.
  public let growth: FixedDecimal?
  /// The printed comparison that was held against the figures.
  public let printed: Change?
  /// The earlier figure as the later report prints it, where the earlier report had another.
  public let restated: Quantity?
  /// What changed in the way of counting, in the words of the reports: `全区 → 区本级`.
  public let definition: String?

  /// Creates a measure.
  public init(
    indicator: Indicator?, label: String, scope: FactScope? = nil, breakdown: Breakdown? = nil,
    earlier: Fact?, later: Fact?, outcome: ComparisonOutcome, difference: FixedDecimal? = nil,
    growth: FixedDecimal? = nil, printed: Change? = nil, restated: Quantity? = nil,
    definition: String? = nil
  ) {
    self.indicator = indicator
    self.label = label
    self.scope = scope
    self.breakdown = breakdown
    self.earlier = earlier
    self.later = later
    self.outcome = outcome
    self.difference = difference
    self.growth = growth
    self.printed = printed
    self.restated = restated
    self.definition = definition
  }
}
