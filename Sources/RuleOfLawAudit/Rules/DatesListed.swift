import RuleOfLawModel

extension AuditRule {
  static let datesListed = AuditRule(
    "count.datesListed", .consistency, .warning,
    summary: Message(
      "“N次，分别于…”所列日期的个数是否等于次数。",
      "Whether as many dates are listed as times are counted (N次，分别于…)."),
    formula: Message("次数 = 所列日期数", "times = dates listed"),
    source: "列举的含义",
    examples: [
      "召开会议〔2次〕，分别于3月4日、6月9日和11月2日听取汇报。",
      "组织旁听庭审〔4次〕（分别在2月8日、5月16日、9月21日）。",
    ],
    counterexamples: [
      "召开会议〔3次〕，分别于3月4日、6月9日和11月2日听取汇报。",
      "召开会议〔5次〕，分别于3月4日、6月9日等听取汇报。",
      "召开会议〔4次〕，其中3月4日、7月6日两次听取汇报。",
      "召开会议〔3次〕，分别于3月4日、5日和11月2日听取汇报。",
    ]
  ) { context in
    context.numbers.compactMap { DatesListed.doubt(of: $0, in: context) }
  }
}

/// A number of times with the dates listed behind it.
enum DatesListed {
  private static let cues = Cues("分")
  private static let units: Set<Unit> = ["次", "场", "场次", "期", "轮"]

  static func doubt(of times: PrintedNumber, in context: Audit.Context) -> Remark? {
    guard times.tailCues.hasAny(cues), units.contains(times.unit), let count = times.count else {
      return nil
    }
    let tail = context.tail(of: times)
    guard let begin = tail.place(of: "分别"), tail[..<begin.lowerBound].utf8.count <= 15 else {
      return nil
    }
    let list = tail[begin.upperBound...]
    guard list.begins(with: "于") || list.begins(with: "在") || list.begins(with: "为"),
      let dates = dates(in: list.dropFirst()), dates > 1, dates != count, dates < 13
    else { return nil }
    return context.remark(
      .warning, on: [times],
      Message(
        "称\(times.printed)，而所列日期为\(dates)个",
        "\(times.printed) are counted, and \(dates) dates are listed"),
      printed: times.printed, computed: "\(dates)", formula: "\(count) ≠ \(dates)")
  }

  /// Counts the dates that a text begins with; nil where it lists anything else.
  private static func dates(in text: Substring) -> Int128? {
    var rest = text
    var count: Int128 = 0
    while true {
      var date = rest
      if let year = skipNumber(&date), year == 4, date.begins(with: "年") {
        date = date.dropFirst()
      } else {
        date = rest
      }
      guard skipNumber(&date) != nil, date.begins(with: "月") else { return nil }
      date = date.dropFirst()
      guard skipNumber(&date) != nil, date.begins(with: "日") else { return nil }
      date = date.dropFirst()
      count += 1
      // 至18日 and 等 leave it open how many there were.
      if ["至", "等", "-", "—", "~", "前", "后", "起"].contains(where: { date.begins(with: $0) }) {
        return nil
      }
      guard let mark = ["、", "，", ",", "和", "及", "以及"].first(where: { date.begins(with: $0) }),
        let next = date.dropFirst(mark.count).utf8.first, next >= 0x30, next <= 0x39
      else { return count }
      rest = date.dropFirst(mark.count)
    }
  }

  /// Moves behind digits and tells how many they were; nil where there is none.
  private static func skipNumber(_ text: inout Substring) -> Int? {
    let digits = text.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    text = text[text.utf8.index(text.startIndex, offsetBy: digits)...]
    return digits > 0 ? digits : nil
  }
}
