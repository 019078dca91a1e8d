extension Shortcoming: Queryable {
  /// The fields of shortcomings (具体问题).
  public struct Fields: Sendable {
    /// The place of the problem.
    public let path = Field<Shortcoming, OutlinePath>(
      "path", "位置", "The place of the problem in the outline."
    ) { shortcoming, _ in shortcoming.path }
    /// The heading of the problem.
    public let heading = Field<Shortcoming, String>(
      "heading", "小标题", "The heading of the problem."
    ) { shortcoming, _ in shortcoming.heading }
    /// The clause that admits it.
    public let text = Field<Shortcoming, String>(
      "text", "正文", "The clause that admits it, as printed."
    ) { shortcoming, _ in shortcoming.text }
    /// How far the plan answers it.
    public let answer = Field<Shortcoming, ProblemAnswer>(
      "answer", "应对", "How far the plan answers it."
    ) { shortcoming, _ in shortcoming.answer }
    /// The commitments that answer it.
    public let commitments = Field<Shortcoming, Related<Commitment>>(
      "commitments", "承诺", "The commitments that answer it, by their words.", isList: true
    ) { shortcoming, context in
      shortcoming.commitments.map { context.reading.commitments[$0] }
    }
    /// The report that admits it.
    public let report = Field<Shortcoming, Related<AnnualReport>>(
      "report", "报告", "The report that admits it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Shortcoming>] = [
    fields.path.accessor, fields.heading.accessor, fields.text.accessor, fields.answer.accessor,
    fields.commitments.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.shortcomings

  public static let usualFields = ["path", "text", "answer", "commitments"]

  public func displayName(in context: EvaluationContext) -> String { text }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] { [heading, text] }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Shortcoming] {
    context.entry.shortcomings
  }
}
