import RuleOfLawModel

extension AuditRule {
  static let citedPeriod = AuditRule(
    "citation.period", .consistency, .warning,
    summary: Message(
      "所引纲要、规划的起止年份与正式文件是否相同，与名称中的年数是否相符；地方方案与所称五年规划的时期是否相同。",
      "Whether the years of a cited plan are those of the official text and as many as its title "
        + "says, and whether a local plan covers the five years it is said to serve."),
    formula: Message("所引时期 = 正式时期", "cited years = official years"),
    source: "各纲要、规划的正式标题",
    examples: [
      "贯彻〖《法治政府建设实施纲要(2020-2025年)》 document 法治政府建设实施纲要 2020-2025〗。",
      "制定〖《云州区法治政府建设实施方案(2022-2025年)》 document 云州区法治政府建设实施方案 2022-2025〗,明确“十四五”期间的任务。",
      "贯彻〖《法治政府建设实施纲要(2021-2025年)》 document 法治政府建设实施纲要 2021-2025〗。",
      "印发〖《执法能力提升三年行动计划(2022-2026年)》 document 执法能力提升三年行动计划 2022-2026〗。",
    ],
    counterexamples: [
      "印发〖《执法能力提升三年行动计划(2022-2024年)》 document 执法能力提升三年行动计划 2022-2024〗。",
      "印发〖《依法治县五年规划(2020-2025年)》 document 依法治县五年规划 2020-2025〗。",
      "贯彻〖《法治政府建设实施纲要(2015-2020年)》 document 法治政府建设实施纲要 2015-2020〗。",
      "贯彻〖《法治社会建设实施纲要(2020-2025年)》 document 法治社会建设实施纲要 2020-2025〗。",
      "制定〖《云州区普法规划(2020-2023年)》 document 云州区普法规划 2020-2023〗。",
    ]
  ) { context in
    context.reading.documents.prefix(400).compactMap { document in
      guard let period = document.period.map({ CitedPeriod.normalized($0) }) else { return nil }
      return CitedPeriod.remark(document, period)
        ?? CitedPeriod.length(document, period)
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

  private static let yearWords = ["两", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let planWords = ["行动", "规划", "计划", "方案", "实施", "攻坚", "提升", "工作", "建设"]

  /// The years that a title says its plan takes: 三年行动方案.
  private static func years(in title: String) -> Int? {
    guard title.holds("年") else { return nil }
    for (place, word) in yearWords.enumerated() where title.holds(word + "年") {
      if planWords.contains(where: { title.holds(word + "年" + $0) }) { return place + 2 }
    }
    return nil
  }

  /// A plan of some years whose printed years are more or fewer.
  ///
  /// From 2020 to 2025 may be five years, where the first is that of the beginning.
  static func length(_ document: DocumentReference, _ period: String) -> Remark? {
    let ends = period.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, let years = years(in: document.title), ends[0] > 1949,
      ends[1] > 1949, years != ends[1] - ends[0], years != ends[1] - ends[0] + 1
    else { return nil }
    return Remark(
      severity: .warning, confidence: .presumed,
      message: Message(
        "《\(document.title)》称\(years)年，所载起止\(period)为\(ends[1] - ends[0] + 1)年",
        "《\(document.title)》 is of \(years) years, and is printed with \(period), which are "
          + "\(ends[1] - ends[0] + 1)"),
      figures: [], spans: [document.span], printed: period,
      computed: "\(ends[1] - ends[0] + 1)年")
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
