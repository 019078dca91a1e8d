import RuleOfLawModel

/// A number that a later sentence tells again in other words, and differently (一数两说).
struct RetoldNumber {
  let first: PrintedNumber
  let second: PrintedNumber
  let thing: String

  /// Words of a number of a whole year.
  private static let yearly = ["全年", "年内", "一年来", "一年中", "年度", "累计", "截至", "总的看", "总体看", "报告期"]
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
    return numbers.flatMap { second -> [RetoldNumber] in
      guard second.segment > 0, Told.isPossible(second) else { return [] }
      let firsts = numbers[..<second.index].reversed().prefix(Audit.Context.reach).prefix {
        $0.sentence + 3 >= second.sentence
      }.filter {
        $0.isOfUnit(of: second) && $0.segment < second.segment && $0.interval != nil
          && $0.ratio != second.ratio && Self.areNear($0, second)
      }
      guard !firsts.isEmpty, let told = Told(second, in: context) else { return [] }
      return firsts.compactMap { RetoldNumber($0, told, in: context) }
    }
  }

  /// A number of all of a year or of all there are.
  private struct Told {
    let number: PrintedNumber
    let lead: Substring
    let isYearly: Bool
    let isDefinite: Bool

    private static let cues = Cues("年累截总报在的")
    private static let tailCues = Cues("全均")

    /// Whether the characters around a number may say so.
    static func isPossible(_ number: PrintedNumber) -> Bool {
      (number.sentenceCues.hasAny(cues) || number.tailCues.hasAny(tailCues))
        && number.unitCode != 0 && number.isAmount && number.interval != nil
    }

    init?(_ number: PrintedNumber, in context: Audit.Context) {
      self.number = number
      lead = context.sentenceLead(of: number)
      let tail = context.tail(of: number)
      // 在全市1824名执业律师中; 113件建议全部办复; 全年化解的86件纠纷
      isDefinite =
        lead.utf8.count <= 30
        && (RetoldNumber.all.contains { tail.holds($0) } || lead.begins(with: "在")
          || lead.ends(with: "的"))
        && context.name(of: number).utf8.count <= 18
      isYearly =
        RetoldNumber.yearly.contains { [lead] in lead.holds($0) }
        || (NamedYear.last(in: lead) != nil && lead.holds("共"))
      guard isYearly || isDefinite,
        !RetoldNumber.partial.contains(where: { [lead] in lead.holds($0) })
      else { return nil }
    }
  }

  /// Whether two values may be meant for one: not where one is more than thrice the other.
  private static func areNear(_ one: PrintedNumber, _ other: PrintedNumber) -> Bool {
    let (less, more) = (min(one.ratio, other.ratio), max(one.ratio, other.ratio))
    return !(Ratio(3 * less.numerator, less.denominator) < more)
  }

  private init?(_ first: PrintedNumber, _ told: Told, in context: Audit.Context) {
    let (second, lead, isYearly, isDefinite) =
      (told.number, told.lead, told.isYearly, told.isDefinite)
    let firstLead = context.sentenceLead(of: first)
    guard !Self.partial.contains(where: { firstLead.holds($0) }),
      NamedYear.last(in: lead) == nil || NamedYear.last(in: firstLead) == nil
        || NamedYear.last(in: lead) == NamedYear.last(in: firstLead)
    else { return nil }
    let one = Naming(context.name(of: first))
    let other = Naming(
      isDefinite
        ? (lead.ends(with: "的") ? lead.lastClause.dropLast() : "")
          + Naming.thing(behind: second, in: context)
        : context.name(of: second))
    let isSmaller = second.ratio < first.ratio
    guard let thing = one.common(with: other, mayHold: isSmaller && isYearly) else { return nil }
    let isWider = Self.wide.contains { lead.holds($0) }
    let firstIsWide = Self.wide.contains { firstLead.holds($0) }
    let isTotalled =
      (Self.yearly + Self.stocks).contains { firstLead.holds($0) }
      || NamedYear.last(in: firstLead) != nil
    if !isDefinite {
      // What all of them did may be more than what one did, and no less.
      if isWider, !firstIsWide, !one.doer.isEmpty, !isSmaller { return nil }
      if firstIsWide, !isWider { return nil }
      if !isTotalled, !isSmaller { return nil }
    } else if !isTotalled || first.sentence == second.sentence {
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
  let doer: [Unicode.Scalar]

  /// Verbs that say the same of a thing stand together.
  private static let deeds = [
    ["组织开展", "开展", "组织", "举办", "召开", "完成", "实施"], ["现有", "共有", "拥有", "建成", "设立"],
    ["办理", "审结", "办结", "处理"], ["受理", "新收", "收到"], ["化解", "调解", "调处"], ["发放", "印发"],
    ["制定", "出台"], ["审查", "审核"], ["清理"], ["出具", "提出"], ["接待"], ["排查"], ["培训"], ["检查"], ["查处"],
    ["配备"], ["聘请"], ["调整"], ["备案"], ["废止"], ["修改"],
  ]
  private static let verbs = deeds.flatMap { $0 }
  /// Which of the deeds the number counts.
  private let deed: Int?
  /// Things of which a report counts several sorts.
  private static let general = Set(
    ["案件", "活动", "事项", "问题", "申请", "人员", "会议", "工作", "项目", "企业", "单位", "群众", "文件"]
      .map { Array($0.unicodeScalars) })
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
    var text = String(words).without(Self.idle)
    // A verb at the end follows its object: 学法全年开展14次.
    var final: String?
    while let verb = Self.verbs.first(where: { text.ends(with: $0) && text != $0 }) {
      text.removeLast(verb.count)
      final = verb
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
    let word = verb.map { String(text[$0]) } ?? final
    deed = word.flatMap { word in Self.deeds.firstIndex { $0.contains(word) } }
    doer = Array(verb.map { text[..<$0.lowerBound] }?.unicodeScalars ?? "".unicodeScalars[...])
  }

  /// The thing that a number stands before: 1824名执业律师中.
  static func thing(behind number: PrintedNumber, in context: Audit.Context) -> Substring {
    var words = context.tail(of: number)
    for mark in ["，", "。", ",", "、", "中", "全部", "均", "全都", "已", "未"] {
      if let place = words.place(of: mark) { words = words[..<place.lowerBound] }
    }
    return words
  }

  /// The thing that two names share; nil where they may be of two things.
  ///
  /// What the first is of may be a kind of what the second is of, where more were told of the kind.
  func common(with other: Naming, mayHold: Bool) -> String? {
    if let deed, let other = other.deed, deed != other { return nil }
    if thing == other.thing {
      let isTold = deed != nil && deed == other.deed && !Self.general.contains(thing)
      guard
        thing.count >= 4 || (thing.count >= 2 && (isTold || !doer.isEmpty && doer == other.doer))
      else { return nil }
      let areOfTwo =
        !doer.isEmpty && !other.doer.isEmpty && !Self.isWithin(doer, other.doer)
        && !Self.isWithin(other.doer, doer)
      return areOfTwo ? nil : String(String.UnicodeScalarView(thing))
    }
    let (longer, shorter) =
      thing.count > other.thing.count ? (thing, other.thing) : (other.thing, thing)
    guard shorter.count >= 5, longer.suffix(shorter.count).elementsEqual(shorter) else {
      return nil
    }
    let rest = String(String.UnicodeScalarView(longer.dropLast(shorter.count)))
    return Self.organs.contains { rest.ends(with: $0) } || (mayHold && longer == thing)
      ? String(String.UnicodeScalarView(shorter)) : nil
  }

  private static func isWithin(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    one.allSatisfy { other.contains($0) }
  }
}
