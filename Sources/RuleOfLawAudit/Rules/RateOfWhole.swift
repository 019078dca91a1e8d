import RuleOfLawModel

extension AuditRule {
  static let rateOfWhole = AuditRule(
    "rate.partOfWhole", .arithmetic, .error,
    summary: Message(
      "所载比率能否由所载分子与通行分母算出。",
      "Whether a printed rate follows from the printed part and one of the usual wholes."),
    formula: Message(
      "率 = 100 × 部分 / 整体，按所载小数位四舍五入或截尾",
      "rate = 100 × part / whole, rounded half up or truncated at the printed decimals"),
    source: "行政复议法；行政诉讼法；统计上的比重定义（部分与整体之比）",
    examples: [
      "审结〔40件 reconsideration.concluded〕,纠错〔9件 reconsideration.corrected〕,纠错率〔25.2% reconsideration.correctionRate〕。",
      "受理纠纷〔141件 mediation.accepted〕,调解成功〔75件 mediation.succeeded〕,成功率〔60.5% mediation.successRate〕。",
      "审结〔39件 reconsideration.concluded〕,撤销〔9件 reconsideration.revoked〕,纠错率〔11.28% reconsideration.correctionRate〕。",
      "审结〔39件 reconsideration.concluded〕,确认违法〔11件 reconsideration.confirmedIllegal〕,撤销〔9件 reconsideration.revoked〕,纠错率〔51.28% reconsideration.correctionRate〕。",
    ],
    counterexamples: [
      "受理〔151件 reconsideration.accepted〕,审结〔135件 reconsideration.concluded〕,纠错〔29件 reconsideration.corrected〕,纠错率〔19.2% reconsideration.correctionRate〕。",
      "审结〔39件 reconsideration.concluded〕,撤销〔9件 reconsideration.revoked〕,纠错率〔51.28% reconsideration.correctionRate〕。",
      "排查受理纠纷〔近1000件 mediation.accepted〕,调解成功〔981件 mediation.succeeded〕,成功率〔99.1% mediation.successRate〕。",
      "审结〔27件 litigation.concluded〕,胜诉〔24件 litigation.won〕,撤诉〔3件 litigation.withdrawn〕,胜诉率〔100% litigation.winRate〕。",
    ]
  ) { context in
    context.rateChecks.compactMap(\.remark)
  }
}

/// One printed rate against one formula.
struct RateCheck {
  let formula: RateFormula
  let rate: Figure
  let printed: PrintedDecimal
  let context: Audit.Context
  /// The printed wholes, the customary one first.
  let wholes: [(composition: Composition, value: CompositionValue)]
  /// The printed parts, the best known first.
  let parts: [(composition: Composition, value: CompositionValue)]
  /// Whether something beside it is printed that cannot be counted with.
  let isUnclear: Bool

  init?(_ formula: RateFormula, _ rate: Figure, in context: Audit.Context) {
    guard rate.isMeasured, rate.fact.breakdown == nil, let printed = rate.percentage else {
      return nil
    }
    self.formula = formula
    self.rate = rate
    self.printed = printed
    self.context = context
    let below = formula.denominators.map { ($0, context.evaluate($0, beside: rate)) }
    let above = formula.numerators.map { ($0, context.evaluate($0, beside: rate)) }
    wholes = below.compactMap { composition, evaluation in
      evaluation.value.flatMap { $0.total > 0 ? (composition, $0) : nil }
    }
    parts = above.compactMap { composition, evaluation in
      evaluation.value.map { (composition, $0) }
    }
    isUnclear = (below + above).contains { $0.1.isUnclear }
  }

  /// What there is to say; nil where nothing can be proved.
  var remark: Remark? {
    for part in parts {
      for whole in wholes where Measure.agree(part.value.figures[0], whole.value.figures[0]) {
        if let rounding = printed.rounding(of: 100 * part.value.total, over: whole.value.total) {
          return confirmation(part, whole, rounding)
        }
      }
    }
    guard !isUnclear, !formula.isConditional(rate, in: context), let whole = wholes.first else {
      return nil
    }
    let complete = parts.first { $0.value.isComplete || isClosed($0.value, in: whole.value) }
    if let part = complete {
      return Measure.agree(part.value.figures[0], whole.value.figures[0])
        ? mismatch(part, whole) : nil
    }
    return parts.first.flatMap { excess($0, over: wholes) }
  }

  private typealias Term = (composition: Composition, value: CompositionValue)

