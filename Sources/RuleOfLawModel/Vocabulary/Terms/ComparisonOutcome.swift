/// What two years of one measure say about each other (对比结果).
public struct ComparisonOutcome: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The printed change follows from the figures of both years (相符).
  public static let agrees = ComparisonOutcome(rawValue: "agrees")
  /// The printed change does not follow from the figures of both years (不符).
  public static let differs = ComparisonOutcome(rawValue: "differs")
  /// The later report prints another earlier figure than the earlier one did (改数).
  public static let restated = ComparisonOutcome(rawValue: "restated")
  /// No change is printed; it was computed (推得).
  public static let computed = ComparisonOutcome(rawValue: "computed")
  /// The measure is counted in another unit or way than before (口径改变).
  public static let redefined = ComparisonOutcome(rawValue: "redefined")
  /// The figures do not decide (未定).
  public static let undetermined = ComparisonOutcome(rawValue: "undetermined")
  /// Only the later report has it (新出现).
  public static let appears = ComparisonOutcome(rawValue: "appears")
  /// Only the earlier report has it (未再载).
  public static let disappears = ComparisonOutcome(rawValue: "disappears")

  public static let vocabulary: KeyValuePairs<ComparisonOutcome, String> = [
    .agrees: "相符", .differs: "不符", .restated: "改数", .computed: "推得", .redefined: "口径改变",
    .undetermined: "未定", .appears: "新出现", .disappears: "未再载",
  ]
}
