/// A row of a table as a line of text (表格行).
enum TableRow {
  /// The cells between bars: `| 2023 | 63件 |`.
  static func text(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
