import RuleOfLawModel

/// The lines of a converter that gives a paragraph a line (逐段输出的还原).
///
/// Rows of tables, which it draws with bars and blanks, get the form that rows have everywhere.
struct ConvertedLines {
  /// The paragraphs, numbered as the converter gives them.
  private(set) var text = AssembledText()

  init(_ output: String) {
    var number = 0
    for line in output.split(whereSeparator: \.isNewline) {
      var paragraph = ParagraphText()
      paragraph.append(Array(line.utf8))
      let content = paragraph.take()
      guard !content.isEmpty else { continue }
      number += 1
      text.append(Self.row(content) ?? content, .paragraph(number))
    }
  }

  /// A row of a table with one blank around each cell; nil for what is none.
  private static func row(_ line: String) -> String? {
    guard line.hasPrefix("|"), line.hasSuffix("|"), line.utf8.count > 1 else { return nil }
    let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
    return TableRow.text(
      cells.map { cell in
        var text = ParagraphText()
        text.append(Array(cell.utf8))
        return text.take()
      })
  }
}
