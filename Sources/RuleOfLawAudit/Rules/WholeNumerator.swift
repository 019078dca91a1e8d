import RuleOfLawModel

extension AuditRule {
  static let wholeNumerator = AuditRule(
    "rate.wholeNumerator", .arithmetic, .warning,
    summary: Message(
      "所载比率与所载整体之间是否存在整数分子。",
      "Whether some whole part of the printed whole gives the printed rate."),
    formula: Message(
      "存在整数 k：100 × k / 整体 修约后等于所载比率",
      "a whole k exists such that 100 × k / whole is printed as the rate"),
    source: "比重的定义；满意率通行口径为参评对象（信访工作实务），故仅提示",
    examples: [
      "受理来信〔1013件 petition.letters〕,满意率〔86.41% petition.satisfactionRate〕。",
      "依申请公开〔59件 disclosure.onRequest〕,按时办结率〔97.3% disclosure.onTimeRate〕。",
      "审结〔39件 reconsideration.concluded〕,撤销〔9件 reconsideration.revoked〕,纠错率〔61.28% reconsideration.correctionRate〕。",
    ],
    counterexamples: [
      "受理来信〔1148件 petition.letters〕,满意率〔86.41% petition.satisfactionRate〕。",
      "受理来信〔1000余件 petition.letters〕,满意率〔86.41% petition.satisfactionRate〕。",
      "来信〔1013件 petition.letters〕,办结率〔86.41% petition.conclusionRate〕。",
      "受理〔63件 reconsideration.accepted〕,纠错率〔51.28% reconsideration.correctionRate〕。",
    ]
  ) { context in
    context.rateChecks.compactMap(\.feasibility)
  }
}

extension RateCheck {
  /// What there is to say where the part is not printed, or not in full.
  var feasibility: Remark? {
    guard !isUnclear, parts.allSatisfy({ !$0.value.isComplete }), let whole = wholes.first,
      whole.value.figures.allSatisfy({
        $0.paragraph == rate.paragraph
          && ($0.segment == rate.segment || $0.sentence != rate.sentence)
      })
    else { return nil }
    let known = parts.first?.value
    let fitting = wholes.compactMap { whole in
      printed.numerators(over: whole.value.total).flatMap { range in
        range.upperBound >= known?.total ?? 0 ? (whole, range) : nil
      }
    }
    if printed.coefficient == 100 * printed.unit {
      return known == nil && formula.isSettled ? all(whole) : nil
    }
    guard let (fit, range) = fitting.first else {
      let isCustomary =
        formula.numerators.isEmpty || whole.composition == formula.denominators.first
      guard formula.base == .printed, isCustomary, !formula.isConditional(rate, in: context),
        known.map({ !printed.isBelow(100 * $0.total, over: whole.value.total) }) ?? true
      else { return nil }
      return infeasible(whole)
    }
    guard known == nil, range.count == 1, formula.base == .printed else { return nil }
    return Remark(
      severity: .info, confidence: .presumed,
      message: Message(
        "\(rate.chineseName)\(rate.printed)若以\(fit.composition.chineseName)\(fit.value.expression)为分母，分子只能是\(range.lowerBound)",
        "\(rate.englishName) \(rate.printed) over \(fit.value.expression) "
          + "(\(fit.composition.englishName)) makes the part \(range.lowerBound)"),
      figures: [rate] + fit.value.figures, printed: rate.printed,
      computed: "\(range.lowerBound)",
      formula: "\(range.lowerBound)/\(fit.value.expression) = \(rate.printed)")
  }

  private func all(_ whole: (composition: Composition, value: CompositionValue)) -> Remark {
    Remark(
      severity: .info, confidence: .presumed,
      message: Message(
        "\(rate.chineseName)100%：若以\(whole.composition.chineseName)\(whole.value.expression)为分母，即全部\(whole.value.total)",
        "\(rate.englishName) 100%: all \(whole.value.total), if the whole is "
          + whole.composition.englishName),
      figures: [rate] + whole.value.figures, printed: rate.printed,
      computed: "\(whole.value.total)",
      formula: "\(whole.value.total)/\(whole.value.expression) = 100%")
  }

  private func infeasible(
    _ whole: (composition: Composition, value: CompositionValue)
  ) -> Remark {
    let total = whole.value.total
    let nearest = printed.coefficient * total / (100 * printed.unit)
    let neighbours = [nearest, nearest + 1].filter { $0 <= total }
      .map { "\($0)/\(total) = \(Ratio(100 * $0, total).rounded(to: max(2, printed.decimals)))%" }
    let elsewhere = formula.elsewhere.compactMap { composition -> (Composition, Int128)? in
      guard let value = context.evaluate(composition, beside: rate, mixingUnits: true).value,
        printed.numerators(over: value.total) != nil
      else { return nil }
      return (composition, value.total)
    }.first
    let other = elsewhere.map { "；\($0.0.chineseName)合计\($0.1)则可以成立" } ?? ""
    let otherEnglish =
      elsewhere.map { "; \($0.0.englishName) together, \($0.1), would do" } ?? ""
    return Remark(
      severity: .warning, confidence: .undetermined,
      message: Message(
        "\(rate.chineseName)\(rate.printed)以\(whole.composition.chineseName)\(whole.value.expression)为分母时按所载数字无法复算：没有整数分子，相邻者\(neighbours.joined(separator: "，"))；分母可能另有范围\(other)",
        "\(rate.englishName) \(rate.printed) over \(whole.value.expression) "
          + "(\(whole.composition.englishName)) is irreproducible as printed: no whole part gives "
          + "it, the nearest are \(neighbours.joined(separator: ", ")); the whole may be another "
          + "population\(otherEnglish)"),
      figures: [rate] + whole.value.figures, printed: rate.printed,
      computed: neighbours.joined(separator: ", "), formula: "k/\(total) = \(rate.printed)")
  }
}
