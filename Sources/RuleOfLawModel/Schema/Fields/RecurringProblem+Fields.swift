extension RecurringProblem: Queryable {
  /// The fields of problems that come again (重现).
  public struct Fields: Sendable {
    /// Its place in the later report.
    public let path = Field<RecurringProblem, OutlinePath>(
      "path", "位置", "Its place in the outline of the later report."
    ) { problem, _ in problem.later.path }
    /// The heading in the later report.
    public let heading = Field<RecurringProblem, String>(
      "heading", "小标题", "The heading as the later report has it."
    ) { problem, _ in problem.later.heading }
    /// Its place in the earlier report.
    public let before = Field<RecurringProblem, OutlinePath>(
      "before", "前位置", "Its place in the outline of the earlier report."
    ) { problem, _ in problem.earlier.path }
    /// The heading in the earlier report.
    public let earlier = Field<RecurringProblem, String>(
      "earlier", "前文", "The heading as the earlier report has it."
    ) { problem, _ in problem.earlier.heading }
    /// How much of the words is the same.
    public let likeness = Field<RecurringProblem, Quantity>(
      "likeness", "相似", "How much of the words of both is the same."
    ) { problem, _ in Quantity(FixedDecimal(coefficient: Int64(problem.likeness)), .percent) }
    /// The commitments of the earlier report that were to answer it.
    public let commitments = Field<RecurringProblem, OutlinePath>(
      "commitments", "承诺", "Where the earlier report promised something about it."
    ) { problem, _ in problem.earlier.commitments }
    /// The later report.
    public let report = Field<RecurringProblem, Related<AnnualReport>>(
      "report", "报告", "The later report."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<RecurringProblem>] = [
    fields.path.accessor, fields.heading.accessor, fields.before.accessor,
    fields.earlier.accessor, fields.likeness.accessor, fields.commitments.accessor,
    fields.report.accessor,
  ]

  public static let entity = Entity.recurring

  public static let usualFields = ["path", "heading", "before", "likeness", "commitments"]

  public func displayName(in context: EvaluationContext) -> String { later.heading }

  public func span(in context: EvaluationContext) -> SourceSpan? { later.span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: later.span)]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [RecurringProblem] {
    context.entry.recurring
  }
}
