/// What an indicator measures (类型).
public struct IndicatorKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A count (数量).
  public static let count = IndicatorKind(rawValue: "count")
  /// A share in per cent (比率).
  public static let rate = IndicatorKind(rawValue: "rate")
  /// An amount of money (金额).
  public static let amount = IndicatorKind(rawValue: "amount")
  /// A length of time (时长).
  public static let duration = IndicatorKind(rawValue: "duration")
  /// An area of land or floor (面积).
  public static let area = IndicatorKind(rawValue: "area")
  /// A ratio of two counts (倍比).
  public static let ratio = IndicatorKind(rawValue: "ratio")

  public static let vocabulary: KeyValuePairs<IndicatorKind, String> = [
    .count: "数量", .rate: "比率", .amount: "金额", .duration: "时长", .area: "面积",
    .ratio: "倍比",
  ]
}
