import RuleOfLawModel

/// The rows of an answer as a picture needs them (图的数据).
struct ChartData {
  /// A row.
  struct Point {
    /// What it is called.
    let name: String
    /// Its place on a scale of whole numbers, such as a year.
    let position: Int?
    /// The number as it was printed, with its unit; empty for none.
    let text: String
    /// How far it reaches; nil where there is nothing to draw.
    let size: Double?
    /// Whether the number was printed with a hedge, so that it is not drawn as an exact one.
    let isHedged: Bool
    /// The series that it belongs to.
    let series: String
    /// What changed in the way of counting since the point before.
    var definition: String?
  }

  /// The points in the order of the rows.
  private(set) var points: [Point] = []
  /// The title of the numbers with their unit.
  let title: String
  /// The units of what is not drawn because it does not measure the same.
  private(set) var otherUnits: [String] = []

  /// Takes the rows of a table whose last column is drawn.
  init(_ table: Table, _ drawing: Drawing) {
    let last = table.columns.count - 1
    let values = table.rows.map { Self.single($0.values[last]) }
    let units = values.compactMap { value -> Unit? in
      if case .quantity(let quantity) = value { quantity.unit } else { nil }
    }
    // Bars and points share a scale; every series of sparks has one of its own.
    let series = table.rows.map { row in
      last > 1 ? drawing.text(of: row.values[0], in: table.columns[0]) : ""
    }
    var unitOfSeries: [String: Unit] = [:]
    for (name, value) in zip(series, values) {
      guard case .quantity(let quantity) = value else { continue }
      unitOfSeries[name] = unitOfSeries[name] ?? quantity.unit
    }
    var title = drawing.title(of: table.columns[last])
    if let unit = units.first, units.allSatisfy({ $0 == unit }), unit != .none {
      title += drawing.language.words("（\(unit)）", " (\(unit))").visible
    }
    self.title = title
    for (number, value) in values.enumerated() {
      let row = table.rows[number]
      let size = Self.size(of: value, like: unitOfSeries[series[number]])
      if size == nil, case .quantity(let quantity) = value,
        !otherUnits.contains(quantity.unit.description)
      {
        otherUnits.append(quantity.unit.description)
      }
      let name = drawing.text(of: row.values[last - 1], in: table.columns[last - 1])
      points.append(
        Point(
          name: name, position: Int(name),
          text: drawing.text(of: row.values[last], in: table.columns[last]), size: size,
          isHedged: Self.isHedged(value),
          series: series[number]))
    }
  }

  /// Notes what changed in the way of counting at a point, by its number.
  mutating func note(_ definition: String, at number: Int) {
    points[number].definition = definition
  }

  /// Whether the points stand on a scale of whole numbers, such as years, short enough to draw.
  var isScaled: Bool {
    let positions = points.compactMap(\.position)
    guard positions.count == points.count, let range else { return false }
    return range.upperBound - range.lowerBound < Self.longestScale
  }

  /// From the first to the last place on the scale; nil where they are too far apart to be counted.
  var range: ClosedRange<Int>? {
    let positions = points.compactMap(\.position)
    guard let first = positions.min(), let last = positions.max() else { return nil }
    return last.subtractingReportingOverflow(first).overflow ? nil : first...last
  }

  private static let longestScale = 200

  /// What stands in place of a picture of no numbers.
  func nothing(_ drawing: Drawing) -> [String] {
    [
      drawing.paint(.title, title),
      drawing.language.words("没有可画的数值", "there is no number to draw"),
    ]
  }

  /// What stands below a picture: the signs that need a word.
  func notes(_ drawing: Drawing, hedge: String, gap: String?) -> [String] {
    let language = drawing.language
    var notes: [String] = []
    if points.contains(where: { $0.isHedged && $0.size != nil }) {
      notes.append("\(hedge) " + language.words("约数，不是确数", "printed with a hedge"))
    }
    if let gap {
      notes.append("\(gap) " + language.words("缺，不作推算", "missing, nothing is put in its place"))
    }
    if !otherUnits.isEmpty {
      let units = otherUnits.joined(separator: language.words("、", ", ")).visible
      notes.append(language.words("单位不同，未画：\(units)", "of another unit and not drawn: \(units)"))
    }
    for point in points {
      guard let definition = point.definition?.visible else { continue }
      let name = point.series.isEmpty ? point.name : point.series + " " + point.name
      notes.append(
        "* "
          + language.words(
            "\(name)：口径改变，与此前不可比（\(definition)）",
            "\(name): counted in another way than before (\(definition))"))
    }
    return notes
  }

  private static func single(_ value: Value) -> Value {
    value.elements.count == 1 ? value.elements[0] : .null
  }

  private static func size(of value: Value, like unit: Unit?) -> Double? {
    switch value {
    case .number(let number): return unit == nil ? number.approximation : nil
    case .quantity(let quantity):
      guard let unit, quantity.unit.isAlike(unit) else { return nil }
      return (quantity.yuan ?? quantity.magnitude)?.approximation
    default: return nil
    }
  }

  private static func isHedged(_ value: Value) -> Bool {
    if case .quantity(let quantity) = value { quantity.qualifier != .exact } else { false }
  }
}

extension FixedDecimal {
  /// The number as near as drawing needs it.
  fileprivate var approximation: Double {
    Double(coefficient) / Double(FixedDecimal.powerOfTen(scale))
  }
}
