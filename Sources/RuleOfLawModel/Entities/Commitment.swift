/// Something that a report promises to do or reach (承诺): a clause of its plan.
public struct Commitment: Hashable, Sendable {
  /// Its place, `三/(五)`.
  public var path: OutlinePath
  /// The clause as printed.
  public var text: String
  /// The class of its verb, which decides how it can be tested.
  public var verb: CommitmentVerb
  /// The indicators it is measured by; several in 纠错率和败诉率实现双下降, none where it names none.
  public var indicators: [Indicator]
  /// What is to be reached, as printed: `100%`, `双下降`.
  public var target: String?
  /// By when: a year, `2023`.
  public var due: String?
  /// The problems it answers.
  public var problems: [OutlinePath]
  /// Where the clause stands.
  public var span: SourceSpan

  /// Creates a commitment.
  public init(
    path: OutlinePath, text: String, verb: CommitmentVerb, indicators: [Indicator] = [],
    target: String? = nil, due: String? = nil, problems: [OutlinePath] = [], span: SourceSpan
  ) {
    self.path = path
    self.text = text
    self.verb = verb
    self.indicators = indicators
    self.target = target
    self.due = due
    self.problems = problems
    self.span = span
  }
}
