import RuleOfLawModel

/// What became of a promise, and why.
struct PromiseVerdict {
  let status: PromiseStatus
  let confidence: Confidence
  let reason: Message
  var evidence: [SourceSpan] = []
  var facts: [FactID] = []

  /// The later report does not say.
  static let noTrace = PromiseVerdict(
    status: .noTrace, confidence: .presumed,
    reason: Message("后一份报告没有提到", "the later report does not mention it"))

  /// Nothing could show whether it was kept.
  static let untestable = PromiseVerdict(
    status: .untestable, confidence: .undetermined,
    reason: Message("没有可以检验的指标或事项", "it names nothing that could be tested"))
}
