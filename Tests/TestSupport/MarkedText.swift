public import RuleOfLawModel

/// A text with one place in it marked by brackets: `受理复议案件[63件]`.
///
/// The brackets are the last `[` and the first `]` behind it, so that a text may hold others.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The bytes between the marks.
  public let span: SourceSpan

  /// Takes a marked text apart.
  public init(_ marked: String) {
    let open = marked.lastIndex(of: "[") ?? marked.startIndex
    let close = marked[open...].firstIndex(of: "]") ?? marked.endIndex
    let before = marked[..<open]
    let inside = marked[open..<close].dropFirst()
    text = String(before) + inside + marked[close...].dropFirst()
    span = SourceSpan(before.utf8.count, before.utf8.count + inside.utf8.count)
  }
}
