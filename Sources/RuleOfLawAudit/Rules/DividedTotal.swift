import RuleOfLawModel

extension AuditRule {
  static let dividedTotal = AuditRule(
    "parts.divided", .arithmetic, .error,
    summary: Message(
      "总数之后以冒号、括号分列，或按季度、半年分列的，各项之和是否等于总数；“各N”按所列项数计。",
      "Whether what is listed behind a total and a colon, in brackets, or by quarters makes up the "
        + "total; 各N counts for each of the names before it."),
    formula: Message("总数 = Σ分列；甲、乙各N = 2N", "total = Σ items; A and B N each = 2N"),
    source: "分组的互斥与穷尽原则",
    examples: [
      "设有普法阵地〔19个〕：广场〔7个〕，长廊〔9个〕，公园〔4个〕。",
      "召开例会〔6次〕，一季度〔1次〕，二、三、四季度各〔2次〕。",
      "接听咨询〔380次〕，上半年〔175次〕，下半年〔215次〕。",
      "建成工作站〔15个〕（园区〔6个〕、商会〔4个〕、街区和楼宇各〔3个〕）。",
    ],
    counterexamples: [
      "设有普法阵地〔20个〕：广场〔7个〕，长廊〔9个〕，公园〔4个〕。",
      "设有普法阵地〔24个〕：广场〔7个〕，长廊〔9个〕，公园〔4个〕等。",
      "召开例会〔7次〕，一季度〔1次〕，二、三、四季度各〔2次〕。",
      "召开例会〔7次〕，一季度〔1次〕，二季度〔3次〕。",
      "建成工作站〔16个〕（园区〔6个〕、商会〔4个〕、街区和楼宇各〔3个〕）。",
      "发现问题〔12个〕：涉及文书〔9个〕，涉及程序〔7个〕。",
      "受理投诉〔18件〕：已办结〔16件〕，调解成功〔11件〕。",
    ]
  ) { context in
    context.numbers.compactMap { DividedTotal($0, in: context)?.doubt }
  }
}

/// A total with what is listed behind it to divide it (总数与分列).
struct DividedTotal {
  private struct Part {
    let number: PrintedNumber
    let times: Int128
  }

  private let whole: PrintedNumber
  private let parts: [Part]
  private let isComplete: Bool
  private let context: Audit.Context

  private static let ends = ["其中", "合计", "共", "总计", "同比", "较", "比上年", "上年", "去年", "累计", "均", "每"]
  /// Words of stages of work and of features that one thing has beside others.
  private static let crossing = [
    "涉及", "已", "未", "正", "整改", "办结", "化解", "成功", "含", "持证", "党员", "女", "经", "完成", "审结", "受理", "结案",
    "通过", "采纳", "立案", "移送", "罚", "发现", "同意", "新增", "获", "提出", "反馈", "解决",
  ]
  private static let open = ["等", "主要", "重点", "包括", "其中", "部分"]

  init?(_ whole: PrintedNumber, in context: Audit.Context) {
    guard whole.isAmount, whole.count != nil, whole.index + 2 < context.numbers.count else {
      return nil
    }
    let first = context.numbers[whole.index + 1]
    guard first.sentence == whole.sentence, first.isOfUnit(of: whole) else { return nil }
    let between = context.lead(of: first)
    let isBracketed = between.begins(with: "（") || between.begins(with: "(")
    let isListed = isBracketed || between.begins(with: "：") || between.begins(with: ":")
    let isTimed = Self.isTime(between)
    guard isListed || isTimed, !Self.isTime(context.clauseLead(of: whole)),
      !["上年", "去年", "较", "比", "均", "每", "同比", "其中"].contains(where: {
        context.clauseLead(of: whole).holds($0)
      })
    else { return nil }
    var parts: [Part] = []
    for number in context.numbers[first.index...].prefix(14) {
      let lead = context.lead(of: number)
      let isBehindBracket = isBracketed && (lead.holds("）") || lead.holds(")"))
      guard number.sentence == whole.sentence, number.isOfUnit(of: whole), number.count != nil,
        parts.isEmpty || !isBehindBracket,
        parts.isEmpty || !lead.holds("，") || isListed || Self.isTime(lead),
        !Self.ends.contains(where: { lead.holds($0) }), let times = Self.times(lead)
      else { break }
      parts.append(Part(number: number, times: times))
    }
    guard parts.count > 1 else { return nil }
    let list = context.reading.text[
      SourceSpan(whole.span.end, parts[parts.count - 1].number.span.end)]
    let tail = context.tail(of: parts[parts.count - 1].number)
    let names = parts.map { String(context.name(of: $0.number)) }
    let isOpen = tail.begins(with: "等") || Self.open.contains { list.holds($0) }
    let areTimes = parts.allSatisfy { Self.isTime(context.lead(of: $0.number)) }
    guard isTimed ? areTimes : !Self.crossing.contains(where: { list.holds($0) }),
      Set(names).count == names.count, !ExclusiveClass.areCrossing(names),
      !context.tellsOfOverlap(behind: whole.span),
      areTimes || !Measure.persons.contains(whole.unit) || Self.arePlaces(names)
    else { return nil }
    self.whole = whole
    self.parts = parts
    self.context = context
    let isWholeYear =
      list.holds("上半年") && list.holds("下半年")
      || ["一", "二", "三", "四"].allSatisfy { list.holds($0) } && list.holds("季度")
    isComplete = !isOpen && (areTimes ? isWholeYear : isListed)
  }

  private static func isTime(_ words: Substring) -> Bool {
    words.holds("季度") || words.holds("半年")
  }

  private static func arePlaces(_ names: [String]) -> Bool {
    let ends = ["村", "社区", "镇", "乡", "街道", "局", "所", "级", "大队", "中队", "组"]
    return names.allSatisfy { name in ends.contains { name.ends(with: $0) } }
  }

  /// For how many names a number counts: 企业、镇级各1个 is twice one; nil where it is not told.
  private static func times(_ lead: Substring) -> Int128? {
    guard lead.ends(with: "各") else { return 1 }
    var clause = lead.lastClause.dropLast()
    while ["、", "：", ":", "（", "("].contains(where: { clause.begins(with: $0) }) {
      clause = clause.dropFirst()
    }
    var names = 1
    for mark in ["、", "和", "及", "与"] {
      if mark != "、", names > 1 && !clause.holds("、") { break }
      var rest = clause
      while let place = rest.place(of: mark) {
        names += 1
        rest = rest[place.upperBound...]
      }
    }
    return names > 1 ? Int128(names) : nil
  }

  /// What is wrong with the list; nil where it fits.
  var doubt: Remark? {
    guard let total = whole.count else { return nil }
    let counts = parts.map { (times: $0.times, count: $0.number.count ?? 0) }
    let sum = counts.reduce(Int128(0)) { $0 + $1.times * $1.count }
    let isExcess = sum > total
    guard sum != total, isExcess || (isComplete && 2 * sum > total), sum < 3 * total,
      ListedParts(whole, in: context)?.doubt == nil
    else { return nil }
    let line =
      counts.map { $0.times > 1 ? "\($0.count)×\($0.times)" : "\($0.count)" }
      .joined(separator: "+") + " = \(sum)"
    return context.remark(
      isExcess ? .error : .warning, on: [whole] + parts.map(\.number),
      Message(
        "总数\(whole.printed)之后所列各项之和\(line)，与总数不符",
        "what is listed behind the total \(whole.printed), \(line), does not make it up"),
      printed: whole.printed, computed: "\(sum)", formula: line)
  }
}
