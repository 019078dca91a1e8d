import RuleOfLawModel

extension AuditRule {
  static let rateOfNamedParts = AuditRule(
    "rate.namedParts", .arithmetic, .error,
    summary: Message(
      "没有通行公式的比率，能否由同句中同名的部分与其前的整体算出（合格率：抽检…批次，合格…批次）。",
      "Whether a rate without a formula of its own follows from the part that shares its words and "
        + "the whole before it."),
    formula: Message(
      "X率 = 100 × X的数 / 其前的整体（或其和），四舍五入或截尾",
      "rate of X = 100 × count of X / whole before it (or a sum of them), rounded half up or "
        + "truncated"),
    source: "统计上的比重定义（部分与整体之比）；以用词相同认定分子",
    examples: [
      "监督抽检食品〔642批次〕,合格〔625批次〕,合格率〔98.6%〕。",
      "行政执法人员〔312人 talent.enforcementOfficers〕,其中持证〔284人 talent.licensedOfficers〕,持证率〔93.4% talent.licensedOfficerRate〕。",
      "检查企业〔420家次〕,发现问题〔57个〕,问题发现率〔15.2%〕。",
      "监督抽检食品〔642批次〕,不合格〔17批次〕,合格率〔97.35%〕。",
      "调处成功率〔98.7%〕,成功调处〔1264件〕,调处总数〔1310件〕。",
      "在审结的〔310件〕案件里,通过调解结案的有〔96件〕,调撤率约为〔38%〕。",
      "收到工单〔3800件〕。其中,办结〔3724件〕,办结率〔95%〕。",
      "涉企类〔66件〕,占全部案件〔220件〕的〔33%〕。",
      "登记的〔88件〕案件全部办结,办结率〔96%〕。",
      "出庭应诉率〔100%〕,应出庭〔37件〕、实际出庭〔35件〕。",
    ],
    counterexamples: [
      "在审结的〔310件〕案件里,通过调解结案的有〔96件〕,调撤率约为〔31%〕。",
      "抽查的〔126份〕案卷中,不合格〔9份〕,合格率仅〔92.9%〕。",
      "征求意见〔1060条〕,采纳〔208条〕;审查合同〔312份〕,提出意见〔640条〕,采纳率〔96%〕。",
      "监督抽检食品〔642批次〕,合格〔625批次〕,合格率〔97.3%〕。",
      "排查纠纷〔318件〕,到期应办结〔300件〕,按时办结〔294件〕,按时办结率〔98%〕。",
      "受理诉求〔4120件〕,按时办结〔4015件〕,按时办结率〔100%〕。",
      "监督抽检食品〔640余批次〕,合格〔625批次〕,合格率〔98.6%〕。",
      "抽查案卷〔150卷〕,优秀〔48卷〕,合格〔97卷〕,优秀率〔32%〕,合格率〔96.67%〕。",
      "执法人员〔1024名〕,新增持证〔86名〕,持证率〔98.2%〕。",
      "检查〔420家〕,合格〔398家〕;抽检〔642批次〕,合格〔625批次〕,合格率〔97.35%〕。",
    ]
  ) { context in
    context.figures.compactMap { NamedRateCheck($0, in: context)?.remark }
      + context.numbers.compactMap {
        RateAmong($0, in: context)?.doubt ?? RateOfAll.doubt($0, in: context)
          ?? RateOfAll.shortfall(of: $0, in: context)
      }
  }
}

/// One printed rate with the counts before it in its sentence, paired by their words.
struct NamedRateCheck {
  let rate: Figure
  let printed: PrintedDecimal
  let context: Audit.Context
  /// The count that shares the words of the rate.
  private let part: Term
  /// The counts that may be the whole.
  private let wholes: [Figure]
  /// Whether the counts follow the rate.
  private let isBehind: Bool
  /// Whether the whole stands in the sentence before.
  private let isApart: Bool
  /// Whether the rate is of fewer than the whole: 按期办结率 of what was due.
  private let isConditional: Bool

  private struct Term {
    let figure: Figure
    let isOpposite: Bool

    /// The part of a whole that it stands for.
    func count(in whole: Int128) -> Int128? {
      guard let count = figure.count, count <= whole else { return nil }
      return isOpposite ? whole - count : count
    }
  }

