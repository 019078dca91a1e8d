extension Section: Queryable {
  /// The fields of sections (章节).
  public struct Fields: Sendable {
    /// Its place in the outline.
    public let path = Field<Section, OutlinePath>("path", "位置", "Its place in the outline.") {
      section, _ in section.path
    }
    /// What the part that it lies in is for.
    public let part = Field<Section, PartRole>(
      "part", "部分", "What the part that it lies in is for."
    ) { section, _ in section.part }
    /// The heading without its mark.
    public let heading = Field<Section, String>(
      "heading", "小标题", "The heading without its mark."
    ) { section, _ in section.heading }
    /// The whole text, heading included.
    public let text = Field<Section, String>("text", "正文", "The whole text, heading included.") {
      section, context in context.words(in: section.span)
    }
    /// The report that it belongs to.
    public let report = Field<Section, Related<AnnualReport>>(
      "report", "报告", "The report that it belongs to."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Section>] = [
    fields.path.accessor, fields.part.accessor, fields.heading.accessor, fields.text.accessor,
    fields.report.accessor,
  ]

  public static let entity = Entity.sections

  public static let usualFields = ["path", "part", "heading"]

  public func displayName(in context: EvaluationContext) -> String { path.description }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Section] {
    all(of: context.report)
  }
}
