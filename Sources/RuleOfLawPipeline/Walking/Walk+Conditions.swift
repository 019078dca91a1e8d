internal import RuleOfLawModel

extension Walk {
  /// Walks through one qualifier.
  mutating func qualifier() {
    takeMinus()
    guard let token = peek(.qualifier), !endsStage(token) else { return }
    switch token.kind {
    case .quoted: take(.quotation)
    case .word(let word):
      let behind = following()
      if behind.flatMap(Parser.relation) != nil {
        let field = takeField(word, token)
        comparison(of: field, .relation(field, takesWords: false))
      } else if isBeforeBracket, Keyword(known: word)?.aggregate != nil {
        let field = takeField(word, token)
        question(about: field)
      } else {
        take(token.isVariable ? (isKnown(token) ? .variable : .unknown) : .word)
      }
    default: take(.unknown)
    }
  }

  /// Walks through a condition up to where nothing joins another one to it.
  mutating func condition(openBrackets: Int) {
    repeat {
      term(openBrackets: openBrackets)
      guard let word = peek(.conditionEnd(openBrackets: openBrackets))?.word,
        let keyword = Keyword(known: word), keyword == .and || keyword == .or
      else { return }
      take(.operator)
    } while slot == nil
  }

  private mutating func term(openBrackets: Int) {
    while skip(.not, .condition) {}
    takeMinus()
    guard let token = peek(.condition), !endsStage(token) else { return }
    switch token.kind {
    case .quoted: take(.quotation)
    case .sign(.open):
      take(.operator)
      // NB: the stack bears as many brackets as the parser takes.
      guard openBrackets < 100 else { return recover() }
      condition(openBrackets: openBrackets + 1)
      _ = skip(.close, .conditionEnd(openBrackets: openBrackets + 1))
    case .word(let word):
      if Keyword(known: word) == .exists, shape?.find(word) == nil {
        take(.operator)
        _ = fieldName(.field(isFirst: true))
      } else if token.isVariable, following().flatMap(Parser.relation) == nil {
        take(isKnown(token) ? .variable : .unknown)
      } else {
        let field = takeField(word, token)
        question(about: field)
      }
    default: take(.unknown)
    }
  }

  /// Walks through what is asked of a field.
  private mutating func question(about field: FieldDefinition?) {
    let slot = Slot.relation(field, takesWords: true)
    guard let token = peek(slot), !endsStage(token) else { return }
    guard let word = token.word else { return comparison(of: field, slot) }
    switch Keyword(known: word) {
    case .not:
      take(.operator)
      question(about: field)
    case .in:
      take(.operator)
      list(of: field, .listStart)
    case .contains, .matches:
      take(.operator)
      words()
    case .between:
      take(.operator)
      value(of: field, .value(field, takesSigns: false))
      if skip(.and, .between) { value(of: field, .value(field, takesSigns: false)) }
    case .exists: take(.operator)
    default: take(.unknown)
    }
  }

  private mutating func comparison(of field: FieldDefinition?, _ slot: Slot) {
    guard let sign = peek(slot).flatMap(Parser.relation) else { return take(.unknown) }
    take(.operator)
    switch sign {
    case .tilde: words()
    case .colon:
      let slot = Slot.value(field, takesSigns: true)
      guard let token = peek(slot) else { return }
      if token.isSign(.open) { return list(of: field, slot) }
      if let inner = Parser.relation(token), inner != .colon {
        take(.operator)
        return inner == .tilde ? words() : value(of: field, .value(field, takesSigns: false))
      }
      value(of: field, slot)
    default: value(of: field, .value(field, takesSigns: false))
    }
  }

  private mutating func words() {
    guard let token = peek(.words), !endsStage(token) else { return }
    switch token.kind {
    case .quoted: take(.quotation)
    case .word: takeValue(nil, token)
    default: take(.unknown)
    }
  }

  private mutating func list(of field: FieldDefinition?, _ slot: Slot) {
    guard skip(.open, slot) else { return }
    while let token = peek(.listValue(field)), !token.isSign(.pipe) {
      if token.isSign(.close) { return take(.operator) }
      value(of: field, .listValue(field))
      guard skip(.comma, .listEnd) else {
        _ = skip(.close, .listEnd)
        return
      }
    }
  }

  private mutating func value(of field: FieldDefinition?, _ slot: Slot) {
    guard let token = peek(slot), !endsStage(token) else { return }
    switch token.kind {
    case .quoted:
      take(.quotation)
      // The range between two quotations.
      guard self.slot == nil, scanner.isNext("."), let range = peek(slot) else { return }
      takeValue(field, range)
    case .word: takeValue(field, token)
    default: take(.unknown)
    }
  }
}
