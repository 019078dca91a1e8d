public import RuleOfLawModel

/// A requirement of the law as a rule: what is asked, on whose authority, and how it is tested.
public struct RequirementRule: Sendable, Identifiable {
  /// The stable name, `R1`.
  public let id: String
  /// How binding it is.
  public let force: Force
  /// What is required.
  public let title: Message
  /// The rule and article.
  public let article: String
  /// How it is tested, in a sentence.
  public let test: Message

  /// How binding a requirement is.
  public enum Force: String, Hashable, Sendable {
    /// The rules demand it (应当).
    case must
    /// Guides and practice expect it (惯例).
    case practice
  }

  /// What came of a test.
  struct Verdict {
    let result: RequirementResult
    let message: Message
    let evidence: [SourceSpan]

    init(
      _ result: RequirementResult, _ chinese: String, _ english: String,
      _ evidence: [SourceSpan?] = []
    ) {
      self.result = result
      message = Message(chinese, english)
      self.evidence = evidence.compactMap { $0 }
    }
  }

  private let judge: @Sendable (ReportText, Coverage) -> Verdict

  init(
    _ id: String, _ force: Force = .must, title: Message, article: String, test: Message,
    judge: @escaping @Sendable (ReportText, Coverage) -> Verdict
  ) {
    self.id = id
    self.force = force
    self.title = title
    self.article = article
    self.test = test
    self.judge = judge
  }

  /// Tests a report.
  func requirement(for text: ReportText, _ coverage: Coverage) -> Requirement {
    let verdict = judge(text, coverage)
    return Requirement(
      id: id, title: title, result: verdict.result, article: article, message: verdict.message,
      evidence: verdict.evidence)
  }
}

extension RequirementRule.Verdict {
  /// What only a record outside the report could tell.
  static let external = Self(.unknown, "报告之外的记录才能说明", "only records outside the report can tell")

  /// Nothing to test, because the text is no whole report.
  static let fragment = Self(.unknown, "所载不是一份完整的报告", "the text is no whole report")
}

extension [RequirementRule] {
  /// The requirements of an ordinary audit, R1 to R16 and Q1 to Q3.
  public static let standard: [RequirementRule] =
    RequirementRule.publication + RequirementRule.contents + RequirementRule.procedure
    + RequirementRule.practice
}
