/// Whose figure a fact is, within the authority (范围).
public struct FactScope: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The government itself (政府).
  public static let government = FactScope(rawValue: "government")
  /// Its departments (部门).
  public static let departments = FactScope(rawValue: "departments")

  public static let vocabulary: KeyValuePairs<FactScope, String> = [
    .government: "政府", .departments: "部门",
  ]
}
