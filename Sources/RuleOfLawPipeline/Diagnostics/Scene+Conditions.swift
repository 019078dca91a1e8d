internal import RuleOfLawModel

extension Scene {
  /// Conditions in the words of other languages and of every day.
  var conditionRepairs: [Repair] {
    guard let token = token(0) else {
      if let last = tokens.last, [.and, .or].contains(Keyword(word: last.text)) {
        return [Repair(last.span, "")]
      }
      // Nothing is asked of the field that ends the text.
      return isInStage && stage == .where && error.code == .missing
        ? [Repair(insert: " " + spelled(.exists), at: endOfStage)] : []
    }
    return comparisonWords(at: token) + containment(at: token) + absence(at: token)
      + listsAndRanges(at: token) + bareFields(at: token)
  }

  /// `数值 大于 50`, `area is disputes`.
  private func comparisonWords(at token: LooseToken) -> [Repair] {
    if ["is", "不", "not"].contains(token.word), ["not", "是", "等于"].contains(word(1)),
      let next = self.token(1)
    {
      return [Repair(token.span.union(next.span), "!=")]
    }
    guard let sign = Self.comparisons[token.word] else { return [] }
    // `greater than 50`
    if ["than", "to"].contains(word(1)), let next = self.token(1) {
      return [Repair(token.span.union(next.span), sign)]
    }
    return [Repair(token.span, sign)]
  }

  private static let comparisons: [String: String] = [
    "大于": ">", "超过": ">", "多于": ">", "高于": ">", "小于": "<", "少于": "<", "低于": "<",
    "大于等于": ">=", "不小于": ">=", "不少于": ">=", "不低于": ">=", "至少": ">=",
    "小于等于": "<=", "不大于": "<=", "不超过": "<=", "至多": "<=",
    "等于": "=", "是": "=", "为": "=", "不等于": "!=", "不是": "!=", "不为": "!=",
    "is": "=", "equals": "=", "equal": "=", "eq": "=", "ne": "!=", "gt": ">", "ge": ">=",
    "lt": "<", "le": "<=", "greater": ">", "less": "<", "more": ">",
  ]

  /// `LIKE '%x%'`, `includes x`, `不包含 x`, and `包含` among qualifiers.
  private func containment(at token: LooseToken) -> [Repair] {
    guard let field = self.token(-1), let value = self.token(1), field.kind == .word else {
      return []
    }
    switch token.word {
    case "like", "ilike":
      let pattern = value.text
      let inside = pattern.drop { $0 == "%" }
      let isOpen = pattern.hasPrefix("%") && pattern.hasSuffix("%") && pattern.count > 1
      let words = isOpen ? String(inside.dropLast()) : pattern
      let isPattern = words.contains { $0 == "%" || $0 == "_" }
      let glob = String(words.map { $0 == "%" ? "*" : $0 == "_" ? "?" : $0 })
      let verb: Keyword = isPattern ? .matches : .contains
      return [
        Repair(
          token.span.union(value.span), spelled(verb, like: token) + " " + Plan.quotedIfNeeded(glob)
        )
      ]
    case "startswith", "开头为", "开头是":
      return [
        Repair(token.span.union(value.span), "\(spelled(.matches, like: token)) \(value.text)*")
      ]
    case "endswith", "结尾为", "结尾是":
      return [
        Repair(token.span.union(value.span), "\(spelled(.matches, like: token)) *\(value.text)")
      ]
    case "includes", "has", "contain", "含", "含有", "包括":
      return [Repair(token.span, spelled(.contains, like: token))]
    case "不包含", "不含":
      let negated =
        isInStage
        ? "\(spelled(.not, like: token)) \(field.text) \(Keyword.contains.label) "
        : "-\(field.text)~"
      return [Repair(SourceSpan(field.span.start, value.span.start), negated)]
    default:
      guard !isInStage, Keyword(word: token.text) == .contains else { return [] }
      return [Repair(SourceSpan(field.span.end, value.span.start), "~")]
    }
  }

