extension Problem: Queryable {
  /// The fields of problems (问题).
  public struct Fields: Sendable {
    /// Its place in the outline.
    public let path = Field<Problem, OutlinePath>("path", "位置", "Its place in the outline.") {
      problem, _ in problem.path
    }
    /// The heading without its mark.
    public let heading = Field<Problem, String>(
      "heading", "小标题", "The heading without its mark."
    ) { problem, _ in problem.heading }
    /// Who has it.
    public let scope = Field<Problem, String>(
      "scope", "范围", "Who has it, as far as it is limited: 部分, 少数."
    ) { problem, _ in problem.scopeWords }
    /// The clauses that give causes.
    public let causes = Field<Problem, String>(
      "causes", "原因", "The clauses that give causes."
    ) { problem, _ in problem.causes }
    /// The commitments that answer it.
    public let commitments = Field<Problem, Related<Commitment>>(
      "commitments", "承诺", "The commitments that answer it, by their places.", isList: true,
      vocabulary: nil,
      related: { problem, context in
        context.reading.commitments.filter { $0.problems.contains(problem.path) }
      },
      shown: { problem, _ in problem.commitments.map(\.cell) })
    /// The facts it cites.
    public let facts = Field<Problem, Related<Fact>>(
      "facts", "数据", "The facts it cites.", isList: true
    ) { problem, context in problem.facts.compactMap(context.reading.fact) }
    /// The report that admits it.
    public let report = Field<Problem, Related<AnnualReport>>(
      "report", "报告", "The report that admits it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Problem>] = [
    fields.path.accessor, fields.heading.accessor, fields.scope.accessor, fields.causes.accessor,
    fields.commitments.accessor, fields.facts.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.problems

  public static let usualFields = ["path", "heading", "scope", "commitments", "facts"]

  public func displayName(in context: EvaluationContext) -> String { path.description }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Problem] {
    context.reading.problems
  }
}
