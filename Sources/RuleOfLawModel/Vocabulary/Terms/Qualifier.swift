/// How exactly a number is printed (限定).
///
/// Of two qualifiers on one number the first counts.
public struct Qualifier: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Printed without a qualifier (确数).
  public static let exact = Qualifier(rawValue: "exact")
  /// Just below the printed number (近).
  public static let nearly = Qualifier(rawValue: "nearly")
  /// Around the printed number (约, 左右).
  public static let about = Qualifier(rawValue: "about")
  /// Above the printed number (余, 多, 超, 逾, 突破).
  public static let over = Qualifier(rawValue: "over")
  /// The printed number or more (以上, 至少, 不少于).
  public static let atLeast = Qualifier(rawValue: "atLeast")
  /// Below the printed number (不到, 不足).
  public static let under = Qualifier(rawValue: "under")
  /// The printed number or less (不超过, 以内).
  public static let atMost = Qualifier(rawValue: "atMost")

  public static let vocabulary: KeyValuePairs<Qualifier, String> = [
    .exact: "确数", .nearly: "近", .about: "约", .over: "余", .atLeast: "以上",
    .under: "不足", .atMost: "以内",
  ]
}
