/// A body that a report names (机构): a court, a bureau, a committee, with how often.
public struct Organization: Hashable, Sendable {
  /// The name as printed.
  public var name: String
  /// What it is.
  public var kind: OrganizationKind
  /// Its level in the state, as far as its name tells.
  public var level: AuthorityLevel
  /// How often the report names it.
  public var count: Int
  /// The words that name it first.
  public var span: SourceSpan

  /// Creates an organization.
  public init(
    name: String, kind: OrganizationKind, level: AuthorityLevel = .other, count: Int = 1,
    span: SourceSpan
  ) {
    self.name = name
    self.kind = kind
    self.level = level
    self.count = count
    self.span = span
  }
}
