import RuleOfLawModel

/// A rate with its part and its whole in so many words (中有、占、全部): 在审结的325件中，调解的108件，
/// 调撤率33.2%.
struct RateAmong {
  let rate: PrintedNumber
  let part: PrintedNumber
  let whole: PrintedNumber
  private let context: Audit.Context

  init?(_ rate: PrintedNumber, in context: Audit.Context) {
    guard rate.isPercentage, rate.index > 1 else { return nil }
    let before = context.numbers[rate.index - 1]
    let first = context.numbers[rate.index - 2]
    guard before.sentence == rate.sentence, first.sentence == rate.sentence,
      before.segment == rate.segment, first.segment == rate.segment
    else { return nil }
    let lead = context.lead(of: rate)
    if ["的", "）的", ")的"].contains(where: { lead == $0[...] }) {
      // 占全年受理案件240件的30%
      guard context.lead(of: before).lastClause.holds("占") else { return nil }
      (part, whole) = (first, before)
    } else {
      let clause = lead.lastClause
      guard clause.holds("率") || clause.begins(with: "占"), !clause.holds("同比"),
        !RateFormula.conditionalWords.contains(where: { clause.holds($0) }),
        AmongWords.stand(between: first, and: before, context)
      else { return nil }
      (part, whole) = (before, first)
    }
    guard part.count != nil, let total = whole.count, total > 0,
      Measure.agree(part.unit, whole.unit)
    else { return nil }
    self.rate = rate
    self.context = context
  }

  /// What is wrong with the rate; nil where it fits, and where figures have decided.
  var doubt: Remark? {
    guard let count = part.count, let total = whole.count,
      let printed = PrintedDecimal(rate.value), !fits(printed, count, total), !isDecided
    else { return nil }
    let share = Ratio(100 * count, total).rounded(to: max(2, printed.decimals))
    let line = "\(count)/\(total) = \(share)%"
    return context.remark(
      .warning, on: [rate, part, whole],
      Message(
        "\(rate.printed)按同句所载数字无法复算：\(line)",
        "\(rate.printed) is irreproducible from the figures of its sentence: \(line)"),
      printed: rate.printed, computed: "\(share)%", formula: line)
  }

  private func fits(_ printed: PrintedDecimal, _ count: Int128, _ total: Int128) -> Bool {
    if context.name(of: part).holds("不"), fits(printed, exactly: total - count, total) {
      return true
    }
    guard rate.isHedged else { return fits(printed, exactly: count, total) }
    // 约33% may be a point off; other hedges prove less.
    guard context.lead(of: rate).lastClause.holds("约") else { return true }
    let gap = 100 * count * printed.unit - printed.coefficient * total
    return abs(gap) <= printed.unit * total
  }

  private func fits(_ printed: PrintedDecimal, exactly count: Int128, _ total: Int128) -> Bool {
    printed.rounding(of: 100 * count, over: total) != nil
  }

  private var isDecided: Bool {
    guard let figure = context.figure(of: rate) else { return false }
    return context.rateChecks(of: figure).contains { $0.remark != nil }
      || NamedRateCheck(figure, in: context)?.remark != nil
      || ShareCheck(figure, in: context)?.remark != nil
  }
}

/// A rate of less than 100 % of what is said to have been done in all cases (全部办结).
enum RateOfAll {
  private static let cues = Cues("全")
  private static let dueCues = Cues("应")

  /// What is wrong with 100 % where fewer came than should have: 应出庭47件、实际出庭45件.
  static func shortfall(of rate: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard rate.isPercentage, !rate.isHedged, rate.value == 100,
      rate.index + 2 < context.numbers.count
    else { return nil }
    let (due, done) = (context.numbers[rate.index + 1], context.numbers[rate.index + 2])
    guard due.clauseCues.hasAny(dueCues), done.sentence == rate.sentence, done.isOfUnit(of: due),
      let all = due.count, let some = done.count, some < all
    else { return nil }
    let words = context.clauseLead(of: due)
    guard let should = words.place(of: "应"), !words.ends(with: "应诉") else { return nil }
    let deed = String(words[should.upperBound...].prefix(2))
    guard deed.utf8.count == 6, context.lead(of: done).holds("实"),
      context.lead(of: done).holds(deed),
      context.lead(of: rate).holds(deed)
    else { return nil }
    let share = Ratio(100 * some, all).rounded(to: 2)
    return context.remark(
      .warning, on: [rate, done, due],
      Message(
        "\(rate.printed)按同句所载数字无法复算：\(some)/\(all) = \(share)%",
        "\(rate.printed) is irreproducible from its sentence: \(some)/\(all) = \(share)%"),
      printed: rate.printed, computed: "\(share)%", formula: "\(some)/\(all) = \(share)%")
  }

  static func doubt(_ rate: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard rate.leadCues.hasAny(cues), rate.isPercentage, !rate.isHedged, rate.value < 100,
      rate.index > 0
    else { return nil }
    let number = context.numbers[rate.index - 1]
    let words = context.lead(of: rate)
    guard number.segment == rate.segment, number.isAmount, let all = words.place(of: "全部"),
      words.lastClause.ends(with: "率") || words.lastClause.ends(with: "率达")
        || words.lastClause.ends(with: "率为")
    else { return nil }
    let clause = words.lastClause
    guard let end = clause.place(of: "率") else { return nil }
    let stem = clause[..<end.lowerBound].suffix(2)
    let claim = words[all.upperBound...].firstClause
    guard stem.count == 2, claim.holds(String(stem)) else { return nil }
    return context.remark(
      .warning, on: [rate, number],
      Message(
        "\(number.printed)称已全部\(claim)，而\(clause)\(rate.printed)",
        "all \(number.printed) are said to be done (\(claim)), while the rate is \(rate.printed)"),
      printed: rate.printed, computed: "100%", formula: "\(number.printed) = 100%")
  }
}
