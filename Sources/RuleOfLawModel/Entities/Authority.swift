/// A body that reports or is reported on (机关): a government, a department, a subdistrict office.
public struct Authority: Hashable, Sendable {
  /// The name as printed, in full where the text gives it.
  public var name: String
  /// What it is.
  public var kind: AuthorityKind
  /// Its level in the state.
  public var level: AuthorityLevel
  /// The region it stands for, as named: `江南区`; nil where the name holds none.
  public var region: String?

  /// Creates an authority.
  public init(
    name: String, kind: AuthorityKind = .other, level: AuthorityLevel = .other,
    region: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.level = level
    self.region = region
  }
}
