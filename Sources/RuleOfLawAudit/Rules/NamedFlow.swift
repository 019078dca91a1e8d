import RuleOfLawModel

extension AuditRule {
  static let flowByName = AuditRule(
    "flow.namedBalance", .arithmetic, .error,
    summary: Message(
      "同句所载的结转、新收、办结、未结四数是否平衡，不论办理的是何种事项。",
      "Whether what is carried over, taken in, concluded and pending in one sentence balances, "
        + "whatever is handled."),
    formula: Message("结转 + 新收 = 办结 + 未结", "carried over + taken in = concluded + pending"),
    source: "收结存平衡关系",
    examples: [
      "上年结转〔21件〕,本年新收〔96件〕,审结〔103件〕,年末未结〔24件〕。",
      "旧存案件〔12件〕,新收案件〔85件〕,审结〔99件〕。",
      "结转〔21件〕,新收申请〔96件〕,办结〔103件〕,结转下年〔24件〕。",
      "年初结存〔6件〕,新收〔51件〕,结案〔49件〕,年底结存〔10件〕。",
    ],
    counterexamples: [
      "上年结转〔21件〕,本年新收〔96件〕,审结〔103件〕,年末未结〔14件〕。",
      "旧存案件〔12件〕,新收案件〔85件〕,审结〔79件〕。",
      "结转〔20余件〕,新收申请〔96件〕,办结〔103件〕,未结〔24件〕。",
    ]
  ) { context in
    context.figures.compactMap { NamedFlow($0, in: context)?.remark }
  }
}

/// A count of what is carried over, with the rest of the flow named in its sentence.
struct NamedFlow {
  private let figures: [Figure]
  private let stock: Int128
  private let intake: Int128
  private let output: Int128
  private let rest: Int128?

  private static let carried = ["结转", "旧存", "结存", "上年未结", "上年存", "年初存"]
  private static let taken = ["新收", "受理", "收到", "新立", "立案", "接收"]
  private static let concluded = ["审结", "办结", "结案"]
  private static let pending = [
    "未结", "未审结", "未办结", "尚未", "结转下", "结转至下", "年底结存", "年末结存", "期末结存", "正在审理", "正在办理",
  ]

  /// The flow that has a rule of its own.
  private static let reconsideration = ["carriedOver", "accepted", "concluded"].map {
    Indicator("reconsideration." + $0)
  }

  init?(_ first: Figure, in context: Audit.Context) {
    func isNamed(_ figure: Figure, _ words: [String]) -> Bool {
      let name = context.name(of: figure).text
      return words.contains { name.holds($0) }
    }
    guard first.isMeasured, first.fact.indicators.isEmpty || first.fact.breakdown == nil,
      !first.isPercentage, isNamed(first, Self.carried),
      !isNamed(first, ["下年", "下一年", "年底", "年末", "期末"])
    else { return nil }
    let near = context.figures[
      max(0, first.index - 4)..<min(context.figures.count, first.index + 6)
    ]
    .filter {
      $0.index != first.index && $0.sentence == first.sentence && $0.isMeasured
        && $0.fact.quantity.unit == first.fact.quantity.unit && $0.fact.scope == first.fact.scope
    }
    func only(_ words: [String], besides others: [String] = []) -> Figure? {
      let found = near.filter { isNamed($0, words) && !isNamed($0, others) }
      return found.count == 1 ? found[0] : nil
    }
    let left = only(Self.pending)
    guard let stock = first.count,
      let intake = only(Self.taken, besides: Self.pending + Self.concluded),
      let taken = intake.count, let output = only(Self.concluded, besides: Self.pending),
      let done = output.count, left == nil || left?.count != nil
    else { return nil }
    let indicators = Set([first, intake, output].flatMap(\.fact.indicators))
    guard !indicators.isSuperset(of: Self.reconsideration) else { return nil }
    figures = [output, first, intake] + [left].compactMap { $0 }
    self.stock = stock
    self.intake = taken
    self.output = done
    rest = left?.count
  }

  /// What there is to say; nil where too little is printed.
  var remark: Remark? {
    let total = stock + intake
    let line = "\(stock)+\(intake) = \(total)"
    guard let rest else {
      guard output > total else { return nil }
      return remark(.error, "办结多于结转与新收之和", "more concluded than there was", "\(line) < \(output)")
    }
    let right = "\(output)+\(rest) = \(output + rest)"
    return total == output + rest
      ? remark(.info, "收结存相符", "stock and flow balance", "\(line), \(right)")
      : remark(.error, "收结存不符", "stock and flow do not balance", "\(line), \(right)")
  }

  private func remark(
    _ severity: Severity, _ chinese: String, _ english: String, _ line: String
  ) -> Remark {
    Remark(
      severity: severity, confidence: .proven,
      message: Message("按所载数字，\(chinese)：\(line)", "as printed, \(english): \(line)"),
      figures: figures, printed: figures[0].printed, computed: line, formula: line)
  }
}
