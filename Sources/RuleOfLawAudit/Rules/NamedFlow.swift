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
      "期初存案〔18件〕,新收〔240件〕,结案〔251件〕,期末存案〔17件〕。",
      "原有调解员〔930名〕,新聘〔64名〕,退出〔28名〕,现有〔986名〕。",
      "连同上年结转的〔9件〕,全年共办理申请〔140件〕,其中新收〔121件〕。",
      "本次新增〔18项〕、取消〔44项〕,清单总数由〔2410项〕变为〔2394项〕。",
    ],
    counterexamples: [
      "上年结转〔21件〕,本年新收〔96件〕,审结〔103件〕,年末未结〔14件〕。",
      "旧存案件〔12件〕,新收案件〔85件〕,审结〔79件〕。",
      "原有调解员〔930名〕,新聘〔64名〕,退出〔28名〕,现有〔966名〕。",
      "结转〔20余件〕,新收申请〔96件〕,办结〔103件〕,未结〔24件〕。",
    ]
  ) { context in
    context.numbers.compactMap { NamedFlow.remark(around: $0, in: context) }
  }
}

/// A count of what was there before, with the rest of the flow named in its sentence.
struct NamedFlow {
  private let numbers: [PrintedNumber]
  private let stock: Int128
  private let intake: Int128
  private let output: Int128
  private let rest: Int128?
  private let context: Audit.Context

  private static let cues = Cues("结转旧存未期原初由末底")
  private static let carried = [
    "结转", "旧存", "结存", "存案", "上年未结", "去年未结", "年初未结", "上年存", "年初存", "转入", "期初", "原有", "年初有",
    "年初共有", "上年度未结", "上年末", "去年末", "上年底", "去年底", "年初在册",
  ]
  private static let later = ["下年", "下一年", "年底", "年末", "期末", "下期", "尚"]
  private static let taken = ["新收", "受理", "收到", "新立", "立案", "接收", "新增", "新聘", "增补", "补充"]
  private static let concluded = [
    "审结", "办结", "结案", "已结", "答复", "取消", "退出", "注销", "核减", "调出", "解聘", "退休",
  ]
  private static let pending = [
    "未结", "未审结", "未办结", "尚未", "尚有", "仍有", "结转下", "结转至下", "转入下", "年底结存", "年末结存", "期末", "现有",
    "年末", "年底", "正在审理", "正在办理", "尚在审理", "尚在办理",
  ]

  /// The flow that has a rule of its own.
  private static let reconsideration = ["carriedOver", "accepted", "concluded"].map {
    Indicator("reconsideration." + $0)
  }

  /// 连同上年结转的9件，全年共办理130件，其中新收121件: what was handled is what was there and came.
  private static func handled(
    _ first: PrintedNumber, in context: Audit.Context
  ) -> Remark? {
    guard first.clauseCues.hasAny(cues), first.index + 2 < context.numbers.count else { return nil }
    let (total, taken) = (context.numbers[first.index + 1], context.numbers[first.index + 2])
    if let remark = added(first, total, taken, in: context) { return remark }
    let words = context.clauseLead(of: first)
    guard words.holds("结转"), ["连同", "加上", "包括", "含"].contains(where: { words.holds($0) })
    else { return nil }
    guard taken.sentence == first.sentence, context.lead(of: total).holds("共"),
      context.clauseLead(of: taken).holds("其中新收")
    else { return nil }
    return unequal(total, first, taken, in: context)
  }

  private static func unequal(
    _ total: PrintedNumber, _ first: PrintedNumber, _ taken: PrintedNumber,
    in context: Audit.Context
  ) -> Remark? {
    guard total.isOfUnit(of: first), taken.isOfUnit(of: first), let stock = first.count,
      let sum = total.count, let intake = taken.count, stock + intake != sum
    else { return nil }
    let line = "\(stock)+\(intake) = \(stock + intake) ≠ \(sum)"
    return context.remark(
      .error, on: [total, first, taken],
      Message(
        "按所载数字，办理总数不等于结转与新收之和：\(line)",
        "as printed, what was handled is not what was carried over and came in: \(line)"),
      printed: total.printed, computed: "\(stock + intake)", formula: line)
  }

