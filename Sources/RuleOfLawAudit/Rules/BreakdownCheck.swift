import RuleOfLawModel

/// The parts that a report gives of a whole by matter, channel, level and the like.
enum BreakdownCheck {
  /// One way in which one whole is divided in one sentence.
  private struct Group: Hashable {
    let whole: Figure
    let dimension: String
    let sentence: Int
  }

  /// What there is to say about the parts of a reading.
  static func remarks(in context: Audit.Context) -> [Remark] {
    var groups: [(group: Group, parts: [Figure])] = []
    for part in context.figures {
      guard part.isMeasured, !part.isPercentage, let breakdown = part.fact.breakdown,
        let whole = context.figures(of: breakdown.whole).last(where: {
          $0.index < part.index && $0.paragraph == part.paragraph
            && context.isComparable($0, with: part)
        }), Measure.agree(part, whole)
      else { continue }
      let group = Group(whole: whole, dimension: breakdown.dimension, sentence: part.sentence)
      if let index = groups.firstIndex(where: { $0.group == group }) {
        groups[index].parts.append(part)
      } else {
        groups.append((group, [part]))
      }
    }
    return groups.compactMap { remark($0.parts, of: $0.group.whole) }
  }

  private static func remark(_ parts: [Figure], of whole: Figure) -> Remark? {
    guard let bounds = Bounds(whole.fact.quantity), let upper = bounds.upper else { return nil }
    for part in parts where Bounds(part.fact.quantity)?.exceeds(bounds) ?? false {
      return Excess.remark(part, over: whole, severity: .error)
    }
    guard Set(parts.map(\.fact.breakdown?.value)).count == parts.count else { return nil }
    var sum: FixedDecimal? = 0
    for part in parts {
      sum = Bounds(part.fact.quantity).flatMap { sum?.adding($0.lower) }
    }
    guard let sum else { return nil }
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
