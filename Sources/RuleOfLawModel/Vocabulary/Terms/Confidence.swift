/// How sure a finding is (把握).
public struct Confidence: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Follows from the printed figures alone (已证).
  public static let proven = Confidence(rawValue: "proven")
  /// Follows with a usual convention (推定).
  public static let presumed = Confidence(rawValue: "presumed")
  /// The figures do not decide (未定).
  public static let undetermined = Confidence(rawValue: "undetermined")

  public static let vocabulary: KeyValuePairs<Confidence, String> = [
    .proven: "已证", .presumed: "推定", .undetermined: "未定",
  ]
}
