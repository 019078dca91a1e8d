import RuleOfLawModel

/// What a rule says about some figures, before it is signed with the rule's name.
struct Remark: Sendable {
  /// How grave it is.
  let severity: Severity
  /// How sure it is.
  let confidence: Confidence
  /// One sentence in both languages.
  let message: Message
  /// The figures that were used, the one in question first.
  let figures: [Figure]
  /// Further words that were used.
  var spans: [SourceSpan] = []
  /// What is printed.
  var printed: String?
  /// What was computed.
  var computed: String?
  /// The computation.
  var formula: String?
  /// What follows from the figures and is not printed.
  var derivation: Derivation?

  /// Where it stands: the figure in question, or the first of the words.
  var place: SourceSpan { figures.first?.span ?? spans.first ?? SourceSpan(0, 0) }
}

/// A figure that others imply.
struct Derivation: Sendable {
  /// What it measures.
  let indicators: [Indicator]
  /// The noun phrase to show.
  let label: String
  /// How much.
  let quantity: Quantity
  /// The period it is of.
  let period: String?
}

extension Finding {
  /// Signs a remark with the name of its rule.
  init(_ remark: Remark, by rule: AuditRule) {
    self.init(
      rule: rule.id, family: rule.family, severity: remark.severity, message: remark.message,
      spans: remark.figures.map(\.span) + remark.spans, printed: remark.printed,
      computed: remark.computed, formula: remark.formula, facts: remark.figures.map(\.fact.id),
      confidence: remark.confidence)
  }
}
