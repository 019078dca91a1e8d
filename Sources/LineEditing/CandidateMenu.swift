import TerminalText

/// The candidates of a completion, set in columns below the entry.
struct CandidateMenu: Hashable {
  var candidates: [Completion.Candidate]

  private static let gap = 2
  private static let dim = (on: "\u{1B}[2m", off: "\u{1B}[0m")

  /// The lines of the menu, read down the columns.
  ///
  /// What finds no room is counted in the last line.
  func lines(rows: Int, columns: Int, measuring width: DisplayWidth) -> [String] {
    let cells = candidates.map { Cell($0, measuring: width) }
    let cellWidth = min((cells.map(\.width).max() ?? 0) + Self.gap, columns)
    let perLine = max(1, (columns + Self.gap) / cellWidth)
    let lineCount = (cells.count + perLine - 1) / perLine
    if lineCount <= rows {
      return (0..<lineCount).map { line in
        let indices = stride(from: line, to: cells.count, by: lineCount)
        return join(indices.map { cells[$0] }, cellWidth: cellWidth)
      }
    }
    // Shown in part, the order is that of reading: what is left out is the end.
    let shown = min(cells.count, max(0, rows - 1) * perLine)
    let lines = stride(from: 0, to: shown, by: perLine).map { start in
      join(Array(cells[start..<min(start + perLine, shown)]), cellWidth: cellWidth)
    }
    return rows > 0 ? lines + ["\(Self.dim.on)… +\(cells.count - shown)\(Self.dim.off)"] : []
  }

  private func join(_ cells: [Cell], cellWidth: Int) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      line += cell.drawn
      if index < cells.count - 1 {
        line += String(repeating: " ", count: max(0, cellWidth - cell.width))
      }
    }
    return line
  }

  private struct Cell {
    var drawn: String
    var width: Int

    init(_ candidate: Completion.Candidate, measuring measure: DisplayWidth) {
      let text = candidate.text.withoutLines
      let note = candidate.note.withoutLines
      drawn = note.isEmpty ? text : "\(text) \(dim.on)\(note)\(dim.off)"
      width = measure.of(text) + (note.isEmpty ? 0 : 1 + measure.of(note))
    }
  }
}

extension String {
  /// The text as it can stand in one line of a menu.
  fileprivate var withoutLines: String {
    String(withVisibleControls.map { $0.isNewline ? " " : $0 })
  }
}
