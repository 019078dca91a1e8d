/// A part of a report (部分): the text under a heading of the first level.
public struct Part: Hashable, Sendable {
  /// Its place, `一`.
  public var path: OutlinePath
  /// What it is for.
  public var role: PartRole
  /// The heading without its mark.
  public var heading: String
  /// Where the heading stands.
  public var headingSpan: SourceSpan
  /// The whole part, heading included.
  public var span: SourceSpan
  /// The items in order.
  public var items: [Item]

  /// Creates a part.
  public init(
    path: OutlinePath, role: PartRole, heading: String, headingSpan: SourceSpan,
    span: SourceSpan, items: [Item] = []
  ) {
    self.path = path
    self.role = role
    self.heading = heading
    self.headingSpan = headingSpan
    self.span = span
    self.items = items
  }
}
