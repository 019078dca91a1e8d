import TerminalText

/// The widths of the columns of a table on a screen, two spaces between them.
///
/// On a screen that is too narrow, words are cut, numbers never; where that is not enough, columns
/// at the end are left out and a column of `…` says so.
struct ColumnLayout {
  private var widths: [Int]
  private let isNumeric: [Bool]
  private let measure: DisplayWidth
  private let needed: [Int]
  /// Whether columns were left out.
  private var hasOmissions = false
  /// Whether anything had to be cut or left out.
  private(set) var isCut = false
  private static let gap = 2

  /// Measures titles and cells; a line of cells has as many as there are titles.
  init(titles: [String], cells: [[String]], isNumeric: [Bool], measuring measure: DisplayWidth) {
    self.isNumeric = isNumeric
    self.measure = measure
    var widths = titles.map { measure.of($0) }
    // What a column cannot be narrower than: a number in full, and some characters of words.
    var needed = titles.map { min(measure.of($0), 8) }
    for row in cells {
      for (column, cell) in row.enumerated() {
        let width = measure.of(cell)
        widths[column] = max(widths[column], width)
        if isNumeric[column] { needed[column] = max(needed[column], width) }
      }
    }
    self.widths = widths
    self.needed = needed
  }

  /// Narrows the columns until a line fits into a width.
  mutating func fit(into width: Int) {
    omitColumns(beyond: width)
    var excess = total(widths) - width
    isCut = hasOmissions || excess > 0
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > needed[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return }
      // Down to the next widest column at once, so that wide tables do not take long.
      let others = shrinkable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(excess, max(1, widths[widest] - max(others, needed[widest])))
      widths[widest] -= step
      excess -= step
    }
  }

  /// Leaves out columns at the end that have no room even at their narrowest.
  private mutating func omitColumns(beyond width: Int) {
    var count = widths.count
    while count > 1, total(needed.prefix(count)) > width { count -= 1 }
    guard count < widths.count else { return }
    while count > 1, total(needed.prefix(count)) + Self.gap + 1 > width { count -= 1 }
    hasOmissions = true
    widths.removeSubrange(count...)
  }

  /// The width of a line, the mark of omissions included.
  private func total(_ widths: some Collection<Int>) -> Int {
    widths.reduce(0, +) + Self.gap * (widths.count - 1) + (hasOmissions ? Self.gap + 1 : 0)
  }

  /// The line under the titles.
  var rule: String {
    let rules = widths.map { String(repeating: "-", count: $0) }
    return (rules + (hasOmissions ? ["-"] : [])).joined(separator: "  ")
  }

  /// Returns a row, with no spaces at its end.
  func line(_ cells: [String]) -> String {
    var columns = widths.indices.map { index in
      cells[index].cut(to: widths[index], measuring: measure).padded(
        to: widths[index], onTheLeft: isNumeric[index], measuring: measure)
    }
    if hasOmissions { columns.append("…") }
    var line = columns.joined(separator: "  ")
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
