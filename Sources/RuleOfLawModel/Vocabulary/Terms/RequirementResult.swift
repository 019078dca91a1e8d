/// How far a report meets a requirement (结果).
public struct RequirementResult: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is met (符合).
  public static let pass = RequirementResult(rawValue: "pass")
  /// It is met in part or at the limit (部分符合).
  public static let partial = RequirementResult(rawValue: "partial")
  /// It is not met (不符合).
  public static let fail = RequirementResult(rawValue: "fail")
  /// The text does not tell (无法判断).
  public static let unknown = RequirementResult(rawValue: "unknown")
  /// It asks nothing of this report (不适用).
  public static let notApplicable = RequirementResult(rawValue: "notApplicable")

  public static let vocabulary: KeyValuePairs<RequirementResult, String> = [
    .pass: "符合", .partial: "部分符合", .fail: "不符合", .unknown: "无法判断",
    .notApplicable: "不适用",
  ]
}
