/// What a named mechanism is (类型).
public struct MechanismKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A standing mechanism or institution (制度).
  public static let mechanism = MechanismKind(rawValue: "mechanism")
  /// A programme or plan (规划).
  public static let programme = MechanismKind(rawValue: "programme")
  /// A reform (改革).
  public static let reform = MechanismKind(rawValue: "reform")
  /// A campaign (行动).
  public static let campaign = MechanismKind(rawValue: "campaign")
  /// A published list (清单).
  public static let list = MechanismKind(rawValue: "list")
  /// A technical platform (平台).
  public static let platform = MechanismKind(rawValue: "platform")
  /// A place or facility (载体).
  public static let facility = MechanismKind(rawValue: "facility")
  /// A body set up for the purpose (机构).
  public static let organization = MechanismKind(rawValue: "organization")
  /// An inspection or appraisal (考评).
  public static let appraisal = MechanismKind(rawValue: "appraisal")
  /// A single event (活动).
  public static let event = MechanismKind(rawValue: "event")

  public static let vocabulary: KeyValuePairs<MechanismKind, String> = [
    .mechanism: "制度", .programme: "规划", .reform: "改革", .campaign: "行动",
    .list: "清单", .platform: "平台", .facility: "载体", .organization: "机构",
    .appraisal: "考评", .event: "活动",
  ]
}
