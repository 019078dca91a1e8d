import RuleOfLawModel

extension Table {
  /// Returns the table with aligned columns, fitted into the width if there is one.
  func aligned(_ drawing: Drawing) -> String {
    var cells = cells(drawing)
    var titles = columns.map { drawing.title(of: $0) }
    var numeric = columns.map(\.isNumeric)
    if drawing.numbersRows {
      titles.insert("#", at: 0)
      numeric.insert(true, at: 0)
      for index in cells.indices { cells[index].insert(String(index + 1), at: 0) }
    }
    var layout = ColumnLayout(titles: titles, cells: cells, isNumeric: numeric)
    if let width = drawing.width { layout.fit(into: width) }

    var text = drawing.paint(.title, layout.line(titles)) + "\n"
    text += layout.rule + "\n"
    for row in cells { text += layout.line(row) + "\n" }
    return text
  }
}

/// The widths of the columns of a table on a screen, two spaces between them.
private struct ColumnLayout {
  private var widths: [Int]
  private let isNumeric: [Bool]
  private let needed: [Int]
  private static let gap = 2

  init(titles: [String], cells: [[String]], isNumeric: [Bool]) {
    self.isNumeric = isNumeric
    var widths = titles.map { DisplayWidth.of($0) }
    // What a column cannot be narrower than: a number in full, and some characters of a text.
    var needed = titles.map { min(DisplayWidth.of($0), 8) }
    for row in cells {
      for (column, cell) in row.enumerated() {
        let width = DisplayWidth.of(cell)
        widths[column] = max(widths[column], width)
        if isNumeric[column] { needed[column] = max(needed[column], width) }
      }
    }
    self.widths = widths
    self.needed = needed
  }

  /// Narrows the widest columns of text until the line fits, or nothing more can be given.
  mutating func fit(into width: Int) {
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
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

  /// The line under the titles.
  var rule: String {
    widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
  }

  /// Returns a row, with no spaces at its end.
  func line(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      line += cell.cut(to: widths[index]).padded(to: widths[index], onTheLeft: isNumeric[index])
      if index < cells.count - 1 { line += "  " }
    }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
