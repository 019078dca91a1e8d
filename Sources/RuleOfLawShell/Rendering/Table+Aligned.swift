import RuleOfLawModel

extension Table {
  /// Returns the table with aligned columns, fitted into the width if there is one.
  func aligned(_ drawing: Drawing) -> String {
    fitted(drawing).text
  }

  /// Returns the table with aligned columns, and whether something was cut to fit it in.
  func fitted(_ drawing: Drawing) -> (text: String, isCut: Bool) {
    var cells = cells(drawing)
    var titles = columns.map { drawing.title(of: $0) }
    var numeric = columns.map(\.isNumeric)
    if drawing.numbersRows {
      titles.insert("#", at: 0)
      numeric.insert(true, at: 0)
      for index in cells.indices { cells[index].insert(String(index + 1), at: 0) }
    }
    var layout = ColumnLayout(
      titles: titles, cells: cells, isNumeric: numeric, measuring: drawing.measure)
    if let width = drawing.width { layout.fit(into: width) }

    var text = drawing.paint(.title, layout.line(titles)) + "\n"
    text += layout.rule + "\n"
    for row in cells { text += layout.line(row) + "\n" }
    return (text, layout.isCut)
  }
}
