import RuleOfLawModel

/// A number and the parts that are listed behind it, in its own sentence or in the next (分项).
struct ListedParts {
  let whole: PrintedNumber
  let parts: [PrintedNumber]
  /// Whether no thing can be in two of the parts.
  private let isExclusive: Bool
  /// Whether nothing is left besides the parts.
  let isComplete: Bool
  private let context: Audit.Context

  /// Words that begin a list in a sentence of its own.
  private static let introductions = [
    "其中", "具体", "从", "按", "包括", "答复结果", "结案方式", "审理结果", "办理结果", "处理结果", "分类", "分别",
  ]
  /// Words that end a list.
  private static let ends = [
    "其中", "合计", "共计", "总计", "另", "此外", "同时", "同比", "增长", "下降", "较上年", "比上年", "上年", "去年",
    "结转", "；", ";", "累计",
  ]
  /// Whether a number is a change, or left over from another year.
  private static func isNoWhole(_ words: Substring) -> Bool {
    ["增加", "减少", "净增", "上年", "去年", "较", "比", "结转", "未结", "不", "均", "每"].contains { words.holds($0) }
  }

  /// Whether a number is one of two that the list may divide together: 14个乡镇、28个部门.
  private static func isSecond(_ number: PrintedNumber, in context: Audit.Context) -> Bool {
    guard number.index > 0, context.numbers[number.index - 1].isOfUnit(of: number) else {
      return false
    }
    let lead = context.lead(of: number)
    if lead.begins(with: "、") { return true }
    return ["、", "和", "及"].contains { lead.ends(with: $0) }
  }

  /// Words with which a number takes in all that is listed behind it.
  private static let heads = [
    "共", "全年", "受理", "收到", "办理", "办结", "审结", "立案", "查处", "作出", "接待", "处理", "调解", "化解", "排查",
    "检查", "抽查", "抽取", "评查", "现有", "拥有", "审查", "审核", "清理", "开展", "举办", "建成", "设立", "新增", "总",
    "评估", "制定", "新收", "办案", "调处", "培训",
  ]

  init?(_ whole: PrintedNumber, in context: Audit.Context) {
    guard whole.isAmount, whole.index + 2 < context.numbers.count else { return nil }
    var first = whole.index + 1
    while first + 1 < context.numbers.count, context.numbers[first].isPercentage { first += 1 }
    // Something of another unit may stand between a whole and its parts, where 其中 calls them so.
    let next = min(first + 2, context.numbers.count - 1)
    if let other = (first...next).first(where: { context.numbers[$0].isOfUnit(of: whole) }),
      context.numbers[other].sentence == whole.sentence,
      context.lead(of: context.numbers[other]).holds("其中")
    {
      first = other
    }
    let start = context.numbers[first]
    let isOwn = start.sentence == whole.sentence
    guard start.isOfUnit(of: whole), start.exponent <= whole.exponent,
      isOwn || start.sentence == whole.sentence + 1
    else { return nil }
    let second = context.numbers[min(first + 1, context.numbers.count - 1)]
    guard second.index > first, second.isOfUnit(of: whole) || second.isPercentage,
      second.sentence == start.sentence, whole.interval != nil,
      !Self.isNoWhole(context.clauseLead(of: whole)), !Self.isSecond(whole, in: context)
    else { return nil }
    let between = context.lead(of: start)
    let isDeclared = Self.introductions.contains {
      isOwn ? between.holds($0) : between.begins(with: $0)
    }
    if isOwn, start.segment != whole.segment, !between.holds("其中") { return nil }
    var parts = [start]
    for part in context.numbers[(first + 1)...].prefix(14) {
      guard part.sentence == start.sentence else { break }
      if part.isPercentage, !context.lead(of: part).holds("率") { continue }
      let lead = context.lead(of: part)
      guard part.isOfUnit(of: whole), part.exponent <= whole.exponent,
        part.segment == start.segment, !Self.ends.contains(where: { lead.holds($0) })
      else { break }
      parts.append(part)
    }
    guard parts.count > 1, parts.allSatisfy({ $0.interval != nil }) else { return nil }
    let isDivided = Self.divides(between)
    guard Self.mayMiss(parts, whole) else { return nil }
    let sort = Sort(parts, of: whole, isDeclared: isDeclared, in: context)
    isExclusive = sort.isExclusive || (isDivided && parts.count > 2)
    let names = parts.map { context.name(of: $0) }
    let areStages = names.contains { name in ["已", "正", "经", "未", "整改"].contains { name.holds($0) }
    }
    guard isExclusive || (isDeclared && parts.count > 2 && !areStages) else { return nil }
    let name = context.name(of: whole)
    if !isOwn, !isDeclared, parts.count < 3 { return nil }
    guard !context.tellsOfOverlap(behind: whole.span) else { return nil }
    let isBracketed = between.begins(with: "（") || between.begins(with: "(")
    if !isDeclared, !isDivided, !isBracketed {
      // A number that is of the same sort is one of the list and not its whole.
      guard context.lead(of: start) != "、", Self.heads.contains(where: { name.holds($0) }),
        !sort.holds(name)
      else { return nil }
    }
    self.whole = whole
    self.parts = parts
    self.context = context
    let list = context.reading.text[
      SourceSpan(whole.span.end, context.numbers[parts[parts.count - 1].index].span.end)]
    let behind = context.tail(of: parts[parts.count - 1])
    let isOpen =
      behind.begins(with: "等") || ["主要", "重点", "包括", "等"].contains { list.holds($0) }
    isComplete = sort.isComplete && !isOpen
    isNearlyComplete = parts.count > 3 && !isOpen
    included = sort.included.map { parts[$0] }
  }

