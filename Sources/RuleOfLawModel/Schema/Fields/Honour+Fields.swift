extension Honour: Queryable {
  /// The fields of honours (荣誉).
  public struct Fields: Sendable {
    /// What was awarded or claimed.
    public let title = Field<Honour, String>(
      "title", "标题", "What was awarded or claimed, as printed."
    ) { honour, _ in honour.title }
    /// An award, a first or a rank.
    public let kind = Field<Honour, HonourKind>("kind", "类型", "An award, a first or a rank.") {
      honour, _ in honour.kind
    }
    /// The region within which it holds.
    public let scope = Field<Honour, String>(
      "scope", "范围", "The region within which it holds, as printed."
    ) { honour, _ in honour.scope }
    /// Where in the outline it stands.
    public let path = Field<Honour, OutlinePath>(
      "path", "位置", "Where in the outline it stands."
    ) { honour, _ in honour.path }
    /// The words that tell it.
    public let quote = Field<Honour, String>("quote", "原文", "The words that tell it.") {
      honour, context in context.words(in: honour.span)
    }
    /// The report that tells it.
    public let report = Field<Honour, Related<AnnualReport>>(
      "report", "报告", "The report that tells it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Honour>] = [
    fields.title.accessor, fields.kind.accessor, fields.scope.accessor, fields.path.accessor,
    fields.quote.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.honours

  public static let usualFields = ["title", "kind", "scope", "path"]

  public func displayName(in context: EvaluationContext) -> String { title }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Honour] {
    context.reading.honours
  }
}
