extension CarriedSentence: Queryable {
  /// The fields of sentences carried over (沿用).
  public struct Fields: Sendable {
    /// Its place in the outline.
    public let path = Field<CarriedSentence, OutlinePath>(
      "path", "位置", "Its place in the outline of the later report."
    ) { sentence, context in context.path(of: sentence.span) }
    /// What the part is for.
    public let part = Field<CarriedSentence, PartRole>(
      "part", "部分", "What the part that it stands in is for."
    ) { sentence, context in context.path(of: sentence.span).flatMap(context.part) }
    /// The sentence.
    public let text = Field<CarriedSentence, String>(
      "text", "正文", "The sentence as the later report has it."
    ) { sentence, context in context.words(in: sentence.span) }
    /// The sentence as it was.
    public let earlier = Field<CarriedSentence, String>(
      "earlier", "前文", "The sentence as the earlier report has it, with its figures."
    ) { sentence, _ in sentence.earlier }
    /// Its share of the text.
    public let share = Field<CarriedSentence, Quantity>(
      "share", "占比", "Its share of the later report's text; their sum is the share carried over."
    ) { sentence, _ in sentence.share.map { Quantity($0, .percent) } }
    /// The later report.
    public let report = Field<CarriedSentence, Related<AnnualReport>>(
      "report", "报告", "The later report."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<CarriedSentence>] = [
    fields.path.accessor, fields.part.accessor, fields.text.accessor, fields.earlier.accessor,
    fields.share.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.carried

  public static let usualFields = ["path", "text", "share"]

  public func displayName(in context: EvaluationContext) -> String { context.words(in: span) }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [CarriedSentence] {
    context.entry.carried
  }
}
