/// The direction of a change (方向).
public struct Direction: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Upwards (上升).
  public static let up = Direction(rawValue: "up")
  /// Downwards (下降).
  public static let down = Direction(rawValue: "down")
  /// Unchanged (持平).
  public static let flat = Direction(rawValue: "flat")

  public static let vocabulary: KeyValuePairs<Direction, String> = [
    .up: "上升", .down: "下降", .flat: "持平",
  ]
}
