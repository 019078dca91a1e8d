import RuleOfLawModel

extension Table {
  /// Returns the table in Markdown, the signs of markup in its cells escaped.
  func markdown(_ drawing: Drawing) -> String {
    let titles = columns.map { Markup.markdown(drawing.title(of: $0)) }
    let rules = columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = cells(drawing).map { $0.map(Markup.markdown) }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Returns the table as a fragment of HTML, its cells escaped.
  func html(_ drawing: Drawing) -> String {
    func line(_ cells: [String], _ tag: String) -> String {
      let cells = zip(cells, columns).map { cell, column in
        let alignment = column.isNumeric ? " class=\"number\"" : ""
        return "<\(tag)\(alignment)>\(Markup.html(cell))</\(tag)>"
      }
      return "<tr>" + cells.joined() + "</tr>\n"
    }
    let titles = columns.map { drawing.title(of: $0) }
    let rows = cells(drawing).map { line($0, "td") }.joined()
    return "<table>\n<thead>\n\(line(titles, "th"))</thead>\n<tbody>\n\(rows)</tbody>\n</table>\n"
  }
}

/// Text made harmless for languages of markup.
enum Markup {
  /// Returns a text for HTML, between tags or in quotes.
  static func html(_ text: String) -> String {
    escaped(text) { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }

  /// Returns a text for a cell of a Markdown table.
  static func markdown(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\\", "|", "`", "*", "_", "[", "]", "~": "\\" + String(scalar)
      default: nil
      }
    }
  }

  private static func escaped(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
