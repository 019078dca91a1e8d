import RuleOfLawModel

/// A number that is said to have doubled (翻番) since an earlier one.
enum WordedDoubling {
  private static let words: [(word: String, times: Int128)] = [
    ("翻了一番", 2), ("翻一番", 2), ("翻番", 2), ("翻了两番", 4), ("翻两番", 4),
  ]

  /// What is wrong with a doubling; nil where it is about right.
  static func doubt(
    from earlier: PrintedNumber, to current: PrintedNumber, in context: Audit.Context
  ) -> Remark? {
    let last = earlier.index > current.index ? earlier : current
    let tail = context.tail(of: last)
    guard tail.utf8.count < 120,
      let (word, times) = words.first(where: { tail.holds($0.word) }),
      let place = tail.place(of: word), !Wording.isHedged(before: tail[..<place.lowerBound]),
      !tail[place.upperBound...].begins(with: "以上"), !tail[place.upperBound...].begins(with: "多")
    else { return nil }
    let (now, before) = (current.ratio, earlier.ratio)
    let ratio = Ratio(now.numerator * before.denominator, now.denominator * before.numerator)
    // Doubling is a round word: a tenth less or a fifth more is still called so.
    guard ratio < Ratio(9 * times, 10) || Ratio(12 * times, 10) < ratio else { return nil }
    let computed = "\(ratio.rounded(to: 2))倍"
    return context.remark(
      .warning, on: [current, earlier],
      Message(
        "\(current.printed)为所载上期\(earlier.printed)的\(computed)，与“\(word)”不符",
        "\(current.printed) is \(ratio.rounded(to: 2)) times the printed earlier "
          + "\(earlier.printed), which is not what is said (\(word))"),
      printed: word, computed: computed, formula: "\(current.printed)/\(earlier.printed)")
  }
}

/// A number, an earlier one and the change between them, as the words of a sentence set them
/// against each other (文字对比): 比去年同期的1184件多办理152件.
struct WordedComparison {
  let current: PrintedNumber
  let earlier: PrintedNumber
  let size: PrintedNumber
  let isRise: Bool
  private let context: Audit.Context

  private static let seriesCues = Cues("分")
  private static let cues = Cues("上去前年期由从分")

  /// Every comparison of a text that its three numbers complete.
  static func all(
    of pairs: [(earlier: PrintedNumber, current: PrintedNumber)], in context: Audit.Context
  ) -> [WordedComparison] {
    pairs.flatMap { earlier, current in
      sizes(between: earlier, and: current, in: context).map {
        WordedComparison(
          current: current, earlier: earlier, size: $0.size, isRise: $0.isRise, context: context)
      }
    }
  }

  /// Every number with the earlier one that it is compared with.
  static func pairs(
    in context: Audit.Context
  ) -> [(earlier: PrintedNumber, current: PrintedNumber)] {
    let period = context.reading.report.year
    return context.numbers.compactMap { earlier in
      guard earlier.clauseCues.hasAny(Self.cues), earlier.unit != .multiple,
        earlier.unit != .percentagePoint, !earlier.isHedged,
        earlier.value > 0
      else { return nil }
      let lead = context.lead(of: earlier)
      let clause = lead.lastClause
      let current: PrintedNumber?
      if let end = lastOfSeries(from: earlier, in: context) {
        current = end
      } else if let end = target(of: earlier, after: clause, in: context) {
        current = end
      } else if ComparisonWords.endingIsRise(clause) == nil,
        ComparisonWords.isEarlier(clause, than: Self.year(period, around: earlier, context))
      {
        current = subject(of: earlier, under: clause, in: context)
      } else {
        return nil
      }
      guard let current, !current.isHedged else { return nil }
      return (earlier, current)
    }
  }

  /// The year that figures are of which a sentence does not date: its latest, or the report's.
  private static func year(
    _ period: Int?, around number: PrintedNumber, _ context: Audit.Context
  ) -> Int? {
    let sentence = context.sentence(number.sentence)
    let lead = context.lead(of: number)
    guard let own = NamedYear.last(in: lead) else { return period }
    let isCompared = ["比", "较"].contains { lead.lastClause.holds($0) }
    if isCompared { return own + 1 }
    // 同比增长8.6%，2021年为11842件
    if number.index > 0, context.numbers[number.index - 1].isPercentage,
      context.lead(of: context.numbers[number.index - 1]).holds("同比")
    {
      return own + 1
    }
    let others = sentence.utf8.count < 1200 ? Self.years(in: sentence) : []
    return others.max() ?? period
  }

