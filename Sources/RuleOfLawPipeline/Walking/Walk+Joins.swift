internal import RuleOfLawModel

extension Walk {
  /// Walks through what is joined, its name and the keys.
  mutating func join() {
    let isOuter = skip(.outer, .joined(mayBeOuter: true))
    guard let token = peek(.joined(mayBeOuter: !isOuter)), !token.isSign(.pipe) else { return }
    var needsKeys = true
    if token.isSign(.open) {
      guard depth < 50 else { return recover() }
      take(.operator)
      joined = bracketedQuery()
    } else {
      guard let word = token.word else { return recover() }
      needsKeys = joinedName(word, token)
    }
    if skip(.as, .joinEnd(mayBeNamed: true, needsKeys: needsKeys)) {
      guard peek(.newName)?.word != nil else { return }
      take(.field)
    }
    guard skip(.on, .joinEnd(mayBeNamed: false, needsKeys: needsKeys)) else { return }
    var isFirst = true
    repeat {
      guard fieldName(.joinKey(isFirst: isFirst)) else { break }
      isFirst = false
      if skip(.equal, .joinKey(isFirst: false)) { _ = fieldName(.joinedKey) }
      _ = skip(.comma, .joinKey(isFirst: false))
    } while goesOn(.joinKey(isFirst: false))
    if slot == nil { joined = nil }
  }

  /// Passes over the name of what is joined; returns whether keys belong to it.
  private mutating func joinedName(_ word: String, _ token: Token) -> Bool {
    let hasKeys = following()?.word.flatMap { Keyword(known: $0) } == .on
    let relation = shape?.entity?.schema.field(named: word).flatMap {
      shape?.entity?.schema.related(by: $0.name)
    }
    if relation != nil, !hasKeys || Entity(spelling: word) == nil {
      take(.field)
      return false
    }
    guard let entity = Entity(spelling: word) else {
      take(token.isVariable && isKnown(token) ? .variable : .unknown)
      return true
    }
    take(.source)
    joined = Plan(entity).shape
    return true
  }

  private mutating func bracketedQuery() -> Plan.Shape? {
    let (plan, stageStart) = (plan, stageStart)
    depth += 1
    query(after: nil, .source)
    // Where the text ends within the brackets, their columns are the ones to be offered.
    guard slot == nil else { return nil }
    depth -= 1
    let shape = shape
    (self.plan, self.stageStart) = (plan, stageStart)
    _ = skip(.close, .stageEnd)
    return shape
  }
}
