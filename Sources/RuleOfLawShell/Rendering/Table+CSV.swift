import RuleOfLawModel

extension Table {
  /// Returns the rows as comma-separated values after RFC 4180, with a line of names first.
  ///
  /// For programs, so names and named values are canonical English, as in JSON, and nothing is cut.
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front of it.
  func commaSeparated() -> String {
    var text = columns.map { Self.field($0.name) }.joined(separator: ",") + "\r\n"
    for row in rows {
      text += row.values.map(Self.field).joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func field(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .text(let text): field(text)
    case .number(let number): number.description
    case .quantity(let quantity): quantity.magnitude?.description ?? ""
    case .date(let date): date.description
    case .boolean(let truth): truth ? "true" : "false"
    case .list(let values): quoted(values.map(field).joined(separator: ";"))
    }
  }

  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { Self.formulaMarks.contains($0) } ?? false
    return quoted(isFormula ? "'" + text : text)
  }

  /// What a formula begins with; spreadsheets of East Asia take full-width signs for the same.
  private static let formulaMarks: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// Returns a field in quotes if it needs them; a line break in quotes is part of the field.
  private static func quoted(_ text: String) -> String {
    let text = text.lines.map(\.visible).joined(separator: "\n")
    guard text.utf8.contains(where: { ",\"\n".utf8.contains($0) }) else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
