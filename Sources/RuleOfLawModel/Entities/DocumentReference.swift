/// A document that a report cites (文件): a title in 《》, with number, issuer and period if printed.
public struct DocumentReference: Hashable, Sendable {
  /// The title without its marks and its period.
  public var title: String
  /// The document number (文号), `江府发〔2022〕5号`.
  public var number: String?
  /// The issuer named before the title.
  public var issuer: String?
  /// The years in the title, `2021-2025`.
  public var period: String?
  /// Where in the outline it stands.
  public var path: OutlinePath
  /// The words of the reference.
  public var span: SourceSpan

  /// Creates a reference.
  public init(
    title: String, number: String? = nil, issuer: String? = nil, period: String? = nil,
    path: OutlinePath, span: SourceSpan
  ) {
    self.title = title
    self.number = number
    self.issuer = issuer
    self.period = period
    self.path = path
    self.span = span
  }
}
