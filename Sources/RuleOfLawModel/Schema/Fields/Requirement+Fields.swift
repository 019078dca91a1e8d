extension Requirement: Queryable {
  /// The fields of requirements (要求).
  public struct Fields: Sendable {
    /// The stable name.
    public let id = Field<Requirement, String>("id", "编号", "The stable name, `R1`.") {
      requirement, _ in requirement.id
    }
    /// What is required.
    public let title = Field<Requirement, String>("title", "标题", "What is required.") {
      requirement, _ in requirement.title.chinese
    }
    /// How far the report meets it.
    public let result = Field<Requirement, RequirementResult>(
      "result", "结果", "How far the report meets it."
    ) { requirement, _ in requirement.result }
    /// The rule and article it rests on.
    public let article = Field<Requirement, String>(
      "article", "条款", "The rule and article it rests on."
    ) { requirement, _ in requirement.article }
    /// What was seen.
    public let message = Field<Requirement, String>("message", "说明", "What was seen.") {
      requirement, _ in requirement.message.chinese
    }
    /// The words that show it.
    public let evidence = Field<Requirement, String>(
      "evidence", "证据", "The words of the report that show it."
    ) { requirement, context in requirement.evidence.map(context.words) }
    /// The report that was checked.
    public let report = Field<Requirement, Related<AnnualReport>>(
      "report", "报告", "The report that was checked."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Requirement>] = [
    fields.id.accessor, fields.title.accessor, fields.result.accessor, fields.article.accessor,
    fields.message.accessor, fields.evidence.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.requirements

  public static let usualFields = ["id", "result", "title", "article", "message"]

  public func displayName(in context: EvaluationContext) -> String { id }

  public func span(in context: EvaluationContext) -> SourceSpan? { evidence.first }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [title.chinese, title.english, message.chinese] + evidence.map(context.words)
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [Requirement] {
    context.entry.requirements
  }
}
