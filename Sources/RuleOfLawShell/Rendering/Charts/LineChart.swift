import RuleOfLawModel
import TerminalText

/// Points over a scale of years or names, with the numbers below them (线图).
///
/// Nothing is drawn between points, and a year without a figure stays empty.
struct LineChart {
  private let data: ChartData
  private let drawing: Drawing
  private let signs: ChartSigns

  init(_ data: ChartData, _ drawing: Drawing) {
    self.data = data
    self.drawing = drawing
    signs = ChartSigns(drawing.measure)
  }

  /// A place on the scale with the points that stand there.
  private struct Slot {
    let name: String
    var points: [ChartData.Point] = []

    var text: String { points.map(\.text).filter { !$0.isEmpty }.joined(separator: "/") }
    /// Whether there is nothing to draw.
    var isEmpty: Bool { points.allSatisfy { $0.size == nil } }
    var isChanged: Bool { points.contains { $0.definition != nil } }
  }

  /// The lines of the chart.
  var lines: [String] {
    let slots = slots
    let sizes = data.points.compactMap(\.size)
    guard let least = sizes.min(), let most = sizes.max() else {
      return data.nothing(drawing)
    }
    let labels: [String] = [most, least].map { size in
      data.points.first { $0.size == size }.map(\.text) ?? ""
    }
    let axis = labels.map { drawing.measure.of($0) }.max() ?? 0
    let room = max(1, (drawing.width ?? Self.usualWidth) - axis - 2)
    let shown = slots.suffix(room)
    let names = shown.map { $0.name + ($0.isChanged ? "*" : "") }
    let texts = shown.map { $0.text.isEmpty ? signs.gap : $0.text }
    let widest = (names + texts).map { drawing.measure.of($0) }.max() ?? 1
    let hasTexts = (widest + 1) * shown.count <= room
    let nameWidth = names.map { drawing.measure.of($0) }.max() ?? 1
    let cell =
      hasTexts
      ? min(widest + 2, room / shown.count) : max(1, min(nameWidth + 1, room / shown.count))

    var lines = [drawing.paint(.title, data.title)]
    for level in stride(from: Self.height - 1, through: 0, by: -1) {
      let label = level == Self.height - 1 ? labels[0] : level == 0 && least < most ? labels[1] : ""
      var line =
        label.padded(to: axis, onTheLeft: true, measuring: drawing.measure) + " "
        + (label.isEmpty ? signs.wall : signs.tick)
      for slot in shown {
        line += mark(of: slot, at: level, least, most).padded(to: cell, centered: drawing.measure)
      }
      lines.append(line.trimmed)
    }
    let margin = String(repeating: " ", count: axis + 2)
    lines.append(
      String(repeating: " ", count: axis + 1) + signs.corner
        + String(repeating: signs.floor, count: cell * shown.count))
    lines += printedNames(names, cell, nameWidth).map { margin + $0 }
    if hasTexts {
      lines.append(
        (margin + texts.map { $0.padded(to: cell, centered: drawing.measure) }.joined()).trimmed)
    }
    let hasGaps = shown.contains(where: \.isEmpty)
    var notes = data.notes(drawing, hedge: signs.hedgedPoint, gap: hasGaps ? signs.gap : nil)
    if shown.count < slots.count {
      notes.append(
        drawing.language.words(
          "只画最后 \(shown.count) 个，共 \(slots.count) 个", "the last \(shown.count) of \(slots.count)"))
    }
    return lines + notes
  }

  /// Every place of the scale in order, those without a point included.
  private var slots: [Slot] {
    guard data.isScaled, let range = data.range else {
      return data.points.map { Slot(name: $0.name, points: [$0]) }
    }
    var slots = range.map { Slot(name: String($0)) }
    for point in data.points {
      if let position = point.position { slots[position - range.lowerBound].points.append(point) }
    }
    return slots
  }

  private func mark(of slot: Slot, at level: Int, _ least: Double, _ most: Double) -> String {
    let here = slot.points.filter { point in
      guard let size = point.size else { return false }
      let share = most > least ? (size - least) / (most - least) : 1
      return Int((share * Double(Self.height - 1)).rounded()) == level
    }
    if here.isEmpty { return level == 0 && slot.isEmpty ? signs.gap : "" }
    return here.allSatisfy(\.isHedged) ? signs.hedgedPoint : signs.point
  }

  /// The names under the scale, every one that there is room for.
  private func printedNames(_ names: [String], _ cell: Int, _ widest: Int) -> [String] {
    guard cell < widest + 1 else {
      return [names.map { $0.padded(to: cell, centered: drawing.measure) }.joined().trimmed]
    }
    let step = (widest + cell) / cell
    var line = ""
    for place in stride(from: 0, to: names.count, by: step) {
      line = line.padded(to: place * cell, measuring: drawing.measure) + names[place]
    }
    return [line]
  }

  private static let height = 8
  private static let usualWidth = 80
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Returns the text in the middle of a width.
  fileprivate func padded(to width: Int, centered measure: DisplayWidth) -> String {
    let own = measure.of(self)
    return padded(to: own + max(0, width - own) / 2, onTheLeft: true, measuring: measure)
      .padded(to: width, measuring: measure)
  }
}
