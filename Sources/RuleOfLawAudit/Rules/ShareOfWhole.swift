import RuleOfLawModel

extension AuditRule {
  static let shareOfWhole = AuditRule(
    "share.ofWhole", .arithmetic, .error,
    summary: Message(
      "“其中N件，占M%”的比重能否由前后所载数字算出。",
      "Whether a share printed behind a part follows from the part and the whole before it."),
    formula: Message("占比 = 100 × 部分 / 整体", "share = 100 × part / whole"),
    source: "比重的定义",
    examples: [
      "受理〔434件 reconsideration.accepted〕,其中处罚类〔87件 <reconsideration.accepted:matter:处罚〕,占〔21.75%〕。",
      "受理投诉〔836件〕,其中消费类〔659件〕,占比〔88.52%〕。",
      "受理〔434件 reconsideration.accepted〕,其中处罚类〔87件 <reconsideration.accepted:matter:处罚〕,占〔20.05%〕。",
      "受理〔434件〕,其中土地类〔120件〕、治安类〔98件〕,分别占〔27.65%〕、〔25.58%〕。",
      "涉及征收类〔61件〕,占〔22.4%〕,全年共受理申请〔310件〕。",
      "受理申请〔205件〕,审结〔176件〕,直接纠错〔31件〕,占审结案件的〔15.1%〕。",
    ],
    counterexamples: [
      "受理〔434件 reconsideration.accepted〕,其中处罚类〔87件 <reconsideration.accepted:matter:处罚〕,占近〔20%〕。",
      "全省受理案件〔87件〕,占全国的〔21.75%〕。",
      "受理〔434件〕,其中处罚类〔87件〕,占〔20.04%〕。",
      "受理〔434件〕,其中土地类〔120件〕、治安类〔98件〕,分别占〔27.65%〕、〔22.58%〕。",
      "受理申请〔205件〕,审结〔176件〕,直接纠错〔31件〕,占审结案件的〔17.6%〕。",
      "受理申请〔205件〕,审结〔176件〕,直接纠错〔31件〕,占同类案件的〔15.9%〕。",
    ]
  ) { context in
    context.figures.compactMap { ShareCheck($0, in: context)?.remark }
  }
}

/// One printed share behind a printed part.
struct ShareCheck {
  let share: Figure
  let printed: PrintedDecimal
  let part: Figure
  let partCount: Int128
  /// The counts before the part in its sentence, the nearest first.
  let wholes: [(figure: Figure, count: Int128)]
  /// The total that the sentence declares behind its shares, where none stands before the part.
  let totalBehind: (figure: Figure, count: Int128)?
  /// Whether the words say that the part is one of the nearest whole.
  let isDeclared: Bool
  /// Whether the words name the whole: 占审结案件的17.6%.
  let isNamed: Bool

  init?(_ share: Figure, in context: Audit.Context) {
    // 即办件870件,占比72.5%: a share may be an indicator, too, and is of the part all the same.
    guard share.isMeasured, share.fact.indicators.isEmpty || share.fact.label == "占比",
      let printed = share.percentage,
      let part = Self.part(of: share, in: context), let partCount = part.count
    else { return nil }
    self.share = share
    self.printed = printed
    self.part = part
    self.partCount = partCount
    let counts = context.figures[..<part.index].reversed().prefix(Audit.Context.reach).prefix {
      $0.segment == part.segment
    }
    .compactMap { figure in
      figure.count.flatMap {
        $0 > 0 && Measure.agree(figure, part) && figure.fact.breakdown == nil ? (figure, $0) : nil
      }
    }
    let named = Self.named(context.words(between: part, and: share), among: counts.map(\.0))
    isNamed = named.count == 1 && counts.count > 1
    wholes = isNamed ? counts.filter { $0.0 == named[0] } : counts
    let behind = context.figures[(share.index + 1)...].prefix(12)
      .prefix { $0.sentence == share.sentence && $0.isMeasured }
      .last { figure in
        ["共", "总"].contains { context.clause(before: figure).holds($0) }
          && Measure.agree(figure, part)
      }
    totalBehind =
      wholes.isEmpty
      ? behind.flatMap { figure in
        figure.count.flatMap { $0 >= partCount ? (figure, $0) : nil }
      } : nil
    let between = wholes.last.map { whole in
      context.reading.text[
        SourceSpan(whole.figure.span.end, max(whole.figure.span.end, part.span.end))]
    }
    isDeclared = part.fact.breakdown != nil || between?.holds("其中") ?? false
  }

