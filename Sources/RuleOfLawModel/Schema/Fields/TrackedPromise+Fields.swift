extension TrackedPromise: Queryable {
  /// The fields of tracked commitments (跟踪).
  public struct Fields: Sendable {
    /// Where it is promised.
    public let path = Field<TrackedPromise, OutlinePath>(
      "path", "位置", "Where in the outline of the earlier report it is promised."
    ) { promise, _ in promise.path }
    /// Its words.
    public let text = Field<TrackedPromise, String>("text", "正文", "The words of the promise.") {
      promise, _ in promise.text
    }
    /// The class of its verb.
    public let verb = Field<TrackedPromise, CommitmentVerb>(
      "verb", "动词", "The class of its verb, which decides the test."
    ) { promise, _ in promise.verb }
    /// What was to be reached.
    public let target = Field<TrackedPromise, String>(
      "target", "目标", "What was to be reached, as printed."
    ) { promise, _ in promise.target }
    /// What became of it.
    public let status = Field<TrackedPromise, PromiseStatus>(
      "status", "兑现", "What became of it by the words of the later report."
    ) { promise, _ in promise.status }
    /// How sure that is.
    public let confidence = Field<TrackedPromise, Confidence>(
      "confidence", "把握", "How sure that is: proven by figures, presumed from words."
    ) { promise, _ in promise.confidence }
    /// Why.
    public let reason = Field<TrackedPromise, String>("reason", "理由", "Why, in one sentence.") {
      promise, _ in promise.reason.chinese
    }
    /// The words of the later report.
    public let evidence = Field<TrackedPromise, String>(
      "evidence", "证据", "The words of the later report that it rests on."
    ) { promise, context in promise.evidence.map(context.words) }
    /// The later report.
    public let report = Field<TrackedPromise, Related<AnnualReport>>(
      "report", "报告", "The later report."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<TrackedPromise>] = [
    fields.path.accessor, fields.text.accessor, fields.verb.accessor, fields.target.accessor,
    fields.status.accessor, fields.confidence.accessor, fields.reason.accessor,
    fields.evidence.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.track

  public static let usualFields = ["path", "text", "status", "confidence", "reason"]

  public func displayName(in context: EvaluationContext) -> String { text }

  public func span(in context: EvaluationContext) -> SourceSpan? { evidence.first }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [text, reason.chinese, reason.english]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [TrackedPromise] {
    context.entry.promises
  }
}
