import RuleOfLawModel

extension AuditRule {
  static let partsOfWhole = AuditRule(
    "parts.withinWhole", .arithmetic, .error,
    summary: Message(
      "部分不大于整体；互斥的部分之和不大于整体，列全者等于整体。",
      "A part is no larger than its whole; parts that exclude each other add up to the whole or "
        + "less, and to the whole where all are listed."),
    formula: Message("部分 ≤ 整体；Σ互斥部分 ≤ 整体", "part ≤ whole; Σ disjoint parts ≤ whole"),
    source: "行政复议法实施条例第38—50条；行政诉讼法第62、69—78条（结案方式）；分组的互斥与穷尽原则",
    examples: [
      "审结〔39件 reconsideration.concluded〕,维持〔31件 reconsideration.upheld〕,撤销〔9件 reconsideration.revoked〕。",
      "发现问题〔24个 inspection.problemsFound〕,整改〔27个 inspection.problemsRectified〕。",
      "清理文件〔31件 rulemaking.documentsCleaned〕,保留〔20件 rulemaking.documentsKept〕,修改〔4件 rulemaking.documentsAmended〕,废止〔5件 rulemaking.documentsRepealed〕,失效〔1件 rulemaking.documentsInvalidated〕。",
      "受理〔63件 reconsideration.accepted〕,其中处罚类〔71件 <reconsideration.accepted:matter:处罚〕。",
    ],
    counterexamples: [
      "审结〔39件 reconsideration.concluded〕,维持〔20件 reconsideration.upheld〕,撤销〔9件 reconsideration.revoked〕。",
      "发现问题〔近30个 inspection.problemsFound〕,整改〔27个 inspection.problemsRectified〕。",
      "审结〔39件 reconsideration.concluded @government〕,维持〔41件 reconsideration.upheld @departments〕。",
      "受理〔63件 reconsideration.accepted〕,其中处罚类〔34件 <reconsideration.accepted:matter:处罚〕,许可类〔29件 <reconsideration.accepted:matter:许可〕。",
    ]
  ) { context in
    Partition.all.flatMap { partition in
      context.figures(of: partition.whole).compactMap { whole in
        PartitionCheck(partition, whole, in: context)?.remark
      }
    } + BreakdownCheck.remarks(in: context)
  }
}

/// One printed whole with the parts printed beside it.
struct PartitionCheck {
  let partition: Partition
  let whole: Figure
  let members: [(indicator: Indicator, figure: Figure)]

  init?(_ partition: Partition, _ whole: Figure, in context: Audit.Context) {
    guard whole.isMeasured, whole.fact.breakdown == nil, whole.magnitude != nil else { return nil }
    self.partition = partition
    self.whole = whole
    members = partition.members.compactMap { indicator in
      guard let figure = context.neighbour(indicator, of: whole, on: .behind).figure,
        figure.paragraph == whole.paragraph, Measure.agree(figure, whole)
      else { return nil }
      return (indicator, figure)
    }
    if members.isEmpty { return nil }
  }

  /// What there is to say.
  var remark: Remark? {
    guard let bounds = Bounds(whole.fact.quantity) else { return nil }
    for (_, part) in members where Bounds(part.fact.quantity)?.exceeds(bounds) ?? false {
      if partition.severity == .info { return nil }
      return Excess.remark(part, over: whole, severity: partition.severity)
    }
    guard partition.kind != .overlapping else { return consistent(members.map(\.figure)) }
    return sums(bounds)
  }

  private func sums(_ bounds: Bounds) -> Remark? {
    let counted = members.compactMap { member in
      Bounds(member.figure.fact.quantity).map { (member, $0.lower) }
    }
    let rivals = counted.filter { partition.alternatives.contains($0.0.indicator) }
    let left = rivals.count > 1 ? rivals.min { $0.1 < $1.1 } : nil
    let summed = counted.filter { $0.0.indicator != left?.0.indicator }
    var sum: FixedDecimal? = 0
    for (_, lower) in summed { sum = sum?.adding(lower) }
    guard let sum, let upper = bounds.upper else { return nil }
    let figures = summed.map(\.0.figure)
    let line = figures.map(\.fact.quantity).compactMap(\.magnitude?.description)
      .joined(separator: "+")
    let isListedInFull =
      partition.kind == .complete && members.count == partition.members.count
      && (figures + [whole]).allSatisfy(\.isExact)
    if sum > upper || (isListedInFull && sum != upper) {
      return Remark(
        severity: partition.severity, confidence: .proven,
        message: Message(
          "所载各项之和\(line) = \(sum)与\(whole.chineseName)\(whole.printed)不符",
          "the printed parts \(line) = \(sum) do not agree with \(whole.englishName) "
            + whole.printed),
        figures: [whole] + figures, printed: whole.printed, computed: sum.description,
        formula: "\(line) = \(sum)")
    }
    guard figures.allSatisfy(\.isExact), whole.isExact else { return nil }
    let rest = upper.subtracting(sum)
    let note = rest == 0 ? "，列举完整" : "，另有\(rest?.description ?? "")未载"
    let noteEnglish =
      rest == 0 ? ", the list is complete" : "; \(rest?.description ?? "") not listed"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "所载各项之和\(line) = \(sum) ≤ \(whole.chineseName)\(whole.printed)\(note)",
        "the printed parts \(line) = \(sum) are within \(whole.englishName) "
          + "\(whole.printed)\(noteEnglish)"),
      figures: [whole] + figures, printed: whole.printed, computed: sum.description,
      formula: "\(line) = \(sum) ≤ \(upper)")
  }

  private func consistent(_ figures: [Figure]) -> Remark? {
    guard whole.isExact, figures.allSatisfy(\.isExact) else { return nil }
    let list = figures.compactMap(\.magnitude?.description).joined(separator: ", ")
    let shares = figures.compactMap(\.count).map { count in
      whole.count.map { $0 > 0 ? "\(Ratio(100 * count, $0).rounded(to: 2))%" : "" } ?? ""
    }
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(list)均不大于\(whole.chineseName)\(whole.printed)",
        "\(list): none larger than \(whole.englishName) \(whole.printed)"),
      figures: [whole] + figures, printed: whole.printed,
      computed: shares.joined(separator: ", "), formula: "\(list) ≤ \(whole.printed)")
  }
}

/// A part that is larger than its whole.
enum Excess {
  static func remark(_ part: Figure, over whole: Figure, severity: Severity) -> Remark {
    Remark(
      severity: severity, confidence: .proven,
      message: Message(
        "\(part.chineseName)\(part.printed)大于\(whole.chineseName)\(whole.printed)，按所载数字不能同时成立",
        "\(part.englishName) \(part.printed) is larger than \(whole.englishName) "
          + "\(whole.printed); as printed, both cannot hold"),
      figures: [part, whole], printed: part.printed, computed: "≤ \(whole.printed)",
      formula: "\(part.printed) > \(whole.printed)")
  }
}
