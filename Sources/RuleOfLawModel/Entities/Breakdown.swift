/// How a fact is a part of a whole (细分): `其中行政处罚类34件` is of the cases accepted, by matter.
public struct Breakdown: Hashable, Sendable {
  /// The indicator of the whole.
  public var whole: Indicator
  /// What the whole is divided by: matter, channel, level, respondent, grade.
  public var dimension: String
  /// Which part it is, as printed.
  public var value: String

  /// Creates a breakdown.
  public init(of whole: Indicator, by dimension: String, value: String) {
    self.whole = whole
    self.dimension = dimension
    self.value = value
  }
}
