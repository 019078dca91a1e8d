import RuleOfLawModel

extension AuditRule {
  static let growthOfCount = AuditRule(
    "growth.wholeBase", .arithmetic, .error,
    summary: Message(
      "数量的增减百分比能否由某个整数基数得到；唯一者即上年数。",
      "Whether some whole earlier number gives a count's printed growth; a unique one is recovered."
    ),
    formula: Message(
      "增减% = 100 × |本期 − 上期| / 上期，上期为正整数，四舍五入或截尾",
      "growth % = 100 × |current − earlier| / earlier for a positive whole earlier number, "
        + "rounded half up or truncated"),
    source: "统计上的发展速度与增长速度定义（以上期水平为基数）",
    examples: [
      "行政诉讼案件〔46件 litigation.cases〕,同比增长〔41.1% up〕。",
      "行政诉讼案件〔140件 litigation.cases〕,同比下降〔52.9% down〕。",
      "受理申请〔12件 reconsideration.accepted〕,同比下降〔130% down〕。",
    ],
    counterexamples: [
      "行政诉讼案件〔46件 litigation.cases〕,同比增长近〔41.1% up〕。",
      "发放资料〔28.4万份 publicity.materials〕,同比增长〔41.1% up〕。",
      "受理申请〔48件 reconsideration.accepted〕,同比增长〔41.1% up〕。",
    ]
  ) { context in
    context.figures.flatMap { figure in
      figure.changes.compactMap { GrowthCheck(figure, $0, in: context)?.remark }
    }
  }
}

/// One printed growth of one count.
struct GrowthCheck {
  let figure: Figure
  let change: Change
  let count: Int128
  let growth: PrintedDecimal
  let context: Audit.Context

  /// How units end that measure rather than count.
  private static let measures = [
    "米", "里", "克", "吨", "亩", "顷", "升", "瓦时", "度", "小时", "分钟", "学时", "课时", "天", "日", "年",
    "分", "倍", "比例",
  ]

  init?(_ figure: Figure, _ change: Change, in context: Audit.Context) {
    guard figure.isMeasured, let count = figure.count, change.from == nil,
      !Self.measures.contains(where: { figure.fact.quantity.unit.rawValue.ends(with: $0) }),
      change.unit == .percent, !context.isEarlierTime(figure),
      change.direction == .up || change.direction == .down,
      let size = change.size, size > 0, let growth = PrintedDecimal(size),
      !context.isHedged(change)
    else { return nil }
    self.figure = figure
    self.change = change
    self.count = count
    self.growth = growth
    self.context = context
  }

  private var isRise: Bool { change.direction == .up }
  private var sign: String { isRise ? "+" : "−" }
  private var size: String { change.size?.description ?? "" }

  /// What there is to say; nil where many earlier numbers fit.
  var remark: Remark? {
    if !isRise, growth.coefficient > 100 * growth.unit {
      return impossible("降幅超过100%", "a fall of more than 100%")
    }
    if count == 0 {
      return isRise
        ? impossible("增长后为零", "nought cannot be the result of a rise")
        : growth.coefficient == 100 * growth.unit
          ? nil
          : impossible("降至零的降幅应为100%", "a fall to nought is one of 100%")
    }
    let bases = isRise ? growth.basesOfRise(to: count) : growth.basesOfFall(to: count)
    guard let bases else {
      return isRise || growth.coefficient < 99 * growth.unit ? irreproducible : nil
    }
    return bases.count == 1 ? recovered(bases.lowerBound) : nil
  }

  private func impossible(_ chinese: String, _ english: String) -> Remark {
    Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(sign)\(size)%：\(chinese)，不可能成立",
        "\(figure.englishName) \(figure.printed), \(sign)\(size)%: impossible, \(english)"),
      figures: [figure], spans: [change.span], printed: "\(sign)\(size)%")
  }

  private var irreproducible: Remark {
    let exact = 100 * growth.unit * count
    let divisor =
      isRise ? 100 * growth.unit + growth.coefficient : 100 * growth.unit - growth.coefficient
    let below = exact / divisor
    let neighbours = [below, below + 1].filter { $0 > 0 }.map {
      "\($0)→\(count) = \(self.change(from: $0))"
    }
    let list = neighbours.joined(separator: "，")
    return Remark(
      severity: .warning, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(sign)\(size)%按所载数字无法复算：没有整数基数，相邻者\(list)",
        "\(figure.englishName) \(figure.printed), \(sign)\(size)% is irreproducible as printed: "
          + "no whole earlier number gives it; the nearest are "
          + neighbours.joined(separator: ", ")),
      figures: [figure], spans: [change.span], printed: "\(sign)\(size)%",
      computed: neighbours.joined(separator: ", "), formula: "100×|\(count)−n|/n = \(size)%")
  }

  private func recovered(_ base: Int128) -> Remark {
    let period = ComparisonBase(context.clause(of: change, of: figure)).presumedPeriod(
      before: context.period(of: figure))
    let quantity = Quantity(FixedDecimal(coefficient: Int64(base)), figure.fact.quantity.unit)
    let formula = "100×(\(count)−\(base))/\(base) = \(self.change(from: base))"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(figure.chineseName)\(figure.printed)、\(sign)\(size)%：对比基数只能是\(quantity)",
        "\(figure.englishName) \(figure.printed), \(sign)\(size)%: the earlier number can only be "
          + "\(quantity)"),
      figures: [figure], spans: [change.span], printed: "\(sign)\(size)%", computed: "\(quantity)",
      formula: formula,
      derivation: period.map {
        Derivation(
          indicators: figure.fact.indicators, label: figure.fact.label, quantity: quantity,
          period: $0)
      })
  }

  private func change(from base: Int128) -> String {
    let ratio = Ratio(100 * (count - base), base).rounded(to: max(2, growth.decimals))
    return (count > base ? "+" : "") + "\(ratio)%"
  }
}
