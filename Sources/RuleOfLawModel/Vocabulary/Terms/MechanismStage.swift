/// How far a mechanism is said to have come (阶段).
public struct MechanismStage: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Set up (建立).
  public static let established = MechanismStage(rawValue: "established")
  /// Carried on (推行).
  public static let continued = MechanismStage(rawValue: "continued")
  /// Deepened or extended (深化).
  public static let deepened = MechanismStage(rawValue: "deepened")
  /// Fully implemented (落实).
  public static let implemented = MechanismStage(rawValue: "implemented")
  /// Planned (计划).
  public static let planned = MechanismStage(rawValue: "planned")
  /// Being explored (探索).
  public static let explored = MechanismStage(rawValue: "explored")
  /// Named as falling short (不足).
  public static let deficient = MechanismStage(rawValue: "deficient")
  /// Only mentioned (提及).
  public static let mentioned = MechanismStage(rawValue: "mentioned")

  public static let vocabulary: KeyValuePairs<MechanismStage, String> = [
    .established: "建立", .continued: "推行", .deepened: "深化", .implemented: "落实",
    .planned: "计划", .explored: "探索", .deficient: "不足", .mentioned: "提及",
  ]
}
