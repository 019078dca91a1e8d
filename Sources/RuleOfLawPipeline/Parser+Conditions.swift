internal import RuleOfLawModel

extension Parser {
  /// Reads a condition: `or` joins what `and` joins what `not` may stand before.
  mutating func condition() throws(PipelineError) -> Plan.Condition {
    var alternatives = [try conjunction()]
    while try skipJoin(.or, .doublePipe) { alternatives.append(try conjunction()) }
    return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  private mutating func conjunction() throws(PipelineError) -> Plan.Condition {
    var conditions = [try negation()]
    while try skipJoin(.and, .doubleAmpersand) { conditions.append(try negation()) }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// Passes over a joining word, and says what to write for the sign that others use.
  private mutating func skipJoin(
    _ keyword: Keyword, _ sign: Token.Sign
  ) throws(PipelineError) -> Bool {
    let token = try peek(.name)
    guard !token.isSign(sign) else {
      throw ForeignHabit.error(sign, keyword.name, at: token.span)
    }
    return try skip(keyword)
  }

  private mutating func negation() throws(PipelineError) -> Plan.Condition {
    guard try skip(.not) else { return try primary() }
    return .not(try nested { parser throws(PipelineError) in try parser.negation() })
  }

  private mutating func primary() throws(PipelineError) -> Plan.Condition {
    if try skip(.open) {
      let condition = try nested { parser throws(PipelineError) in try parser.condition() }
      try expect(.close)
      return condition
    }
    if try skip(.exists) { return .exists(try field().name) }
    let token = try peek(.name)
    if case .quoted(let words) = token.kind {
      _ = try next(.name)
      return try resolved(.search(words), at: token.span)
    }
    if token.isVariable, try !isComparisonBehind(token) {
      _ = try next(.name)
      return try conditions(of: token)
    }
    scanner.skipSpace()
    guard scanner.isNext("-") else { return try condition(of: try field()) }
    scanner.advance()
    return .not(try condition(of: try field()))
  }

  /// Whether something is asked of the field that a variable stands for.
  private func isComparisonBehind(_ token: Token) throws(PipelineError) -> Bool {
    var ahead = self
    _ = try ahead.next(.name)
    let following = try ahead.peek(.name)
    let infix: [Keyword] = [.in, .between, .contains, .matches, .exists, .not]
    return Self.relation(following) != nil
      || following.word.flatMap { Keyword(word: $0) }.map(infix.contains) ?? false
  }

  /// Reads what is asked of a field.
  mutating func condition(of field: FieldReference) throws(PipelineError) -> Plan.Condition {
    let token = try peek(.name)
    if let sign = Self.relation(token) {
      _ = try next(.name)
      return try comparison(of: field, sign)
    }
    guard let word = token.word, let keyword = Keyword(word: word) else {
      throw operatorError(token, field)
    }
    _ = try next(.name)
    switch keyword {
    case .not:
      let ahead = try peek(.name)
      let infix: [Keyword] = [.in, .between, .contains, .matches, .exists]
      guard let word = ahead.word, let next = Keyword(word: word), infix.contains(next) else {
        throw operatorError(ahead, field)
      }
      return .not(try nested { parser throws(PipelineError) in try parser.condition(of: field) })
    case .in: return try list(of: field)
    case .contains: return try contains(field)
    case .exists: return .exists(field.name)
    case .matches:
      let pattern = try text(of: try next(.value))
      return try resolved(.matches(field.name, pattern), field, at: field.span)
    case .between: return try between(field)
    default: throw operatorError(token, field)
    }
  }

  private mutating func between(_ field: FieldReference) throws(PipelineError) -> Plan.Condition {
    let lower = try next(.value)
    let least = try text(of: lower)
    guard try skip(.and) else {
      throw missing(
        "“且”", "“and”", at: try peek(.name),
        hints: [Message("如 年度 介于 2021 且 2023", "as in year between 2021 and 2023")])
    }
    let upper = try next(.value)
    return try range(
      least, try text(of: upper), of: field, at: lower.span.union(upper.span))
  }

  private func resolved(
    _ condition: Plan.Condition, at span: SourceSpan
  ) throws(PipelineError) -> Plan.Condition {
    let shape = shape
    return try located(at: span) { () throws(PlanError) in try condition.resolved(in: shape) }
  }

  /// The error of a field that nothing is asked of.
  private func operatorError(_ token: Token, _ field: FieldReference) -> PipelineError {
    if case .sign(let sign) = token.kind, let replacement = sign.replacement {
      return ForeignHabit.error(sign, replacement, at: token.span)
    }
    if let word = token.word, let error = ForeignHabit.error(word, at: token.span) { return error }
    let name = field.definition
    return PipelineError(
      .missing,
      Message("“\(name.label)”之后缺少比较", "a comparison is missing after “\(name.name)”"),
      at: token.span,
      hints: [
        Message(
          "可用：= != < <= > >= 属于 介于 包含 匹配 存在",
          "one of: = != < <= > >= in between contains matches exists")
      ])
  }
}
