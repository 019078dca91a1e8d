public import RuleOfLawModel

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
}

/// What became of a promise, and why.
struct Verdict {
  let status: PromiseStatus
  let confidence: Confidence
  let reason: Message
  var evidence: [SourceSpan] = []
  var facts: [FactID] = []

  /// The later report does not say.
  static let noTrace = Verdict(
    status: .noTrace, confidence: .presumed,
    reason: Message("后一份报告没有提到", "the later report does not mention it"))

  /// Nothing could show whether it was kept.
  static let untestable = Verdict(
    status: .untestable, confidence: .undetermined,
    reason: Message("没有可以检验的指标或事项", "it names nothing that could be tested"))
}
