import RuleOfLawModel
import TerminalText

/// A line of a text with a place in it marked by carets, put by display width.
struct Excerpt: Hashable, Sendable {
  /// The number of the line, from 1.
  let line: Int
  /// The column in characters, from 1.
  let column: Int
  private let content: String
  private let indent: Int
  private let marked: Int

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
    indent = DisplayWidth().of(String(text[SourceSpan(lineSpan.start, start)]).visible)
    marked = max(1, DisplayWidth().of(String(text[SourceSpan(start, max(start, end))]).visible))
  }

  /// Returns the line and the line of carets under it.
  ///
  /// A line that is wider than the screen is cut around the place, so that the carets stay under it.
  func drawn(_ drawing: Drawing) -> String {
    var (content, indent, marked) = (content, indent, marked)
    if let width = drawing.width.map({ max(16, $0 - 3) }), DisplayWidth().of(content) > width {
      if indent + marked > width {
        let skipped = DisplayWidth().prefix(of: content, fitting: max(0, indent - width / 3))
        content = "…" + content[skipped.endIndex...]
        indent -= DisplayWidth().of(skipped) - 1
      }
      content = content.cut(to: width)
      marked = max(1, min(marked, width - indent))
    }
    let carets = drawing.paint(.error, String(repeating: "^", count: marked))
    return "  \(content)\n  \(String(repeating: " ", count: indent))\(carets)\n"
  }
}
