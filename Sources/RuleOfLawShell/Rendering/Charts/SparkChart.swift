import RuleOfLawModel
import TerminalText

/// A line of text for each series, a character for each year (走势图).
struct SparkChart {
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
    var order: [String] = []
    var series: [String: [ChartData.Point]] = [:]
    for point in data.points {
      if series[point.series] == nil { order.append(point.series) }
      series[point.series, default: []].append(point)
    }
    let width = drawing.width ?? Self.usualWidth
    let ends = order.map { self.ends(of: series[$0] ?? []) }
    let endWidth = ends.map { drawing.measure.of($0) }.max() ?? 0
    let range = data.isScaled ? data.range : nil
    let sparks = order.map { self.spark(series[$0] ?? [], over: range) }
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
      let measure = drawing.measure
      var line = ""
      if nameWidth > 0 {
        line = name.cut(to: nameWidth, measuring: measure)
        line = line.padded(to: nameWidth, measuring: measure) + "  "
      }
      let spark = String(sparks[place].suffix(sparkWidth))
      line += spark.padded(to: sparkWidth, measuring: measure) + "  " + ends[place]
      lines.append(line + (isChanged ? "*" : ""))
    }
    let hasGaps = sparks.contains { $0.contains(signs.gap) }
    return lines
      + data.notes(drawing, hedge: String(Self.hedged), gap: hasGaps ? signs.gap : nil)
  }

  private func ends(of points: [ChartData.Point]) -> String {
    let ordered = points.enumerated().sorted {
      ($0.element.position ?? 0, $0.offset) < ($1.element.position ?? 0, $1.offset)
    }.map(\.element.text).filter { !$0.isEmpty }
    guard let first = ordered.first, let last = ordered.last else { return signs.nothing }
    return ordered.count > 1 ? "\(first) \(signs.arrow) \(last)" : first
  }

  private func spark(_ points: [ChartData.Point], over range: ClosedRange<Int>?) -> String {
    let gap = signs.gap.first ?? " "
    let sizes = points.compactMap(\.size)
    guard let least = sizes.min(), let most = sizes.max() else {
      return String(repeating: gap, count: range?.count ?? points.count)
    }
    func character(_ point: ChartData.Point) -> Character {
      guard let size = point.size else { return gap }
      if point.isHedged { return Self.hedged }
      let share = most > least ? (size - least) / (most - least) : 0.5
      return signs.levels[
        min(signs.levels.count - 1, Int(share * Double(signs.levels.count)))]
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
  private static let hedged: Character = "~"
}
