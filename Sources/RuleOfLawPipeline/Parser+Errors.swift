internal import RuleOfLawModel

extension Parser {
  /// Runs a check of the plan and gives its error a place.
  func located<Result>(
    at span: SourceSpan, _ check: () throws(PlanError) -> Result
  ) throws(PipelineError) -> Result {
    do {
      return try check()
    } catch {
      throw PipelineError(error, at: span)
    }
  }

  /// The error of a thing that is not there.
  func missing(
    _ chinese: String, _ english: String, at token: Token, hints: [Message] = []
  ) -> PipelineError {
    if case .sign(let sign) = token.kind, let replacement = sign.replacement {
      return ForeignHabit.error(sign, replacement, at: token.span)
    }
    return PipelineError(
      .missing, Message("缺少\(chinese)", "\(english) is missing"), at: token.span, hints: hints)
  }

  /// The error of a stage that no bar stands before; nil for any other word.
  func stageWithoutPipe(_ word: String, at span: SourceSpan) -> PipelineError? {
    guard let keyword = Keyword(word: word), Keyword.stages.contains(keyword) else { return nil }
    return PipelineError(
      .missingPipe,
      Message("“\(word)”之前缺少 |", "a | is missing before “\(word)”"), at: span,
      hints: [Message("写作 | \(keyword.label)", "write | \(keyword.name)")])
  }

  /// The error of a thing that cannot stand where it does.
  func unexpected(_ token: Token, _ place: Scanner.Place) -> PipelineError {
    let shown: String
    switch token.kind {
    case .word(let word):
      if let error = stageWithoutPipe(word, at: token.span) { return error }
      if let error = ForeignHabit.error(word, at: token.span) { return error }
      shown = word
    case .quoted(let text): shown = Plan.quoted(text)
    case .sign(let sign):
      if let replacement = sign.replacement {
        return ForeignHabit.error(sign, replacement, at: token.span)
      }
      shown = sign.rawValue
    case .end:
      return PipelineError(
        .missing, Message("查询没有写完", "the query is not finished"), at: token.span)
    }
    return PipelineError(
      .unexpected, Message("这里不能用“\(shown)”", "“\(shown)” cannot stand here"), at: token.span,
      hints: [
        Message("步骤之间用 | 隔开；含空格的值加引号", "put | between stages, and quotes around values with spaces")
      ])
  }
}
