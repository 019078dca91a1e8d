extension Commitment: Queryable {
  /// The fields of commitments (承诺).
  public struct Fields: Sendable {
    /// Its place in the outline.
    public let path = Field<Commitment, OutlinePath>("path", "位置", "Its place in the outline.") {
      commitment, _ in commitment.path
    }
    /// The clause as printed.
    public let text = Field<Commitment, String>("text", "正文", "The clause as printed.") {
      commitment, _ in commitment.text
    }
    /// The class of its verb.
    public let verb = Field<Commitment, CommitmentVerb>("verb", "动词", "The class of its verb.") {
      commitment, _ in commitment.verb
    }
    /// The indicator it is measured by.
    public let indicator = Field<Commitment, Related<IndicatorDefinition>>(
      "indicator", "指标", "The indicator it is measured by.", isList: true,
      vocabulary: .indicators,
      related: { commitment, _ in commitment.indicators.compactMap(IndicatorDefinition.of) },
      shown: { commitment, _ in commitment.indicators.map(\.cell) })
    /// What is to be reached.
    public let target = Field<Commitment, String>(
      "target", "目标", "What is to be reached, as printed."
    ) { commitment, _ in commitment.target }
    /// By when.
    public let due = Field<Commitment, String>("due", "期限", "By when.", type: .period) {
      commitment, _ in commitment.due
    }
    /// The problems it answers.
    public let problems = Field<Commitment, Related<Problem>>(
      "problems", "问题", "The problems it answers, by their places.", isList: true,
      vocabulary: nil,
      related: { commitment, context in
        context.reading.problems.filter { commitment.problems.contains($0.path) }
      },
      shown: { commitment, _ in commitment.problems.map(\.cell) })
    /// The report that promises it.
    public let report = Field<Commitment, Related<AnnualReport>>(
      "report", "报告", "The report that promises it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Commitment>] = [
    fields.path.accessor, fields.text.accessor, fields.verb.accessor, fields.indicator.accessor,
    fields.target.accessor, fields.due.accessor, fields.problems.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.commitments

  public static let usualFields = ["path", "verb", "text", "target", "due", "problems"]

  public func displayName(in context: EvaluationContext) -> String { text }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] { [text] }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Commitment] {
    context.reading.commitments
  }
}
