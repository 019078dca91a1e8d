extension AnnualReport: Queryable {
  /// The fields of reports (报告).
  public struct Fields: Sendable {
    /// The title without line breaks.
    public let title = Field<AnnualReport, String>(
      "title", "标题", "The title without line breaks."
    ) { report, _ in report.title.isEmpty ? nil : report.title }
    /// The body that reports.
    public let authority = Field<AnnualReport, Related<Authority>>(
      "authority", "机关", "The body that reports."
    ) { report, _ in report.authority.map { [$0] } ?? [] }
    /// The level of the body that reports.
    public let level = Field<AnnualReport, AuthorityLevel>(
      "level", "层级", "The level of the body that reports."
    ) { report, _ in report.authority?.level }
    /// The region that the body stands for.
    public let region = Field<AnnualReport, String>(
      "region", "地区", "The region that the body stands for."
    ) { report, _ in report.authority?.region }
    /// The year reported on.
    public let year = Field<AnnualReport, Int>("year", "年度", "The year reported on.") {
      report, _ in report.year
    }
    /// The day of publication.
    public let published = Field<AnnualReport, CivilDate>(
      "published", "发布", "The day of publication."
    ) { report, _ in report.published }
    /// Who the page says it comes from.
    public let source = Field<AnnualReport, String>(
      "source", "来源", "Who the page says it comes from."
    ) { report, _ in report.source }
    /// What sort of body reports.
    public let kind = Field<AnnualReport, AuthorityKind>(
      "kind", "类型", "What sort of body reports."
    ) { report, _ in report.authority?.kind }
    /// The file it was read from.
    public let file = Field<AnnualReport, String>("file", "文件名", "The file it was read from.") {
      report, _ in report.file
    }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<AnnualReport>] = [
    fields.title.accessor, fields.authority.accessor, fields.level.accessor,
    fields.region.accessor, fields.year.accessor, fields.published.accessor,
    fields.source.accessor, fields.kind.accessor, fields.file.accessor,
  ]

  public static let entity = Entity.reports

  public static let usualFields = ["title", "authority", "level", "year", "published", "source"]

  public func displayName(in context: EvaluationContext) -> String {
    guard let authority else { return title.isEmpty ? file ?? "" : title }
    return year.map { "\(authority.name)@\($0)" } ?? authority.name
  }

  public func span(in context: EvaluationContext) -> SourceSpan? {
    context.reading.text.span
  }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [title, context.reading.text.string]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [AnnualReport] {
    [context.report]
  }
}
