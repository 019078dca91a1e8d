import TerminalText

/// Lays pictures out in the cells of a terminal, without input or output.
struct Screen: Hashable {
  var size: TerminalSize
  var width = DisplayWidth()

  private static let dim = "\u{1B}[2m"

  /// Lays out a picture in the rows of the window.
  ///
  /// An entry taller than the window is cut so that the cursor is in sight. What was drawn above
  /// the window could never be drawn over.
  func frame(of picture: Picture) -> Frame {
    let (rows, cursor) = cells(of: picture)
    // The lines below may claim half the window from a long entry.
    let room = max(size.rows - rows.count, size.rows / 2)
    let below = picture.below(room).prefix(room).map(clipped)
    let visible = min(rows.count, size.rows - below.count)
    let top = min(rows.count - visible, max(0, cursor.row - visible / 2))
    return Frame(
      rows: Array(rows[top..<top + visible]), below: below, cursorRow: cursor.row - top,
      cursorColumn: cursor.column)
  }

  /// Lays out a picture in as many rows as it takes, to be left behind and scrolled away.
  func wholeFrame(of picture: Picture) -> Frame {
    let (rows, cursor) = cells(of: picture)
    return Frame(rows: rows, below: [], cursorRow: cursor.row, cursorColumn: cursor.column)
  }

  private func cells(of picture: Picture) -> (rows: [CellRow], cursor: (row: Int, column: Int)) {
    let text = picture.draft.text
    var writer = CellWriter(columns: size.columns, measuring: width)
    var cursor: (row: Int, column: Int)?
    var colors = Colors(picture.spans)
    var offset = 0

    writer.write(styled: picture.prompt)
    // What is shown has a scalar for each of the text.
    for (scalar, shown) in zip(text.unicodeScalars, text.withVisibleControls.unicodeScalars) {
      // A mark has no cell of its own: before it, the cursor is at the next character.
      if offset >= picture.draft.cursor, cursor == nil { cursor = writer.place(of: shown) }
      if let change = colors.change(at: offset) {
        writer.endStyle()
        if !change.isEmpty { writer.apply(change) }
      }
      offset += UTF8.width(scalar)
      if shown == "\n" {
        writer.newline(prompt: picture.continuationPrompt)
      } else {
        writer.write(shown)
      }
    }
    writer.endStyle()
    if let cursor { return (writer.rows, cursor) }
    // Where the next character would go is where the cursor is to be seen.
    if writer.isRowFull { writer.wrap() }
    let end = (writer.row, writer.column)
    write(suggestion: picture.suggestion, to: &writer)
    return (writer.rows, end)
  }

  /// A suggestion takes what is left of the row, but never a row of its own.
  private func write(suggestion: String, to writer: inout CellWriter) {
    let cells = size.columns - 1 - writer.column
    let shown = width.prefix(of: suggestion.withVisibleControls, fitting: cells)
    if !shown.isEmpty { writer.write(styled: Self.dim + shown) }
  }

  /// A line cut to one row.
  private func clipped(_ line: String) -> String {
    var writer = CellWriter(columns: size.columns, measuring: width)
    cells: for token in StyledText(line) {
      switch token {
      case .style(let sequence): writer.apply(sequence)
      case .scalar(let scalar):
        if writer.column + width.of(scalar) > size.columns { break cells }
        writer.write(scalar)
      }
    }
    writer.endStyle()
    return writer.rows[0].text
  }
}

/// The colours of a text while it is gone through from its beginning.
private struct Colors {
  private var spans: ArraySlice<StyledSpan>
  private var current = ""

  init(_ spans: [StyledSpan]) {
    self.spans = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
  }

  /// Returns the sequence to be in force from an offset on, empty for none; nil for no change.
  ///
  /// Of spans that overlap, the first to begin counts.
  mutating func change(at offset: Int) -> String? {
    while let first = spans.first, first.range.upperBound <= offset { spans.removeFirst() }
    let isWithin = spans.first.map { $0.range.lowerBound <= offset } ?? false
    let next = isWithin ? spans.first?.sequence ?? "" : ""
    guard next != current else { return nil }
    current = next
    return next
  }
}
