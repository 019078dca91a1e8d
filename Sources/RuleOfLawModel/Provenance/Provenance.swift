/// Where something is known from (出处): the words it was read from, or the facts it was derived
/// from, and the rule that did it.
public struct Provenance: Hashable, Sendable {
  /// The words in the text, the printed number among them; those of the first source if derived.
  public var span: SourceSpan
  /// The rule that read or derived it.
  public var rule: RuleID
  /// The facts it was computed from; empty when it was printed.
  public var derivedFrom: [FactID]

  /// Creates a provenance.
  public init(span: SourceSpan, rule: RuleID, derivedFrom: [FactID] = []) {
    self.span = span
    self.rule = rule
    self.derivedFrom = derivedFrom
  }

  /// Whether it was computed and not printed.
  public var isDerived: Bool { !derivedFrom.isEmpty }
}
