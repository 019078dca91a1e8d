internal import RuleOfLawModel

extension Walk {
  /// Walks through the keys of a group and its aggregates.
  mutating func group() {
    while let token = peek(.groupKey) {
      if token.isSign(.colon) || token.isSign(.pipe) {
        take(.operator)
        return aggregates()
      }
      guard fieldName(.groupKey) else { return }
      _ = skip(.comma, .groupKey)
    }
  }

  /// Walks through the keys of a pivot, the field that goes across, and the aggregate.
  mutating func pivot() {
    var isFirst = true
    while !skip(.by, .pivotKey(isFirst: isFirst)) {
      guard goesOn(.pivotKey(isFirst: isFirst)), fieldName(.pivotKey(isFirst: isFirst)) else {
        return
      }
      isFirst = false
      _ = skip(.comma, .pivotKey(isFirst: false))
    }
    guard fieldName(.field(isFirst: true)) else { return }
    guard skip(.colon, .pivotEnd) || skip(.pipe, .pivotEnd) else { return }
    aggregates()
  }

  /// Walks through a list of aggregates.
  mutating func aggregates(isFirstTaken: Bool = false) {
    var isTaken = isFirstTaken
    repeat {
      if isTaken {
        aggregateBrackets(.count)
      } else {
        guard let token = peek(.aggregate), !endsStage(token) else { return }
        let function = token.word.flatMap { Keyword(known: $0) }?.aggregate
        take(function == nil ? .unknown : .operator)
        aggregateBrackets(function)
      }
      isTaken = false
    } while skip(.comma, .aggregateEnd) || goesOn(.aggregateEnd)
  }

  private mutating func aggregateBrackets(_ function: Plan.Aggregate.Function?) {
    guard skip(.open, .aggregateStart(isCount: function == .count)) else { return }
    guard let token = peek(.aggregateField), !token.isSign(.pipe) else { return }
    if !token.isSign(.close) { _ = fieldName(.aggregateField) }
    if skip(.comma, .aggregateClose(isQuantile: function == .quantile)),
      let fraction = peek(.number), !endsStage(fraction)
    {
      takeNumber(fraction)
    }
    _ = skip(.close, .aggregateClose(isQuantile: false))
  }

  /// Walks through the name and the computation of a column.
  mutating func add() {
    guard let name = peek(.newName), !endsStage(name) else { return }
    take(name.word == nil ? .unknown : .field)
    guard skip(.equal, .sign(.equal)) else { return }
    computation()
  }

  private mutating func computation() {
    var open = 0
    var wantsOperand = true
    while let token = peek(
      wantsOperand ? .operandOfComputation : .computationEnd(openBrackets: open))
    {
      // NB: what ends the stage is the same for every place of the scanner.
      if token.isSign(.pipe) { return }
      switch token.kind {
      case .sign(.open):
        open += 1
        take(.operator)
      case .sign(.close):
        guard open > 0 || depth == 0 else { return }
        open -= 1
        take(open < 0 ? .unknown : .operator)
        wantsOperand = false
      case .sign(.plus), .sign(.minus), .sign(.times), .sign(.dividedBy):
        take(.operator)
        wantsOperand = true
      case .word(let word):
        if word.unicodeScalars.first.map({ ("0"..."9").contains($0) }) ?? false {
          takeValue(nil, token)
        } else {
          _ = takeField(word, token)
        }
        wantsOperand = false
      default: take(.unknown)
      }
    }
  }
}
