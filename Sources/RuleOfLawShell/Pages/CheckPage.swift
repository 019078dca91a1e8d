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
      for finding in findings { add(finding, in: group, to: &page) }
    }
    return page.text
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