  /// Whether parts do not add up to a whole, and are not so few that they seem picked from it.
  private static func mayMiss(_ parts: [PrintedNumber], _ whole: PrintedNumber) -> Bool {
    let sum = parts.reduce(Ratio(0, 1)) { $0 + $1.ratio }
    return sum != whole.ratio && whole.ratio < Ratio(2 * sum.numerator, sum.denominator)
  }

  /// Whether words say by what a total is divided: 按处罚种类划分, 按申请人分.
  private static func divides(_ words: Substring) -> Bool {
    guard let by = words.place(of: "按") else { return false }
    let rest = words[by.upperBound...]
    return ["划分", "分类", "统计", "分，", "分,", "分：", "分:", "看，", "看,"].contains {
      rest.holds($0)
    }
  }

  /// Whether the sum is too large by just the part that another part may hold.
  private func isTotalBesides(_ gap: Ratio) -> Bool { included.map { $0.ratio == gap } ?? false }

  /// The part that another one may hold: what is 优秀 may be counted among the 合格.
  private let included: PrintedNumber?

  /// Whether the list seems meant to be complete, should it nearly reach the whole.
  private let isNearlyComplete: Bool

  /// What is wrong with the list; nil where it fits.
  var doubt: Remark? {
    let sum = parts.reduce(Ratio(0, 1)) { $0 + $1.ratio }
    let total = whole.ratio
    let isExcess = total < sum
    // Rounded amounts add up to a last digit more or less.
    let slack = (parts + [whole]).filter { $0.count == nil }
      .reduce(Ratio(0, 1)) { $0 + $1.ratio(ofLastDigits: 1) }
    let gap = isExcess ? sum + -total : total + -sum
    guard slack < gap, !isTotalBesides(gap) else { return nil }
    let isNear = isNearlyComplete && Ratio(20 * gap.numerator, gap.denominator) < total
    // Parts that may overlap and all but fit the whole seem meant to divide it.
    let isNearExcess =
      isExcess && !Measure.persons.contains(whole.unit)
      && Ratio(20 * gap.numerator, gap.denominator) < total
    guard isExclusive ? isExcess || isComplete || isNear : isNearExcess else { return nil }
    let computed = PrintedNumber.printed(
      PrintedNumber.sum(parts, like: whole), whole.exponent, whole.unit)
    let line = parts.map(\.value.description).joined(separator: "+") + " = \(computed)"
    let name = context.name(of: whole)
    return context.remark(
      isExclusive && (isExcess || isComplete) ? .error : .warning, on: [whole] + parts,
      Message(
        "所列各项之和\(line)，与\(name)\(whole.printed)不符",
        "the parts listed, \(line), do not make up \(name) \(whole.printed)"),
      printed: whole.printed, computed: computed, formula: line)
  }
}

/// Of what sort some listed parts are, by their names.
private struct Sort {
  let isExclusive: Bool
  let isComplete: Bool
  /// The place of the part that another one may hold.
  let included: Int?
  private let words: [String]

  /// Whether parts are 优秀, 合格 and 不合格, and where the first stands.
  private static func grades(of names: [String]) -> Int? {
    guard names.count == 3, let excellent = names.firstIndex(where: { $0.holds("优秀") }),
      let failed = names.firstIndex(where: { $0.holds("不合格") || $0.holds("不达标") }),
      let passed = names.firstIndex(where: {
        !$0.holds("不") && ($0.holds("合格") || $0.holds("达标"))
      }), excellent != failed, passed != excellent
    else { return nil }
    return excellent
  }

  /// What is done to things, of which one may be done to what another was done to before.
  private static let deeds: Set = [
    "办结", "审结", "结案", "完成", "整改", "化解", "合格", "持证", "采纳", "满意", "处理", "受理", "办理",
  ]
  private static let endings = ["类", "级", "型", "所", "性"]

  init(
    _ parts: [PrintedNumber], of whole: PrintedNumber, isDeclared: Bool, in context: Audit.Context
  ) {
    let names = parts.map { String(context.name(of: $0)) }
    let parting = ExclusiveClass.dividing(names)
    let last = names[names.count - 1]
    let hasOther = ["其他", "其它", "其余"].contains { last.begins(with: $0) }
    let named = hasOther ? Array(names.dropLast()) : names
    let tails = Set(named.map { $0.unicodeScalars.suffix(2).map { $0 } })
    let areOpposed = names.contains { $0.holds("未") || $0.holds("不") }
    let tail = tails.count == 1 ? String(String.UnicodeScalarView(tails.first ?? [])) : nil
    let pair = areOpposed ? nil : tail.flatMap { Self.deeds.contains($0) ? nil : $0 }
    let single = Self.endings.first { ending in named.allSatisfy { $0.ends(with: ending) } }
    let ending = named.count > 1 ? pair ?? single : single
    let arePersons = Measure.persons.contains(whole.unit)
    let areListed = parts.dropFirst().allSatisfy { context.lead(of: $0).begins(with: "、") }
    isExclusive =
      Set(names).count == names.count
      && (parting != nil || (hasOther && isDeclared) || Self.grades(of: names) != nil
        || !arePersons && !ExclusiveClass.areCrossing(names)
          && (ending != nil || (isDeclared && areListed)))
    let grades = Self.grades(of: names)
    included = grades
    isComplete =
      hasOther || grades != nil
      || parting.map { $0.isExhaustive && names.count == $0.words.count } ?? false
    words = (parting?.words ?? []) + [ending].compactMap { $0 }
  }

  /// Whether a name is of the same sort.
  func holds(_ name: Substring) -> Bool { words.contains { name.holds($0) } }
}
