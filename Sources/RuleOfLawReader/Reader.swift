public import RuleOfLawModel

/// Reads the text of a report into typed facts.
///
/// Reading never fails: any text gives a reading and diagnostics, in linear time. The same text
/// gives the same reading on every machine.
public struct Reader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads one text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(_ text: String) -> Reading {
    let source = SourceText(text)
    let glyphs = Glyphs(source)
    let frame = PageFrame(glyphs)
    var report = ReportReader.report(frame, glyphs)
    let kind = PageKind.other(frame, glyphs)
    let outline = OutlineBuilder(
      glyphs, body: frame.body, reportYear: report.year, isPlan: kind?.isPlan ?? false)
    report.parts = outline.parts
    let years = ReportYears(report: report.year, plan: planYear(of: report))
    var body = BodyReader(glyphs, source, years: years)
    body.read(outline)
    var problems = ProblemReader.problems(report.parts, body.records, body.facts, glyphs)
    var commitmentReader = CommitmentReader(glyphs, years: years)
    var commitments = commitmentReader.commitments(body.records, body.facts)
    ProblemLinker.link(
      &problems, &commitments, words: ProblemWords.words(of: problems, body.records, glyphs),
      facts: body.facts,
      mechanisms: MechanismMentions(
        mentions: body.mechanisms, numbers: body.mechanismNumbers))
    return Reading(
      text: source, report: report, facts: body.facts, numbers: body.numbers, problems: problems,
      commitments: commitments, mechanisms: body.mechanisms,
      documents: body.records.flatMap { DocumentReader.references(in: $0, of: glyphs) },
      honours: body.records.flatMap { HonourReader.honours(in: $0, of: glyphs) },
      organizations: body.organizations, chrome: frame.chrome.map(glyphs.span),
      diagnostics: ReportReader.diagnostics(
        report, source, kind: kind, repeated: frame.repeated(in: glyphs).map(glyphs.span),
        unread: glyphs.span((body.end ?? frame.end)..<glyphs.count)))
  }

  /// The year that the heading of the plan names, or the one behind the report's.
  private func planYear(of report: AnnualReport) -> Int? {
    let headings = report.parts.filter { $0.role == .plan }.map(\.heading)
    let named = headings.lazy.compactMap { heading -> Int? in
      let glyphs = Glyphs(SourceText(heading))
      return PartRoleWords.year(in: 0..<glyphs.count, of: glyphs)
    }.first
    return named ?? report.year.map { $0 + 1 }
  }
}
