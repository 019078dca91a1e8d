extension NumberMention: Queryable {
  /// The fields of numbers (数字).
  public struct Fields: Sendable {
    /// The digits or numerals as printed.
    public let text = Field<NumberMention, String>(
      "text", "正文", "The digits or numerals as printed."
    ) { number, context in context.words(in: number.span) }
    /// What the number is.
    public let kind = Field<NumberMention, NumberKind>("kind", "类型", "What the number is.") {
      number, _ in number.kind
    }
    /// The rule that decided it.
    public let reason = Field<NumberMention, String>(
      "reason", "理由", "The rule that decided what it is."
    ) { number, _ in number.reason.rawValue }
    /// The fact that it belongs to.
    public let fact = Field<NumberMention, Related<Fact>>(
      "fact", "数据", "The fact that it belongs to."
    ) { number, context in number.fact.flatMap(context.reading.fact).map { [$0] } ?? [] }
    /// Where in the outline it stands.
    public let path = Field<NumberMention, OutlinePath>(
      "path", "位置", "Where in the outline it stands."
    ) { number, _ in number.path }
    /// The report that it stands in.
    public let report = Field<NumberMention, Related<AnnualReport>>(
      "report", "报告", "The report that it stands in."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<NumberMention>] = [
    fields.text.accessor, fields.kind.accessor, fields.reason.accessor, fields.fact.accessor,
    fields.path.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.numbers

  public static let usualFields = ["text", "kind", "reason", "fact", "path"]

  public func displayName(in context: EvaluationContext) -> String { context.words(in: span) }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [NumberMention] {
    context.reading.numbers
  }
}
