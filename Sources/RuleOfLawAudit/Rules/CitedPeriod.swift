import RuleOfLawModel

extension AuditRule {
  static let citedPeriod = AuditRule(
    "citation.period", .consistency, .warning,
    summary: Message(
      "所引纲要、规划的起止年份与正式文件是否相同；地方方案与所称五年规划的时期是否相同。",
      "Whether the years of a cited plan are those of the official text, and whether a local plan "
        + "covers the five years it is said to serve."),
    formula: Message("所引时期 = 正式时期", "cited years = official years"),
    source: "各纲要、规划的正式标题",
    examples: [
      "贯彻〖《法治政府建设实施纲要(2020-2025年)》 document 法治政府建设实施纲要 2020-2025〗。",
      "制定〖《云州区法治政府建设实施方案(2022-2025年)》 document 云州区法治政府建设实施方案 2022-2025〗,明确“十四五”期间的任务。",
      "贯彻〖《法治政府建设实施纲要(2021-2025年)》 document 法治政府建设实施纲要 2021-2025〗。",
    ],
    counterexamples: [
      "贯彻〖《法治政府建设实施纲要(2015-2020年)》 document 法治政府建设实施纲要 2015-2020〗。",
      "贯彻〖《法治社会建设实施纲要(2020-2025年)》 document 法治社会建设实施纲要 2020-2025〗。",
      "制定〖《云州区普法规划(2020-2023年)》 document 云州区普法规划 2020-2023〗。",
    ]
  ) { context in
    context.reading.documents.prefix(400).compactMap { document in
      guard let period = document.period.map({ CitedPeriod.normalized($0) }) else { return nil }
      return CitedPeriod.remark(document, period)
        ?? CitedPeriod.local(document, period, in: context)
    }
  }
}

/// The years of plans as their official titles have them.
enum CitedPeriod {
  private static let official: [(title: String, periods: [String])] = [
    ("法治政府建设实施纲要", ["2015-2020", "2021-2025"]),
    ("法治社会建设实施纲要", ["2020-2025"]),
    ("法治中国建设规划", ["2020-2025"]),
  ]
  private static let plans = [
    ("十三五", "2016-2020"), ("十四五", "2021-2025"), ("十五五", "2026-2030"), ("七五", "2016-2020"),
    ("八五", "2021-2025"),
  ]

  /// A period with a plain hyphen.
  static func normalized(_ period: String) -> String {
    var text = ""
    for scalar in period.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.isEmpty, !text.ends(with: "-"), scalar != "年" {
        text += "-"
      }
    }
    return text
  }

  static func remark(_ document: DocumentReference, _ period: String) -> Remark? {
    guard let plan = official.first(where: { document.title == $0.title }) else { return nil }
    let isRight = plan.periods.contains(period)
    let list = plan.periods.joined(separator: "、")
    return Remark(
      severity: isRight ? .info : .warning, confidence: .presumed,
      message: Message(
        isRight
          ? "所引《\(plan.title)》的时期与正式文件相同：\(period)" : "所引《\(plan.title)》作\(period)，正式文件为\(list)",
        isRight
          ? "《\(plan.title)》 is cited with its official years: \(period)"
          : "《\(plan.title)》 is cited with \(period); the official years are \(list)"),
      figures: [], spans: [document.span], printed: period, computed: list)
  }

  /// A local plan whose sentence speaks of a five-year plan of other years.
  static func local(
    _ document: DocumentReference, _ period: String, in context: Audit.Context
  ) -> Remark? {
    let sentence = context.sentence(context.sentenceNumber(at: document.span.start))
    let rest = sentence.place(of: document.title).map { sentence[$0.upperBound...] } ?? sentence
    guard
      let plan = plans.first(where: {
        (rest.holds("“\($0.0)”期间") || rest.holds("\($0.0)时期") || rest.holds("\($0.0)期间"))
          && $0.1 != period
      })
    else { return nil }
    return Remark(
      severity: .info, confidence: .undetermined,
      message: Message(
        "《\(document.title)》为\(period)，同句所称“\(plan.0)”为\(plan.1)，起止不同",
        "《\(document.title)》 is of \(period), the \(plan.0) period of its sentence is \(plan.1)"),
      figures: [], spans: [document.span], printed: period, computed: plan.1)
  }
}
