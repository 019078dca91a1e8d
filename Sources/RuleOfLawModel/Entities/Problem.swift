/// A shortcoming that a report admits (问题).
public struct Problem: Hashable, Sendable {
  /// Its place, `二/(二)`.
  public var path: OutlinePath
  /// The heading without its mark.
  public var heading: String
  /// Who has it, as far as it is limited: 部分, 一些, 少数.
  public var scopeWords: [String]
  /// The clauses that give causes.
  public var causes: [String]
  /// The clauses that judge: 不够, 有待, 不足.
  public var judgements: [String]
  /// The facts it cites.
  public var facts: [FactID]
  /// The commitments that answer it.
  public var commitments: [OutlinePath]
  /// The whole problem, heading included.
  public var span: SourceSpan

  /// Creates a problem.
  public init(
    path: OutlinePath, heading: String, scopeWords: [String] = [], causes: [String] = [],
    judgements: [String] = [], facts: [FactID] = [], commitments: [OutlinePath] = [],
    span: SourceSpan
  ) {
    self.path = path
    self.heading = heading
    self.scopeWords = scopeWords
    self.causes = causes
    self.judgements = judgements
    self.facts = facts
    self.commitments = commitments
    self.span = span
  }
}
