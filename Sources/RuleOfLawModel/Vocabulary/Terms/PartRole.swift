/// What a part of a report is for (部分).
///
/// The contents that article 25 of the 2019 provisions on inspection demand, and the rest.
public struct PartRole: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Measures and results (成效).
  public static let results = PartRole(rawValue: "results")
  /// How the leading officials fulfilled their duty (履职).
  public static let leadership = PartRole(rawValue: "leadership")
  /// Shortcomings and their causes (问题).
  public static let problems = PartRole(rawValue: "problems")
  /// Arrangements for the next year (计划).
  public static let plan = PartRole(rawValue: "plan")
  /// Anything else (其他).
  public static let other = PartRole(rawValue: "other")

  public static let vocabulary: KeyValuePairs<PartRole, String> = [
    .results: "成效", .leadership: "履职", .problems: "问题", .plan: "计划", .other: "其他",
  ]
}
