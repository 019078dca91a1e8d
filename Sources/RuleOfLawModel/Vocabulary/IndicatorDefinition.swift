/// An entry of the vocabulary of indicators: what is measured, and how reports word it (指标定义).
///
/// An entry is the one place to touch for a new indicator. Its wordings are data for the reader,
/// its examples are run as tests.
///
/// A **wording** is a list of atoms separated by spaces, all of which must hold for a number:
///
/// | atom | holds when |
/// |---|---|
/// | `受理` | the phrase of the number, before or behind it in its clause, has these characters |
/// | `受理\|收到` | … has one of these |
/// | `@复议` | the phrase has them, or the subject carried from earlier clauses is of that topic |
/// | `-不予受理` | the phrase does not have them |
/// | `-@其他来件` | the phrase does not have them, and the last two topics named before it are others |
///
/// Of several wordings that hold, the one that accounts for most characters of the phrase wins.
///
/// An **example** marks the number in brackets: `全年受理行政复议案件[63件]`.
public struct IndicatorDefinition: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The area of work it belongs to.
  public let area: Area
  /// What sort of measure it is.
  public let kind: IndicatorKind
  /// Its usual unit.
  public let unit: Unit
  /// The Chinese name.
  public let label: String
  /// The English name.
  public let englishLabel: String
  /// How reports word it, in the notation above.
  public let wordings: [String]
  /// The units that reports print with it; the usual unit and its relatives when empty.
  public let units: [Unit]
  /// Sentences whose bracketed number is this indicator.
  public let examples: [String]
  /// Sentences whose bracketed number is not this indicator.
  public let counterexamples: [String]

  /// Creates an entry; `units` are separated by spaces.
  init(
    _ indicator: Indicator, _ area: Area, _ kind: IndicatorKind, _ unit: Unit, _ label: String,
    _ englishLabel: String, wordings: [String], units: String = "", examples: [String],
    counterexamples: [String]
  ) {
    self.indicator = indicator
    self.area = area
    self.kind = kind
    self.unit = unit
    self.label = label
    self.englishLabel = englishLabel
    self.wordings = wordings
    self.units = units.split(separator: " ").map { Unit(rawValue: String($0)) }
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
