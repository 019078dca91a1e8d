/// A picture laid out in rows, ready to be drawn over an earlier one.
struct Frame: Hashable {
  /// The rows of the prompt and the entry.
  var rows: [CellRow]
  /// The rows under the entry.
  var below: [String]
  /// The row of the cursor, from the first row of the frame.
  var cursorRow: Int
  /// The column of the cursor.
  var cursorColumn: Int

  private var lastRow: Int { rows.count + below.count - 1 }

  /// Whether the entry fills its rows and the cursor waits in a row that is still empty.
  var endsOnEmptyRow: Bool {
    let last = rows[rows.count - 1]
    return last.continuesRowAbove && last.width == 0
  }

  /// The bytes that draw this frame over an earlier one.
  ///
  /// The terminal's cursor stands in the earlier frame, `cursorRow` rows below its first.
  func drawing(overCursorRow earlierCursorRow: Int) -> String {
    var out = erasing(overCursorRow: earlierCursorRow)
    for (index, row) in rows.enumerated() {
      if index == 0 {
        out += row.style
      } else if !row.continuesRowAbove {
        out += "\r\n"
      } else if row.width == 0 {
        // Nothing follows a full row, but the cursor is to go on: a blank takes it there. A line
        // feed would too, but terminals join rows that went on by themselves when they are copied.
        out += " \r"
      }
      out += row.text
    }
    // A frame cut from a taller picture may end in the middle of a colour.
    out += CellWriter.reset
    for line in below { out += "\r\n" + line }
    return out + moving(rowsUp: lastRow - cursorRow, toColumn: cursorColumn)
  }

  /// The bytes that draw this frame and leave the cursor on a fresh row below it.
  func drawingToLeave(overCursorRow earlierCursorRow: Int, mark: String = "") -> String {
    let drawn = drawing(overCursorRow: earlierCursorRow) + mark
    return endsOnEmptyRow && mark.isEmpty ? drawn : drawn + "\r\n"
  }

  private func erasing(overCursorRow row: Int) -> String {
    row > 0 ? "\r\u{1B}[\(row)A\u{1B}[J" : "\r\u{1B}[J"
  }

  private func moving(rowsUp rows: Int, toColumn column: Int) -> String {
    let up = rows > 0 ? "\u{1B}[\(rows)A" : ""
    let right = column > 0 ? "\u{1B}[\(column)C" : ""
    return "\(up)\r\(right)"
  }
}
