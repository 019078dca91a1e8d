import RuleOfLawModel

extension Table {
  /// Returns the rows as one array of objects, an object a line.
  ///
  /// Keys and named values are canonical English whatever the language, numbers are exact.
  func json() -> String {
    "[" + objects(separatedBy: ",\n ") + "]\n"
  }

  /// Returns the rows as objects, one a line.
  func jsonLines() -> String {
    rows.isEmpty ? "" : objects(separatedBy: "\n") + "\n"
  }

  private func objects(separatedBy separator: String) -> String {
    var json = JSONWriter()
    for (index, row) in rows.enumerated() {
      if index > 0 { json.separator(separator) }
      json.object { json in
        for (column, value) in zip(columns, row.values) {
          json.key(column.name)
          json.value(value)
        }
      }
    }
    return String(decoding: json.takeBytes(), as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes a cell; the unit of a quantity is a column of its own.
  mutating func value(_ value: Value) {
    switch value {
    case .null: null()
    case .text(let text): string(text)
    case .number(let number): self.number(number)
    case .quantity(let quantity): number(quantity.magnitude)
    case .date(let date): string(date.description)
    case .boolean(let truth): boolean(truth)
    case .list(let values): array(values) { $0.value($1) }
    }
  }
}
