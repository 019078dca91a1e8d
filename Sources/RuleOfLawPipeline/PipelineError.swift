public import RuleOfLawModel

/// A mistake in the text of a query, with its place.
public struct PipelineError: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: Message
  /// The place in the query, in UTF-8 offsets.
  public var span: SourceSpan
  /// What to type instead.
  public var hints: [Message]
}
