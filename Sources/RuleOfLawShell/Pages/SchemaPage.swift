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
      fields.map { DisplayWidth().of(text($0)) }.max() ?? 0
    }
    let nameWidth = width(\.name)
    let labelWidth = width(\.label)
    let typeWidth = width { $0.typeTitle(in: drawing.language) }
    let indent = nameWidth + labelWidth + typeWidth + 6

    var page = Page(drawing)
    for field in fields {
      let type = field.typeTitle(in: drawing.language).padded(to: typeWidth)
      let names = [field.name.padded(to: nameWidth), field.label.padded(to: labelWidth)]
      let head = drawing.paint(.title, names.joined(separator: "  ")) + "  " + type + "  "
      page.paragraph(head + field.summary, indent: indent)
      let values = field.namedValues.joined(separator: ", ")
      if !values.isEmpty {
        page.paragraph(String(repeating: " ", count: indent) + values, indent: indent)
      }
    }
    return page.text
  }
}
