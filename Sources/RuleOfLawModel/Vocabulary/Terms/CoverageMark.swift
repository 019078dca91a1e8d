/// How a report covers an area of the framework (覆盖).
public struct CoverageMark: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// With figures (有数据).
  public static let number = CoverageMark(rawValue: "number")
  /// With words alone (仅叙述).
  public static let narrative = CoverageMark(rawValue: "narrative")
  /// In the plan or among the problems alone (仅计划).
  public static let planOnly = CoverageMark(rawValue: "planOnly")
  /// Not at all (未提及).
  public static let absent = CoverageMark(rawValue: "absent")
  /// The authority has no such power (不适用).
  public static let notApplicable = CoverageMark(rawValue: "notApplicable")

  public static let vocabulary: KeyValuePairs<CoverageMark, String> = [
    .number: "有数据", .narrative: "仅叙述", .planOnly: "仅计划", .absent: "未提及",
    .notApplicable: "不适用",
  ]
}
