import RuleOfLawModel

/// What the reader saw in a report: outline, facts, numbers, problems, commitments, remarks (解读).
struct ReadPage {
  /// The report that was read.
  let entry: Dataset.Entry
  /// Whether every number is listed.
  var listsNumbers = false

  private var reading: Reading { entry.reading }

  /// Returns the page.
  func drawn(_ drawing: Drawing) -> String {
    var page = Page(drawing)
    addReport(to: &page)
    page.heading("大纲", "Outline", count: Outline(of: reading.report).sections.count)
    page.addOutline(of: entry)
    addFacts(to: &page)
    addNumbers(to: &page)
    addProblems(to: &page)
    addCommitments(to: &page)
    addDiagnostics(to: &page)
    return page.text
  }

  private func addReport(to page: inout Page) {
    let report = reading.report
    page.line(page.drawing.paint(.title, entry.title(in: page.drawing.language)))
    let authority = report.authority
    let fields: [(String, String, String?)] = [
      ("机关", "authority", authority?.name),
      ("类型", "kind", authority?.kind.shown(in: page.drawing.language)),
      ("层级", "level", authority?.level.shown(in: page.drawing.language)),
      ("年度", "year", report.year.map { String($0) }),
      ("发布", "published", report.published?.description),
      ("来源", "source", report.source),
      ("文件", "file", report.file),
    ]
    for (chinese, english, value) in fields {
      guard let value else { continue }
      let label = page.words(chinese, english.padded(to: 9, measuring: page.drawing.measure))
      page.line("\(page.drawing.paint(.faint, label))  \(value.visible)")
    }
  }

  private func addFacts(to page: inout Page) {
    page.heading("数据", "Facts", count: reading.facts.count)
    if !reading.facts.isEmpty { page.table(.facts(reading.facts)) }
    guard !reading.derivedFacts.isEmpty else { return }
    page.heading("推算", "Derived", count: reading.derivedFacts.count)
    page.table(.derivedFacts(reading.derivedFacts))
  }

  private func addNumbers(to page: inout Page) {
    page.heading("数字", "Numbers", count: reading.numbers.count)
    guard !reading.numbers.isEmpty else { return }
    page.table(.numberCounts(reading.numbers))
    guard listsNumbers else { return }
    page.line()
    page.table(.numbers(of: reading))
  }

  private func addProblems(to page: inout Page) {
    page.heading("问题", "Problems", count: reading.problems.count)
    for problem in reading.problems {
      page.paragraph("\(problem.path) \(problem.heading)".visible, indent: 4)
      let scope = problem.scopeWords.joined(separator: "、")
      if !scope.isEmpty {
        page.paragraph("    " + page.words("范围 ", "scope ") + scope.visible, indent: 6)
      }
      for cause in problem.causes {
        page.paragraph("    " + page.words("原因 ", "cause ") + cause.visible, indent: 6)
      }
      let answers = problem.commitments.map(\.description).joined(separator: " ")
      if !answers.isEmpty {
        page.paragraph("    " + page.words("承诺 ", "answered by ") + answers.visible, indent: 6)
      }
    }
  }

  private func addCommitments(to page: inout Page) {
    page.heading("承诺", "Commitments", count: reading.commitments.count)
    if !reading.commitments.isEmpty { page.table(.commitments(reading.commitments)) }
  }

  private func addDiagnostics(to page: inout Page) {
    page.heading("诊断", "Diagnostics", count: reading.diagnostics.count)
    for diagnostic in reading.diagnostics {
      let location = reading.text.location(of: diagnostic.span.start)
      let severity = diagnostic.severity.shown(in: page.drawing.language)
      let message = diagnostic.message.text(in: page.drawing.language).visible
      page.paragraph(
        "\(location.line):\(location.column)  \(severity)[\(diagnostic.code)]  \(message)",
        indent: 4)
    }
  }
}

extension Page {
  /// Adds the outline of a report, each section with the number of its facts.
  mutating func addOutline(of entry: Dataset.Entry) {
    for section in Outline(of: entry.reading.report).sections {
      let count = entry.reading.facts.count { $0.path.isWithin(section.path) }
      let mark = section.path.marks.last.map { String($0) } ?? ""
      var line = String(repeating: "  ", count: section.depth) + mark + " " + section.heading
      if let role = section.role { line += " [\(role.shown(in: drawing.language))]" }
      let figures = words("\(count) 项数据", count == 1 ? "1 fact" : "\(count) facts")
      paragraph(line.visible + drawing.paint(.faint, "  " + figures), indent: 2 * section.depth + 2)
    }
  }
}

extension VocabularyTerm {
  /// The spelling in a language.
  func shown(in language: Language) -> String {
    language.words(label, rawValue)
  }
}
