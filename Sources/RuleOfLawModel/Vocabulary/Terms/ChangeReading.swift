/// How the size of a change is to be read (口径).
///
/// Only what the words say: whether a rate that grew by N % grew in relative terms is for the
/// audit to prove.
public struct ChangeReading: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Relative to the earlier value (相对).
  public static let relative = ChangeReading(rawValue: "relative")
  /// Percentage points (百分点).
  public static let points = ChangeReading(rawValue: "points")
  /// An amount in the unit of the fact (绝对).
  public static let absolute = ChangeReading(rawValue: "absolute")
  /// A multiple of the earlier value (倍数).
  public static let multiple = ChangeReading(rawValue: "multiple")
  /// From a printed earlier value to the fact (由至).
  public static let fromTo = ChangeReading(rawValue: "fromTo")
  /// The words do not tell (未定).
  public static let undetermined = ChangeReading(rawValue: "undetermined")

  public static let vocabulary: KeyValuePairs<ChangeReading, String> = [
    .relative: "相对", .points: "百分点", .absolute: "绝对", .multiple: "倍数",
    .fromTo: "由至", .undetermined: "未定",
  ]
}
