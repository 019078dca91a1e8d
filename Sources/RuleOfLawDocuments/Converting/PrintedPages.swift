import RuleOfLawModel

/// Paragraphs out of the lines of printed pages (分页文字的还原).
///
/// A line goes on with the next unless it ends well before the right edge, the next is indented, or
/// either is blank. Page numbers and blank lines vanish.
struct PrintedPages {
  /// The paragraphs with their pages.
  private(set) var text = AssembledText()
  private var paragraph = ParagraphText()
  private var page = 1

  /// Puts lines together; form feeds part pages.
  init(_ printed: String) {
    for (index, lines) in printed.split(separator: "\u{C}", omittingEmptySubsequences: false)
      .enumerated()
    {
      add(
        lines.split(separator: "\n", omittingEmptySubsequences: false).map { Line($0) },
        page: index + 1)
    }
    flush()
  }

  private struct Line {
    let text: Substring
    /// The columns before the first character, a Han character being two.
    let indent: Int
    /// The columns up to the last character.
    let width: Int

    init(_ line: Substring) {
      let blank = line.prefix { $0 == " " || $0 == "\u{3000}" || $0 == "\t" }
      text = line[blank.endIndex...]
      indent = Self.columns(blank)
      width = indent + Self.columns(text)
    }

    private static func columns(_ text: Substring) -> Int {
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    }

    /// Whether it is the number of a page: 12, - 12 -, — 12 —.
    var isPageNumber: Bool {
      let rest = text.filter { !" -—–－·第页".contains($0) }
      return rest.count <= 4 && rest.allSatisfy { $0.isNumber }
    }

    /// The cells of a row of a table with figures, which stand far apart; none for other lines.
    var cells: [String] {
      guard text.contains(where: { $0.isNumber }) else { return [] }
      let cells = text.split(separator: "   ").map { cell in
        var text = ParagraphText()
        text.append(Array(cell.utf8))
        return text.take()
      }.filter { !$0.isEmpty }
      return cells.count > 1 ? cells : []
    }
  }

  private mutating func add(_ lines: [Line], page: Int) {
    let filled = lines.filter { !$0.isPageNumber && !$0.text.isEmpty }
    let margin = filled.map(\.indent).min() ?? 0
    let edge = filled.map(\.width).max() ?? 0
    for (index, line) in lines.enumerated() {
      if line.text.isEmpty || line.isPageNumber { continue }
      let isBehindBlank =
        index > 0 && lines[index - 1].text.isEmpty && index > 1
        && !lines[..<index].allSatisfy { $0.text.isEmpty || $0.isPageNumber }
      if line.indent > margin + 1 || isBehindBlank { flush() }
      let cells = line.cells
      if !cells.isEmpty {
        flush()
        text.append(TableRow.text(cells), .page(page))
        continue
      }
      if paragraph.isEmpty { self.page = page }
      paragraph.append(Array(line.text.utf8))
      if line.width < edge - 4 { flush() } else { paragraph.append([0x0A]) }
    }
  }

  private mutating func flush() {
    text.append(paragraph.take(), .page(page))
  }
}