  private static func years(in words: Substring) -> [Int] {
    var years: [Int] = []
    var rest = words
    while let place = rest.place(of: "年") {
      if let year = NamedYear.last(in: rest[..<place.upperBound]) { years.append(year) }
      rest = rest[place.upperBound...]
    }
    return years
  }

  /// The number that 由N or 从N goes to: 由326项精简至281项.
  private static func target(
    of earlier: PrintedNumber, after clause: Substring, in context: Audit.Context
  ) -> PrintedNumber? {
    guard ["由", "从"].contains(where: { clause.holds($0) }),
      earlier.index + 1 < context.numbers.count
    else { return nil }
    let next = context.numbers[earlier.index + 1]
    let between = context.tail(of: earlier)
    guard next.sentence == earlier.sentence, next.isOfUnit(of: earlier),
      between.utf8.count <= 60,
      ["到", "至", "为", "成", "达", "的"].contains(where: { between.ends(with: $0) })
    else { return nil }
    return next
  }

  /// The last of the numbers of several years: 2020至2022年分别为82.4%、91.3%、98.6%.
  private static func lastOfSeries(
    from first: PrintedNumber, in context: Audit.Context
  ) -> PrintedNumber? {
    let lead = context.lead(of: first)
    guard first.clauseCues.hasAny(seriesCues), lead.holds("分别"),
      years(in: lead.suffix(120)).count > 1
    else { return nil }
    let series = context.numbers[(first.index + 1)...].prefix(6).prefix {
      $0.sentence == first.sentence && $0.isOfUnit(of: first)
        && ["、", "和"].contains(context.lead(of: $0))
    }
    return series.last
  }

  /// The number that is compared with an earlier one: before it, or behind the size of the change.
  private static func subject(
    of earlier: PrintedNumber, under clause: Substring, in context: Audit.Context
  ) -> PrintedNumber? {
    let naming = ComparisonWords.naming(clause)
    func isAlike(_ other: PrintedNumber) -> Bool {
      guard other.sentence == earlier.sentence, other.isOfUnit(of: earlier) else { return false }
      let words = context.lead(of: other)
      return naming.allSatisfy { words.unicodeScalars.contains($0) }
    }
    for other in context.numbers[..<earlier.index].suffix(3).reversed() where isAlike(other) {
      let words = context.clauseLead(of: other)
      // A size of a change is no level.
      if ComparisonWords.isRise(words) != nil { continue }
      return ComparisonWords.isEarlier(words, than: nil) ? nil : other
    }
    // 较上年3600次下降20%，为2880次
    let behind = context.numbers[(earlier.index + 1)...].prefix(2).last { other in
      other.sentence == earlier.sentence && other.isOfUnit(of: earlier)
        && ["为", "达", "达到", "至", "到"].contains { context.clauseLead(of: other) == $0[...] }
    }
    if let behind { return behind }
    // 2022年84件，2023年105件
    guard earlier.index + 1 < context.numbers.count else { return nil }
    let next = context.numbers[earlier.index + 1]
    guard next.sentence == earlier.sentence, next.isOfUnit(of: earlier),
      let year = NamedYear.last(in: clause),
      NamedYear.last(in: context.clauseLead(of: next)) == year + 1
    else { return nil }
    return next
  }

  /// The sizes of the change that stand around the two numbers.
  private static func sizes(
    between earlier: PrintedNumber, and current: PrintedNumber, in context: Audit.Context
  ) -> [(size: PrintedNumber, isRise: Bool)] {
    let (low, high) = (min(earlier.index, current.index), max(earlier.index, current.index))
    let range = max(0, low - 1)...min(context.numbers.count - 1, high + 2)
    var found: [(size: PrintedNumber, isRise: Bool)] = []
    for place in range where place != earlier.index && place != current.index {
      let size = context.numbers[place]
      guard size.sentence == earlier.sentence, !size.isHedged, fits(size.unit, current) else {
        if place > high { break }
        continue
      }
      // What stands before both must end right there: 同比减少130件，由520件降至390件.
      if place < low {
        if isDirectlyBefore(size, low, in: context),
          let isRise = ComparisonWords.endingIsRise(context.clauseLead(of: size))
        {
          found.append((size, isRise))
        }
        continue
      }
      if place == high + 2, found.last?.size.index != high + 1 { break }
      if let isRise = isRise(of: size, behind: earlier, in: context) {
        found.append((size, isRise))
      } else if place > high {
        break
      }
    }
    return found
  }

