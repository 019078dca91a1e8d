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
      "上半年受理申请〔68件〕,下半年〔91件〕,全年共受理〔169件〕。",
      "罚款〔126.4万元〕、没收违法所得〔31.2万元〕,合计〔167.6万元〕。",
      "2021至2023年分别立案〔86件〕、〔102件〕、〔118件〕,三年共〔318件〕。",
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
    context.numbers.compactMap { TotalCheck($0, in: context)?.remark }
  }
}

/// A declared total with the list before it.
struct TotalCheck {
  private let total: PrintedNumber
  /// The items before it, the nearest first.
  private let items: [PrintedNumber]
  private let isOpen: Bool
  private let context: Audit.Context

  private static let cues = Cues("共合总全")
  private static let words = ["共计", "合计", "总计", "合共"]
  /// Words before 共 that add nothing to it.
  private static let bare = ["三年", "两年", "五年", "四年", "总", "累计", "以上", "全部", "有", "计"]
  private static let openWords = ["等", "各类", "各项", "多种", "累计"]

  init?(_ total: PrintedNumber, in context: Audit.Context) {
    guard total.clauseCues.hasAny(Self.cues), total.isAmount, total.interval != nil,
      total.index > 1,
      context.numbers[total.index - 2].sentence == total.sentence
    else { return nil }
    let clause = context.clauseLead(of: total)
    let isDeclared = Self.words.contains { clause.holds($0) } || Self.isBare(clause)
    guard isDeclared || clause.holds("全年") else { return nil }
    // 3项合计196件: the number of the items is no item.
    let isTallied = Self.isTally(context.numbers[total.index - 1], in: context)
    let end = total.index - (isTallied ? 1 : 0)
    let items = context.numbers[..<end].reversed().prefix(12).prefix {
      $0.sentence == total.sentence && $0.isOfUnit(of: total) && $0.exponent == total.exponent
    }
    guard items.count > 1, items.allSatisfy({ $0.interval != nil }) else { return nil }
    if !isDeclared {
      let names = items.map { context.lead(of: $0) }
      guard
        names.count == 4 && names.allSatisfy({ $0.holds("季度") })
          || names.count == 2 && names[1].holds("上半年") && names[0].holds("下半年")
      else { return nil }
    }
    self.total = total
    self.items = Array(items)
    self.context = context
    let lead = context.sentenceLead(of: total)
    isOpen = Self.openWords.contains { lead.holds($0) }
  }

  /// Whether a clause says no more than that what follows is the sum: 共, 三年共.
  private static func isBare(_ clause: Substring) -> Bool {
    clause.holds("共") && String(clause).without(bare + ["共"]).ideographs.isEmpty
  }

  /// Whether a number only says how many items were listed: 三项, 以上4类.
  private static func isTally(_ number: PrintedNumber, in context: Audit.Context) -> Bool {
    ["项", "类", "者", ""].contains(number.unit.rawValue) && context.name(of: number).utf8.count <= 6
      && number.exponent == 0 && number.value >= 2 && number.value <= 12
  }

  /// What there is to say.
  var remark: Remark? {
    var sum = Ratio(0, 1)
    for (place, item) in items.enumerated() {
      sum = sum + item.ratio
      if place > 0, sum == total.ratio { return remark(Array(items[...place]), sum) }
    }
    return isOpen && sum < total.ratio ? nil : remark(items, sum)
  }

  private func remark(_ summed: [PrintedNumber], _ sum: Ratio) -> Remark? {
    let isEqual = sum == total.ratio
    let computed = PrintedNumber.sum(summed, like: total)
    let line =
      summed.reversed().map(\.value.description).joined(separator: "+") + " = \(computed)"
    return context.remark(
      isEqual ? .info : .error, on: [total] + summed.reversed(),
      Message(
        "所列各项之和\(line)，与所载总数\(total.printed)\(isEqual ? "相等" : "不符")",
        "the listed items \(line) \(isEqual ? "equal" : "do not equal") the declared total "
          + total.printed),
      printed: total.printed, computed: "\(computed)", formula: line)
  }
}
