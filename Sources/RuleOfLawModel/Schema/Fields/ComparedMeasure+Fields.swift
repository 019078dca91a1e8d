extension ComparedMeasure: Queryable {
  /// The fields of measures side by side (对比).
  public struct Fields: Sendable {
    /// What is measured.
    public let indicator = Field<ComparedMeasure, Indicator>(
      "indicator", "指标", "What is measured."
    ) { measure, _ in measure.indicator }
    /// The noun phrase.
    public let label = Field<ComparedMeasure, String>(
      "label", "名目", "The noun phrase as the later report prints it, or else the earlier."
    ) { measure, _ in measure.label }
    /// Whose figure it is.
    public let scope = Field<ComparedMeasure, FactScope>(
      "scope", "范围", "Whose figure it is within the authority."
    ) { measure, _ in measure.scope }
    /// Of what whole it is a part.
    public let breakdown = Field<ComparedMeasure, String>(
      "breakdown", "细分", "Which part of a whole it is, where it is one."
    ) { measure, _ in measure.breakdown?.value }
    /// The figure of the earlier report.
    public let earlier = Field<ComparedMeasure, Quantity>(
      "earlier", "前期", "The figure of the earlier report."
    ) { measure, _ in measure.earlier?.quantity }
    /// The figure of the later report.
    public let later = Field<ComparedMeasure, Quantity>(
      "later", "后期", "The figure of the later report."
    ) { measure, _ in measure.later?.quantity }
    /// The difference in per cent.
    public let growth = Field<ComparedMeasure, Quantity>(
      "growth", "增减", "The difference in per cent of the earlier number, worked out."
    ) { measure, _ in measure.growth.map { Quantity($0, .percent) } }
    /// The printed change.
    public let printed = Field<ComparedMeasure, Change>(
      "printed", "所载", "The change that the later report prints."
    ) { measure, _ in measure.printed }
    /// The earlier figure as it is told now.
    public let restated = Field<ComparedMeasure, Quantity>(
      "restated", "重述", "The earlier figure as the later report has it, where it is another."
    ) { measure, _ in measure.restated }
    /// What changed in the way of counting.
    public let definition = Field<ComparedMeasure, String>(
      "definition", "口径", "What changed in the way of counting, in the words of the reports."
    ) { measure, _ in measure.definition }
    /// What the two figures say about each other.
    public let outcome = Field<ComparedMeasure, ComparisonOutcome>(
      "outcome", "对比结果", "What the two figures say about each other."
    ) { measure, _ in measure.outcome }
    /// The later report.
    public let report = Field<ComparedMeasure, Related<AnnualReport>>(
      "report", "报告", "The later report."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<ComparedMeasure>] = [
    fields.indicator.accessor, fields.label.accessor, fields.scope.accessor,
    fields.breakdown.accessor, fields.earlier.accessor, fields.later.accessor,
    fields.growth.accessor, fields.printed.accessor, fields.restated.accessor,
    fields.definition.accessor, fields.outcome.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.compare

  public static let usualFields = [
    "indicator", "label", "scope", "earlier", "later", "growth", "printed", "outcome",
  ]

  public func displayName(in context: EvaluationContext) -> String { label }

  public func span(in context: EvaluationContext) -> SourceSpan? { later?.provenance.span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    let definition = indicator.flatMap { IndicatorDefinition.of($0) }
    return [label, definition?.label, definition?.englishLabel].compactMap { $0 }
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [ComparedMeasure] {
    context.entry.measures
  }
}
