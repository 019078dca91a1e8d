internal import RuleOfLawModel

extension Walk {
  /// Walks through the whole statement.
  mutating func walk(after previous: Plan?) {
    guard let token = peek(.statement) else { return }
    switch token.word.flatMap({ Keyword(known: $0) }) {
    case .explain:
      take(.stage)
      stageStart = token.span.end
      query(after: previous, .source)
    case .let:
      take(.stage)
      assignment()
    default: query(after: previous, .statement)
    }
    // A bracket that closes nothing ends the query before the text.
    while peek(.nothing) != nil { take(.unknown) }
  }

  private mutating func assignment() {
    guard peek(.newName)?.word != nil else { return recover() }
    take(.variable)
    guard skip(.equal, .sign(.equal)) else { return recover() }
    while let token = peek(.piece) {
      switch token.kind {
      case .quoted: take(.quotation)
      case .sign: take(.operator)
      default: takeValue(nil, token)
      }
    }
  }

  /// Walks through a query, which may stand in brackets.
  mutating func query(after previous: Plan?, _ slot: Slot) {
    guard let token = peek(slot) else { return }
    if token.isSign(.pipe) {
      plan = previous
      if previous == nil { take(.unknown) }
    } else {
      guard let word = token.word else { return recover() }
      source(word, token)
      while goesOn(.qualifier) { qualifier() }
    }
    while peek(.stageEnd)?.isSign(.pipe) == true {
      stageStart = peek(.stageEnd)?.span.start ?? stageStart
      take(.operator)
      stage()
    }
  }

  private mutating func source(_ word: String, _ token: Token) {
    if token.isVariable {
      take(isKnown(token) ? .variable : .unknown)
      plan = try? Plan(parsing: word, variables: variables)
      return
    }
    guard let entity = Entity(spelling: word) else {
      plan = nil
      return take(.unknown)
    }
    take(.source)
    plan = Plan(entity)
    guard entity.isOfTwoReports else { return }
    for _ in 0..<2 {
      guard goesOn(.operand), let operand = peek(.operand) else { return }
      if case .quoted = operand.kind { take(.quotation) } else { take(.value) }
    }
  }

  /// Walks through the stage behind a `|`.
  private mutating func stage() {
    guard let token = peek(.stage), !endsStage(token) else { return }
    guard let keyword = token.word.flatMap({ Keyword(known: $0) }),
      Keyword.stages.contains(keyword) || keyword.aggregate != nil
    else {
      take(.unknown)
      return recover()
    }
    var changesColumns = true
    if keyword != .count, keyword.aggregate != nil {
      aggregates()
    } else {
      take(.stage)
      switch keyword {
      case .where: condition(openBrackets: 0)
      case .sort: sortKeys()
      case .take, .skip: number()
      case .show: fields()
      case .distinct: if goesOn(.field(isFirst: false)) { fields() }
      case .group: group()
      case .add: add()
      case .join: join()
      case .pivot: pivot()
      case .chart: chartColumns()
      default: aggregates(isFirstTaken: true)
      }
      changesColumns = ![.where, .sort, .take, .skip].contains(keyword)
    }
    recover()
    if changesColumns { readStage() }
  }

  private mutating func chartColumns() {
    guard let token = peek(.chartKind), !endsStage(token) else { return }
    let kind = token.word.flatMap { Plan.Chart.Kind(spelling: $0.lowercased()) }
    take(kind == nil ? .unknown : .operator)
    fields()
  }

  private mutating func number() {
    guard let token = peek(.number), !endsStage(token) else { return }
    takeNumber(token)
    _ = peek(.stageEnd)
  }

  /// Passes over a number that stands alone.
  mutating func takeNumber(_ token: Token) {
    guard let word = token.word else { return take(.unknown) }
    if token.isVariable { return take(isKnown(token) ? .variable : .unknown) }
    take(FixedDecimal(parsing: word) != nil ? .number : .unknown)
  }

  private mutating func sortKeys() {
    var isFirst = true
    repeat {
      takeMinus()
      guard fieldName(.sortKey(isFirst: isFirst)) else { return }
      isFirst = false
      _ = skip(.comma, .sortKey(isFirst: false))
    } while goesOn(.sortKey(isFirst: false))
  }

  private mutating func fields() {
    var isFirst = true
    repeat {
      guard fieldName(.field(isFirst: isFirst)) else { return }
      isFirst = false
      _ = skip(.comma, .field(isFirst: false))
    } while goesOn(.field(isFirst: false))
  }

  /// Whether a variable stands for something.
  func isKnown(_ token: Token) -> Bool {
    token.word.map { variables[String($0.dropFirst())] != nil } ?? false
  }
}