  /// `IS NULL`, `= null`, `为空`: what asks for no value.
  private func absence(at token: LooseToken) -> [Repair] {
    let nulls = ["null", "nil", "none", "空", "空值"]
    var (field, last, isNegated) = (self.token(-1), token, false)
    switch token.word {
    case "is":
      isNegated = word(1) == "not"
      guard let null = self.token(isNegated ? 2 : 1), nulls.contains(null.word) else { return [] }
      last = null
    case "为空", "是空": break
    case "不为空", "非空": isNegated = true
    case _ where nulls.contains(token.word):
      field = self.token(-2)
      isNegated = ["!=", "<>"].contains(self.token(-1)?.text)
      if self.token(-2)?.isRelation == true { field = self.token(-3) }
    default: return []
    }
    guard let field, field.kind == .word else { return [] }
    let exists = "\(field.text) \(spelled(.exists, like: field))"
    let condition = isNegated ? exists : "\(spelled(.not, like: field)) \(exists)"
    let span = field.span.union(last.span)
    guard !isInStage else { return [Repair(span, condition)] }
    let stage = " | \(spelled(.where, like: field)) \(condition)"
    return [
      Repair([
        .init(span: span, text: ""), .init(span: SourceSpan(endOfStage, endOfStage), text: stage),
      ])
    ]
  }

  /// `in disputes, oversight` without brackets and `between 10, 50` without `and`.
  private func listsAndRanges(at token: LooseToken) -> [Repair] {
    if Keyword(word: word(-1)) == .in, token.kind != .sign {
      var last = place
      while last + 2 < stageEnd, [",", "、"].contains(tokens[last + 1].text) { last += 2 }
      if token.text.contains(".."), let field = self.token(-2) {
        return [Repair(SourceSpan(field.span.end, token.span.start), ":")]
      }
      let inside = written(SourceSpan(token.span.start, tokens[last].span.end))
      return [Repair(token.span.union(tokens[last].span), "(\(inside))")]
    }
    guard Keyword(word: word(-2)) == .between else { return [] }
    let others = [",", "、", "to", "-", "和", "与", "到", "至", "~"]
    guard others.contains(token.text.lowercased()), let next = self.token(1) else { return [] }
    return [
      Repair(SourceSpan(token.span.start, next.span.start), " \(spelled(.and, like: token)) ")
    ]
  }

  /// A field in quotes, a path that begins with the source, and a field that nothing is asked of.
  private func bareFields(at token: LooseToken) -> [Repair] {
    var repairs: [Repair] = []
    if token.isRelation, let field = self.token(-1), field.kind == .quoted {
      repairs.append(Repair(field.span, field.text))
    }
    // `50 < value`, `10 < value < 50`
    let mirrored = ["<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "="]
    if error.code == .unknownField, token.text.first?.isNumber == true, let sign = self.token(1),
      let turned = mirrored[sign.text], let field = self.token(2)
    {
      let isBetween = self.token(3)?.isRelation == true
      let rest = isBetween ? " \(spelled(.and)) \(field.text)" : ""
      repairs.append(
        Repair(token.span.union(field.span), "\(field.text) \(turned) \(token.text)\(rest)"))
    }
    // `year 2022`, `value 10..50`
    if error.code == .missing, isInStage, token.text.first?.isNumber == true,
      let field = self.token(-1)
    {
      let sign = token.text.contains("..") ? ":" : " = "
      repairs.append(Repair(SourceSpan(field.span.end, token.span.start), sign))
    }
    if error.code == .unknownField, let dot = token.text.firstIndex(of: "."),
      Entity(spelling: token.text[..<dot]) != nil
    {
      repairs.append(Repair(token.span, String(token.text[token.text.index(after: dot)...])))
    }
    if error.code == .missing, stage == .where, place > stageStart + 1 {
      repairs.append(
        Repair(insert: " " + spelled(.exists), at: tokens[place - 1].span.end))
    }
    return repairs
  }
}
