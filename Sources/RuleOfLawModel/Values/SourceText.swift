/// A text that was read, with what it takes to point into it.
///
/// Keeps the text as it came, in UTF-8, and finds lines when something has to be drawn.
public struct SourceText: Hashable, Sendable {
  /// The text as it came.
  public let string: String

  /// Creates a source text; the string is made contiguous UTF-8 once.
  public init(_ string: String) {
    var string = string
    string.makeContiguousUTF8()
    self.string = string
  }

  /// The number of UTF-8 bytes.
  public var length: Int { string.utf8.count }

  /// The whole text as a span.
  public var span: SourceSpan { SourceSpan(0, length) }

  /// Returns the words in a span, clamped to the text and widened to whole characters of UTF-8.
  public subscript(span: SourceSpan) -> Substring {
    let utf8 = string.utf8
    let lower = utf8.index(string.startIndex, offsetBy: min(span.start, length))
    let upper = utf8.index(string.startIndex, offsetBy: min(span.end, length))
    return string[lower..<upper]
  }

  /// The place of a byte as a person counts it.
  public struct Location: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// The span of the whole line, without its line feed.
    public let lineSpan: SourceSpan
  }

  /// Finds line and column of a byte offset.
  ///
  /// - Complexity: O(*n*) in the length of the text; for drawing, not for loops.
  public func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), length)
    var line = 1
    var start = 0
    var end = length
    for (index, byte) in string.utf8.enumerated() where byte == 0x0A {
      guard index < offset else {
        end = index
        break
      }
      line += 1
      start = index + 1
    }
    let column = self[SourceSpan(start, max(start, offset))].count + 1
    return Location(line: line, column: column, lineSpan: SourceSpan(start, max(start, end)))
  }
}
