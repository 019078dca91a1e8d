import RuleOfLawModel

extension AuditRule {
  static let quotedTwice = AuditRule(
    "figure.quotedTwice", .consistency, .warning,
    summary: Message(
      "同一加引号名称的活动，全年次数在两处所载是否一致。",
      "Whether the year's count of a deed with a name in quotation marks is printed with one value."
    ),
    formula: Message("甲处所载 = 乙处所载", "the value here = the value there"),
    source: "同一事物同一口径的数只有一个",
    examples: [
      "全年开展“法润乡邻”活动〔24场次〕。下一步,在总结全年〔42场次〕“法润乡邻”活动的基础上改进。",
      "年内举办“法治夜校”〔16期〕,反响良好。据统计,全年“法治夜校”共举办〔18期〕。",
    ],
    counterexamples: [
      "全年开展“法润乡邻”活动〔24场次〕。下一步,在总结全年〔24场次〕“法润乡邻”活动的基础上改进。",
      "全年开展“法润乡邻”活动〔24场次〕。上半年“法润乡邻”活动〔12场次〕。",
      "镇级全年开展“法润乡邻”活动〔24场次〕。各村全年开展“法润乡邻”活动〔42场次〕。",
      "全年开展“法润乡邻”活动〔24场次〕。全年“法律明白人”培训〔42场次〕。",
    ]
  ) { context in
    let named = context.numbers.compactMap { QuotedCount($0, in: context) }
    let places = Dictionary(grouping: named.indices) { named[$0].name }
    return named.indices.compactMap { place in
      let earlier = places[named[place].name, default: []].prefix(Audit.Context.reach)
      return earlier.lazy.filter { $0 < place }
        .compactMap { named[place].doubt(against: named[$0], in: context) }.first
    }
  }
}

/// A year's count of something with a name in quotation marks.
struct QuotedCount {
  let name: String
  private let number: PrintedNumber
  private let scope: String?

  private static let cues = Cues("“")
  private static let yearCues = Cues("年累")
  private static let yearly = ["全年", "年内", "一年来", "累计", "年度", "今年"]
  private static let partial = [
    "上半年", "下半年", "季度", "期间", "以来", "历年", "去年", "上年", "其中", "另", "新增", "每", "平均", "增加", "减少",
    "计划", "力争", "目标", "明年", "来年", "确保", "参加", "覆盖", "受益", "较", "比", "月以", "首",
  ]
  private static let scopes = [
    "镇级", "乡级", "村级", "区级", "县级", "市级", "省级", "各村", "各镇", "各乡", "各社区", "各部门", "各单位", "各级", "街道级",
    "本级", "全市", "全县", "全区", "全镇", "全乡", "全省", "全街道",
  ]
  private static let wide = ["全市", "全县", "全区", "全镇", "全乡", "全省", "全街道"]
  private static let idle = [
    "共", "累计", "举办", "开展", "组织", "活动", "主题", "行动", "专项", "系列", "普法", "宣传", "全年", "共计", "已", "了",
    "达", "召开", "实施",
  ]

  init?(_ number: PrintedNumber, in context: Audit.Context) {
    guard number.clauseCues.hasAny(Self.cues) || number.tailCues.hasAny(Self.cues),
      number.sentenceCues.hasAny(Self.yearCues), number.isAmount, number.interval != nil
    else { return nil }
    let clause = context.clauseLead(of: number)
    let lead = context.sentenceLead(of: number)
    guard lead.utf8.count < 600, Self.yearly.contains(where: { lead.holds($0) }),
      !Self.partial.contains(where: { clause.holds($0) || lead.suffix(30).holds($0) })
    else { return nil }
    if let quote = Self.lastQuote(in: clause), Self.isIdle(quote.behind) {
      name = quote.name
    } else {
      let tail = context.tail(of: number)
      guard tail.begins(with: "“"), let close = tail.place(of: "”") else { return nil }
      name = String(tail[..<close.lowerBound].dropFirst())
    }
    guard name.unicodeScalars.count >= 3 else { return nil }
    self.number = number
    scope = Self.scopes.first { lead.holds($0) }
  }

  private static func lastQuote(in words: Substring) -> (name: String, behind: Substring)? {
    var rest = words
    var found: (String, Substring)?
    while let open = rest.place(of: "“"), let close = rest[open.upperBound...].place(of: "”") {
      found = (String(rest[open.upperBound..<close.lowerBound]), rest[close.upperBound...])
      rest = rest[close.upperBound...]
    }
    return found
  }

  /// Whether what stands between a name and its count names nothing else.
  private static func isIdle(_ words: Substring) -> Bool {
    String(words).without(idle).isEmpty
  }

  /// What there is to say; nil where both agree, or may be of two scopes.
  func doubt(against earlier: QuotedCount, in context: Audit.Context) -> Remark? {
    let (one, other) = (earlier.number, number)
    guard one.isOfUnit(of: other), one.ratio != other.ratio, one.segment != other.segment,
      !(Ratio(3 * one.ratio.numerator, one.ratio.denominator) < other.ratio),
      !(Ratio(3 * other.ratio.numerator, other.ratio.denominator) < one.ratio)
    else { return nil }
    if let scope, let first = earlier.scope, scope != first { return nil }
    if scope != earlier.scope, let only = scope ?? earlier.scope, !Self.wide.contains(only) {
      return nil
    }
    // What a plan looks back on is a number of the year, though it stands among targets.
    let isRecalled =
      !context.isMeasured(other)
      && ["总结", "基础上", "经验", "回顾"].contains {
        context.clauseLead(of: other).holds($0) || context.tail(of: other).firstClause.holds($0)
      }
    var remark = context.remark(
      .warning, on: isRecalled ? [one] : [other, one],
      Message(
        "“\(name)”的全年数两处不一致：\(other.printed)与\(one.printed)",
        "the year's count of “\(name)” is printed with two values: \(other.printed) and "
          + one.printed),
      printed: other.printed, computed: one.printed, formula: "\(other.printed) ≠ \(one.printed)")
    if isRecalled { remark?.spans.append(other.span) }
    return remark
  }
}
