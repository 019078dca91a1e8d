import RuleOfLawModel

extension AuditRule {
  static let fieldsNamed = AuditRule(
    "claim.fieldsNamed", .consistency, .info,
    summary: Message(
      "成效部分与问题部分“集中在”的领域是否一致。",
      "Whether the fields in which cases are said to gather are the same in results and problems."),
    formula: Message(
      "成效所列领域 ⊆ 问题所列领域（简称算同）", "fields of results ⊆ fields of problems, short names included"),
    source: "成效与问题两部分陈述的一致性",
    examples: [
      "一、成效\n(一)纠错领域主要集中在市场监管、土地管理方面。\n二、问题\n(一)涉诉行为主要集中在市场监管、征地拆迁等领域。",
      "一、成效\n(一)败诉领域集中在城管、征拆方面。\n二、问题\n(一)涉诉行为集中在城市管理、征地拆迁领域。",
    ],
    counterexamples: [
      "一、成效\n(一)纠错领域集中在市场监管方面。",
      "一、成效\n(一)力量集中在一线。\n二、问题\n(一)能力不足。",
    ]
  ) { context in
    let reports = NamedFields.lists(in: context)
    guard let admitted = reports.problems.first else { return [] }
    return reports.results.map { NamedFields.remark($0, admitted) }
  }
}

/// The fields that a clause lists behind 集中在.
struct NamedFields {
  let span: SourceSpan
  let names: [String]

  /// The lists of the results and of the problems.
  static func lists(
    in context: Audit.Context
  ) -> (results: [NamedFields], problems: [NamedFields]) {
    var results: [NamedFields] = []
    var problems: [NamedFields] = []
    for span in spans(in: context.reading.text) {
      let offset = span.start
      let part = context.reading.report.parts.last {
        $0.span.start <= offset && offset < $0.span.end
      }
      guard let role = part?.role, let fields = NamedFields(behind: span, in: context)
      else { continue }
      if role == .problems {
        problems.append(fields)
      } else if role != .plan {
        results.append(fields)
      }
    }
    return (results, problems)
  }

  /// Where 集中在 and 集中于 stand.
  private static func spans(in text: SourceText) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var rest = text.string[...]
    var offset = 0
    while spans.count < Audit.Context.reach, let place = rest.place(of: "集中") {
      offset += rest.utf8.distance(from: rest.startIndex, to: place.upperBound)
      rest = rest[place.upperBound...]
      if rest.begins(with: "在") || rest.begins(with: "于") {
        spans.append(SourceSpan(offset - 6, offset + 3))
      }
    }
    return spans
  }

  private init?(behind place: SourceSpan, in context: Audit.Context) {
    let text = context.reading.text
    let clause = text[SourceSpan(place.end, min(text.length, place.end + 240))].firstClause
    span = SourceSpan(place.start, place.end + clause.utf8.count)
    let words = clause.split(separator: "、").map { String($0) }
    guard let last = words.last,
      let suffix = ["等领域", "等方面", "领域", "方面", "等"].first(where: { last.ends(with: $0) })
    else { return nil }
    names = words.dropLast() + [String(last.dropLast(suffix.count))]
    guard names.allSatisfy({ (2...8).contains($0.unicodeScalars.count) }) else { return nil }
  }

  static func remark(_ told: NamedFields, _ admitted: NamedFields) -> Remark {
    let absent = told.names.filter { name in
      !admitted.names.contains { isShort(name, for: $0) || isShort($0, for: name) }
    }
    let list = absent.joined(separator: "、")
    return Remark(
      severity: .info, confidence: absent.isEmpty ? .proven : .undetermined,
      message: Message(
        absent.isEmpty ? "两处所列领域相合" : "两处所列领域除\(list)外相合，后一处未列",
        absent.isEmpty
          ? "the fields named in both places agree"
          : "the fields agree but for \(list), which the problems leave out"),
      figures: [], spans: [told.span, admitted.span],
      printed: told.names.joined(separator: "、"), computed: admitted.names.joined(separator: "、"))
  }

  /// Whether a name is made of characters of another in their order: 征拆 of 征地拆迁.
  private static func isShort(_ name: String, for other: String) -> Bool {
    var rest = name.unicodeScalars[...]
    for scalar in other.unicodeScalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
