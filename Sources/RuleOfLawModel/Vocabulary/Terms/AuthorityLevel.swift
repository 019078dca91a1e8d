/// The level of an authority in the state (层级).
public struct AuthorityLevel: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The State (国家).
  public static let national = AuthorityLevel(rawValue: "national")
  /// A province, autonomous region or municipality (省级).
  public static let provincial = AuthorityLevel(rawValue: "provincial")
  /// A prefecture-level city (市级).
  public static let prefectural = AuthorityLevel(rawValue: "prefectural")
  /// A county, district or county-level city (县级).
  public static let county = AuthorityLevel(rawValue: "county")
  /// A township, town or subdistrict (乡级).
  public static let township = AuthorityLevel(rawValue: "township")
  /// Not told (其他).
  public static let other = AuthorityLevel(rawValue: "other")

  public static let vocabulary: KeyValuePairs<AuthorityLevel, String> = [
    .national: "国家", .provincial: "省级", .prefectural: "市级", .county: "县级",
    .township: "乡级", .other: "其他",
  ]
}
