import RuleOfLawModel

/// What the law has of a report, how far it is met, and which areas the report covers (要求).
struct RequirementSheet {
  /// The report with its requirements.
  let entry: Dataset.Entry

  /// Adds the requirements and the coverage to a page.
  func add(to page: inout Page) {
    guard !entry.requirements.isEmpty else { return }
    page.heading("要求", "requirements", count: entry.requirements.count)
    for requirement in entry.requirements { add(requirement, to: &page) }
    addCoverage(to: &page)
  }

  private func add(_ requirement: Requirement, to page: inout Page) {
    let drawing = page.drawing
    let result = page.words(requirement.result.label, requirement.result.rawValue)
    let title = requirement.title.text(in: drawing.language)
    let message = requirement.message.text(in: drawing.language).visible
    page.paragraph(
      "- \(requirement.id) " + drawing.paint(role(of: requirement.result), result)
        + page.words(" \(title)：\(message)", " \(title): \(message)"), indent: 2)
    page.line(drawing.paint(.faint, "    " + requirement.article))
    let quotes = requirement.evidence.map { String(entry.reading.text[$0]).visible }
    if !quotes.isEmpty {
      page.paragraph(
        "    " + page.words("证据 ", "evidence ") + quotes.joined(separator: " | "), indent: 4)
    }
  }

  private func role(of result: RequirementResult) -> Paint.Role {
    switch result {
    case .pass: .good
    case .partial: .warning
    case .fail: .error
    default: .faint
    }
  }

  private func addCoverage(to page: inout Page) {
    let coverage = entry.coverage
    guard !coverage.areas.isEmpty else { return }
    page.heading("领域覆盖", "coverage", count: coverage.areas.count)
    page.line(page.drawing.paint(.faint, coverage.framework))
    let language = page.drawing.language
    for area in coverage.areas {
      let items = area.items.map { item in
        item.title.text(in: language) + " "
          + page.words(item.mark.label, item.mark.rawValue)
      }
      let mark = page.words(area.mark.label, area.mark.rawValue)
      page.paragraph(
        "- \(area.id) \(area.title.text(in: language)) \(mark)"
          + page.words("（", " (") + items.joined(separator: page.words("、", ", "))
          + page.words("）", ")"), indent: 2)
    }
  }
}
