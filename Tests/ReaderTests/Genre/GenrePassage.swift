import RuleOfLawModel
import Testing

/// An invented passage in the manner of the genre, with the facts that it holds.
///
/// The first line is the text. A line `- quote | value unit | indicators` is a fact: `*` is an
/// unknown value, `?` one that is not told, `-` no indicator, `?` one that experts may differ on.
/// A line `? quote` is a number of which nothing is claimed.
struct GenrePassage: Sendable, CustomTestStringConvertible {
  /// A fact that the passage holds.
  struct Expected: Sendable {
    let quote: String
    /// Nil where the value is unknown.
    let value: FixedDecimal?
    let isValueOpen: Bool
    let unit: String
    /// Nil where experts may differ.
    let indicators: [String]?
  }

  let text: String
  let facts: [Expected]
  /// Numbers of which nothing is claimed.
  let open: [String]

  var testDescription: String { String(text.prefix(24)) }

  /// Takes a text of passages apart; they are parted by empty lines.
  static func passages(_ text: String) -> [GenrePassage] {
    text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n")
      return GenrePassage(
        text: String(lines[0]), facts: lines.filter { $0.hasPrefix("- ") }.map(expected),
        open: lines.filter { $0.hasPrefix("? ") }.map { String($0.dropFirst(2)) })
    }
  }

  private static func expected(_ line: Substring) -> Expected {
    let fields = line.dropFirst(2).split(separator: "|").map { field in
      field.split(separator: " ").map(String.init)
    }
    let quantity = fields[1]
    return Expected(
      quote: fields[0].joined(separator: " "), value: FixedDecimal(parsing: quantity[0]),
      isValueOpen: quantity[0] == "?", unit: quantity.count > 1 ? quantity[1] : "",
      indicators: fields[2] == ["?"] ? nil : fields[2] == ["-"] ? [] : fields[2])
  }
}
