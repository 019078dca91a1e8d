/// An honour, or a claim of being first or ahead, that a report tells of (荣誉).
public struct Honour: Hashable, Sendable {
  /// What was awarded or claimed, as printed.
  public var title: String
  /// An award, a first or a rank.
  public var kind: HonourKind
  /// The region within which it holds, as printed: 全区, 南宁市; nil where none is named.
  public var scope: String?
  /// Where in the outline it stands.
  public var path: OutlinePath
  /// The words that tell it.
  public var span: SourceSpan

  /// Creates an honour.
  public init(
    title: String, kind: HonourKind, scope: String? = nil, path: OutlinePath, span: SourceSpan
  ) {
    self.title = title
    self.kind = kind
    self.scope = scope
    self.path = path
    self.span = span
  }
}