  private func confirmation(_ part: Term, _ whole: Term, _ rounding: Rounding) -> Remark {
    let missing = part.value.missing.isEmpty ? "" : "（未载的结果按零计）"
    let missingEnglish = part.value.missing.isEmpty ? "" : " (outcomes not printed taken as nought)"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(rate.chineseName)\(rate.printed)可由所载数字复算，分母为\(whole.composition.chineseName)，"
          + rounding.chinese + missing,
        "\(rate.englishName) \(rate.printed) is confirmed: the whole is "
          + "\(whole.composition.englishName), \(rounding.english)\(missingEnglish)"),
      figures: [rate] + part.value.figures + whole.value.figures, printed: rate.printed,
      computed: share(part.value.total, whole.value.total), formula: line(part.value, whole.value))
  }

  private func mismatch(_ part: Term, _ whole: Term) -> Remark? {
    // More was concluded than came in: some was carried over, and the whole is not printed.
    if part.value.total > whole.value.total, printed.coefficient <= 100 * printed.unit {
      return nil
    }
    if hasFurtherPart(besides: part.value.figures + whole.value.figures) { return nil }
    let definedIsPrinted = whole.composition == formula.denominators.first
    let hidden = printed.denominators(under: part.value.total)
    let largest = wholes.map(\.value.total).max() ?? whole.value.total
    var possible = ""
    var possibleEnglish = ""
    let severity: Severity
    switch formula.base {
    case .printed where definedIsPrinted: severity = formula.isSettled ? .error : .warning
    case .printed:
      severity = .warning
      possible = hidden.map { "，只有分母为\(Self.words($0))才能得到" } ?? "，任何整数分母均不能得到"
      possibleEnglish =
        hidden.map { "; only a whole of \(Self.words($0)) would give it" }
        ?? "; no whole number below the line gives it"
    case .hidden(let chinese, let english):
      if let hidden, hidden.lowerBound <= largest { return nil }
      severity = .warning
      possible = "，所载整体内没有一个\(chinese)数能得到"
      possibleEnglish = "; no number of \(english) within the printed whole gives it"
    }
    return Remark(
      severity: severity, confidence: severity == .error ? .proven : .undetermined,
      message: Message(
        "\(rate.chineseName)\(rate.printed)按所载数字无法复算：\(line(part.value, whole.value))\(possible)",
        "\(rate.englishName) \(rate.printed) is irreproducible as printed: "
          + "\(line(part.value, whole.value))\(possibleEnglish)"),
      figures: [rate] + part.value.figures + wholes.flatMap(\.value.figures).unique,
      printed: rate.printed, computed: share(part.value.total, whole.value.total),
      formula: line(part.value, whole.value))
  }

  /// Whether more of what the rate is of is printed beside it: 当场整改1980处，限期整改285处.
  private func hasFurtherPart(besides used: [Figure]) -> Bool {
    guard let stem = context.name(of: rate).rateStem?.suffix(2) else { return false }
    return context.figures[..<rate.index].suffix(6).contains { figure in
      figure.segment == rate.segment && !figure.isPercentage && !used.contains(figure)
        && figure.fact.quantity.unit == used[0].fact.quantity.unit
        && context.name(of: figure).relation(to: stem) == .part
    }
  }

  /// An incomplete list of outcomes only bounds the rate from below.
  private func excess(_ part: Term, over wholes: [Term]) -> Remark? {
    guard let whole = wholes.max(by: { $0.value.total < $1.value.total }),
      Measure.agree(part.value.figures[0], whole.value.figures[0]),
      printed.isBelow(100 * part.value.total, over: whole.value.total)
    else { return nil }
    return Remark(
      severity: formula.isSettled ? .error : .warning, confidence: .proven,
      message: Message(
        "\(rate.chineseName)\(rate.printed)低于所载各项结果之和所占比重：\(line(part.value, whole.value))",
        "\(rate.englishName) \(rate.printed) is less than the printed outcomes alone amount to: "
          + line(part.value, whole.value)),
      figures: [rate] + part.value.figures + whole.value.figures, printed: rate.printed,
      computed: share(part.value.total, whole.value.total), formula: line(part.value, whole.value))
  }

  /// Whether the printed outcomes add up to the whole, so that none is missing.
  private func isClosed(_ part: CompositionValue, in whole: CompositionValue) -> Bool {
    guard
      let partition = Partition.all.first(where: {
        $0.whole == whole.figures[0].fact.indicators.first
      })
    else { return false }
    let members = Composition("", partition.members.map(\.rawValue), isOpen: true)
    return context.evaluate(members, beside: rate).value?.total == whole.total
  }

  private func share(_ part: Int128, _ whole: Int128) -> String {
    "\(Ratio(100 * part, whole).rounded(to: max(2, printed.decimals)))%"
  }

  private func line(_ part: CompositionValue, _ whole: CompositionValue) -> String {
    "\(part.expression)/\(whole.expression) = \(share(part.total, whole.total))"
  }

  /// Writes a range of whole numbers: `135`, `134–135`.
  static func words(_ range: ClosedRange<Int128>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
