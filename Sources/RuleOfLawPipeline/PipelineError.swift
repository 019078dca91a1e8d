public import RuleOfLawModel

/// A mistake in the text of a query, with its place and what to type instead.
public struct PipelineError: Error, Hashable, Sendable {
  /// What sort of mistake it is; stable while the wording may vary.
  public var code: Diagnostic.Code
  /// One sentence in both languages.
  public var message: Message
  /// The place in the query, in UTF-8 offsets.
  public var span: SourceSpan
  /// What to type instead.
  public var hints: [Message]
  /// The whole query put right, where one is near: it reads as a query.
  public internal(set) var correction: String?
  /// What is worth saying even where the query could be put right.
  var notes: [Message]
  /// The word that is not known, and what it might have been.
  var unknown: PlanError.Unknown?
  /// Whether it is in the text of a variable, which the person does not see.
  var isOfVariable = false

  /// Creates an error.
  public init(
    _ code: Diagnostic.Code, _ message: Message, at span: SourceSpan, hints: [Message] = []
  ) {
    self.init(code, message, at: span, hints: hints, notes: [])
  }

  init(
    _ code: Diagnostic.Code, _ message: Message, at span: SourceSpan, hints: [Message] = [],
    notes: [Message]
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.hints = hints
    self.notes = notes
  }

  /// Gives a mistake found in a plan its place in the text.
  init(_ error: PlanError, at span: SourceSpan) {
    self.init(error.code, error.message, at: span, hints: error.hints)
    unknown = error.unknown
  }

  /// Creates the error of a word that is not among those that are known.
  init(
    _ code: Diagnostic.Code, _ message: Message, unknown word: String,
    among candidates: [Vocabulary.Word], otherwise: Message, at span: SourceSpan
  ) {
    self.init(
      PlanError(code, message, unknown: word, among: candidates, otherwise: [otherwise]), at: span)
  }
}
