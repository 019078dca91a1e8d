import RuleOfLawModel
import TerminalText

/// A line of a text with a place in it marked by carets, put by display width.
struct Excerpt: Hashable, Sendable {
  /// The number of the line, from 1.
  let line: Int
  /// The column in characters, from 1.
  let column: Int
  private let content: String
  private let before: String
  private let marked: String

  /// Finds the line of a span; a span over several lines is marked in its first.
  init(of span: SourceSpan, in text: String) {
    let text = SourceText(text)
    let start = min(span.start, text.length)
    let location = text.location(of: start)
    line = location.line
    column = location.column
    let lineSpan = location.lineSpan
    let end = min(max(span.end, start), lineSpan.end)
    content = String(text[lineSpan]).visible
    before = String(text[SourceSpan(lineSpan.start, start)]).visible
    marked = String(text[SourceSpan(start, max(start, end))]).visible
  }

  /// Returns the line and the line of carets under it.
  ///
  /// A line that is wider than the screen is cut around the place, so that the carets stay under it.
  func drawn(_ drawing: Drawing) -> String {
    let measure = drawing.measure
    var (content, indent, marked) = (content, measure.of(before), max(1, measure.of(marked)))
    if let width = drawing.width.map({ max(16, $0 - 3) }), measure.of(content) > width {
      if indent + marked > width {
        let skipped = measure.prefix(of: content, fitting: max(0, indent - width / 3))
        content = "…" + content[skipped.endIndex...]
        indent -= measure.of(skipped) - measure.of("…")
      }
      content = content.cut(to: width, measuring: measure)
      marked = max(1, min(marked, width - indent))
    }
    let carets = drawing.paint(.error, String(repeating: "^", count: marked))
    return "  \(content)\n  \(String(repeating: " ", count: indent))\(carets)\n"
  }
}
