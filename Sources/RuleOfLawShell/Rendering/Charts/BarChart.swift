import RuleOfLawModel
import TerminalText

/// A bar a row, with its name before it and its number behind it (柱图).
struct BarChart {
  private let data: ChartData
  private let drawing: Drawing
  private let signs: ChartSigns

  init(_ data: ChartData, _ drawing: Drawing) {
    self.data = data
    self.drawing = drawing
    signs = ChartSigns(drawing.measure)
  }

  /// The lines of the chart.
  var lines: [String] {
    let points = data.points
    let texts = points.map { $0.text.isEmpty ? signs.nothing : $0.text }
    let numbers = points.indices.map { drawing.numbersRows ? "\($0 + 1)  " : "" }
    let numberWidth = numbers.last?.utf8.count ?? 0
    let width = (drawing.width ?? Self.usualWidth) - numberWidth
    let textWidth = texts.map { drawing.measure.of($0) }.max() ?? 0
    let longestName = points.map { drawing.measure.of($0.name) }.max() ?? 0
    let room = width - textWidth - 2 * Self.gap
    let nameWidth = min(longestName, max(Self.leastName, min(room - Self.leastBar, room * 3 / 5)))
    let scale = Scale(points.compactMap(\.size), cells: max(Self.leastBar, room - nameWidth), signs)
    let space = String(repeating: " ", count: Self.gap)
    var lines = [drawing.paint(.title, data.title)]
    for (place, point) in points.enumerated() {
      let bar = point.size.map { scale.bar($0, isHedged: point.isHedged) } ?? scale.empty
      lines.append(
        numbers[place].padded(to: numberWidth, onTheLeft: true, measuring: drawing.measure)
          + point.name.cut(to: nameWidth, measuring: drawing.measure).padded(
            to: nameWidth, measuring: drawing.measure) + space
          + bar.padded(to: scale.cells, measuring: drawing.measure) + space
          + texts[place].padded(to: textWidth, onTheLeft: true, measuring: drawing.measure))
    }
    let hasNothing = points.contains { $0.text.isEmpty }
    return lines
      + data.notes(drawing, hedge: signs.hedgedBlock, gap: hasNothing ? signs.nothing : nil)
  }

  private static let gap = 1
  private static let leastName = 4
  private static let leastBar = 6
  private static let usualWidth = 80

  /// Where bars begin and how long they are.
  private struct Scale {
    /// The cells that the bars have.
    let cells: Int
    /// The cells before nought, where bars of negative numbers stand.
    private let before: Int
    private let perCell: Double
    private let signs: ChartSigns

    init(_ sizes: [Double], cells: Int, _ signs: ChartSigns) {
      self.cells = cells
      self.signs = signs
      let (least, most) = (min(sizes.min() ?? 0, 0), max(sizes.max() ?? 0, 0))
      let span = most - least
      guard least < 0, span > 0 else {
        before = 0
        perCell = span > 0 ? span / Double(cells) : 1
        return
      }
      // The line of nought takes a cell of its own.
      before = min(cells - 1, Int((-least / span * Double(cells - 1)).rounded(.up)))
      let after = cells - 1 - before
      perCell = max(
        before > 0 ? -least / Double(before) : 0, after > 0 ? most / Double(after) : 0)
    }

    /// A bar of no length.
    var empty: String { before > 0 ? String(repeating: " ", count: before) + signs.nought : "" }

    func bar(_ size: Double, isHedged: Bool) -> String {
      let length = abs(size) / perCell
      let block = isHedged ? signs.hedgedBlock : signs.block
      guard before > 0 else { return bar(length, block, isHedged) }
      guard size < 0 else { return empty + bar(length, block, isHedged) }
      let whole = min(before, max(1, Int(length.rounded())))
      return String(repeating: " ", count: before - whole)
        + String(repeating: block, count: whole) + signs.nought
    }

    private func bar(_ length: Double, _ block: String, _ isHedged: Bool) -> String {
      guard length > 0 else { return "" }
      // What is there at all is seen.
      let eighths = max(1, Int((length * 8).rounded()))
      if isHedged { return String(repeating: block, count: max(1, eighths / 8)) }
      return String(repeating: block, count: eighths / 8) + signs.parts[eighths % 8]
    }
  }
}
