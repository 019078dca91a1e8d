import RuleOfLawModel

extension AuditRule {
  static let pointedAt = AuditRule(
    "figure.pointedAt", .consistency, .warning,
    summary: Message(
      "“上述N件”“这N个”所指的数，与其前所载是否相同（也可为前列各数之和、差）。",
      "Whether a number pointed back at (上述N件) is one that was printed, or the sum or difference "
        + "of such."),
    formula: Message("上述N = 其前所载之数", "the number pointed at = the number printed before"),
    source: "指代的含义",
    examples: [
      "审核合同文本〔83份〕。上述〔38份〕合同均已签订。",
      "全年排查欠薪线索〔27条〕,这〔29条〕线索全部办结。",
    ],
    counterexamples: [
      "审核合同文本〔83份〕。上述〔83份〕合同均已签订。",
      "审核采购合同〔45份〕、租赁合同〔38份〕。上述〔83份〕合同均已签订。",
      "审核合同文本〔80余份〕。上述〔83份〕合同均已签订。",
      "审核合同文本〔83份〕。上述〔12份〕协议均已签订。",
    ]
  ) { context in
    context.numbers.compactMap { PointedAt.doubt(of: $0, in: context) }
  }
}

/// A number that points back at one that was printed before it.
enum PointedAt {
  private static let cues = Cues("述这该")
  private static let pointers = ["上述", "这", "该", "前述", "上述的", "该批"]
  private static let ends = ["，", ",", "。", "、", "；", "全", "均", "已", "都", "无", "中"]

  static func doubt(of number: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard number.clauseCues.hasAny(cues), number.isAmount, number.interval != nil,
      number.value > 1
    else { return nil }
    let clause = context.clauseLead(of: number)
    guard pointers.contains(where: { clause.ends(with: $0) }), !clause.ends(with: "应该") else {
      return nil
    }
    var noun = context.tail(of: number)
    for end in ends {
      if let place = noun.place(of: end) { noun = noun[..<place.lowerBound] }
    }
    let kind = String(String.UnicodeScalarView(noun.unicodeScalars.suffix(2)))
    guard kind.unicodeScalars.count == 2, noun.utf8.count <= 36 else { return nil }
    let near = context.numbers[..<number.index].suffix(8).filter {
      $0.sentence + 2 >= number.sentence && $0.isOfUnit(of: number)
    }
    let alike = near.filter { other in
      context.lead(of: other).lastClause.holds(kind)
        || context.tail(of: other).firstClause.holds(kind)
    }
    guard alike.count == 1, alike[0].interval != nil, near.allSatisfy({ !$0.isHedged }),
      !isMade(number.ratio, of: near.map(\.ratio))
    else { return nil }
    let (first, last) = (alike[0].ratio, number.ratio)
    guard !(Ratio(3 * first.numerator, first.denominator) < last),
      !(Ratio(3 * last.numerator, last.denominator) < first)
    else { return nil }
    return context.remark(
      .warning, on: [number, alike[0]],
      Message(
        "“\(pointers.first { clause.ends(with: $0) } ?? "")\(number.printed)\(noun)”与其前所载\(alike[0].printed)不一致",
        "\(number.printed) point back at what was printed as \(alike[0].printed)"),
      printed: number.printed, computed: alike[0].printed,
      formula: "\(number.printed) ≠ \(alike[0].printed)")
  }

  /// Whether a number is one of some others, a sum of some in a row, or a difference of two.
  private static func isMade(_ number: Ratio, of others: [Ratio]) -> Bool {
    for (place, first) in others.enumerated() {
      var sum = Ratio(0, 1)
      for other in others[place...] {
        sum = sum + other
        if sum == number || first + -other == number || other + -first == number { return true }
      }
    }
    return false
  }
}
