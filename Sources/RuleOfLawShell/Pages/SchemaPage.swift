import RuleOfLawModel
import TerminalText

/// The fields of a source for people: names, type and meaning on a line, named values below (模式).
struct SchemaPage {
  /// The source.
  let entity: Entity

  /// Returns the page.
  func drawn(_ drawing: Drawing) -> String {
    let fields = entity.schema.fields
    func width(_ text: (FieldDefinition) -> String) -> Int {
      fields.map { drawing.measure.of(text($0)) }.max() ?? 0
    }
    let nameWidth = width(\.name)
    let labelWidth = width(\.label)
    let typeWidth = width { $0.typeTitle(in: drawing.language) }
    let indent = nameWidth + labelWidth + typeWidth + 6

    var page = Page(drawing)
    for field in fields {
      let type = field.typeTitle(in: drawing.language).padded(
        to: typeWidth, measuring: drawing.measure)
      let names = [(field.name, nameWidth), (field.label, labelWidth)].map {
        $0.padded(to: $1, measuring: drawing.measure)
      }
      let head = drawing.paint(.title, names.joined(separator: "  ")) + "  " + type + "  "
      page.paragraph(head + field.summary, indent: indent)
      for line in lines(of: field.namedValues, indent: indent, drawing) {
        page.line(String(repeating: " ", count: indent) + line)
      }
    }
    return page.text
  }

  /// Fills lines with values, none of which is broken.
  private func lines(of values: [String], indent: Int, _ drawing: Drawing) -> [String] {
    let room = drawing.width.map { $0 - indent }
    var lines: [String] = []
    for value in values {
      let longer = lines.last.map { $0 + ", " + value } ?? value
      if lines.isEmpty || room.map({ drawing.measure.of(longer) >= $0 }) ?? false {
        if let last = lines.popLast() { lines.append(last + ",") }
        lines.append(value)
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
  }
}
