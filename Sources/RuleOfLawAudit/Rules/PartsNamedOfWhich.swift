import RuleOfLawModel

extension AuditRule {
  static let partsNamedOfWhich = AuditRule(
    "parts.ofWhich", .arithmetic, .error,
    summary: Message(
      "“其中”所列的每一部分不大于其前的整体；同类并列的部分之和也不大于整体。",
      "Each part listed behind 其中 is no larger than the whole before it, and parts of one sort "
        + "together are no larger either."),
    formula: Message("部分 ≤ 整体；Σ同类并列部分 ≤ 整体", "part ≤ whole; Σ parts of one sort ≤ whole"),
    source: "分组的互斥原则；以并列（、）或同名（…案件、…案件）认定同类",
    examples: [
      "办结处罚案件〔214件 enforcement.penalties〕,其中简易程序〔131件 enforcement.summaryProcedureCases〕,普通程序〔93件 enforcement.ordinaryProcedureCases〕。",
      "受理投诉〔88件〕,其中消费类〔91件〕。",
      "抽取案卷〔180份〕,优秀〔46份〕,良好〔98份〕,合格〔28份〕,不合格〔12份〕。",
      "受理援助案件〔451件〕,其中民事案件〔312件〕、刑事案件〔127件〕。",
      "办结申请〔96件〕,按期办结率〔100%〕,其中予以公开〔51件〕,不予公开〔24件〕,无法提供〔17件〕,其他〔9件〕。",
    ],
    counterexamples: [
      "办结处罚案件〔224件 enforcement.penalties〕,其中简易程序〔131件 enforcement.summaryProcedureCases〕,普通程序〔93件 enforcement.ordinaryProcedureCases〕。",
      "受理投诉〔88件〕,其中涉企〔60件〕,经调解〔41件〕。",
      "受理投诉〔80余件〕,其中消费类〔91件〕。",
      "检查企业〔88家〕,其中发现隐患〔91处〕。",
      "受援〔1246人〕,其中农民工〔532人〕、老年人〔287人〕、妇女〔521人〕。",
      "抽查案卷〔150份〕,优秀〔48份〕,合格〔148份〕。",
      "抽取案卷〔180份〕,优秀〔46份〕,良好〔98份〕,合格〔28份〕,不合格〔8份〕。",
    ]
  ) { context in
    context.figures.compactMap { OfWhichCheck($0, in: context)?.remark }
  }
}

/// A count followed by 其中 and the parts that are listed behind it.
struct OfWhichCheck {
  let whole: Figure
  let parts: [Figure]
  /// Whether the parts are of one sort, so that no thing is in two of them.
  let isOneSort: Bool
  /// Whether the sentence says that the parts overlap.
  private let isSaidToOverlap: @Sendable () -> Bool

  init?(_ whole: Figure, in context: Audit.Context) {
    let next = whole.index + 1
    guard whole.isMeasured, !whole.isPercentage, context.figures.indices.contains(next) else {
      return nil
    }
    // A rate may stand between the whole and its parts.
    let first = context.figures[next].isPercentage ? next + 1 : next
    guard context.figures.indices.contains(first),
      context.figures[first].segment == whole.segment,
      first == next || !context.figures[first].isPercentage,
      Self.isSameUnit(context.figures[first], whole),
      !["均", "每"].contains(where: { context.clause(before: whole).holds($0) })
    else { return nil }
    let isDeclared = context.words(
      between: context.figures[first - 1], and: context.figures[first]
    ).holds("其中")
    var parts: [Figure] = []
    var areListed = true
    for figure in context.figures[first...].prefix(10) {
      guard figure.segment == whole.segment, figure.isMeasured else { break }
      if let last = parts.last {
        let between = context.words(between: last, and: figure)
        if ["其中", "；", ";", "合计", "共计"].contains(where: { between.holds($0) }) { break }
        areListed = areListed && between.holds("、")
      }
      guard Self.isSameUnit(figure, whole) else { break }
      parts.append(figure)
    }
    let names = parts.map { context.name(of: $0).text }
    // The rule of partitions has these.
    let isPartitioned = Partition.all.contains { partition in
      whole.fact.indicators.contains(partition.whole)
        && parts.allSatisfy { !Set(partition.members).isDisjoint(with: $0.fact.indicators) }
    }
    guard !isPartitioned else { return nil }
    let parting = parts.count > 1 ? ExclusiveClass.dividing(names) : nil
    let isOfOneClass = parting != nil
    if !isDeclared {
      let name = context.name(of: whole).text
      guard let parting, parts.count > 2, !parting.words.contains(where: { name.holds($0) }) else {
        return nil
      }
    }
    let dimensions = Set(parts.map { $0.fact.breakdown.map { [$0.dimension, $0.whole.rawValue] } })
    guard !parts.isEmpty, dimensions.count > 1 || dimensions.first == [String]?.none else {
      return nil
    }
    self.whole = whole
    self.parts = parts
    isSaidToOverlap = { context.tellsOfOverlap(behind: whole.span) }
    let endings = Set(parts.map { context.name(of: $0).scalars.suffix(2) })
    let areCrossing = ExclusiveClass.areCrossing(names)
    let hasOther = context.name(of: parts[parts.count - 1]).text.begins(with: "其他")
    // Persons may be in several groups: 老年人, 妇女, 农民工.
    let arePersons = Measure.agree("人", whole.fact.quantity.unit)
    isOneSort =
      parts.count > 1
      && (isOfOneClass || hasOther
        || (!arePersons && !areCrossing
          && (areListed || (endings.count == 1 && endings.first?.count == 2))))
  }

  private static func isSameUnit(_ part: Figure, _ whole: Figure) -> Bool {
    part.fact.quantity.unit == whole.fact.quantity.unit && !part.fact.quantity.unit.rawValue.isEmpty
  }

  /// What there is to say; nil where nothing is proved.
  var remark: Remark? {
    guard let bounds = Bounds(whole.fact.quantity) else { return nil }
    for part in parts where Bounds(part.fact.quantity)?.exceeds(bounds) ?? false {
      return Excess.remark(part, over: whole, severity: .error)
    }
    guard isOneSort, let total = whole.count else { return nil }
    let counts = parts.compactMap(\.count)
    guard counts.count == parts.count else { return nil }
    let sum = counts.reduce(0, +)
    let line = counts.map { "\($0)" }.joined(separator: "+")
    let isExcess = sum > total
    if isExcess, isSaidToOverlap() { return nil }
    return Remark(
      severity: isExcess ? .error : .info, confidence: .proven,
      message: Message(
        "“其中”各项之和\(line) = \(sum)\(isExcess ? "大于" : " ≤ ")\(whole.chineseName)\(whole.printed)",
        "the parts listed, \(line) = \(sum), \(isExcess ? "exceed" : "are within") "
          + "\(whole.englishName) \(whole.printed)"),
      figures: [whole] + parts, printed: whole.printed, computed: "\(sum)",
      formula: "\(line) = \(sum) \(isExcess ? ">" : "≤") \(total)")
  }
}

extension Audit.Context {
  /// The words between two figures.
  func words(between first: Figure, and second: Figure) -> Substring {
    let end = max(first.span.end, second.span.end)
    return reading.text[SourceSpan(min(first.span.end, end), end)]
  }
}
