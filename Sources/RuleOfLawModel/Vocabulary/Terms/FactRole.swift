/// What a fact is told for (角色).
public struct FactRole: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Something done or reached (成效).
  public static let result = FactRole(rawValue: "result")
  /// A figure given as a shortcoming (问题).
  public static let problem = FactRole(rawValue: "problem")
  /// A figure to be reached or kept to (目标).
  public static let target = FactRole(rawValue: "target")

  public static let vocabulary: KeyValuePairs<FactRole, String> = [
    .result: "成效", .problem: "问题", .target: "目标",
  ]
}
