import RuleOfLawModel
import TerminalText

/// A line of text for each series, a character for each year (走势图).
struct SparkChart {
  private let data: ChartData
  private let drawing: Drawing

  init(_ data: ChartData, _ drawing: Drawing) {
    self.data = data
    self.drawing = drawing
  }

  /// The lines of the chart.
  var lines: [String] {
    var order: [String] = []
    var series: [String: [ChartData.Point]] = [:]
    for point in data.points {
      if series[point.series] == nil { order.append(point.series) }
      series[point.series, default: []].append(point)
    }
    let width = drawing.width ?? Self.usualWidth
    let ends = order.map { Self.ends(of: series[$0] ?? []) }
    let endWidth = ends.map { drawing.measure.of($0) }.max() ?? 0
    let range = data.isScaled ? data.range : nil
    let sparks = order.map { Self.spark(series[$0] ?? [], over: range) }
    let longest = sparks.map(\.count).max() ?? 0
    let names = order.map { drawing.measure.of($0) }.max() ?? 0
    let room = max(1, width - endWidth - 2 * 2)
    let sparkWidth = min(longest, max(room - min(names, Self.leastName), 1))
    let nameWidth = min(names, max(0, room - sparkWidth))
    var title = data.title
    if let range, range.count > 1 { title += " \(range.lowerBound)–\(range.upperBound)" }
    var lines = [drawing.paint(.title, title)]
    for (place, name) in order.enumerated() {
      let isChanged = (series[name] ?? []).contains { $0.definition != nil }
      lines.append(
        (nameWidth > 0
          ? name.cut(to: nameWidth, measuring: drawing.measure).padded(
            to: nameWidth, measuring: drawing.measure) + "  " : "")
          + String(sparks[place].suffix(sparkWidth)).padded(
            to: sparkWidth, measuring: drawing.measure) + "  " + ends[place]
          + (isChanged ? "*" : ""))
    }
    let hasGaps = sparks.contains { $0.contains(Self.gap) }
    return lines
      + data.notes(drawing, hedge: String(Self.hedged), gap: hasGaps ? String(Self.gap) : nil)
  }

  private static func ends(of points: [ChartData.Point]) -> String {
    let ordered = points.enumerated().sorted {
      ($0.element.position ?? 0, $0.offset) < ($1.element.position ?? 0, $1.offset)
    }.map(\.element.text).filter { !$0.isEmpty }
    guard let first = ordered.first, let last = ordered.last else { return "—" }
    return ordered.count > 1 ? "\(first) → \(last)" : first
  }

  private static func spark(_ points: [ChartData.Point], over range: ClosedRange<Int>?) -> String {
    let sizes = points.compactMap(\.size)
    guard let least = sizes.min(), let most = sizes.max() else {
      return String(repeating: gap, count: range?.count ?? points.count)
    }
    func character(_ point: ChartData.Point) -> Character {
      guard let size = point.size else { return gap }
      if point.isHedged { return hedged }
      let share = most > least ? (size - least) / (most - least) : 0.5
      return levels[min(levels.count - 1, Int(share * Double(levels.count)))]
    }
    guard let range else { return String(points.map(character)) }
    var characters = [Character](repeating: gap, count: range.count)
    for point in points {
      if let position = point.position {
        characters[position - range.lowerBound] = character(point)
      }
    }
    return String(characters)
  }

  private static let usualWidth = 80
  private static let leastName = 8
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let hedged: Character = "~"
  private static let gap: Character = "·"
}
