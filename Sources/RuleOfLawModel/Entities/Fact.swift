/// A figure that says how much of something was done, had or reached (数据).
///
/// A fact is an indicator of an authority, or of a scope within it, over a period, with its
/// quantity and, where printed, its change; and it always knows the words it was read from.
public struct Fact: Hashable, Sendable, Identifiable {
  /// Its name within the reading.
  public var id: FactID
  /// What it measures; several where one printed value serves several (参考率、合格率均达100%), none
  /// where the vocabulary has no word for it.
  public var indicators: [Indicator]
  /// The noun phrase as printed, without the number.
  public var label: String
  /// How much.
  public var quantity: Quantity
  /// The first printed comparison.
  public var change: Change?
  /// Further comparisons of the same fact.
  public var moreChanges: [Change]
  /// Whose figure it is within the authority.
  public var scope: FactScope?
  /// What it is told for.
  public var role: FactRole
  /// The year or other period it is of, `2022`.
  public var period: String?
  /// Of what whole it is a part, where it is one.
  public var breakdown: Breakdown?
  /// Where in the outline it stands.
  public var path: OutlinePath
  /// The words it was read from.
  public var quote: String
  /// Where those words stand, and the rule that read or derived the fact.
  public var provenance: Provenance

  /// Creates a fact.
  public init(
    id: FactID, indicators: [Indicator], label: String, quantity: Quantity, change: Change? = nil,
    moreChanges: [Change] = [], scope: FactScope? = nil, role: FactRole = .result,
    period: String? = nil, breakdown: Breakdown? = nil, path: OutlinePath, quote: String,
    provenance: Provenance
  ) {
    self.id = id
    self.indicators = indicators
    self.label = label
    self.quantity = quantity
    self.change = change
    self.moreChanges = moreChanges
    self.scope = scope
    self.role = role
    self.period = period
    self.breakdown = breakdown
    self.path = path
    self.quote = quote
    self.provenance = provenance
  }

  /// Whether it was computed from other facts and not printed.
  public var isDerived: Bool { provenance.isDerived }

  /// The areas of work of its indicators.
  public var areas: [Area] {
    indicators.compactMap { IndicatorDefinition.of($0)?.area }
  }
}
