import RuleOfLawModel

extension RequirementRule {
  /// What evaluations look at beyond the rules.
  static let practice: [RequirementRule] = [
    RequirementRule(
      "Q1", .practice, title: Message("结构通行、载明日期、便于检索", "uniform, dated, easy to find"),
      article: "法治政府评估实践", test: Message("有日期、有层次、名称通行", "a date, an outline, the usual name")
    ) { text, _ in
      guard !text.report.parts.isEmpty else { return .fragment }
      let title = text.report.title
      let checks: [(Bool, Message)] = [
        (text.report.published != nil, Message("日期", "a date")),
        (text.report.parts.count > 2, Message("层次", "an outline")),
        (
          title.holds("年度") && title.holds("报告") && !title.holds("工作报告"),
          Message("通行名称", "the usual name")
        ),
      ]
      let absent = checks.filter { !$0.0 }.map(\.1)
      guard !absent.isEmpty else { return Verdict(.pass, "三项俱备", "all three are there") }
      return Verdict(
        absent.count < 3 ? .partial : .fail, "缺：" + absent.map(\.chinese).joined(separator: "、"),
        "missing: " + absent.map(\.english).joined(separator: ", "))
    },
    RequirementRule(
      "Q2", .practice, title: Message("内容详实、有数据", "detailed and quantified"),
      article: "法治政府评估实践", test: Message("每千字的数据项数", "figures in a thousand characters")
    ) { text, _ in
      guard !text.report.parts.isEmpty else { return .fragment }
      let count = text.context.figures.count { $0.fact.role == .result }
      let characters = text.reading.text.length / 3
      let density = Ratio(Int128(1000 * count), Int128(max(1, characters))).rounded(to: 1)
      let result: RequirementResult = density >= 5 ? .pass : count > 0 ? .partial : .fail
      return Verdict(
        result, "成效数据\(count)项，每千字\(density)项",
        "\(count) figures of results, \(density) in 1,000 characters")
    },
    RequirementRule(
      "Q3", .practice, title: Message("覆盖纲要各领域", "every area of the outline covered"),
      article: "法治政府建设实施纲要", test: Message("各领域有数据或叙述", "every area with figures or words")
    ) { text, coverage in
      guard !text.report.parts.isEmpty else { return .fragment }
      let outline = coverage.areas.filter { $0.area != .publicity && $0.area != .publicOrder }
      let gaps = outline.flatMap(\.items).filter { [.planOnly, .absent].contains($0.mark) }
      guard !gaps.isEmpty else { return Verdict(.pass, "各项均有述及", "every item is told") }
      let isThin = outline.contains { [.planOnly, .absent].contains($0.mark) }
      return Verdict(
        isThin ? .fail : .partial, "未述及：" + gaps.map(\.title.chinese).joined(separator: "、"),
        "not told: " + gaps.map(\.title.english).joined(separator: ", "))
    },
  ]
}