  init?(_ rate: Figure, in context: Audit.Context) {
    guard rate.isMeasured, rate.isPercentage, let printed = rate.percentage,
      let stem = context.name(of: rate).rateStem, !Self.isDecided(rate, in: context)
    else { return nil }
    var window = Self.window(before: rate, stem: stem, in: context)
    var part = Self.part(of: stem, in: window, context)
    if window.isEmpty {
      window = Self.window(behind: rate, in: context)
      part = Self.part(of: stem, in: window, context)
      isBehind = true
    } else {
      isBehind = false
      // 优秀率35%，即优秀案卷84份
      if part == nil, let next = Self.window(behind: rate, in: context).first,
        context.clause(before: next).begins(with: "即")
      {
        part = Self.part(of: stem, in: [next], context)
      }
    }
    guard window.allSatisfy({ $0.count != nil }), let part else { return nil }
    if window.count == 1, let whole = Self.whole(before: part.figure, in: context) {
      window.insert(whole, at: 0)
      isApart = true
    } else {
      isApart = false
    }
    self.rate = rate
    self.printed = printed
    self.context = context
    self.part = part
    wholes = window.filter { $0.index != part.figure.index && $0.count ?? 0 > 0 }
    if wholes.isEmpty { return nil }
    isConditional = Self.isConditional(rate, in: context)
  }

  /// Whether a formula of the rate's own indicator has its part, so that words need not decide.
  private static func isDecided(_ rate: Figure, in context: Audit.Context) -> Bool {
    context.hasRateCheck(of: rate) { !$0.parts.isEmpty && !$0.wholes.isEmpty }
  }

  private static func isConditional(_ rate: Figure, in context: Audit.Context) -> Bool {
    let lead = context.lead(of: rate)
    let name = context.name(of: rate).text
    return (lead.holds("除") && lead.holds("外"))
      || RateFormula.conditionalWords.contains { name.holds($0) }
  }

  /// The counts of the sentence before a rate, back to an earlier rate of the same.
  private static func window(
    before rate: Figure, stem: [Unicode.Scalar], in context: Audit.Context
  ) -> [Figure] {
    var window: [Figure] = []
    for figure in context.figures[..<rate.index].reversed().prefix(8) {
      guard figure.segment == rate.segment, figure.isMeasured,
        figure.fact.scope == rate.fact.scope,
        context.period(of: figure) == context.period(of: rate)
      else { break }
      if figure.isPercentage || figure.fact.quantity.unit.yuanExponent != nil {
        if context.name(of: figure).rateStem?.suffix(2) == stem.suffix(2) { break }
        continue
      }
      window.append(figure)
    }
    return window.reversed()
  }

  /// The counts behind a rate, up to the next percentage.
  private static func window(behind rate: Figure, in context: Audit.Context) -> [Figure] {
    context.figures[(rate.index + 1)...].prefix(4).prefix {
      $0.segment == rate.segment && $0.isMeasured && !$0.isPercentage
        && $0.fact.scope == rate.fact.scope && context.period(of: $0) == context.period(of: rate)
    }.filter { $0.fact.quantity.unit.yuanExponent == nil }
  }

  /// The whole that the sentence before a part prints, where it prints one count of its sort.
  private static func whole(before part: Figure, in context: Audit.Context) -> Figure? {
    let before = context.figures[..<part.index].reversed().prefix(6).prefix {
      $0.sentence == part.sentence - 1 && $0.paragraph == part.paragraph
    }.filter { $0.fact.quantity.unit == part.fact.quantity.unit }
    guard before.count == 1, let whole = before.first, whole.isMeasured, whole.count != nil,
      whole.fact.scope == part.fact.scope, context.period(of: whole) == context.period(of: part)
    else { return nil }
    return whole
  }

  /// Shorter words that a part may go by: 出庭应诉率 beside 实际出庭45件.
  private static let shorter = ["出庭应诉": "出庭", "应诉出庭": "出庭"]

  /// The nearest count whose name holds the words of the rate: all of them, or the last ones.
  private static func part(
    of stem: [Unicode.Scalar], in window: [Figure], _ context: Audit.Context
  ) -> Term? {
    let ending = String(String.UnicodeScalarView(stem.suffix(4)))
    let alias = shorter[ending].map { Array($0.unicodeScalars)[...] }
    let keys = [stem[...], stem.suffix(4), stem.suffix(2)] + [alias].compactMap { $0 }
    for key in keys where key.count >= 2 {
      for figure in window.reversed() {
        switch context.name(of: figure).relation(to: key) {
        case .part: return Term(figure: figure, isOpposite: false)
        case .opposite: return Term(figure: figure, isOpposite: true)
        case .none: continue
        }
      }
    }
    return nil
  }

