/// An annual report on the construction of a law-based government (法治政府建设年度报告).
///
/// Article 24 of the provisions on inspecting it (法治政府建设与责任落实督察工作规定, 2019) obliges
/// governments and departments to publish one before 1 April.
public struct AnnualReport: Hashable, Sendable {
  /// The title without line breaks; empty where the page has none.
  public var title: String
  /// The body that reports; nil where the text does not say.
  public var authority: Authority?
  /// The year reported on.
  public var year: Int?
  /// The day of publication.
  public var published: CivilDate?
  /// Who the page says it comes from (来源).
  public var source: String?
  /// The file it was read from, as the user named it; nil for the built-in sample.
  public var file: String?
  /// The parts in order.
  public var parts: [Part]

  /// Creates a report.
  public init(
    title: String = "", authority: Authority? = nil, year: Int? = nil,
    published: CivilDate? = nil, source: String? = nil, file: String? = nil, parts: [Part] = []
  ) {
    self.title = title
    self.authority = authority
    self.year = year
    self.published = published
    self.source = source
    self.file = file
    self.parts = parts
  }
}