  /// What was to be handled, told as a sum: 上年未办结9件，加上本年新收的121件，共应办理140件.
  private static func added(
    _ first: PrintedNumber, _ taken: PrintedNumber, _ total: PrintedNumber,
    in context: Audit.Context
  ) -> Remark? {
    let words = context.lead(of: taken)
    guard total.sentence == first.sentence,
      ["加上", "连同"].contains(where: { words.lastClause.begins(with: $0) }),
      context.clauseLead(of: total).holds("共")
    else { return nil }
    return unequal(total, first, taken, in: context)
  }

  /// What the numbers around a count of what is carried over have to say.
  static func remark(around number: PrintedNumber, in context: Audit.Context) -> Remark? {
    NamedFlow(number, in: context)?.remark ?? handled(number, in: context)
  }

  private init?(_ first: PrintedNumber, in context: Audit.Context) {
    guard first.clauseCues.hasAny(Self.cues), let stock = first.count else { return nil }
    func isNamed(_ number: PrintedNumber, _ words: [String]) -> Bool {
      let lead = context.clauseLead(of: number)
      return words.contains { lead.holds($0) }
    }
    let isMoved = Self.isMoved(first, in: context)
    let isCarried =
      isNamed(first, Self.carried)
      && (!isNamed(first, Self.later) || isNamed(first, ["上年末", "去年末", "上年底", "去年底"]))
    guard isMoved || isCarried || Self.isOfYearBefore(first, in: context),
      !isNamed(first, ["比", "较"])
    else { return nil }
    let near = context.numbersBeside(first).filter {
      $0.index != first.index && $0.isOfUnit(of: first) && !context.lead(of: $0).holds("其中")
    }
    func only(_ candidates: [PrintedNumber]) -> PrintedNumber? {
      candidates.count == 1 ? candidates[0] : nil
    }
    let left =
      isMoved
      ? context.numbers[first.index + 1]
      : only(
        near.filter { number in
          isNamed(number, Self.pending)
            || ["正", "尚在", "仍在"].contains { context.tail(of: number).begins(with: $0) }
        })
    let others = near.filter { $0.index != left?.index }
    guard
      let intake = only(others.filter { isNamed($0, Self.taken) && !isNamed($0, Self.concluded) }),
      let taken = intake.count,
      let output = only(others.filter { isNamed($0, Self.concluded) }), let done = output.count,
      left == nil || left?.count != nil
    else { return nil }
    numbers = [output, first, intake] + [left].compactMap { $0 }
    let indicators = Set(numbers.compactMap { context.figure(of: $0) }.flatMap(\.fact.indicators))
    guard !indicators.isSuperset(of: Self.reconsideration) else { return nil }
    self.stock = stock
    self.intake = taken
    self.output = done
    self.context = context
    rest = left?.count
  }

  /// Whether cases were pending at the end of the year before that of the next number: 2022年末未审结.
  private static func isOfYearBefore(_ number: PrintedNumber, in context: Audit.Context) -> Bool {
    let words = context.clauseLead(of: number)
    guard words.holds("未"), number.index + 1 < context.numbers.count,
      let year = NamedYear.last(in: words)
    else { return false }
    let next = context.numbers[number.index + 1]
    return next.sentence == number.sentence
      && NamedYear.last(in: context.clauseLead(of: next)) == year + 1
  }

  /// Whether a stock is told by what it becomes: 由原来的3847项变为3829项.
  private static func isMoved(_ number: PrintedNumber, in context: Audit.Context) -> Bool {
    guard number.index + 1 < context.numbers.count,
      context.clauseLead(of: number).holds("由")
    else { return false }
    let next = context.numbers[number.index + 1]
    let words = context.tail(of: number)
    return next.sentence == number.sentence && next.isOfUnit(of: number)
      && ["变为", "调整为", "至", "到"].contains { words.ends(with: $0) }
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
  ) -> Remark? {
    context.remark(
      severity, on: numbers,
      Message("按所载数字，\(chinese)：\(line)", "as printed, \(english): \(line)"),
      printed: numbers[0].printed, computed: line, formula: line)
  }
}
