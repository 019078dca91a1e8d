internal import RuleOfLawModel

extension Parser {
  /// Reads what follows a source up to the first `|`: `field:value`, `-field:value`, words.
  mutating func qualifiers() throws(PipelineError) {
    let list = try qualifierList()
    let conditions = list.map(\.condition)
    do {
      plan = try plan.appending(.filter(.all(conditions)))
    } catch {
      throw PipelineError(error, at: list[firstMisfit(among: conditions)].token.span)
    }
  }

  /// Reads qualifiers, each with the token that it begins with.
  mutating func qualifierList() throws(PipelineError)
    -> [(condition: Plan.Condition, token: Token)]
  {
    var list: [(condition: Plan.Condition, token: Token)] = []
    while try !isStageEnd() {
      scanner.skipSpace()
      let isNegated = scanner.isNext("-")
      if isNegated { scanner.advance() }
      let token = try next(.name)
      if let word = token.word {
        try checkNeighbours(word, at: token.span, behind: list.last)
      }
      let condition = try qualifier(beginningWith: token)
      list.append((isNegated ? .not(condition) : condition, token))
    }
    return list
  }

  /// Finds the condition that does not go together with those before it.
  private func firstMisfit(among conditions: [Plan.Condition]) -> Int {
    var (fitting, failing) = (0, conditions.count)
    while failing - fitting > 1 {
      let middle = (fitting + failing) / 2
      if (try? plan.appending(.filter(.all(Array(conditions[..<middle]))))) == nil {
        failing = middle
      } else {
        fitting = middle
      }
    }
    return failing - 1
  }

  private mutating func qualifier(
    beginningWith token: Token
  ) throws(PipelineError) -> Plan.Condition {
    switch token.kind {
    case .quoted(let words):
      return try search(words, at: token.span)
    case .word(let word):
      let ahead = try peek(.name)
      if let rest = Self.relation(ahead) {
        let field = try field(named: word, at: token.span)
        _ = try next(.name)
        return try comparison(of: field, rest)
      }
      if scanner.isNext("("), Keyword(word: word)?.aggregate != nil {
        let field = try field(named: word, at: token.span)
        return try condition(of: field)
      }
      if token.isVariable { return try conditions(of: token) }
      try checkSearchWord(word, at: token.span)
      return try search(word, at: token.span)
    default:
      throw unexpected(token, .name)
    }
  }

  private func search(
    _ words: String, at span: SourceSpan
  ) throws(PipelineError) -> Plan.Condition {
    let shape = shape
    return try located(at: span) { () throws(PlanError) in
      try Plan.Condition.search(words).resolved(in: shape)
    }
  }

  /// Returns the sign that puts a field and a value in relation.
  static func relation(_ token: Token) -> Token.Sign? {
    guard case .sign(let sign) = token.kind else { return nil }
    switch sign {
    case .colon, .tilde: return sign
    default: return sign.comparison != nil ? sign : nil
    }
  }

  /// Refuses words that were probably meant as part of the language.
  private func checkSearchWord(_ word: String, at span: SourceSpan) throws(PipelineError) {
    let quoting = Message("要查找这个词就加引号", "put quotes around it to search for the word")
    if word.unicodeScalars.allSatisfy(\.isASCII) || Keyword.isRowCount(word),
      var error = ForeignHabit.error(word, at: span)
    {
      error.notes.append(quoting)
      throw error
    }
    guard let keyword = Keyword(word: word) else { return }
    if Keyword.stages.contains(keyword) {
      throw PipelineError(
        .missingPipe,
        Message("“\(word)”之前缺少 |", "a | is missing before “\(word)”"), at: span,
        hints: [Message("写作 | \(keyword.label)", "write | \(keyword.name)")], notes: [quoting])
    }
    if [.exists, .in, .between, .matches].contains(keyword) {
      throw PipelineError(
        .unexpected,
        Message("限定里不用“\(word)”", "“\(word)” is not for qualifiers"), at: span,
        hints: [Message("写作 | 筛选 变化 存在", "write | where change exists")], notes: [quoting])
    }
    if [.and, .or, .not].contains(keyword) {
      throw PipelineError(
        .unexpected,
        Message("限定之间不用“\(word)”，空格即“且”", "a space means and here; “\(word)” is for where"),
        at: span,
        hints: [Message("其他写作 | 筛选 …", "write | where … for anything else")], notes: [quoting])
    }
  }

