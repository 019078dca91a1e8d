internal import RuleOfLawModel

extension Parser {
  /// Reads the name and the computation of an added column.
  mutating func add(at token: Token) throws(PipelineError) {
    let name = try next(.name)
    guard let word = name.word else {
      throw missing(
        "列名", "the name of the column", at: name,
        hints: [Message("如 增列 翻倍 = 数值 * 2", "as in add double = value * 2")])
    }
    guard Plan.isName(word), shape.find(word) == nil else {
      try append(.add(word, .literal(.number(0))), at: name)
      return
    }
    try expect(.equal)
    let start = try peek(.expression)
    let expression = try sum()
    let shape = shape
    _ = try located(at: start.span.union(SourceSpan(start.span.start, scanner.offset))) {
      () throws(PlanError) in try expression.type(in: shape)
    }
    try append(.add(word, expression), at: name)
  }

  private mutating func sum() throws(PipelineError) -> Plan.Expression {
    var left = try product()
    while let operation = try skipOperator(.plus, .minus) {
      left = .arithmetic(left, operation, try product())
    }
    return left
  }

  private mutating func product() throws(PipelineError) -> Plan.Expression {
    var left = try operand()
    while let operation = try skipOperator(.times, .dividedBy) {
      left = .arithmetic(left, operation, try operand())
    }
    return left
  }

  private mutating func skipOperator(
    _ operators: Plan.Expression.Operator...
  ) throws(PipelineError) -> Plan.Expression.Operator? {
    guard case .sign(let sign) = try peek(.expression).kind,
      let operation = Plan.Expression.Operator(rawValue: sign.rawValue),
      operators.contains(operation)
    else { return nil }
    let token = try next(.expression)
    operations += 1
    guard operations <= 200 else {
      throw PipelineError(.tooLarge, Message("算式太长", "the computation is too long"), at: token.span)
    }
    return operation
  }

  private mutating func operand() throws(PipelineError) -> Plan.Expression {
    let token = try next(.expression)
    switch token.kind {
    case .sign(.open):
      let inner = try nested { parser throws(PipelineError) in try parser.sum() }
      try expect(.close, at: .expression)
      return inner
    case .sign(.minus):
      let number = try next(.expression)
      guard let word = number.word, let literal = Literals.number("-" + word) else {
        throw missing("数", "a number", at: number)
      }
      return .literal(literal)
    case .word(_) where token.isVariable:
      return try expanding(token) { parser throws(PipelineError) in try parser.sum() }
    case .word(let word):
      if let literal = Literals.number(word) { return .literal(literal) }
      return .column(try field(named: word, at: token.span).name)
    default:
      throw missing(
        "数或字段", "a number or a field", at: token,
        hints: [Message("如 数值 * 2", "as in value * 2")])
    }
  }
}
