/// A requirement that the law has of a report, as one report meets it (要求).
///
/// The rules of 2019 (法治政府建设与责任落实督察工作规定) say when a report is published and what it
/// holds; a few more come from drafting guides and the practice of evaluation.
public struct Requirement: Hashable, Sendable, Identifiable {
  /// The stable name, `R1`.
  public var id: String
  /// What is required, in both languages.
  public var title: Message
  /// How far the report meets it.
  public var result: RequirementResult
  /// The rule and article it rests on.
  public var article: String
  /// What was seen, in both languages.
  public var message: Message
  /// The words of the report that show it; none where what is required is absent or outside it.
  public var evidence: [SourceSpan]

  /// Creates a requirement with its result.
  public init(
    id: String, title: Message, result: RequirementResult, article: String, message: Message,
    evidence: [SourceSpan] = []
  ) {
    self.id = id
    self.title = title
    self.result = result
    self.article = article
    self.message = message
    self.evidence = evidence
  }
}
