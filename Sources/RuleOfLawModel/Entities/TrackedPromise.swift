/// A commitment of one report and what a later report says of it (承诺跟踪).
public struct TrackedPromise: Hashable, Sendable {
  /// Where the earlier report makes it.
  public let path: OutlinePath
  /// Its words.
  public let text: String
  /// The class of its verb, which decides the test.
  public let verb: CommitmentVerb
  /// What is to be reached, as printed, where a figure is promised.
  public let target: String?
  /// What became of it.
  public let status: PromiseStatus
  /// How sure that is: proven by figures, presumed from words.
  public let confidence: Confidence
  /// Why, in one sentence.
  public let reason: Message
  /// The words of the later report that it rests on.
  public let evidence: [SourceSpan]
  /// The facts of the later report that it rests on.
  public let facts: [FactID]

  /// Creates a promise with what became of it.
  public init(
    path: OutlinePath, text: String, verb: CommitmentVerb, target: String? = nil,
    status: PromiseStatus, confidence: Confidence, reason: Message, evidence: [SourceSpan] = [],
    facts: [FactID] = []
  ) {
    self.path = path
    self.text = text
    self.verb = verb
    self.target = target
    self.status = status
    self.confidence = confidence
    self.reason = reason
    self.evidence = evidence
    self.facts = facts
  }
}