  /// Refuses words that only mean something together with what stands before them: a comparison in
  /// words behind a field, a unit apart from its number.
  private func checkNeighbours(
    _ word: String, at span: SourceSpan, behind last: (condition: Plan.Condition, token: Token)?
  ) throws(PipelineError) {
    guard let last else { return }
    switch last.condition {
    case .search(let field):
      let isCompared = Keyword(word: word) == .contains || Keyword.foreign.contains(word)
      guard isCompared, last.token.word != nil, shape.find(field) != nil else { return }
      if let error = ForeignHabit.error(word, at: span) { throw error }
      throw PipelineError(
        .misplaced,
        Message("限定里“\(word)”写作 ~", "“\(word)” is ~ in qualifiers"), at: span,
        hints: [Message("如 名目~复议", "as in label~复议")])
    case .compare(let name, _, .number):
      guard shape.find(name)?.type == .quantity, Unit(rawValue: word).isKnown else { return }
      throw PipelineError(
        .misplaced,
        Message("单位“\(word)”要紧接在数后", "the unit “\(word)” stands right behind its number"),
        at: span,
        hints: [Message("如 数值:>5件", "as in value:>5件")],
        notes: [Message("要查找这个词就加引号", "put quotes around it to search for the word")])
    default: return
    }
  }

  /// Reads the right side behind a sign and puts it in relation to the field.
  mutating func comparison(
    of field: FieldReference, _ sign: Token.Sign
  ) throws(PipelineError) -> Plan.Condition {
    switch sign {
    case .tilde:
      return try contains(field)
    case .colon:
      let ahead = try peek(.value)
      if case .sign(let inner) = ahead.kind, inner != .colon, let rest = Self.relation(ahead) {
        _ = try next(.value)
        return try comparison(of: field, rest)
      }
      if ahead.isSign(.open) { return try list(of: field) }
      if ahead.isVariable {
        // What it stands for is read as if it stood behind the colon: a value, a list, a range.
        _ = try next(.value)
        return try expanding(ahead) { parser throws(PipelineError) in
          try parser.comparison(of: field, .colon)
        }
      }
      return try valueOrRange(of: field, .equal)
    default:
      guard let comparison = sign.comparison else {
        throw missing("比较符", "a comparison", at: try peek(.value))
      }
      return try valueOrRange(of: field, comparison)
    }
  }

  /// Reads the words that a field is to contain.
  mutating func contains(_ field: FieldReference) throws(PipelineError) -> Plan.Condition {
    let token = try next(.value)
    let words = try text(of: token)
    return try resolved(.contains(field.name, words), field, at: field.span)
  }

  /// Reads the bracketed values of which a field is to have one.
  mutating func list(of field: FieldReference) throws(PipelineError) -> Plan.Condition {
    let open = try peek(.value)
    try expect(.open, at: .value)
    var conditions: [Plan.Literal] = []
    while true {
      let token = try next(.value)
      if token.isSign(.close), !conditions.isEmpty { break }
      let literal = try literal(of: token, for: field, .equal)
      _ = try resolved(.compare(field.name, .equal, literal), field, at: token.span)
      conditions.append(literal)
      if try skip(.comma, at: .value) { continue }
      try expect(.close, at: .value)
      break
    }
    return try resolved(.within(field.name, conditions), field, at: open.span)
  }

  /// Checks a condition; an error is told at the place of its value.
  func resolved(
    _ condition: Plan.Condition, _ field: FieldReference, at span: SourceSpan
  ) throws(PipelineError) -> Plan.Condition {
    let shape = shape
    return try located(at: span) { () throws(PlanError) in try condition.resolved(in: shape) }
  }
}
