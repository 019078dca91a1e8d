/// An item of a part (条目): the text under a heading of a lower level.
public struct Item: Hashable, Sendable {
  /// Its place, `一/(七)`.
  public var path: OutlinePath
  /// The heading without its mark; the first sentence where the heading is run in.
  public var heading: String
  /// Where the heading stands.
  public var headingSpan: SourceSpan
  /// The whole item, heading included.
  public var span: SourceSpan
  /// The items below it.
  public var items: [Item]

  /// Creates an item.
  public init(
    path: OutlinePath, heading: String, headingSpan: SourceSpan, span: SourceSpan,
    items: [Item] = []
  ) {
    self.path = path
    self.heading = heading
    self.headingSpan = headingSpan
    self.span = span
    self.items = items
  }
}
