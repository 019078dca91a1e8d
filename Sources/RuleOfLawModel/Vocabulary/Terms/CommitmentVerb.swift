/// The class of a commitment’s verb (动词), which decides how it can be tested.
public struct CommitmentVerb: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Strive for (力争).
  public static let strive = CommitmentVerb(rawValue: "strive")
  /// Keep at a level (保持).
  public static let maintain = CommitmentVerb(rawValue: "maintain")
  /// Start (启动).
  public static let start = CommitmentVerb(rawValue: "start")
  /// Establish (建立).
  public static let establish = CommitmentVerb(rawValue: "establish")
  /// Explore (探索).
  public static let explore = CommitmentVerb(rawValue: "explore")
  /// Implement (落实).
  public static let implement = CommitmentVerb(rawValue: "implement")
  /// Increase or widen (提升).
  public static let increase = CommitmentVerb(rawValue: "increase")
  /// Reduce (降低).
  public static let reduce = CommitmentVerb(rawValue: "reduce")
  /// Strengthen (加强).
  public static let strengthen = CommitmentVerb(rawValue: "strengthen")
  /// Complete (完成).
  public static let complete = CommitmentVerb(rawValue: "complete")
  /// Rectify or punish (整治).
  public static let rectify = CommitmentVerb(rawValue: "rectify")
  /// Publish (公开).
  public static let publish = CommitmentVerb(rawValue: "publish")
  /// Carry on or deepen (推进).
  public static let advance = CommitmentVerb(rawValue: "advance")
  /// Any other verb (其他).
  public static let other = CommitmentVerb(rawValue: "other")

  public static let vocabulary: KeyValuePairs<CommitmentVerb, String> = [
    .strive: "力争", .maintain: "保持", .start: "启动", .establish: "建立",
    .explore: "探索", .implement: "落实", .increase: "提升", .reduce: "降低",
    .strengthen: "加强", .complete: "完成", .rectify: "整治", .publish: "公开",
    .advance: "推进", .other: "其他",
  ]
}
