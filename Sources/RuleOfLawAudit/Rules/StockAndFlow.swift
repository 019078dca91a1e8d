import RuleOfLawModel

extension AuditRule {
  static let stockAndFlow = AuditRule(
    "flow.balance", .arithmetic, .error,
    summary: Message(
      "上年结转与受理之和等于审结与未结之和。",
      "Cases carried over and accepted are the cases concluded and pending."),
    formula: Message("上年结转 + 受理 = 审结 + 未审结", "carried over + accepted = concluded + pending"),
    source: "行政复议统计的收结存关系；审理期限见行政复议法（2017）第31条、（2023）第62条",
    examples: [
      "上年结转〔12件 reconsideration.carriedOver〕,受理〔63件 reconsideration.accepted〕,审结〔79件 reconsideration.concluded〕。",
      "上年结转〔12件 reconsideration.carriedOver〕,受理〔63件 reconsideration.accepted〕,审结〔60件 reconsideration.concluded〕,未审结〔25件 reconsideration.pending〕。",
      "受理〔63件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕,未审结〔14件 reconsideration.pending〕。",
      "受理〔63件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕。",
    ],
    counterexamples: [
      "上年结转〔12件 reconsideration.carriedOver〕,受理〔63件 reconsideration.accepted〕,审结〔60件 reconsideration.concluded〕,未审结〔15件 reconsideration.pending〕。",
      "受理〔63件 reconsideration.accepted〕,审结〔68件 reconsideration.concluded〕(含上年结转)。",
      "受理〔60余件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕,未审结〔14件 reconsideration.pending〕。",
    ]
  ) { context in
    context.figures(of: Indicator("reconsideration.accepted")).compactMap {
      FlowCheck($0, in: context)?.remark
    }
  }
}

/// The stock and flow of cases around one printed intake.
struct FlowCheck {
  let accepted: Figure
  let intake: Int128
  let concluded: Figure
  let output: Int128
  let carriedOver: Figure?
  let pending: Figure?
  let context: Audit.Context

  init?(_ accepted: Figure, in context: Audit.Context) {
    func beside(_ name: String) -> Neighbour {
      context.neighbour(Indicator("reconsideration." + name), of: accepted, on: .behind)
    }
    guard accepted.isMeasured, accepted.fact.breakdown == nil, let intake = accepted.count,
      let concluded = beside("concluded").figure, let output = concluded.count,
      concluded.paragraph == accepted.paragraph
    else { return nil }
    let others = [beside("carriedOver"), beside("pending")]
    guard others.allSatisfy({ $0.isNone || $0.figure?.count != nil }) else { return nil }
    self.accepted = accepted
    self.intake = intake
    self.concluded = concluded
    self.output = output
    self.context = context
    carriedOver = others[0].figure
    pending = others[1].figure
  }

  /// What there is to say.
  var remark: Remark {
    let stock = carriedOver?.count
    let rest = pending?.count
    let left = (stock ?? 0) + intake
    let right = output + (rest ?? 0)
    if stock != nil, rest != nil {
      return left == right
        ? info("收结存相符", "stock and flow balance", "\(left) = \(right)")
        : error("收结存不符", "stock and flow do not balance", "\(left) ≠ \(right)")
    }
    if stock != nil {
      return right > left
        ? error(
          "审结多于结转与受理之和", "more concluded than carried over and accepted", "\(right) > \(left)")
        : derived("pending", left - right, .exact, "\(left) − \(output) = \(left - right)")
    }
    if rest != nil {
      return right < intake
        ? error("审结与未结之和少于受理", "fewer concluded and pending than accepted", "\(right) < \(intake)")
        : derived("carriedOver", right - intake, .exact, "\(right) − \(intake) = \(right - intake)")
    }
    return output > intake
      ? derived(
        "carriedOver", output - intake, .atLeast, "\(output) − \(intake) = \(output - intake)")
      : derived("pending", intake - output, .atLeast, "\(intake) − \(output) = \(intake - output)")
  }

  private var figures: [Figure] {
    [concluded, accepted] + [carriedOver, pending].compactMap { $0 }
  }

  private func info(_ chinese: String, _ english: String, _ line: String) -> Remark {
    Remark(
      severity: .info, confidence: .proven,
      message: Message("\(chinese)：\(line)", "\(english): \(line)"),
      figures: figures, printed: concluded.printed, computed: line, formula: line)
  }

  private func error(_ chinese: String, _ english: String, _ line: String) -> Remark {
    Remark(
      severity: .error, confidence: .proven,
      message: Message("按所载数字，\(chinese)：\(line)", "as printed, \(english): \(line)"),
      figures: figures, printed: concluded.printed, computed: line, formula: line)
  }

  private func derived(
    _ name: String, _ count: Int128, _ qualifier: Qualifier, _ line: String
  ) -> Remark {
    let indicator = Indicator("reconsideration." + name)
    let quantity = Quantity(
      FixedDecimal(coefficient: Int64(count)), accepted.fact.quantity.unit, qualifier: qualifier)
    let word = name == "pending" ? "未审结" : "上年结转"
    let wordEnglish = name == "pending" ? "pending" : "carried over"
    return Remark(
      severity: .info, confidence: qualifier == .exact ? .proven : .presumed,
      message: Message(
        "由收结存关系推得\(word)\(quantity)：\(line)",
        "\(wordEnglish) by stock and flow, \(quantity): \(line)"),
      figures: figures, printed: concluded.printed, computed: quantity.description, formula: line,
      derivation: count > 0
        ? Derivation(
          indicators: [indicator], label: word, quantity: quantity,
          period: context.period(of: accepted)) : nil)
  }
}