  private static func isDirectlyBefore(
    _ size: PrintedNumber, _ low: Int, in context: Audit.Context
  ) -> Bool {
    ["，由", ",由", "，从", ",从"].contains { context.tail(of: size).begins(with: $0) }
      && context.numbers[low].index == size.index + 1
  }

  private static func fits(_ unit: Unit, _ current: PrintedNumber) -> Bool {
    switch unit {
    case .percent, .multiple: true
    case .percentagePoint: current.isPercentage
    default: unit == current.unit
    }
  }

  private static func isRise(
    of size: PrintedNumber, behind earlier: PrintedNumber, in context: Audit.Context
  ) -> Bool? {
    let lead = context.lead(of: size)
    if size.index == earlier.index + 1 {
      if size.unit == .multiple, lead == "的" { return true }
      if size.unit == earlier.unit, lead.utf8.count <= 18 {
        if lead.begins(with: "多") { return true }
        if lead.begins(with: "少") { return false }
      }
    }
    let words = lead.begins(with: "）") || lead.begins(with: ")") ? lead.dropFirst() : lead
    return ComparisonWords.isRise(words)
  }

  /// What is wrong with the change; nil where it fits in any reading.
  var doubt: Remark? {
    guard let now = current.interval, let before = earlier.interval, let printed = size.decimal,
      size.value.coefficient < 10_000_000, before.low.numerator > 0, !fits(now, before, printed)
    else { return nil }
    let sign = isRise ? "+" : "−"
    let line = "\(earlier.printed)→\(current.printed)：\(computed)"
    return context.remark(
      .error, on: [current, earlier, size],
      Message(
        "\(current.printed)与所载上期\(earlier.printed)之间的增减\(sign)\(size.printed)不符：\(computed)",
        "\(current.printed), \(sign)\(size.printed) does not agree with the printed earlier "
          + "\(earlier.printed): \(computed)"),
      printed: sign + size.printed, computed: computed, formula: line)
  }

  private func fits(_ now: Interval, _ before: Interval, _ printed: PrintedDecimal) -> Bool {
    let change = Interval(printed)
    switch size.unit {
    case .multiple:
      guard let ratio = now.relativeChange(from: before, isRise: true) else { return true }
      let hundredfold = change.multiplied(by: 100)
      let asMultiple = ratio.shifted(by: 100)
      if asMultiple.meetsBelowEnd(of: hundredfold) { return true }
      return context.lead(of: size) != "的" && ratio.meetsBelowEnd(of: hundredfold)
    case .percent, .percentagePoint:
      if size.unit == .percent, isRise == !(now.high < before.low),
        now.relativeChange(from: before, isRise: isRise)?.meetsBelowEnd(of: change) ?? false
      {
        return true
      }
      return current.isPercentage
        && now.absoluteChange(from: before, isRise: isRise).meetsBelowEnd(of: change)
    default:
      guard let size = size.interval else { return true }
      return now.absoluteChange(from: before, isRise: isRise).meets(size)
    }
  }

  private var computed: String {
    let (now, before) = (current.ratio, earlier.ratio)
    let left = now.numerator * before.denominator
    let right = before.numerator * now.denominator
    let digits = max(2, Int(size.value.scale))
    switch size.unit {
    case .percent: return "\(Ratio(100 * (left - right), right).rounded(to: digits))%"
    case .multiple: return "\(Ratio(left - right, right).rounded(to: digits))倍"
    default:
      let power = Int128(FixedDecimal.powerOfTen(current.exponent))
      let difference = Ratio(left - right, now.denominator * before.denominator * power)
      let scale = max(current.value.scale, earlier.value.scale)
      return PrintedNumber.printed(
        difference.rounded(to: Int(scale)), current.exponent, size.unit)
    }
  }
}
