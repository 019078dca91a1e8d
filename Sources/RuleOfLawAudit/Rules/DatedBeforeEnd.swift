import RuleOfLawModel

extension AuditRule {
  static let datedBeforeEnd = AuditRule(
    "date.beforeEnd", .consistency, .error,
    summary: Message(
      "“截至某日”的数，是否晚于本文的发布日期。",
      "Whether a count is said to be as of a day after the text was published."),
    formula: Message("截至日 ≤ 发布日期", "as of ≤ published"),
    source: "时间先后",
    examples: [
      "发布日期:2023-01-09\n截至2023年1月31日,登记在册志愿者860人。",
      "发布日期:2022-12-06\n截至2022年底,建成驿站31个。",
    ],
    counterexamples: [
      "发布日期:2023-02-09\n截至2023年1月31日,登记在册志愿者860人。",
      "发布日期:2023-01-09\n截至2022年底,建成驿站31个。",
      "截至2023年1月31日,登记在册志愿者860人。",
    ]
  ) { context in
    guard let published = context.reading.report.published else { return [] }
    return DatedBeforeEnd.phrases.occurrences(in: context.reading.text).prefix(200).compactMap {
      DatedBeforeEnd.doubt(behind: $0.span, published, in: context)
    }
  }
}

/// A day up to which something was counted.
enum DatedBeforeEnd {
  static let phrases = PhraseFinder(["截至", "截止"])

  static func doubt(
    behind span: SourceSpan, _ published: CivilDate, in context: Audit.Context
  ) -> Remark? {
    let text = context.reading.text
    var rest = text[SourceSpan(span.end, min(text.length, span.end + 40))]
    for word in ["到", "时间", "日期", "：", ":"] where rest.begins(with: word) {
      // 截止时间 is a term that is set.
      return nil
    }
    let start = rest
    guard let year = number(&rest), rest.begins(with: "年") else { return nil }
    rest = rest.dropFirst()
    var date: CivilDate?
    if ["底", "末", "年底", "年末"].contains(where: { rest.begins(with: $0) }) {
      date = CivilDate(year: year, month: 12, day: 31)
      rest = rest.dropFirst()
    } else if let month = number(&rest), rest.begins(with: "月") {
      rest = rest.dropFirst()
      if let day = number(&rest), rest.begins(with: "日") {
        date = CivilDate(year: year, month: month, day: day)
        rest = rest.dropFirst()
      }
    }
    guard let date, published < date, !rest.begins(with: "前") else { return nil }
    let printed = start[..<rest.startIndex]
    return Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "发布于\(published)，而所载为截至\(printed)的数", "published \(published), with figures as of \(date)"),
      figures: [], spans: [SourceSpan(span.start, span.end + printed.utf8.count)],
      printed: String(printed), computed: "≤ \(published)", formula: "\(published) < \(date)")
  }

  private static func number(_ text: inout Substring) -> Int? {
    let digits = text.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let end = text.utf8.index(text.startIndex, offsetBy: digits)
    let value = Int(text[..<end])
    text = text[end...]
    return value
  }
}
