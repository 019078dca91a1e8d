import RuleOfLawModel

/// The parts that a report gives of a whole by matter, channel, level and the like.
enum BreakdownCheck {
  /// One way in which one whole is divided in one sentence.
  private struct Group: Hashable {
    let whole: Figure
    let dimension: String
    let sentence: Int
  }

  private static let persons: Set<Unit> = ["人", "名", "位"]

  /// What there is to say about the parts of a reading.
  static func remarks(in context: Audit.Context) -> [Remark] {
    var groups: [(group: Group, parts: [Figure])] = []
    for part in context.figures {
      guard part.isMeasured, !part.isPercentage, let breakdown = part.fact.breakdown,
        let whole = context.figures(
          of: breakdown.whole, near: part,
          where: {
            $0.index < part.index && $0.paragraph == part.paragraph
              && ($0.segment == part.segment || $0.sentence != part.sentence)
              && context.isComparable($0, with: part)
          }
        ).last, Measure.agree(part, whole)
      else { continue }
      let group = Group(whole: whole, dimension: breakdown.dimension, sentence: part.sentence)
      if let index = groups.suffix(Audit.Context.reach).lastIndex(where: { $0.group == group }) {
        groups[index].parts.append(part)
      } else {
        groups.append((group, [part]))
      }
    }
    let lists = combined(groups)
    let gaps = lists.compactMap { gap(between: $0.parts, and: $0.group.whole, in: context) }
    let doubted = Set(gaps.map(\.figures[0]))
    return gaps
      + groups.compactMap {
        doubted.contains($0.group.whole) ? nil : remark($0.parts, of: $0.group.whole, in: context)
      }
  }

  /// The parts of one whole in one sentence, whatever they divide it by.
  private static func combined(
    _ groups: [(group: Group, parts: [Figure])]
  ) -> [(group: Group, parts: [Figure])] {
    var lists: [(group: Group, parts: [Figure])] = []
    for (group, parts) in groups {
      if let index = lists.firstIndex(where: {
        $0.group.whole == group.whole && $0.group.sentence == group.sentence
      }) {
        lists[index].parts += parts
      } else {
        lists.append((group, parts))
      }
    }
    return lists
  }

  /// A long list that all but reaches its whole seems meant to be complete, and is not.
  private static func gap(
    between parts: [Figure], and whole: Figure, in context: Audit.Context
  ) -> Remark? {
    let counts = parts.compactMap(\.count)
    guard parts.count >= 4, counts.count == parts.count, let total = whole.count,
      Set(parts.map(\.fact.breakdown?.value)).count == parts.count,
      !["等", "主要", "重点"].contains(where: { context.sentence(parts[0].sentence).holds($0) })
    else { return nil }
    let sum = counts.reduce(0, +)
    guard sum < total, 20 * (total - sum) < total else { return nil }
    let line = counts.map { "\($0)" }.joined(separator: "+")
    return Remark(
      severity: .warning, confidence: .undetermined,
      message: Message(
        "细分之和\(line) = \(sum)，与\(whole.chineseName)\(whole.printed)相差\(total - sum)，所载未说明其余",
        "the parts \(line) = \(sum) fall \(total - sum) short of \(whole.englishName) "
          + "\(whole.printed), and nothing is said of the rest"),
      figures: [whole] + parts, printed: whole.printed, computed: "\(sum)",
      formula: "\(line) = \(sum) < \(total)")
  }

  private static func remark(
    _ parts: [Figure], of whole: Figure, in context: Audit.Context
  ) -> Remark? {
    guard let bounds = Bounds(whole.fact.quantity), let upper = bounds.upper else { return nil }
    // 意见312条 are of another sort than 审查128件次, whatever list they stand in.
    let parts = parts.filter { $0.fact.quantity.unit == whole.fact.quantity.unit }
    for part in parts where Bounds(part.fact.quantity)?.exceeds(bounds) ?? false {
      return Excess.remark(part, over: whole, severity: .error)
    }
    guard Set(parts.map(\.fact.breakdown?.value)).count == parts.count else { return nil }
    var sum: FixedDecimal? = 0
    for part in parts {
      sum = Bounds(part.fact.quantity).flatMap { sum?.adding($0.lower) }
    }
    guard let sum else { return nil }
    // One person may be a party member and a lawyer as well.
    if persons.contains(whole.fact.quantity.unit), sum > upper { return nil }
    // 收回反馈45份 of 45 is no part of the list before it.
    if sum > upper, parts.contains(where: { $0.magnitude == upper }) { return nil }
    if sum > upper, context.tellsOfOverlap(behind: parts[0].span) { return nil }
    let line = parts.compactMap(\.magnitude?.description).joined(separator: "+")
    if sum > upper {
      return Remark(
        severity: .error, confidence: .proven,
        message: Message(
          "细分之和\(line) = \(sum)大于\(whole.chineseName)\(whole.printed)",
          "the parts \(line) = \(sum) exceed \(whole.englishName) \(whole.printed)"),
        figures: [whole] + parts, printed: whole.printed, computed: sum.description,
        formula: "\(line) = \(sum) > \(upper)")
    }
    guard parts.allSatisfy(\.isExact), whole.isExact, parts.count > 1 else { return nil }
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "细分之和\(line) = \(sum)" + (sum == upper ? "，与" : "，不大于")
          + "\(whole.chineseName)\(whole.printed)" + (sum == upper ? "相等" : ""),
        "the parts \(line) = \(sum) " + (sum == upper ? "equal" : "are within")
          + " \(whole.englishName) \(whole.printed)"),
      figures: [whole] + parts, printed: whole.printed, computed: sum.description,
      formula: "\(line) = \(sum)")
  }
}
