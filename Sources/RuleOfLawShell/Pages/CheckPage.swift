import RuleOfLawAudit
import RuleOfLawModel

/// What the audit found in a report, the gravest first (检查).
struct CheckPage {
  /// The report with its findings.
  let entry: Dataset.Entry

  /// The groups in which findings are told.
  private enum Group: CaseIterable {
    case errors
    case warnings
    case confirmed
    case presumed
    case undetermined

    init(of finding: Finding) {
      self =
        switch finding.severity {
        case .error: .errors
        case .warning: .warnings
        default:
          switch finding.confidence {
          case .proven: .confirmed
          case .presumed: .presumed
          default: .undetermined
          }
        }
    }

    var title: Message {
      switch self {
      case .errors: Message("错误", "errors")
      case .warnings: Message("警告", "warnings")
      case .confirmed: Message("已核实", "confirmed")
      case .presumed: Message("推定", "presumed")
      case .undetermined: Message("未定", "undetermined")
      }
    }

    /// What a finding of the group says, and what it does not.
    var meaning: Message {
      switch self {
      case .errors: Message("按任何通行读法都不能成立", "impossible under every usual reading")
      case .warnings:
        Message("按所载数字无法复算，并非断定有误", "irreproducible as printed, which is not to say false")
      case .confirmed: Message("由所载数字复算相符", "computed again from the printed figures")
      case .presumed: Message("须假定口径方能成立", "holds if the usual definition is meant")
      case .undetermined: Message("所载不足以判断", "the text does not suffice to tell")
      }
    }

    var role: Paint.Role {
      switch self {
      case .errors: .error
      case .warnings: .warning
      case .confirmed: .good
      case .presumed, .undetermined: .faint
      }
    }
  }

  /// Returns the page.
  func drawn(_ drawing: Drawing) -> String {
    let groups = Dictionary(grouping: entry.findings, by: Group.init)
    var page = Page(drawing)
    page.line(drawing.paint(.title, entry.title(in: drawing.language)))
    page.line(
      Group.allCases.map { group in
        let count = String(groups[group]?.count ?? 0)
        return "\(group.title.text(in: drawing.language)) \(count)"
      }.joined(separator: "  "))
    for group in Group.allCases {
      guard let findings = groups[group] else { continue }
      page.heading(group.title.chinese, group.title.english, count: findings.count)
      page.line(drawing.paint(.faint, group.meaning.text(in: drawing.language)))
      for finding in findings { add(finding, in: group, to: &page) }
    }
    addUntested(to: &page)
    RequirementSheet(entry: entry).add(to: &page)
    return page.text
  }

  /// Tells which figures were left alone, and why.
  private func addUntested(to page: inout Page) {
    let untested = Untested.all(in: entry.reading, besides: entry.findings)
    guard !untested.isEmpty else { return }
    let count = untested.reduce(0) { $0 + $1.facts.count }
    page.heading("未能核对", "not tested", count: count)
    for group in untested {
      let figures = group.facts.compactMap(entry.reading.fact).map { fact in
        "\(fact.label)\(fact.quantity.magnitude == nil ? "" : fact.quantity.description)".visible
      }
      let reason = group.reason.message.text(in: page.drawing.language)
      page.paragraph(
        "- \(reason): " + figures.joined(separator: page.words("、", ", ")), indent: 2)
    }
  }

  private func add(_ finding: Finding, in group: Group, to page: inout Page) {
    let drawing = page.drawing
    let message = finding.message.text(in: drawing.language).visible
    page.paragraph("- " + drawing.paint(group.role, message), indent: 2)
    if let formula = finding.formula {
      page.paragraph("    " + page.words("算式 ", "formula ") + formula.visible, indent: 4)
    }
    if let span = finding.spans.first {
      let sentence = entry.reading.sentences(around: span)
      let marked = MarkedText(entry.reading, span: sentence, marks: finding.spans.map(figure))
      let location = entry.reading.text.location(of: span.start)
      let place = page.words("第 \(location.line) 行：", "line \(location.line): ")
      page.paragraph("    " + place + marked.drawn(drawing.paint), indent: 4)
    }
    page.line(drawing.paint(.faint, "    " + rule(of: finding)))
  }

  /// The figure within the words of a fact; other words as they are.
  private func figure(at span: SourceSpan) -> SourceSpan {
    let reading = entry.reading
    return reading.facts.first { $0.provenance.span == span }.map(reading.figure) ?? span
  }

  private func rule(of finding: Finding) -> String {
    let facts = finding.facts.map(\.description).joined(separator: " ")
    return finding.rule.rawValue.visible + (facts.isEmpty ? "" : "  " + facts)
  }
}
