extension Authority: Described {
  /// The fields of authorities (机关).
  public struct Fields: Sendable {
    /// The name as printed.
    public let name = Field<Authority, String>("name", "名称", "The name as printed.") {
      authority, _ in authority.name
    }
    /// What it is.
    public let kind = Field<Authority, AuthorityKind>("kind", "类型", "What sort of body it is.") {
      authority, _ in authority.kind
    }
    /// Its level in the state.
    public let level = Field<Authority, AuthorityLevel>("level", "层级", "Its level in the state.") {
      authority, _ in authority.level
    }
    /// The region it stands for.
    public let region = Field<Authority, String>("region", "地区", "The region it stands for.") {
      authority, _ in authority.region
    }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Authority>] = [
    fields.name.accessor, fields.kind.accessor, fields.level.accessor, fields.region.accessor,
  ]

  public func displayName(in context: EvaluationContext) -> String { name }
}
