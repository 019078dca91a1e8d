/// One shortcoming within a problem that a report admits, with what its plan sets against it (具体问题).
public struct Shortcoming: Hashable, Sendable {
  /// The place of the problem, `二/(二)`.
  public let path: OutlinePath
  /// The heading of the problem.
  public let heading: String
  /// The clause that admits it, as printed.
  public let text: String
  /// How far the plan answers it.
  public let answer: ProblemAnswer
  /// The commitments that answer it, by their numbers in the reading, from 0.
  public let commitments: [Int]
  /// Where the clause stands.
  public let span: SourceSpan

  /// Creates a shortcoming.
  public init(
    path: OutlinePath, heading: String, text: String, answer: ProblemAnswer,
    commitments: [Int] = [], span: SourceSpan
  ) {
    self.path = path
    self.heading = heading
    self.text = text
    self.answer = answer
    self.commitments = commitments
    self.span = span
  }
}
