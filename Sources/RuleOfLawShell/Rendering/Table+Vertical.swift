import RuleOfLawModel
import TerminalText

extension Table {
  /// Returns the table with a field a line, a row after the other.
  func vertical(_ drawing: Drawing) -> String {
    let titles = columns.map { drawing.title(of: $0) }
    let width = titles.map { drawing.measure.of($0) }.max() ?? 0
    var text = ""
    for (index, row) in cells(drawing).enumerated() {
      if index > 0 { text += "\n" }
      text += drawing.paint(.faint, "-- \(index + 1) --") + "\n"
      for (title, cell) in zip(titles, row) {
        let label = drawing.paint(
          .title, title.padded(to: cell.isEmpty ? 0 : width, measuring: drawing.measure))
        text += cell.isEmpty ? label + "\n" : label + "  " + cell + "\n"
      }
    }
    return text
  }
}
