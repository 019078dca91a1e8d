internal import RuleOfLawModel

extension Parser {
  /// Reads the keys of a group and what is computed of it.
  mutating func group(at token: Token) throws(PipelineError) {
    var keys: [String] = []
    while true {
      let ahead = try peek(.name)
      if ahead.isSign(.colon) || ahead.isSign(.pipe) || ahead.kind == .end { break }
      keys.append(try field().name)
      _ = try skip(.comma)
    }
    let separator = try next(.name)
    let first = try peek(.name)
    if separator.isSign(.colon), let word = first.word, Keyword(word: word)?.aggregate == nil {
      throw Self.unknownAggregate(word, at: first.span)
    }
    guard separator.kind != .end, let word = first.word,
      let function = Keyword(word: word)?.aggregate
    else {
      throw missing(
        "分组之后要算的", "what to compute of the group",
        at: separator.kind == .end ? separator : first,
        hints: [Message("如 分组 领域 | 计数", "as in group area | count")])
    }
    _ = try next(.name)
    let aggregates = try self.aggregates(beginningWith: function, at: first)
    try append(.group(by: keys, aggregates), at: token)
  }

  /// Reads a list of aggregates whose first word has been read.
  mutating func aggregates(
    beginningWith function: Plan.Aggregate.Function, at token: Token
  ) throws(PipelineError) -> [Plan.Aggregate] {
    var aggregates = [try aggregate(function, at: token)]
    while true {
      let hasComma = try skip(.comma)
      if try isStageEnd() {
        guard !hasComma else { throw missing("汇总", "an aggregate", at: try peek(.name)) }
        return aggregates
      }
      let token = try next(.name)
      guard let word = token.word else { throw unexpected(token, .name) }
      guard let function = Keyword(word: word)?.aggregate else {
        throw Self.unknownAggregate(word, at: token.span)
      }
      aggregates.append(try aggregate(function, at: token))
    }
  }

  /// Reads the brackets of an aggregate.
  private mutating func aggregate(
    _ function: Plan.Aggregate.Function, at token: Token
  ) throws(PipelineError) -> Plan.Aggregate {
    var aggregate = Plan.Aggregate(function)
    var span = token.span
    if try skip(.open) {
      let ahead = try peek(.name)
      if !ahead.isSign(.close) || function != .count {
        aggregate.column = try field().name
        span = ahead.span
      }
      if try skip(.comma) {
        let token = try next(.value)
        aggregate.fraction = token.word.flatMap { FixedDecimal(parsing: $0) }
        span = token.span
      }
      try expect(.close)
    }
    let shape = shape
    return try located(at: span) { () throws(PlanError) in try aggregate.resolved(in: shape) }
  }

  private static func unknownAggregate(_ word: String, at span: SourceSpan) -> PipelineError {
    let words = Plan.Aggregate.Function.allCases.map(\.keyword)
    if let hint = ForeignHabit.hint(for: word) {
      return PipelineError(
        .foreignHabit, Message("没有汇总“\(word)”", "there is no aggregate “\(word)”"), at: span,
        hints: [hint])
    }
    let all = Message(
      "汇总有：" + words.map(\.label).joined(separator: " "),
      "the aggregates are: " + words.map(\.name).joined(separator: " "))
    return PipelineError(
      .unknownAggregate, Message("没有汇总“\(word)”", "there is no aggregate “\(word)”"),
      unknown: word, among: words.map(\.spellings), otherwise: all, at: span)
  }
}

extension Keyword {
  /// Its two spellings.
  var spellings: Vocabulary.Word { Vocabulary.Word(name: name, label: label) }

  /// The aggregate that the word names.
  var aggregate: Plan.Aggregate.Function? {
    Plan.Aggregate.Function.allCases.first { $0.keyword == self }
  }
}
