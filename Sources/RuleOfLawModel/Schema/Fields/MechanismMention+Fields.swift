extension MechanismMention: Queryable {
  /// The fields of mechanisms (制度).
  public struct Fields: Sendable {
    /// The canonical name.
    public let name = Field<MechanismMention, String>("name", "名称", "The canonical name.") {
      mention, _ in mention.name
    }
    /// What it is.
    public let kind = Field<MechanismMention, MechanismKind>("kind", "类型", "What it is.") {
      mention, _ in mention.kind
    }
    /// How far it has come.
    public let stage = Field<MechanismMention, MechanismStage>(
      "stage", "阶段", "How far it has come, by the verb."
    ) { mention, _ in mention.stage }
    /// Where in the outline it stands.
    public let path = Field<MechanismMention, OutlinePath>(
      "path", "位置", "Where in the outline it stands."
    ) { mention, _ in mention.path }
    /// How often the report names it.
    public let count = Field<MechanismMention, Int>(
      "count", "次数", "How often the report names it."
    ) { mention, context in
      context.reading.mechanisms.count { $0.name == mention.name }
    }
    /// The words that name it.
    public let quote = Field<MechanismMention, String>("quote", "原文", "The words that name it.") {
      mention, context in context.words(in: mention.span)
    }
    /// The report that names it.
    public let report = Field<MechanismMention, Related<AnnualReport>>(
      "report", "报告", "The report that names it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<MechanismMention>] = [
    fields.name.accessor, fields.kind.accessor, fields.stage.accessor, fields.path.accessor,
    fields.count.accessor, fields.quote.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.mechanisms

  public static let usualFields = ["name", "kind", "stage", "path", "count"]

  public func displayName(in context: EvaluationContext) -> String { name }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [name, context.words(in: span)]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [MechanismMention] {
    context.reading.mechanisms
  }
}
