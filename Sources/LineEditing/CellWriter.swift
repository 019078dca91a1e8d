import TerminalText

/// Fills rows of cells with text as a terminal does.
///
/// A row that is full stays so until something more is printed: only then does a terminal go on
/// to the next row. A character of two cells that finds one free goes to the next row whole.
struct CellWriter {
  private(set) var rows = [CellRow()]
  private let columns: Int
  private let width: DisplayWidth
  /// The colours in force, as the escape sequences since the last reset.
  private var style = ""

  static let reset = "\u{1B}[0m"

  init(columns: Int, measuring width: DisplayWidth) {
    self.columns = columns
    self.width = width
  }

  var row: Int { rows.count - 1 }
  var column: Int { rows[row].width }
  var isRowFull: Bool { column >= columns }

  /// Where a scalar will be put; nil for a mark, which stands on the character before.
  func place(of scalar: Unicode.Scalar) -> (row: Int, column: Int)? {
    // A newline takes no cell. After a full row, the last cell is as near as the cursor gets.
    if scalar == "\n" { return (row, min(column, columns - 1)) }
    let cells = width.of(scalar)
    if cells == 0 { return nil }
    return column + cells > columns ? (row + 1, 0) : (row, column)
  }

  /// Goes on in the next row as a terminal does when the row is full.
  mutating func wrap() {
    rows.append(CellRow(style: style, continuesRowAbove: true))
  }

  /// Writes one scalar other than a newline.
  mutating func write(_ scalar: Unicode.Scalar) {
    let cells = width.of(scalar)
    if column + cells > columns { wrap() }
    rows[row].text.unicodeScalars.append(scalar)
    rows[row].width += cells
  }

  /// Writes text whose colours end where it ends.
  ///
  /// Other escape sequences are left out.
  mutating func write(styled text: String) {
    for token in StyledText(text) {
      switch token {
      case .scalar(let scalar): write(scalar)
      case .style(let sequence): apply(sequence)
      }
    }
    endStyle()
  }

  /// Begins another row with a prompt, in whose place no colour of the text is in force.
  mutating func newline(prompt: String) {
    let outer = style
    endStyle()
    rows.append(CellRow())
    write(styled: prompt)
    apply(outer)
  }

  /// Puts a sequence that changes the colours into the row.
  mutating func apply(_ sequence: String) {
    rows[row].text += sequence
    style = StyledText.isReset(sequence) ? "" : style + sequence
  }

  /// Ends the colours in force.
  mutating func endStyle() {
    if !style.isEmpty { apply(Self.reset) }
  }
}
