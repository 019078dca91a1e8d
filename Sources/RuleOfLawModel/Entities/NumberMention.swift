/// A number of the text, with what it is and why (数字).
///
/// Every digit run and Chinese numeral of the body ends as one; no number is lost.
public struct NumberMention: Hashable, Sendable {
  /// Where the digits or numerals stand.
  public var span: SourceSpan
  /// What the number is.
  public var kind: NumberKind
  /// Why, by the rule that decided it.
  public var reason: RuleID
  /// The fact it belongs to, if it does.
  public var fact: FactID?
  /// Where in the outline it stands.
  public var path: OutlinePath

  /// Creates a number.
  public init(
    span: SourceSpan, kind: NumberKind, reason: RuleID, fact: FactID? = nil, path: OutlinePath
  ) {
    self.span = span
    self.kind = kind
    self.reason = reason
    self.fact = fact
    self.path = path
  }
}
