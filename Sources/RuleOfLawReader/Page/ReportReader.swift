import RuleOfLawModel

/// Reads what a report is: title, authority, year, publication (报告的认定), by evidence.
enum ReportReader {
  /// The report without its parts.
  static func report(_ frame: PageFrame, _ glyphs: Glyphs) -> AnnualReport {
    let title = frame.title.map { glyphs.string($0) }.joined()
    let metadata = PageMetadata(glyphs, chrome: frame.chrome)
    let lead = frame.body.first
    return AnnualReport(
      title: title,
      authority: AuthorityReader.authority(inTitle: title)
        ?? lead.flatMap { AuthorityReader.authority(inLead: $0, of: glyphs) }
        ?? metadata.publisher.map(AuthorityReader.describe),
      year: frame.title.lazy.compactMap { year(in: $0, glyphs) }.first
        ?? frame.body.prefix(3).lazy.compactMap { PartRoleWords.year(inLead: $0, of: glyphs) }.first,
      published: metadata.published, source: metadata.source)
  }

  private static func year(in range: Range<Int>, _ glyphs: Glyphs) -> Int? {
    PartRoleWords.year(in: range, of: glyphs)
  }

  /// Remarks on what the page does not say.
  static func diagnostics(
    _ report: AnnualReport, _ text: SourceText, kind: PageKind?, repeated: SourceSpan?,
    unread: SourceSpan
  ) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    func remark(
      _ code: String, _ severity: Severity, _ chinese: String, _ english: String,
      at span: SourceSpan = SourceSpan(0, 0)
    ) {
      remarks.append(
        Diagnostic(
          Diagnostic.Code(rawValue: code), severity, Message(chinese, english), at: span))
    }
    if text.length == 0 {
      remark("reader.empty", .error, "文本为空", "the text is empty")
      return remarks
    }
    if unread.length > 0 {
      remark(
        "reader.tooLong", .warning, "文本过长，自此处起未读", "the text is too long to be read from here on",
        at: unread)
    }
    if let kind = kind {
      remark(
        "reader.otherKind", .warning, "这似乎是\(kind.chinese)，不是法治政府建设年度报告",
        "this seems to be \(kind.english), not an annual report on rule-of-law work")
    }
    if let repeated {
      remark(
        "reader.repeated", .warning, "自此处起有重复刊载的文字，其中的数据会重复",
        "text is printed a second time from here on, and its figures with it", at: repeated)
    }
    if report.title.isEmpty {
      remark("reader.noTitle", .info, "没有找到报告标题", "no title of a report was found")
    }
    if report.year == nil {
      remark("reader.noYear", .warning, "没有找到报告年度", "no year of the report was found")
    }
    if report.parts.isEmpty {
      remark("reader.noParts", .info, "没有找到带序号的部分", "no numbered part was found")
    }
    return remarks
  }
}
