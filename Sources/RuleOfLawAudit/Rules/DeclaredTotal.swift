import RuleOfLawModel

extension AuditRule {
  static let declaredTotal = AuditRule(
    "sum.declaredTotal", .arithmetic, .error,
    summary: Message(
      "“共计”“合计”的总数是否等于其前所列各项之和；各季度之和是否等于全年数。",
      "Whether a total that is declared behind a list is the sum of the list, and a year the sum "
        + "of its quarters."),
    formula: Message("总数 = Σ其前所列各项", "total = Σ items listed before it"),
    source: "合计的定义",
    examples: [
      "办理人大代表建议〔45件 oversight.congressSuggestions〕、政协提案〔62件 oversight.cppccProposals〕,共计〔117件〕。",
      "第一季度检查〔120次〕,第二季度〔135次〕,第三季度〔98次〕,第四季度〔110次〕,全年共检查〔473次〕。",
      "办理建议〔45件〕、提案〔62件〕,合计〔107件〕。",
      "审查文件〔29件〕、决策〔11件〕、合同〔146件〕,〔3项〕合计〔196件〕。",
    ],
    counterexamples: [
      "审查文件〔29件〕、决策〔11件〕、合同〔146件〕,〔3项〕合计〔186件〕。",
      "办理建议〔45件〕、提案〔62件〕,共计〔107件〕。",
      "举办讲座〔12场〕、宣讲〔30场〕等,共计开展各类活动〔60场〕。",
      "检查〔120次〕,出动〔460人次〕,共计查处〔30件〕。",
      "办理建议〔40余件〕、提案〔62件〕,共计〔117件〕。",
      "受理〔96件〕,审结〔79件〕,其中维持〔41件〕、驳回〔18件〕,合计〔59件〕。",
    ]
  ) { context in
    context.figures.compactMap { TotalCheck($0, in: context)?.remark }
  }
}

/// A declared total with the list before it.
struct TotalCheck {
  let total: Figure
  let count: Int128
  /// The items before it, the nearest first.
  let items: [Figure]
  private let isOpen: Bool

  private static let words = ["共计", "合计", "总计", "合共"]
  /// Whether a figure only says how many items were listed: 三项, 以上四类.
  private static func isTally(_ figure: Figure) -> Bool {
    ["项", "类", "者"].contains(figure.fact.quantity.unit) && figure.fact.indicators.isEmpty
      && figure.fact.quote.utf8.count <= 12 && (2...12).contains(figure.count ?? 0)
  }

  private static let openWords = ["等", "各类", "各项", "多种", "累计"]

  init?(_ total: Figure, in context: Audit.Context) {
    guard total.isMeasured, let count = total.count, total.index > 1 else { return nil }
    // 三项合计196件: the number of the items is no item.
    let isTallied = Self.isTally(context.figures[total.index - 1])
    let end = total.index - (isTallied ? 1 : 0)
    guard end > 1, context.figures[end - 2].sentence == total.sentence else { return nil }
    let clause = context.clause(before: total)
    let isDeclared = Self.words.contains { clause.holds($0) }
    let isYear = clause.holds("全年")
    guard isDeclared || isYear else { return nil }
    let before = context.figures[..<end].reversed().prefix(12).prefix {
      $0.sentence == total.sentence && $0.isMeasured && !$0.isPercentage
        && $0.fact.quantity.unit == total.fact.quantity.unit
    }
    guard before.count > 1, before.allSatisfy({ $0.count != nil }) else { return nil }
    if !isDeclared {
      guard before.count == 4, before.allSatisfy({ context.clause(before: $0).holds("季度") })
      else { return nil }
    }
    self.total = total
    self.count = count
    items = Array(before)
    let lead = context.lead(of: total)
    isOpen = Self.openWords.contains { lead.holds($0) }
  }

  /// What there is to say.
  var remark: Remark? {
    var sum: Int128 = 0
    for (place, item) in items.enumerated() {
      sum += item.count ?? 0
      if place > 0, sum == count { return remark(Array(items[...place]), sum) }
    }
    return isOpen && sum <= count ? nil : remark(items, sum)
  }

  private func remark(_ summed: [Figure], _ sum: Int128) -> Remark {
    let line = summed.reversed().compactMap(\.count).map { "\($0)" }.joined(separator: "+")
    let isEqual = sum == count
    return Remark(
      severity: isEqual ? .info : .error, confidence: .proven,
      message: Message(
        "所列各项之和\(line) = \(sum)，与所载总数\(total.printed)\(isEqual ? "相等" : "不符")",
        "the listed items \(line) = \(sum) \(isEqual ? "equal" : "do not equal") the declared total "
          + total.printed),
      figures: [total] + summed.reversed(), printed: total.printed, computed: "\(sum)",
      formula: "\(line) = \(sum)")
  }
}
