extension VirtualTerminal {
  /// Gives the window another size and sets the lines anew, as most terminals do.
  ///
  /// Rows that went on by themselves are joined and broken again; the cursor stays at its
  /// character. Lines that have left the window stay away.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    var set: [Row] = []
    var cursor = (row: 0, column: 0)
    for line in logicalLines() {
      var row = Row(cells: [])
      for (cell, isCursor) in line {
        let cells = cell.isRightHalf ? 0 : cell.text.unicodeScalars.first.map(width) ?? 1
        if row.cells.count + cells > newColumns {
          if isCursor, !cell.isWritten {
            // Behind the last character of a full row, the cursor stays in it.
            cursor = (set.count, newColumns - 1)
            continue
          }
          set.append(row.padded(to: newColumns))
          row = Row(cells: [], continuesRowAbove: true)
        }
        if isCursor { cursor = (set.count, min(row.cells.count, newColumns - 1)) }
        row.cells.append(cell)
      }
      set.append(row.padded(to: newColumns))
    }
    place(set, cursor: cursor, rows: newRows, columns: newColumns)
  }

  private typealias MarkedCell = (cell: Cell, isCursor: Bool)

  /// The lines down to the cursor or the last that is not blank, without the blanks at their ends.
  private func logicalLines() -> [[MarkedCell]] {
    let lastUsed = screen.lastIndex { !Self.text(of: $0).isEmpty } ?? 0
    var lines: [[MarkedCell]] = []
    for (index, row) in screen[...max(lastUsed, cursorRow)].enumerated() {
      let used = row.cells.lastIndex(where: \.isWritten).map { $0 + 1 } ?? 0
      let count = index == cursorRow ? max(used, cursorColumn + 1) : used
      let cells = row.cells[..<count].enumerated().map { column, cell in
        (cell, index == cursorRow && column == cursorColumn)
      }
      if row.continuesRowAbove, !lines.isEmpty {
        lines[lines.count - 1] += cells
      } else {
        lines.append(cells)
      }
    }
    return lines
  }

  private mutating func place(
    _ set: [Row], cursor: (row: Int, column: Int), rows newRows: Int, columns newColumns: Int
  ) {
    // The window shows the end, as terminals do.
    let excess = max(0, set.count - newRows)
    scrollback += set[..<excess].map(Self.text(of:))
    setSize(rows: newRows, columns: newColumns)
    screen = Array(set[excess...])
    while screen.count < newRows { screen.append(blankRow) }
    cursorRow = max(0, cursor.row - excess)
    cursorColumn = cursor.column
    isWrapPending = false
  }
}

extension VirtualTerminal.Row {
  fileprivate func padded(to columns: Int) -> Self {
    var row = self
    while row.cells.count < columns { row.cells.append(VirtualTerminal.Cell()) }
    return row
  }
}
