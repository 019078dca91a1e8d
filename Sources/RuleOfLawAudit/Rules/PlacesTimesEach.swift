import RuleOfLawModel

extension AuditRule {
  static let placesTimesEach = AuditRule(
    "sum.placesTimesEach", .arithmetic, .warning,
    summary: Message(
      "“N个村每村M名”所列各项之积的和，是否等于同句所载总数。",
      "Whether so many places with so many each make up the total of their sentence."),
    formula: Message("总数 = Σ(单位数 × 每单位数)", "total = Σ(places × number each)"),
    source: "总量 = 单位数 × 平均数",
    examples: [
      "〔9个〕村每村〔6名〕、〔4个〕社区每个社区〔5名〕，共聘请联络员〔64名〕。",
      "全镇〔15个〕村，每村配备〔3名〕网格员，共〔54名〕。",
    ],
    counterexamples: [
      "〔9个〕村每村〔6名〕、〔4个〕社区每个社区〔5名〕，共聘请联络员〔74名〕。",
      "全镇〔15个〕村，每村配备不少于〔3名〕网格员，共〔54名〕。",
      "〔15个〕村每年每名调解员走访〔20户〕，共走访〔460户〕。",
    ]
  ) { context in
    context.numbers.compactMap { PlacesTimesEach.doubt(of: $0, in: context) }
  }
}

/// So many places with so many each, and the total of their sentence.
enum PlacesTimesEach {
  private static let cues = Cues("共总累合")

  static func doubt(of total: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard total.clauseCues.hasAny(cues), total.index > 1, let sum = total.count,
      context.numbers[total.index - 1].leadCues.hasAny(Cues("每"))
    else { return nil }
    var pairs: [(places: PrintedNumber, each: PrintedNumber)] = []
    var place = total.index - 1
    while place > 0 {
      let (places, each) = (context.numbers[place - 1], context.numbers[place])
      guard each.isOfUnit(of: total), each.count != nil, places.count != nil,
        each.segment == total.segment, places.segment == total.segment, !places.isOfUnit(of: each),
        isOfEach(each, of: places, in: context)
      else { break }
      pairs.append((places, each))
      place -= 2
    }
    guard !pairs.isEmpty,
      !["其中", "另", "上年", "去年"].contains(where: {
        context.clauseLead(of: total).holds($0)
      })
    else { return nil }
    let product = pairs.reduce(Int128(0)) { $0 + ($1.places.count ?? 0) * ($1.each.count ?? 0) }
    guard product != sum, product < 3 * sum, sum < 3 * product else { return nil }
    let line =
      pairs.reversed().map { "\($0.places.count ?? 0)×\($0.each.count ?? 0)" }
      .joined(separator: "+") + " = \(product)"
    return context.remark(
      .warning, on: [total] + pairs.reversed().flatMap { [$0.places, $0.each] },
      Message(
        "所载总数\(total.printed)与按单位计算的不符：\(line)",
        "the total \(total.printed) is not what the places make: \(line)"),
      printed: total.printed, computed: "\(product)", formula: line)
  }

  /// Whether a number is said of each of some places: 12个行政村每村8名.
  private static func isOfEach(
    _ each: PrintedNumber, of places: PrintedNumber, in context: Audit.Context
  ) -> Bool {
    let words = context.lead(of: each)
    guard words.utf8.count <= 60, let every = words.place(of: "每") else { return false }
    let noun = words[..<every.lowerBound]
    var rest = words[every.upperBound...]
    if let measure = ["个", "家", "所", "支"].first(where: { rest.begins(with: $0) }) {
      rest = rest.dropFirst(measure.count)
    }
    guard let first = rest.unicodeScalars.first, rest.place(of: "每") == nil else { return false }
    return noun.unicodeScalars.contains(first)
  }
}
