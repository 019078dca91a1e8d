/// What an audit rule found (发现): what was computed, from which facts, and how sure it is.
///
/// *Irreproducible as printed* is not *false*: a finding says what the figures allow, no more.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public var rule: RuleID
  /// The family of the rule.
  public var family: FindingFamily
  /// Error: impossible under every reading; warning: irreproducible as printed; info: confirmed or
  /// undetermined.
  public var severity: Severity
  /// One sentence, in both languages.
  public var message: Message
  /// The printed figures that were used, the one in question first.
  public var spans: [SourceSpan]
  /// What is printed.
  public var printed: String?
  /// What was computed.
  public var computed: String?
  /// The computation, so that it can be repeated by hand: `(11+9)/39 = 51.28%`.
  public var formula: String?
  /// The facts that were used, the one in question first.
  public var facts: [FactID]
  /// How sure it is.
  public var confidence: Confidence

  /// Creates a finding.
  public init(
    rule: RuleID, family: FindingFamily, severity: Severity, message: Message,
    spans: [SourceSpan], printed: String? = nil, computed: String? = nil, formula: String? = nil,
    facts: [FactID], confidence: Confidence
  ) {
    self.rule = rule
    self.family = family
    self.severity = severity
    self.message = message
    self.spans = spans
    self.printed = printed
    self.computed = computed
    self.formula = formula
    self.facts = facts
    self.confidence = confidence
  }
}
