/// What an honour or a claim of standing is (类型).
public struct HonourKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A title or an award given by another body (获评).
  public static let award = HonourKind(rawValue: "award")
  /// A claim of being the first to have or do something (首创).
  public static let first = HonourKind(rawValue: "first")
  /// A claim of a place in an order (排名).
  public static let rank = HonourKind(rawValue: "rank")

  public static let vocabulary: KeyValuePairs<HonourKind, String> = [
    .award: "获评", .first: "首创", .rank: "排名",
  ]
}
