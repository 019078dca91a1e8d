public import RuleOfLawModel

/// A rule of the audit (规则): what is checked, by which formula, on whose authority.
///
/// A rule is a value. Its examples are sentences with marked figures, which tests run: each
/// example draws a finding of the rule, each counterexample none graver than information.
public struct AuditRule: Sendable, Identifiable {
  /// The stable name, `rate.partOfWhole`.
  public let id: RuleID
  /// What sort of agreement it checks.
  public let family: FindingFamily
  /// The gravest severity it reaches.
  public let severity: Severity
  /// What it checks, in one sentence.
  public let summary: Message
  /// The formula in words and symbols.
  public let formula: Message
  /// The statute and article, or the textbook rule, that it rests on.
  public let source: String
  /// Sentences in which it finds something.
  public let examples: [Example]
  /// Sentences of the same shape in which it raises no doubt.
  public let counterexamples: [Example]

  private let judge: @Sendable (Audit.Context) -> [Remark]

  /// Creates a rule.
  init(
    _ id: RuleID, _ family: FindingFamily, _ severity: Severity, summary: Message,
    formula: Message, source: String, examples: [Example], counterexamples: [Example],
    judge: @escaping @Sendable (Audit.Context) -> [Remark]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.summary = summary
    self.formula = formula
    self.source = source
    self.examples = examples
    self.counterexamples = counterexamples
    self.judge = judge
  }

  /// Checks an indexed reading.
  public func check(_ context: Audit.Context) -> [Finding] {
    remarks(on: context).map { Finding($0, by: self) }
  }

  /// What the rule has to say, with what follows from it.
  func remarks(on context: Audit.Context) -> [Remark] { judge(context) }
}

extension AuditRule: CustomStringConvertible {
  /// The name of the rule.
  public var description: String { id.rawValue }
}
