internal import RuleOfLawModel

extension Parser {
  /// Reads what is joined, under which name, and what must be equal.
  mutating func join(at token: Token) throws(PipelineError) {
    let isOuter = try skip(.outer)
    let start = try peek(.name)
    var rows: Plan?
    var relation: FieldReference?
    if start.isSign(.open) {
      rows = try bracketedQuery()
    } else if let field = try relationAhead() {
      relation = field
    } else {
      rows = try beginning()
    }
    var name: String?
    if try skip(.as) {
      let token = try next(.name)
      guard let word = token.word else { throw missing("名称", "a name", at: token) }
      name = word
    }
    if let relation {
      let join = Plan.Join(.relation(relation.name), as: name, keepsUnmatched: isOuter)
      return try append(.join(join), at: start)
    }
    guard let rows else { throw missing("来源", "a source", at: start) }
    let keys = try joinKeys(rows)
    let join = Plan.Join(.rows(rows, on: keys), as: name, keepsUnmatched: isOuter)
    try append(.join(join), at: token)
  }

  /// Reads a field that leads to other things; nil where a source of rows comes next: that is where
  /// `on` follows, and where no field has the name.
  private mutating func relationAhead() throws(PipelineError) -> FieldReference? {
    var ahead = self
    let token = try ahead.next(.name)
    guard let word = token.word, let entity = shape.entity,
      let definition = entity.schema.field(named: word),
      entity.schema.related(by: definition.name) != nil
    else { return nil }
    if try ahead.skip(.as) { _ = try ahead.next(.name) }
    if try ahead.skip(.on), Entity(spelling: word) != nil { return nil }
    _ = try next(.name)
    return FieldReference(definition: definition, span: token.span)
  }

  /// Reads a query in brackets.
  private mutating func bracketedQuery() throws(PipelineError) -> Plan {
    try expect(.open)
    let (plan, isWithin) = (plan, isWithin)
    self.isWithin = true
    let rows = try nested { parser throws(PipelineError) in
      parser.plan = try parser.beginning()
      return try parser.parse()
    }
    (self.plan, self.isWithin) = (plan, isWithin)
    try expect(.close)
    return rows
  }

  private mutating func joinKeys(_ rows: Plan) throws(PipelineError) -> [Plan.Join.Key] {
    guard try skip(.on) else {
      throw missing(
        "“按”", "“on”", at: try peek(.name),
        hints: [Message("如 连接 数据 按 指标 机关", "as in join facts on indicator authority")])
    }
    var keys: [Plan.Join.Key] = []
    repeat {
      let ahead = self
      let own = try field()
      guard try skip(.equal) else {
        // One name serves for both; it is looked up in each.
        var other = ahead
        other.plan = rows
        keys.append(Plan.Join.Key(own.name, try other.field().name))
        _ = try skip(.comma)
        continue
      }
      var other = self
      other.plan = rows
      let joined = try other.field()
      scanner = other.scanner
      keys.append(Plan.Join.Key(own.name, joined.name))
      _ = try skip(.comma)
    } while try !isStageEnd()
    return keys
  }

  /// Reads the keys of a pivot, the field whose values become columns, and what is computed.
  mutating func pivot(at token: Token) throws(PipelineError) {
    let example = [
      Message("如 透视 指标 横排 年度：首个(数值)", "as in pivot indicator by year: first(value)")
    ]
    var keys: [String] = []
    while try !skip(.by) {
      if try isStageEnd() {
        throw missing("“横排”", "“by”", at: try peek(.name), hints: example)
      }
      keys.append(try field().name)
      _ = try skip(.comma)
    }
    let across = try field().name
    var hasSeparator = try skip(.colon)
    if !hasSeparator { hasSeparator = try skip(.pipe) }
    guard hasSeparator else {
      throw missing("要算的", "what to compute", at: try peek(.name), hints: example)
    }
    let first = try next(.name)
    guard let word = first.word, let function = Keyword(word: word)?.aggregate else {
      throw missing("要算的", "what to compute", at: first, hints: example)
    }
    let aggregates = try self.aggregates(beginningWith: function, at: first)
    guard aggregates.count == 1, let aggregate = aggregates.first else {
      throw PipelineError(
        .unexpected, Message("透视只算一样", "a pivot computes one thing"), at: first.span,
        hints: example)
    }
    try append(.pivot(by: keys, across: across, aggregate), at: token)
  }
}
