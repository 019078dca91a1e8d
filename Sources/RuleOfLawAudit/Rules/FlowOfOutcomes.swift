import RuleOfLawModel

extension AuditRule {
  static let flowOfOutcomes = AuditRule(
    "flow.outcomes", .arithmetic, .error,
    summary: Message(
      "结转与新收之和，是否容得下其后所列各种结果与未结之和。",
      "Whether what was carried over and came in has room for the outcomes listed behind it and "
        + "what is left."),
    formula: Message("结转 + 新收 ≥ Σ各种结果 + 未结", "carried over + taken in ≥ Σ outcomes + pending"),
    source: "收结存平衡关系",
    examples: [
      "年初结转〔4件〕，新受理〔63件〕，调解成功〔58件〕，引导起诉〔5件〕，年底在办〔7件〕。",
      "新收申请〔96件〕，上年结转〔7件〕。办理结果为：予以公开〔52件〕，不予公开〔18件〕，无法提供〔21件〕，结转下年〔15件〕。",
    ],
    counterexamples: [
      "年初结转〔4件〕，新受理〔63件〕，调解成功〔58件〕，引导起诉〔5件〕，年底在办〔4件〕。",
      "新收申请〔96件〕，上年结转〔7件〕。办理结果为：予以公开〔52件〕，不予公开〔18件〕，结转下年〔15件〕。",
      "年初结转〔4件〕，新受理〔63件〕，调解成功〔58件〕，司法确认〔25件〕，年底在办〔7件〕。",
      "年初结转〔近10件〕，新受理〔63件〕，调解成功〔58件〕，引导起诉〔5件〕，年底在办〔14件〕。",
    ]
  ) { context in
    context.numbers.compactMap { FlowOfOutcomes.doubt(of: $0, in: context) }
  }
}

/// What was carried over and came in, with a list of what became of it.
enum FlowOfOutcomes {
  private static let cues = Cues("结转旧存未期初")
  private static let carried = ["结转", "旧存", "结存", "存案", "年初", "期初", "上年未", "去年未", "遗留"]
  private static let taken = ["新收", "受理", "收到", "新立", "接收", "新增", "接到", "登记", "接件"]
  private static let pending = [
    "结转", "仍在", "年底", "年末", "未结", "未办结", "在办", "尚", "跨年", "余", "继续办理", "正在", "待办", "期末",
  ]
  /// What is said of all that ended, and what one thing may be beside another.
  private static let crossing = [
    "办结", "审结", "结案", "已结", "履行", "兑现", "司法确认", "当场", "涉及", "回访", "其中", "共", "满意", "按期", "同比",
    "比", "较", "答复", "执行", "书面", "口头", "提出", "纠错", "应诉",
  ]

  static func doubt(of stock: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard stock.clauseCues.hasAny(cues), let carriedOver = stock.count,
      holds(carried, context.clauseLead(of: stock)),
      !["下", "比", "较"].contains(where: { context.clauseLead(of: stock).holds($0) })
    else { return nil }
    let beside = [stock.index - 1, stock.index + 1].filter { context.numbers.indices.contains($0) }
      .map { context.numbers[$0] }
      .first { number in
        number.sentence == stock.sentence && number.isOfUnit(of: stock)
          && holds(taken, context.clauseLead(of: number))
      }
    guard let intake = beside, let taken = intake.count else { return nil }
    var outcomes: [PrintedNumber] = []
    var isEnded = false
    for number in context.numbers[(max(stock.index, intake.index) + 1)...].prefix(14) {
      let lead = context.lead(of: number)
      guard number.sentence <= stock.sentence + 1, number.isOfUnit(of: stock), number.count != nil
      else { break }
      if outcomes.isEmpty, lead.lastClause.begins(with: "共"), number.count == carriedOver + taken {
        continue
      }
      guard outcomes.isEmpty || number.sentence == outcomes[0].sentence, !holds(crossing, lead)
      else { return nil }
      outcomes.append(number)
      if holds(pending, lead.lastClause) {
        isEnded = true
        break
      }
    }
    guard isEnded, outcomes.count > 1 else { return nil }
    let counts = outcomes.compactMap(\.count)
    let (sum, total) = (counts.reduce(0, +), carriedOver + taken)
    let names = outcomes.map { context.name(of: $0) }
    let isListedInFull =
      counts.count > 4 && names.contains { $0.holds("其他") }
      && !context.reading.text[
        SourceSpan(outcomes[0].span.start, outcomes[outcomes.count - 1].span.end)
      ].holds("等")
    guard sum > total || (isListedInFull && sum < total) else { return nil }
    let line =
      "\(carriedOver)+\(taken) = \(total)，"
      + counts.map { "\($0)" }.joined(separator: "+") + " = \(sum)"
    return context.remark(
      .error, on: [intake, stock] + outcomes,
      Message(
        "结转与新收之和与其后所列结果不符：\(line)",
        "carried over and taken in do not agree with the outcomes listed: \(line)"),
      printed: intake.printed, computed: "\(sum)", formula: line)
  }

  private static func holds(_ words: [String], _ text: Substring) -> Bool {
    words.contains { text.holds($0) }
  }
}
