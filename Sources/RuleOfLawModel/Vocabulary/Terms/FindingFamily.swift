/// The family of an audit rule (类别).
public struct FindingFamily: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether figures agree in arithmetic (算术).
  public static let arithmetic = FindingFamily(rawValue: "arithmetic")
  /// Whether statements agree (一致).
  public static let consistency = FindingFamily(rawValue: "consistency")
  /// Whether the report holds what it must (要求).
  public static let requirement = FindingFamily(rawValue: "requirement")
  /// Whether years agree (对比).
  public static let comparison = FindingFamily(rawValue: "comparison")
  /// Whether promises were kept (承诺).
  public static let promise = FindingFamily(rawValue: "promise")

  public static let vocabulary: KeyValuePairs<FindingFamily, String> = [
    .arithmetic: "算术", .consistency: "一致", .requirement: "要求", .comparison: "对比",
    .promise: "承诺",
  ]
}
