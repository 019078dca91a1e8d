import RuleOfLawModel

extension AuditRule {
  static let sumOfShares = AuditRule(
    "share.sum", .arithmetic, .error,
    summary: Message(
      "称为全部（合计100%）或“分别占”的各项比重之和不超过100%（容许各项修约误差）。",
      "Shares that are said to be all there is, or each to have its part, do not exceed 100 % "
        + "together but for rounding."),
    formula: Message("Σ比重 ≤ 100% + 修约误差", "Σ shares ≤ 100 % + rounding"),
    source: "结构相对数之和等于100%",
    examples: [
      "线上办件占比〔58%〕,窗口办件占比〔49%〕,两类合计占全部的〔100%〕。",
      "民事、刑事、行政案件分别占〔61.5%〕、〔32.3%〕、〔11.2%〕。",
      "征收类占〔41.2%〕,许可类占〔28.6%〕,确权类占〔18.1%〕,其他占〔16.3%〕。",
      "维持占〔58.2%〕,驳回占〔27.5%〕,终止占〔19.6%〕。",
      "案由以处罚类占〔44.6%〕、登记类占〔31.8%〕、给付类占〔26.3%〕为序。",
      "从领域看,公安占〔41.6%〕,市场监管占〔35.3%〕,其余领域占〔29.5%〕。",
    ],
    counterexamples: [
      "线上办件占比〔58%〕,窗口办件占比〔42%〕,两类合计占〔100%〕。",
      "涉企案件占〔62%〕,调解结案占〔45%〕。",
      "处罚类占〔44.6%〕,登记类占〔31.8%〕,给付类占〔26.3%〕,部分案件同时涉及两类。",
      "女干部占〔52%〕,党员占〔61%〕,本科以上占〔88%〕。",
      "维持占〔58.2%〕,驳回占〔27.5%〕,终止占〔14.3%〕。",
      "民事、刑事、行政案件分别占〔61.5%〕、〔32.3%〕、〔6.2%〕。",
      "征收类占〔41.2%〕,许可类占〔28.6%〕,确权类占〔18.1%〕,其他占〔12.2%〕。",
    ]
  ) { context in
    context.figures.compactMap { ShareSum($0, in: context)?.remark }
  }
}

/// A run of shares in one sentence, from its first one.
struct ShareSum {
  private let shares: [Figure]

  init?(_ first: Figure, in context: Audit.Context) {
    guard Self.isShare(first, in: context),
      first.index == 0 || context.figures[first.index - 1].sentence != first.sentence
        || !Self.isShare(context.figures[first.index - 1], in: context)
    else { return nil }
    let isDistributed = context.clause(before: first).holds("分别占")
    var shares: [Figure] = []
    var isWhole = isDistributed
    for figure in context.figures[first.index...].prefix(12) {
      guard figure.sentence == first.sentence, figure.isPercentage else { break }
      let clause = context.clause(before: figure)
      if ["合计", "共计", "总计"].contains(where: { clause.holds($0) }) {
        isWhole = true
        break
      }
      guard figure.percentage != nil, isDistributed || Self.isShare(figure, in: context) else {
        break
      }
      shares.append(figure)
      let isRest = clause.holds("其他") || clause.holds("其余")
      if isRest, !clause.holds("其他占比") || shares.count > 1 {
        isWhole = true
        break
      }
    }
    // 维持占61%,驳回占22%,终止占11%: a case ends in one way only.
    let isOfOutcomes =
      shares.count > 2
      && shares.allSatisfy { share in
        Self.outcomes.contains { context.clause(before: share).holds($0) }
      }
    let isOfKinds =
      shares.count > 2 && Self.areKinds(shares.map { context.name(of: $0).text })
    let isDivided = isWhole || isOfOutcomes || isOfKinds
    guard isDivided, shares.count > 1, !context.tellsOfOverlap(behind: first.span)
    else { return nil }
    self.shares = shares
  }

  private static let outcomes = ["维持", "驳回", "撤销", "变更", "确认", "终止", "责令", "调解", "不予受理"]

  /// The words that name the kinds of one classification.
  private static let kinds = ["类", "型", "案件", "纠纷", "领域", "行业", "事项", "级", "程序", "产业"]

  /// Whether each of some shares is of a kind of things: 处罚类占, 许可类占.
  private static func areKinds(_ names: [String]) -> Bool {
    kinds.contains { kind in
      names.allSatisfy { $0.ends(with: kind + "占") || $0.ends(with: kind + "占比") }
    }
      && Set(names).count == names.count && !ExclusiveClass.areCrossing(names)
  }

  private static func isShare(_ figure: Figure, in context: Audit.Context) -> Bool {
    figure.isPercentage && figure.isMeasured && figure.percentage != nil
      && ["占", "占比"].contains { context.name(of: figure).text.ends(with: $0) }
  }

  /// What there is to say; nil where the shares stay within the whole.
  var remark: Remark? {
    var sum: FixedDecimal = 0
    var slack: FixedDecimal = 0
    for share in shares {
      guard let magnitude = share.magnitude, let more = sum.adding(magnitude),
        let unit = slack.adding(FixedDecimal(coefficient: 5, scale: magnitude.scale + 1))
      else { return nil }
      sum = more
      slack = unit
    }
    guard let limit = slack.adding(100), sum > limit else { return nil }
    let line = shares.compactMap(\.magnitude?.description).joined(separator: "+")
    return Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "各项比重之和\(line) = \(sum)%，超过100%", "the shares \(line) = \(sum)% exceed 100%"),
      figures: shares, printed: shares[0].printed, computed: "\(sum)%",
      formula: "\(line) = \(sum) > 100")
  }
}
