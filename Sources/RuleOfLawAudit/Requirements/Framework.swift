import RuleOfLawModel

/// The framework that the work of a year is measured by (法治政府建设实施纲要).
///
/// Its areas and items are data; the titles are abbreviated.
struct Framework: Sendable {
  /// The name with its period.
  let name: String
  /// The areas in order.
  let areas: [Area]

  /// An area with its items.
  struct Area: Sendable {
    let id: String
    let area: RuleOfLawModel.Area?
    let title: Message
    let items: [Item]

    init(
      _ id: String, _ area: RuleOfLawModel.Area?, _ chinese: String, _ english: String,
      _ items: [Item]
    ) {
      self.id = id
      self.area = area
      title = Message(chinese, english)
      self.items = items
    }
  }

  /// An item and the words by which reports speak of it.
  struct Item: Sendable {
    let number: Int?
    let title: Message
    let words: [String]
    /// Whether only authorities with the power to legislate can report on it.
    let isOfLegislators: Bool

    init(
      _ number: Int?, _ chinese: String, _ english: String, _ words: [String],
      isOfLegislators: Bool = false
    ) {
      self.number = number
      title = Message(chinese, english)
      self.words = words
      self.isOfLegislators = isOfLegislators
    }
  }

  /// The framework in force in a year.
  static func inForce(in year: Int?) -> Framework {
    (year ?? 2021) < 2021
      ? Framework(name: "法治政府建设实施纲要（2015—2020年）", areas: areas(numbered: false))
      : Framework(name: "法治政府建设实施纲要（2021—2025年）", areas: areas(numbered: true))
  }

  /// The areas; the outline of 2015 has the same subjects under other numbers.
  private static func areas(numbered: Bool) -> [Area] {
    numbered
      ? all
      : all.map { area in
        Area(
          area.id, area.area, area.title.chinese, area.title.english,
          area.items.map {
            Item(
              nil, $0.title.chinese, $0.title.english, $0.words, isOfLegislators: $0.isOfLegislators
            )
          })
      }
  }
}
