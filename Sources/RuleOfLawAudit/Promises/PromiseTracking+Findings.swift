public import RuleOfLawModel

extension PromiseTracking {
  /// What the tracking finds, as findings about the later report (`promise.*`).
  ///
  /// A promise that was not kept and a problem that comes again are warnings: the report admits
  /// them. A promise without a trace is a remark, since a report need not tell of everything.
  public var findings: [Finding] {
    promises.compactMap { Finding($0) } + recurring.map { Finding($0) }
  }
}

extension Finding {
  /// What became of a promise; nil where nothing could be told.
  fileprivate init?(_ promise: TrackedPromise) {
    guard let rule = YearRule.rule(for: promise.status) else { return nil }
    self.init(
      rule: rule.id, family: rule.family, severity: rule.severity,
      message: Message(
        "上年承诺“\(promise.text)”：\(promise.reason.chinese)",
        "last year's promise “\(promise.text)”: \(promise.reason.english)"),
      spans: promise.evidence, printed: promise.target, facts: promise.facts,
      confidence: promise.confidence)
  }

  /// That a problem was there the year before.
  fileprivate init(_ problem: RecurringProblem) {
    let rule = YearRule.recurringProblem
    self.init(
      rule: rule.id, family: rule.family, severity: rule.severity,
      message: Message(
        "问题“\(problem.later.heading)”上年已有（文字相同 \(problem.likeness)%）",
        "the problem “\(problem.later.heading)” was there last year (\(problem.likeness)% of the words)"
      ),
      spans: [problem.later.span], facts: [], confidence: .presumed)
  }
}
