/// A stretch of an entry with the colours that it is drawn in.
///
/// Colours are put around the text when it is drawn, so painting can never change it.
public struct StyledSpan: Hashable, Sendable {
  /// The UTF-8 offsets of the stretch.
  public var range: Range<Int>
  /// The parameters of the sequence that sets the colours (SGR): `1;36`.
  public var style: String

  /// Creates a span.
  public init(_ range: Range<Int>, style: String) {
    self.range = range
    self.style = style
  }

  /// The escape sequence; nil for what would be none.
  var sequence: String? {
    let isStyle =
      !style.isEmpty && style.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
    return isStyle ? "\u{1B}[\(style)m" : nil
  }
}
