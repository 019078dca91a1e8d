extension Organization: Queryable {
  /// The fields of organizations (机构).
  public struct Fields: Sendable {
    /// The name as printed.
    public let name = Field<Organization, String>("name", "名称", "The name as printed.") {
      organization, _ in organization.name
    }
    /// What it is.
    public let kind = Field<Organization, OrganizationKind>("kind", "类型", "What it is.") {
      organization, _ in organization.kind
    }
    /// Its level in the state.
    public let level = Field<Organization, AuthorityLevel>(
      "level", "层级", "Its level in the state, as far as its name tells."
    ) { organization, _ in organization.level }
    /// How often the report names it.
    public let count = Field<Organization, Int>(
      "count", "次数", "How often the report names it."
    ) { organization, _ in organization.count }
    /// The report that names it.
    public let report = Field<Organization, Related<AnnualReport>>(
      "report", "报告", "The report that names it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Organization>] = [
    fields.name.accessor, fields.kind.accessor, fields.level.accessor, fields.count.accessor,
    fields.report.accessor,
  ]

  public static let entity = Entity.organizations

  public static let usualFields = ["name", "kind", "level", "count"]

  public func displayName(in context: EvaluationContext) -> String { name }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] { [name] }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [Organization] {
    context.reading.organizations
  }
}
