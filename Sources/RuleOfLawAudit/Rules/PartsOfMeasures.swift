import RuleOfLawModel

extension AuditRule {
  static let partsOfMeasures = AuditRule(
    "parts.otherMeasures", .arithmetic, .error,
    summary: Message(
      "“其中”各部分换用同类量词（份：册、本、张）时，其和也不大于整体。",
      "Parts that are told in other measure words of the same sort are together no larger than "
        + "their whole."),
    formula: Message("Σ其中各项 ≤ 整体", "Σ parts ≤ whole"),
    source: "分组的互斥原则",
    examples: [
      "发放普法资料〔4200份〕,其中宪法读本〔1900册〕、禁毒折页〔1700张〕、海报〔800幅〕。",
      "开展普法活动〔60场次〕,其中讲座〔38场〕、培训班〔14期〕、文艺演出〔12场〕。",
    ],
    counterexamples: [
      "发放普法资料〔4400份〕,其中宪法读本〔1900册〕、禁毒折页〔1700张〕、海报〔800幅〕。",
      "发放普法资料〔4200余份〕,其中宪法读本〔1900册〕、禁毒折页〔1700张〕,解答咨询〔960人次〕。",
      "开展普法活动〔60场次〕,其中线上〔38场〕,受众〔1.4万人次〕。",
    ]
  ) { context in
    context.numbers.compactMap { PartsOfMeasures.doubt(of: $0, in: context) }
  }
}

/// A count and its parts in other measure words of the same sort.
enum PartsOfMeasures {
  private static let sorts: [Set<Unit>] = [
    ["份", "册", "本", "张", "页", "幅"], ["场", "场次", "堂", "节", "期", "次", "轮"],
    ["起", "件", "宗", "例", "桩"],
  ]
  private static let cues = Cues("中")

  static func doubt(of whole: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard whole.tailCues.hasAny(cues), whole.isAmount, whole.interval != nil,
      whole.index + 2 < context.numbers.count,
      let sort = sorts.first(where: { $0.contains(whole.unit) })
    else { return nil }
    let words = context.tail(of: whole)
    guard let place = words.place(of: "其中"), words[..<place.lowerBound].utf8.count <= 6 else {
      return nil
    }
    let parts = context.numbers[(whole.index + 1)...].prefix(10).prefix { part in
      part.segment == whole.segment && sort.contains(part.unit) && part.interval != nil
        && (part.index == whole.index + 1
          || !["共", "合计", "其中", "同比", "较", "比", "另"].contains {
            context.lead(of: part).holds($0)
          })
    }
    guard parts.count > 1, parts.contains(where: { !$0.isOfUnit(of: whole) }),
      !context.tellsOfOverlap(behind: whole.span)
    else { return nil }
    let names = parts.map { context.name(of: $0) }
    guard Set(names).count == names.count, !ExclusiveClass.areCrossing(names.map { String($0) }),
      !names.contains(where: { name in ["涉及", "已", "成功", "办结", "化解"].contains { name.holds($0) } })
    else { return nil }
    let sum = parts.reduce(Ratio(0, 1)) { $0 + $1.ratio }
    guard whole.ratio < sum else { return nil }
    let total = PrintedNumber.sum(Array(parts), like: whole)
    let line = parts.map(\.printed).joined(separator: "+") + " = \(total)"
    return context.remark(
      .error, on: [whole] + parts,
      Message(
        "“其中”各项之和\(line)，大于\(whole.printed)",
        "the parts listed, \(line), exceed \(whole.printed)"),
      printed: whole.printed, computed: "\(total)", formula: "\(line) > \(whole.printed)")
  }
}
