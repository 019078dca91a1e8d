internal import RuleOfLawModel

extension Parser {
  /// Reads the stage behind a `|`.
  mutating func stage() throws(PipelineError) {
    let token = try next(.name)
    guard let word = token.word else {
      if token.isSign(.pipe) { throw ForeignHabit.error(.doublePipe, "or", at: token.span) }
      throw missing("步骤", "a stage", at: token, hints: [Self.stageHint])
    }
    guard let keyword = Keyword(word: word) else { throw Self.unknownStage(word, at: token.span) }
    switch keyword {
    case .where: try append(.filter(try condition()), at: token)
    case .sort: try append(.sort(try sortKeys()), at: token)
    case .take: try append(.take(try rowCount(of: keyword)), at: token)
    case .skip: try append(.skip(try rowCount(of: keyword)), at: token)
    case .show: try append(.show(try fieldNames()), at: token)
    case .distinct: try distinct(at: token)
    case .group: try group(at: token)
    case .add: try add(at: token)
    case .join: try join(at: token)
    case .pivot: try pivot(at: token)
    case .chart: try chart(at: token)
    default:
      guard let function = keyword.aggregate else {
        throw Self.unknownStage(word, at: token.span)
      }
      let aggregates = try self.aggregates(beginningWith: function, at: token)
      try append(.group(by: [], aggregates), at: token)
    }
  }

  /// Adds a step to the plan; what its parts could not tell is told at its first word.
  mutating func append(_ step: Plan.Step, at token: Token) throws(PipelineError) {
    let plan = plan
    self.plan = try located(at: token.span) { () throws(PlanError) in try plan.appending(step) }
  }

  private static func unknownStage(_ word: String, at span: SourceSpan) -> PipelineError {
    if let hint = ForeignHabit.hint(for: word) {
      return PipelineError(
        .foreignHabit, Message("没有步骤“\(word)”", "there is no stage “\(word)”"), at: span,
        hints: [hint])
    }
    return PipelineError(
      .unknownStage, Message("没有步骤“\(word)”", "there is no stage “\(word)”"), unknown: word,
      among: Keyword.stages.map(\.spellings), otherwise: stageHint, at: span)
  }

  private static let stageHint = Message(
    "步骤有：" + Keyword.stages.map(\.label).joined(separator: " "),
    "the stages are: " + Keyword.stages.map(\.name).joined(separator: " "))

  private mutating func sortKeys() throws(PipelineError) -> [Plan.SortKey] {
    var keys: [Plan.SortKey] = []
    repeat {
      scanner.skipSpace()
      let isDescending = scanner.isNext("-")
      if isDescending { scanner.advance() }
      keys.append(Plan.SortKey(try field().name, descending: isDescending))
      _ = try skip(.comma)
    } while try !isStageEnd()
    return keys
  }

  private mutating func fieldNames() throws(PipelineError) -> [String] {
    var names: [String] = []
    repeat {
      names.append(try field().name)
      _ = try skip(.comma)
    } while try !isStageEnd()
    return names
  }

  private mutating func distinct(at token: Token) throws(PipelineError) {
    if try !isStageEnd() { try append(.show(try fieldNames()), at: token) }
    try append(.distinct, at: token)
  }

  /// Whether the stage ends here.
  func isStageEnd() throws(PipelineError) -> Bool {
    let token = try peek(.name)
    return token.kind == .end || token.isSign(.pipe) || (isWithin && token.isSign(.close))
  }

  private mutating func rowCount(of keyword: Keyword) throws(PipelineError) -> Int {
    let token = try peek(.name)
    guard let word = token.word else {
      throw missing(
        "行数", "a number of rows", at: token,
        hints: [Message("如 \(keyword.label) 10", "as in \(keyword.name) 10")])
    }
    let number = try expandedValue(word, at: token.span)
    guard let count = Int(number), count >= 0 else {
      throw PipelineError(
        .typeClash, Message("“\(word)”不是行数", "“\(word)” is no number of rows"), at: token.span,
        hints: [Message("如 \(keyword.label) 10", "as in \(keyword.name) 10")])
    }
    _ = try next(.name)
    return count
  }
}
