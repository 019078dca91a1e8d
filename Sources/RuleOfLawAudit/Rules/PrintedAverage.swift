import RuleOfLawModel

extension AuditRule {
  static let printedAverage = AuditRule(
    "ratio.printed", .arithmetic, .warning,
    summary: Message(
      "所载平均数（场均、人均、件均、平均每…）能否由同句的总量与单位数算出。",
      "Whether a printed average follows from the amount and the number of units in its sentence."),
    formula: Message(
      "平均 = 总量 / 单位数，四舍五入或截尾", "average = amount / units, rounded half up or truncated"),
    source: "平均数的定义",
    examples: [
      "举办讲座〔36场〕,参加〔7200人次〕,场均〔240人次〕。",
      "立案〔150件〕,罚款〔270万元〕,件均〔2.8万元〕。",
      "检查〔800次〕,出动〔2400人次〕,平均每次〔4人次〕。",
    ],
    counterexamples: [
      "举办讲座〔36场〕,参加〔7200人次〕,场均〔200人次〕。",
      "举办讲座〔36场〕,参加〔7000余人次〕,场均〔240人次〕。",
      "检查〔800次〕,出动〔2400人次〕,平均每次约〔4人次〕。",
      "举办讲座〔36场〕、培训〔12场〕,参加〔7200人次〕,场均〔150人次〕。",
      "全市人均办案〔15件〕,审结〔600件〕。",
    ]
  ) { context in
    context.numbers.compactMap { AverageCheck($0, in: context)?.doubt }
  }
}

/// A printed average with the amount and the units of its sentence.
struct AverageCheck {
  private let average: PrintedNumber
  private let amount: PrintedNumber
  private let units: PrintedNumber
  private let context: Audit.Context

  private static let cues = Cues("均")
  private static let kinds: [(words: [String], units: [String])] = [
    (["场均", "平均每场"], ["场", "场次"]), (["人均", "平均每人", "平均每名"], ["人", "名", "位"]),
    (["件均", "案均", "平均每件"], ["件", "起", "宗"]), (["户均", "平均每户"], ["户", "家"]),
    (["次均", "平均每次"], ["次"]), (["平均每批"], ["批", "批次"]), (["平均每期"], ["期"]),
  ]

  init?(_ average: PrintedNumber, in context: Audit.Context) {
    guard average.clauseCues.hasAny(Self.cues), average.interval != nil, average.isAmount else {
      return nil
    }
    let clause = context.clauseLead(of: average)
    guard clause.holds("均"), let (measures, noun) = Self.divisor(in: clause) else { return nil }
    let near = context.numbersBeside(average).filter { $0.index != average.index && $0.isAmount }
    let units = near.filter { number in
      measures.contains(number.unit.rawValue)
        && (noun.map { context.lead(of: number).holds($0) } ?? true)
    }
    let amounts = near.filter {
      $0.isOfUnit(of: average) || Measure.agree($0.unit, average.unit)
    }.filter { number in !units.contains(number) }
    guard units.count == 1, amounts.count == 1, units[0].count ?? 0 > 0,
      amounts[0].interval != nil, (amounts + units).allSatisfy({ !Self.isOther($0, in: context) })
    else { return nil }
    self.average = average
    amount = amounts[0]
    self.units = units[0]
    self.context = context
  }

  /// What an average is for one of: its measure words, and its noun in 平均每个联系点.
  private static func divisor(in clause: Substring) -> (measures: [String], noun: String?)? {
    if let kind = kinds.first(where: { $0.words.contains { clause.holds($0) } }) {
      return (kind.units, nil)
    }
    guard let every = clause.place(of: "平均每") else { return nil }
    let rest = clause[every.upperBound...]
    guard let measure = ["个", "家", "所", "支"].first(where: { rest.begins(with: $0) }) else {
      return nil
    }
    let noun = String(Substring(rest.dropFirst().unicodeScalars.prefix(3)))
    return noun.utf8.count == 9 ? ([measure], noun) : nil
  }

  /// Whether a number is of another time or only of a part.
  private static func isOther(_ number: PrintedNumber, in context: Audit.Context) -> Bool {
    let clause = context.clauseLead(of: number)
    return ["其中", "上年", "去年", "同比", "比", "较"].contains { clause.holds($0) }
  }

  /// What is wrong with the average; nil where it fits.
  var doubt: Remark? {
    guard let count = units.count, let total = amount.interval, let printed = average.decimal
    else { return nil }
    let mean = total.divided(by: count)
    guard !mean.meetsBelowEnd(of: Interval(printed, timesTenTo: average.exponent)) else {
      return nil
    }
    let power = Int128(FixedDecimal.powerOfTen(average.exponent))
    let exact = Ratio(amount.ratio.numerator, amount.ratio.denominator * count * power)
      .rounded(to: max(1, printed.decimals))
    let computed = PrintedNumber.printed(exact, average.exponent, average.unit)
    let line = "\(amount.printed)/\(units.printed) = \(computed)"
    return context.remark(
      .warning, on: [average, amount, units],
      Message(
        "所载平均数\(average.printed)与同句所载不符：\(line)",
        "the printed average \(average.printed) does not follow from its sentence: \(line)"),
      printed: average.printed, computed: computed, formula: line)
  }
}
