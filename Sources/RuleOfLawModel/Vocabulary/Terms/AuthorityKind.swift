/// What a report’s authority is (类型).
public struct AuthorityKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A people’s government (政府).
  public static let government = AuthorityKind(rawValue: "government")
  /// A department of a government (部门).
  public static let department = AuthorityKind(rawValue: "department")
  /// A township or a subdistrict office (乡镇街道).
  public static let township = AuthorityKind(rawValue: "township")
  /// The management committee of a zone (功能区).
  public static let zone = AuthorityKind(rawValue: "zone")
  /// A party committee or its office (党委).
  public static let committee = AuthorityKind(rawValue: "committee")
  /// Any other body (其他).
  public static let other = AuthorityKind(rawValue: "other")

  public static let vocabulary: KeyValuePairs<AuthorityKind, String> = [
    .government: "政府", .department: "部门", .township: "乡镇街道", .zone: "功能区",
    .committee: "党委", .other: "其他",
  ]
}
