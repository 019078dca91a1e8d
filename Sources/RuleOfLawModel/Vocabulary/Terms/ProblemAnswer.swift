/// How far the plan of a report answers a shortcoming that it admits (应对情况).
public struct ProblemAnswer: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A commitment answers it and names an indicator or a target (有指标).
  public static let measured = ProblemAnswer(rawValue: "measured")
  /// A commitment answers it (有措施).
  public static let covered = ProblemAnswer(rawValue: "covered")
  /// A commitment only touches its subject (措施较弱).
  public static let weak = ProblemAnswer(rawValue: "weak")
  /// No commitment answers it (无措施).
  public static let uncovered = ProblemAnswer(rawValue: "uncovered")

  public static let vocabulary: KeyValuePairs<ProblemAnswer, String> = [
    .measured: "有指标", .covered: "有措施", .weak: "措施较弱", .uncovered: "无措施",
  ]
}
