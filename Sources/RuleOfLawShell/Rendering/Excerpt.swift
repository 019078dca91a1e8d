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
  func drawn(_ paint: Paint) -> String {
    let carets = paint(.error, String(repeating: "^", count: marked))
    return "  \(content)\n  \(String(repeating: " ", count: indent))\(carets)\n"
  }
}
