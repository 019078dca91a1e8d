import RuleOfLawModel

/// A number that a later sentence tells again in other words, and differently (一数两说).
struct RetoldNumber {
  let first: PrintedNumber
  let second: PrintedNumber
  let thing: String

  /// Words of a number of a whole year.
  private static let yearly = ["全年", "年内", "一年来", "一年中", "年度", "累计", "截至", "总的看", "总体看"]
  /// Words of a number of all there are.
  private static let stocks = ["现有", "共有", "建成", "拥有", "共"]
  private static let all = ["全部", "均", "全都"]
  /// Words of a number of less than the year, or of something besides.
  private static let partial = [
    "上半年", "下半年", "季度", "期间", "以来", "历年", "去年", "上年", "其中", "另", "新增", "每", "平均", "净增", "宣传周",
    "宣传月", "活动月", "增加", "减少", "计划", "力争", "目标",
  ]
  private static let wide = ["全市", "全县", "全区", "全省", "全镇", "全乡", "全街道", "全系统", "各级", "全旗", "全州"]

  /// Every number that is told twice with two values.
  static func all(in context: Audit.Context) -> [RetoldNumber] {
    let numbers = context.numbers
    return numbers.flatMap { first -> [RetoldNumber] in
      guard first.isAmount, first.interval != nil else { return [] }
      return numbers[(first.index + 1)...].prefix(Audit.Context.reach).prefix {
        $0.sentence <= first.sentence + 3
      }.compactMap { second in
        guard second.sentence > first.sentence, second.isOfUnit(of: first),
          second.ratio != first.ratio, second.interval != nil
        else { return nil }
        return RetoldNumber(first, second, in: context)
      }
    }
  }

  private init?(_ first: PrintedNumber, _ second: PrintedNumber, in context: Audit.Context) {
    let lead = context.sentenceLead(of: second)
    let tail = context.tail(of: second)
    // 在全市1824名执业律师中; 113件建议全部办复
    let isDefinite =
      lead.utf8.count <= 30
      && (Self.all.contains { tail.holds($0) } || lead.begins(with: "在"))
      && context.name(of: second).utf8.count <= 18
    let isYearly = Self.yearly.contains { lead.holds($0) }
    guard isYearly || isDefinite else { return nil }
    let firstLead = context.sentenceLead(of: first)
    guard !Self.partial.contains(where: { lead.holds($0) || firstLead.holds($0) }),
      NamedYear.last(in: lead) == nil || NamedYear.last(in: firstLead) == nil
        || NamedYear.last(in: lead) == NamedYear.last(in: firstLead)
    else { return nil }
    let one = Naming(context.name(of: first))
    let other = Naming(
      isDefinite ? Naming.thing(behind: second, in: context) : context.name(of: second))
    guard let thing = one.common(with: other) else { return nil }
    let isWider = Self.wide.contains { lead.holds($0) }
    let firstIsWide = Self.wide.contains { firstLead.holds($0) }
    let isSmaller = second.ratio < first.ratio
    let isTotalled =
      (Self.yearly + Self.stocks).contains { firstLead.holds($0) }
      || NamedYear.last(in: firstLead) != nil
    if !isDefinite {
      // What all of them did may be more than what one did, and no less.
      if isWider, !firstIsWide, !one.actor.isEmpty, !isSmaller { return nil }
      if firstIsWide, !isWider { return nil }
      if !isTotalled, !isSmaller { return nil }
    } else if !isTotalled {
      return nil
    }
    self.first = first
    self.second = second
    self.thing = thing
  }

  /// What there is to say.
  func doubt(in context: Audit.Context) -> Remark? {
    context.remark(
      .warning, on: [second, first],
      Message(
        "\(thing)两处所载不一致：\(second.printed)与\(first.printed)",
        "\(thing) is told twice with two values: \(second.printed) and \(first.printed)"),
      printed: second.printed, computed: first.printed,
      formula: "\(second.printed) ≠ \(first.printed)")
  }
}

/// What a number is of and who did it, by the words before it.
private struct Naming {
  private let thing: [Unicode.Scalar]
  let actor: [Unicode.Scalar]

  private static let verbs = [
    "组织开展", "开展", "组织", "举办", "召开", "办理", "受理", "建成", "发放", "出具", "完成", "化解", "调解", "调处", "审结",
    "办结", "接待", "处理", "排查", "现有", "共有", "拥有", "设立", "印发", "制定", "培训", "审查",
  ]
  private static let idle = [
    "现有", "共有", "拥有", "全年", "年内", "一年来", "一年中", "本年度", "年度", "累计", "截至年底", "截至", "全市", "全县", "全区",
    "全省", "全镇",
    "全乡", "全系统", "各级", "各类", "成功", "集中", "目前", "总", "共", "已", "了", "的", "达", "为", "有", "约",
  ]
  private static let organs = [
    "局", "府", "委", "办", "队", "院", "会", "所", "站", "镇", "乡", "街道", "部门", "机关", "组织", "中心", "厅", "区",
    "县",
    "市",
  ]

  init(_ words: Substring) {
    var text = String(words)
    for word in Self.idle {
      while let place = text.place(of: word) { text.removeSubrange(place) }
    }
    // A verb at the end follows its object: 学法全年开展14次.
    while let verb = Self.verbs.first(where: { text.hasSuffix($0) && text != $0 }) {
      text.removeLast(verb.count)
    }
    let verbs = Self.verbs.compactMap { text.place(of: $0) }.filter {
      text[$0.upperBound...].unicodeScalars.count >= 2
    }
    let verb = verbs.min { ($0.lowerBound, text.endIndex) < ($1.lowerBound, text.endIndex) }
    var rest = verb.map { text[$0.upperBound...] } ?? text[...]
    while let next = Self.verbs.first(where: { rest.begins(with: $0) }),
      rest.unicodeScalars.count > next.unicodeScalars.count + 1
    {
      rest = rest.dropFirst(next.count)
    }
    thing = Array(rest.unicodeScalars)
    actor = Array(verb.map { text[..<$0.lowerBound] }?.unicodeScalars ?? "".unicodeScalars[...])
  }

  /// The thing that a number stands before: 1824名执业律师中.
  static func thing(behind number: PrintedNumber, in context: Audit.Context) -> Substring {
    var words = context.tail(of: number)
    for mark in ["，", "。", ",", "、", "中", "全部", "均", "全都", "已"] {
      if let place = words.place(of: mark) { words = words[..<place.lowerBound] }
    }
    return words
  }

  /// The thing that two names share; nil where they may be of two things.
  func common(with other: Naming) -> String? {
    if thing == other.thing {
      guard thing.count >= 4 || (thing.count >= 2 && !actor.isEmpty && actor == other.actor) else {
        return nil
      }
      let areOfTwo =
        !actor.isEmpty && !other.actor.isEmpty && !Self.isWithin(actor, other.actor)
        && !Self.isWithin(other.actor, actor)
      return areOfTwo ? nil : String(String.UnicodeScalarView(thing))
    }
    let (longer, shorter) =
      thing.count > other.thing.count ? (thing, other.thing) : (other.thing, thing)
    guard shorter.count >= 5, longer.suffix(shorter.count).elementsEqual(shorter) else {
      return nil
    }
    let rest = String(String.UnicodeScalarView(longer.dropLast(shorter.count)))
    return Self.organs.contains { rest.hasSuffix($0) }
      ? String(String.UnicodeScalarView(shorter)) : nil
  }

  private static func isWithin(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    one.allSatisfy { other.contains($0) }
  }
}
