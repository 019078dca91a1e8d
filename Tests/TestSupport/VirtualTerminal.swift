/// A terminal in memory: what a program's output looks like to the person in front of it.
///
/// It knows what line editors and pagers use: moving, erasing, wrapping with a pending state,
/// characters of two cells, scrolling, and setting the lines anew when the window changes. It
/// measures characters by a table of its own, so that it does not share its subject's mistakes.
public struct VirtualTerminal: Sendable {
  /// The cell of a row: a character with its marks, or the right half of the one before.
  struct Cell: Hashable, Sendable {
    var text = " "
    var isRightHalf = false
    /// A blank that was printed is part of its line; one that was never written or erased is not.
    var isWritten = false
  }

  struct Row: Hashable, Sendable {
    var cells: [Cell]
    /// Whether the row above was full and went on here.
    var continuesRowAbove = false
  }

  public private(set) var rows: Int
  public private(set) var columns: Int
  public internal(set) var cursorRow = 0
  public internal(set) var cursorColumn = 0
  /// The lines that have left the window at its top.
  public internal(set) var scrollback: [String] = []
  /// How many prompts were announced (OSC 133;A).
  public internal(set) var promptCount = 0
  public internal(set) var bellCount = 0
  /// Whether pastes are bracketed now.
  public internal(set) var bracketsPastes = false
  /// Escape sequences that meant nothing to this terminal.
  public internal(set) var unknownSequences: [String] = []

  var screen: [Row]
  /// Whether the last column is filled and the next character goes to the next row.
  var isWrapPending = false
  var parser = EscapeParser()
  private var undecoded: [UInt8] = []
  let width: @Sendable (Unicode.Scalar) -> Int

  /// Creates an empty window.
  public init(
    rows: Int, columns: Int,
    width: @escaping @Sendable (Unicode.Scalar) -> Int = VirtualTerminal.usualWidth
  ) {
    self.rows = rows
    self.columns = columns
    self.width = width
    screen = Array(repeating: Row(cells: Array(repeating: Cell(), count: columns)), count: rows)
  }

  /// Shows bytes; a character may come in parts.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    undecoded += bytes
    let complete = undecoded.count - Self.countOfIncompleteBytes(in: undecoded)
    feed(String(decoding: undecoded[..<complete], as: UTF8.self))
    undecoded.removeFirst(complete)
  }

  /// Shows text with escape sequences.
  public mutating func feed(_ text: String) {
    for scalar in text.unicodeScalars {
      if let action = parser.take(scalar) { perform(action) }
    }
  }

  /// The rows of the window without the blanks at their ends.
  public var lines: [String] { screen.map(Self.text(of:)) }

  /// The window as text, without the empty rows at its end.
  public var text: String {
    let lines = lines
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return lines[..<end].joined(separator: "\n")
  }

  /// The row of the cursor.
  public var cursorLine: String { lines[cursorRow] }

  /// The character in the cell of the cursor.
  public var characterAtCursor: String { screen[cursorRow].cells[cursorColumn].text }

  static func text(of row: Row) -> String {
    var text = row.cells.map { $0.isRightHalf ? "" : $0.text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  mutating func setSize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  private static func countOfIncompleteBytes(in bytes: [UInt8]) -> Int {
    for (count, byte) in zip(1...3, bytes.reversed()) where byte & 0xC0 != 0x80 {
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > count ? count : 0
    }
    return 0
  }

  /// The cells of a scalar in most terminals.
  public static func usualWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      2
    default: scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
