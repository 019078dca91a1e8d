extension DocumentReference: Queryable {
  /// The fields of documents (文件).
  public struct Fields: Sendable {
    /// The title without its marks.
    public let title = Field<DocumentReference, String>(
      "title", "标题", "The title without its marks and its period."
    ) { document, _ in document.title }
    /// The document number.
    public let number = Field<DocumentReference, String>("number", "文号", "The document number.") {
      document, _ in document.number
    }
    /// The issuer named before the title.
    public let issuer = Field<DocumentReference, String>(
      "issuer", "发文机关", "The issuer named before the title."
    ) { document, _ in document.issuer }
    /// The years in the title.
    public let period = Field<DocumentReference, String>(
      "period", "时期", "The years in the title.", type: .period
    ) { document, _ in document.period }
    /// Where in the outline it stands.
    public let path = Field<DocumentReference, OutlinePath>(
      "path", "位置", "Where in the outline it stands."
    ) { document, _ in document.path }
    /// The report that cites it.
    public let report = Field<DocumentReference, Related<AnnualReport>>(
      "report", "报告", "The report that cites it."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<DocumentReference>] = [
    fields.title.accessor, fields.number.accessor, fields.issuer.accessor,
    fields.period.accessor, fields.path.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.documents

  public static let usualFields = ["title", "number", "issuer", "period", "path"]

  public func displayName(in context: EvaluationContext) -> String { "《\(title)》" }

  public func span(in context: EvaluationContext) -> SourceSpan? { span }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [context.words(in: span)]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [DocumentReference] {
    context.reading.documents
  }
}
