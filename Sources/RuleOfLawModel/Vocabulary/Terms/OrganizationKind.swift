/// What an organization is in the state or outside it (类型).
public struct OrganizationKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A party body (党委).
  public static let party = OrganizationKind(rawValue: "party")
  /// A people’s government (政府).
  public static let government = OrganizationKind(rawValue: "government")
  /// A department of a government (部门).
  public static let department = OrganizationKind(rawValue: "department")
  /// A township or subdistrict (乡镇街道).
  public static let township = OrganizationKind(rawValue: "township")
  /// A people’s congress or its committee (人大).
  public static let congress = OrganizationKind(rawValue: "congress")
  /// A consultative conference (政协).
  public static let conference = OrganizationKind(rawValue: "conference")
  /// A court (法院).
  public static let court = OrganizationKind(rawValue: "court")
  /// A procuratorate (检察院).
  public static let procuratorate = OrganizationKind(rawValue: "procuratorate")
  /// A village or residents’ committee (村居).
  public static let committee = OrganizationKind(rawValue: "committee")
  /// Any other body (其他).
  public static let other = OrganizationKind(rawValue: "other")

  public static let vocabulary: KeyValuePairs<OrganizationKind, String> = [
    .party: "党委", .government: "政府", .department: "部门", .township: "乡镇街道", .congress: "人大",
    .conference: "政协", .court: "法院", .procuratorate: "检察院", .committee: "村居", .other: "其他",
  ]
}