  /// The counts whose names have most of the words between 占 and 的, of several that have any.
  private static func named(_ words: Substring, among counts: [Figure]) -> [Figure] {
    guard let share = words.place(of: "占") else { return [] }
    let rest = words[share.upperBound...]
    guard let end = rest.place(of: "的") else { return [] }
    let name = WordPairs(rest[..<end.lowerBound])
    let scores = counts.map { name.coverage(by: WordPairs($0.fact.label)) }
    guard let best = scores.max(), best > 0 else { return [] }
    return zip(counts, scores).filter { $0.1 == best }.map(\.0)
  }

  /// The count that a share is of: the one before it, or in 分别占 the one in the same place.
  private static func part(of share: Figure, in context: Audit.Context) -> Figure? {
    let before = context.figures[..<share.index].reversed().prefix(24).prefix {
      $0.segment == share.segment
    }
    let shares = [share] + before.prefix(while: \.isPercentage)
    guard let first = shares.last, first.index > 0, first.index - 1 >= share.index - 24,
      context.figures[first.index - 1].segment == share.segment
    else { return nil }
    let last = context.figures[first.index - 1]
    let words = context.words(between: last, and: first)
    guard words.holds("占") else { return nil }
    if !words.holds("分别") { return shares.count == 1 ? last : nil }
    let following = context.figures[(share.index + 1)...].prefix(24).prefix {
      $0.sentence == share.sentence && $0.isPercentage
    }
    let place = last.index + 1 - (shares.count + following.count) + (shares.count - 1)
    guard place >= 0, context.figures[place].sentence == share.sentence else { return nil }
    return context.figures[place]
  }

  /// What there is to say.
  var remark: Remark? {
    for whole in wholes where whole.count >= partCount {
      if let rounding = printed.rounding(of: 100 * partCount, over: whole.count) {
        return Remark(
          severity: .info, confidence: .proven,
          message: Message(
            "占比\(share.printed)可由所载数字复算，\(rounding.chinese)：\(line(whole.count))",
            "the share \(share.printed) is confirmed, \(rounding.english): \(line(whole.count))"),
          figures: [share, part, whole.figure], printed: share.printed,
          computed: computed(whole.count), formula: line(whole.count))
      }
    }
    if let whole = totalBehind {
      if printed.rounding(of: 100 * partCount, over: whole.count) != nil { return nil }
      return mismatch(whole, wholes: [whole.figure], severity: .warning)
    }
    guard isDeclared || isNamed, let whole = wholes.max(by: { $0.count < $1.count }) else {
      return nil
    }
    return mismatch(
      whole, wholes: wholes.map(\.figure), severity: isDeclared ? .error : .warning)
  }

  private func mismatch(
    _ whole: (figure: Figure, count: Int128), wholes: [Figure], severity: Severity
  ) -> Remark {
    Remark(
      severity: severity, confidence: severity == .error ? .proven : .presumed,
      message: Message(
        "占比\(share.printed)按所载数字无法复算：\(line(whole.count))",
        "the share \(share.printed) is irreproducible as printed: \(line(whole.count))"),
      figures: [share, part] + wholes, printed: share.printed,
      computed: computed(whole.count), formula: line(whole.count))
  }

  private func computed(_ whole: Int128) -> String {
    "\(Ratio(100 * partCount, whole).rounded(to: max(2, printed.decimals)))%"
  }

  private func line(_ whole: Int128) -> String { "\(partCount)/\(whole) = \(computed(whole))" }
}
