extension Finding: Queryable {
  /// The fields of findings (发现).
  public struct Fields: Sendable {
    /// The rule that found it.
    public let rule = Field<Finding, String>("rule", "规则", "The rule that found it.") {
      finding, _ in finding.rule.rawValue
    }
    /// The family of the rule.
    public let family = Field<Finding, FindingFamily>("family", "类别", "The family of the rule.") {
      finding, _ in finding.family
    }
    /// How grave it is.
    public let severity = Field<Finding, Severity>("severity", "级别", "How grave it is.") {
      finding, _ in finding.severity
    }
    /// What was found, in a sentence.
    public let message = Field<Finding, String>("message", "说明", "What was found, in a sentence.") {
      finding, _ in finding.message.chinese
    }
    /// What is printed.
    public let printed = Field<Finding, String>("printed", "所载", "What is printed.") {
      finding, _ in finding.printed
    }
    /// What was computed.
    public let computed = Field<Finding, String>("computed", "推得", "What was computed.") {
      finding, _ in finding.computed
    }
    /// The computation.
    public let formula = Field<Finding, String>(
      "formula", "算式", "The computation, so that it can be repeated by hand."
    ) { finding, _ in finding.formula }
    /// How sure it is.
    public let confidence = Field<Finding, Confidence>("confidence", "把握", "How sure it is.") {
      finding, _ in finding.confidence
    }
    /// The facts that were used.
    public let facts = Field<Finding, Related<Fact>>(
      "facts", "数据", "The facts that were used, the one in question first.", isList: true
    ) { finding, context in finding.facts.compactMap(context.reading.fact) }
    /// Where in the outline the figure in question stands.
    public let path = Field<Finding, OutlinePath>(
      "path", "位置", "Where in the outline the figure in question stands."
    ) { finding, context in finding.facts.first.flatMap(context.reading.fact)?.path }
    /// The report that was checked.
    public let report = Field<Finding, Related<AnnualReport>>(
      "report", "报告", "The report that was checked."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Finding>] = [
    fields.rule.accessor, fields.family.accessor, fields.severity.accessor,
    fields.message.accessor, fields.printed.accessor, fields.computed.accessor,
    fields.formula.accessor, fields.confidence.accessor, fields.facts.accessor,
    fields.path.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.findings

  public static let usualFields = ["severity", "rule", "message", "printed", "computed", "path"]

  public func displayName(in context: EvaluationContext) -> String { message.chinese }

  public func span(in context: EvaluationContext) -> SourceSpan? { spans.first }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [message.chinese, message.english]
  }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Finding] {
    context.entry.findings
  }
}
