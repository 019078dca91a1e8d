public import RuleOfLawModel

/// A mistake in the text of a query, with its place and what to type instead.
public struct PipelineError: Error, Hashable, Sendable {
  /// What sort of mistake it is; stable while the wording may vary.
  public var code: PlanError.Code
  /// One sentence in both languages.
  public var message: Message
  /// The place in the query, in UTF-8 offsets.
  public var span: SourceSpan
  /// What to type instead.
  public var hints: [Message]

  /// Creates an error.
  public init(
    _ code: PlanError.Code, _ message: Message, at span: SourceSpan, hints: [Message] = []
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.hints = hints
  }

  /// Gives a mistake found in a plan its place in the text.
  init(_ error: PlanError, at span: SourceSpan) {
    self.init(error.code, error.message, at: span, hints: error.hints)
  }
}

extension PlanError.Code {
  /// A word where a source should stand.
  public static let unknownSource = Self(rawValue: "query.unknownSource")
  /// A word where a stage should stand.
  public static let unknownStage = Self(rawValue: "query.unknownStage")
  /// A word where a way to compute should stand.
  public static let unknownAggregate = Self(rawValue: "query.unknownAggregate")
  /// A name with `$` that stands for nothing.
  public static let unknownVariable = Self(rawValue: "query.unknownVariable")
  /// Something that cannot stand where it does.
  public static let unexpected = Self(rawValue: "query.unexpected")
  /// A quotation that does not end.
  public static let unclosedQuote = Self(rawValue: "query.unclosedQuote")
  /// A bracket that is not closed.
  public static let unclosedBracket = Self(rawValue: "query.unclosedBracket")
  /// A way of writing that other query languages have.
  public static let foreignHabit = Self(rawValue: "query.foreignHabit")
  /// A query that is too long or too deeply nested.
  public static let tooLarge = Self(rawValue: "query.tooLarge")
  /// A continuation without a result to go on with.
  public static let nothingToContinue = Self(rawValue: "query.nothingToContinue")
}
