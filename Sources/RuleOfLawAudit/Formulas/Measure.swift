import RuleOfLawModel

/// Whether counts are of things of one sort, by their measure words.
enum Measure {
  /// The measure words of people, each of whom may be in several groups.
  static let persons: Set<Unit> = ["人", "名", "位", "人次"]

  private static let sorts: [[Unit]] = [
    ["件", "起", "宗", "例", "桩", "案", "件次", "个", "项", "份", "条", "处", "部", ""],
    Array(persons),
    ["批", "批次", "组"],
    ["家", "户", "家次", "户次"],
  ]

  /// Whether two counts may stand in one sum or one share.
  static func agree(_ one: Figure, _ other: Figure) -> Bool {
    agree(one.fact.quantity.unit, other.fact.quantity.unit)
  }

  /// Whether two measure words are of one sort.
  static func agree(_ one: Unit, _ other: Unit) -> Bool {
    one == other || sorts.contains { $0.contains(one) && $0.contains(other) }
  }
}
