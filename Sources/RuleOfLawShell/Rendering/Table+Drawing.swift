import RuleOfLawModel

extension Table {
  /// Returns the table in a format; every line of it ends with a line feed.
  func drawn(as format: OutputFormat, _ drawing: Drawing) -> String {
    switch format {
    case .table: aligned(drawing)
    case .vertical: vertical(drawing)
    case .markdown: markdown(drawing)
    case .html: html(drawing)
    case .csv: commaSeparated()
    case .json: json()
    case .jsonl: jsonLines()
    }
  }

  /// The cells as words, row by row.
  func cells(_ drawing: Drawing) -> [[String]] {
    let hasUnits = hasUnitColumn
    return rows.map { row in
      zip(row.values, columns).map { value, column in
        drawing.text(of: value, in: column, withUnit: !hasUnits)
      }
    }
  }

  /// Whether a column of its own holds the unit of the numbers.
  private var hasUnitColumn: Bool { columns.contains { $0.name == "unit" } }
}

extension Table.Column {
  /// Whether its cells are numbers, set flush right.
  var isNumeric: Bool {
    switch type {
    case .number, .quantity, .change: true
    default: false
    }
  }
}
