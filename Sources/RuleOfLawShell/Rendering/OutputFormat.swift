import RuleOfLawModel

/// A form in which a table can be drawn (输出格式).
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// Columns aligned for a screen.
  case table
  /// One JSON array of row objects.
  case json
  /// A JSON object a line.
  case jsonl
  /// Comma-separated values (RFC 4180) with canonical names and values.
  case csv
  /// A Markdown table.
  case markdown
  /// An HTML table.
  case html
  /// A field a line, for long texts.
  case vertical

  /// The columns of an answer that names none: those that fit on a line for people, all of them
  /// for programs and for a field a line.
  var columns: ColumnChoice {
    switch self {
    case .table, .markdown, .html: .usual
    case .json, .jsonl, .csv, .vertical: .every
    }
  }
}