  /// What there is to say; nil where nothing can be proved.
  var remark: Remark? {
    if isConditional, !isOfTheSame { return nil }
    for (figures, whole) in candidates {
      guard let count = part.count(in: whole),
        let rounding = printed.rounding(of: 100 * count, over: whole)
      else { continue }
      return Remark(
        severity: .info, confidence: .presumed,
        message: Message(
          "\(name)\(rate.printed)可由同句所载数字复算，\(rounding.chinese)：\(line(count, whole))",
          "\(rate.englishName) \(rate.printed) is confirmed by the figures of its sentence, "
            + "\(rounding.english): \(line(count, whole))"),
        figures: [rate, part.figure] + figures, printed: rate.printed,
        computed: share(count, whole), formula: line(count, whole))
    }
    if hasSumOfParts { return nil }
    let larger = wholes.filter {
      ($0.index < part.figure.index || isBehind || context.name(of: $0).text.begins(with: "应"))
        && $0.count ?? 0 >= part.figure.count ?? 0
        && Self.mayHold($0, part.figure)
    }
    guard let whole = larger.last, let total = whole.count, let count = part.count(in: total) else {
      return nil
    }
    if isBehind, wholes.count > 1 { return nil }
    // Of fewer the share would be larger still.
    if isConditional, !printed.isBelow(100 * count, over: total) { return nil }
    let isOnly =
      wholes.count == 1 && !isConditional && !isApart && Measure.agree(whole, part.figure)
    return Remark(
      severity: isOnly ? .error : .warning, confidence: isOnly ? .proven : .presumed,
      message: Message(
        "\(name)\(rate.printed)按同句所载数字无法复算：\(line(count, total))",
        "\(rate.englishName) \(rate.printed) is irreproducible from the figures of its sentence: "
          + line(count, total)),
      figures: [rate, part.figure] + wholes, printed: rate.printed,
      computed: share(count, total), formula: line(count, total))
  }

  /// Whether the part and another count together give the rate: 优秀48卷 are 合格, too.
  private var hasSumOfParts: Bool {
    guard !part.isOpposite, let own = part.figure.count else { return false }
    // 优秀61本、良好149本、合格18本: the parts next to each other, over what stands before them.
    var sum = own
    for other in wholes.reversed() where other.index < part.figure.index {
      if let total = other.count, total >= sum,
        printed.rounding(of: 100 * sum, over: total) != nil, sum > own
      {
        return true
      }
      sum += other.count ?? 0
    }
    return wholes.contains { whole in
      wholes.contains { other in
        guard other.index != whole.index, let count = other.count, let total = whole.count,
          count + own <= total
        else { return false }
        return printed.rounding(of: 100 * (count + own), over: total) != nil
      }
    }
  }

  /// Whether the part is under the condition of the rate, too: 按期办结5544件，按期办结率.
  private var isOfTheSame: Bool {
    let name = context.name(of: part.figure)
    guard let stem = context.name(of: rate).rateStem else { return false }
    return name.scalars.suffix(stem.count).elementsEqual(stem)
      && RateFormula.conditionalWords.contains { name.text.holds($0) }
  }

  private var name: String { context.name(of: rate).text }

  /// Whether parts of a whole may be counted in these units: of 420 checks 57 found a problem.
  private static func mayHold(_ whole: Figure, _ part: Figure) -> Bool {
    Measure.agree(whole, part)
      || !Measure.agree("人", part.fact.quantity.unit)
        && !Measure.agree("人", whole.fact.quantity.unit)
  }

  /// The wholes to be tried: each, any two, all of them, and each with the part itself.
  private var candidates: [(figures: [Figure], total: Int128)] {
    var list = wholes.map { ([$0], $0.count ?? 0) }
    for (place, first) in wholes.enumerated() {
      for second in wholes[(place + 1)...] {
        list.append(([first, second], (first.count ?? 0) + (second.count ?? 0)))
      }
      if !part.isOpposite {
        list.append(([first], (first.count ?? 0) + (part.figure.count ?? 0)))
      }
    }
    list.append((wholes, wholes.reduce(0) { $0 + ($1.count ?? 0) }))
    return list.filter { $0.1 > 0 }
  }

  private func share(_ count: Int128, _ whole: Int128) -> String {
    "\(Ratio(100 * count, whole).rounded(to: max(2, printed.decimals)))%"
  }

  private func line(_ count: Int128, _ whole: Int128) -> String {
    "\(count)/\(whole) = \(share(count, whole))"
  }
}
