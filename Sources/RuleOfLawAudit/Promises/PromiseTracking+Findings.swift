public import RuleOfLawModel

extension PromiseTracking {
  /// What the tracking finds, as findings about the later report (`promise.*`).
  ///
  /// A promise that was not kept and a problem that comes again are warnings: the report admits
  /// them. A promise without a trace is a remark, since a report need not tell of everything.
  public var findings: [Finding] {
    let tracked = promises.compactMap { promise -> Finding? in
      let severity: Severity
      switch promise.status {
      case .broken: severity = .warning
      case .kept, .partly, .noTrace: severity = .info
      default: return nil
      }
      return Finding(
        rule: RuleID(rawValue: "promise.\(promise.status.rawValue)"), family: .promise,
        severity: severity,
        message: Message(
          "上年承诺“\(promise.text)”：\(promise.reason.chinese)",
          "last year's promise “\(promise.text)”: \(promise.reason.english)"),
        spans: promise.evidence, printed: promise.target, facts: promise.facts,
        confidence: promise.confidence)
    }
    let repeated = recurring.map { problem in
      Finding(
        rule: "promise.recurringProblem", family: .promise, severity: .warning,
        message: Message(
          "问题“\(problem.later.heading)”上年已有（文字相同 \(problem.likeness)%）",
          "the problem “\(problem.later.heading)” was there last year "
            + "(\(problem.likeness)% of the words)"),
        spans: [problem.later.span], facts: [], confidence: .presumed)
    }
    return tracked + repeated
  }
}
