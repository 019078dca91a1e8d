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

  /// The error of a thing that cannot stand where it does.
  func unexpected(_ token: Token, _ place: Scanner.Place) -> PipelineError {
    let shown: String
    switch token.kind {
    case .word(let word): shown = word
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

/// Ways of writing that other query languages have, and what to write here.
enum ForeignHabit {
  /// Returns what to write for a word of another language.
  static func hint(for word: String) -> Message? {
    switch word.lowercased() {
    case "select", "from":
      Message("先写来源，再写显示：数据 | 显示 名目 数值", "begin with the source: facts | show label value")
    case "order": Message("排序写作 | 排序 -数值", "write | sort -value")
    case "limit", "top", "head": Message("取前几行写作 | 取 10", "write | take 10")
    case "having": Message("分组之后再 | 筛选", "write | where after the group")
    case "like", "ilike": Message("包含写作 名目~复议", "write label~复议 or label contains 复议")
    case "is": Message("有值写作 变化 存在，无值写作 非 变化 存在", "write change exists, or not change exists")
    case "desc": Message("降序写作 排序 -数值", "write sort -value for descending")
    case "asc": Message("升序不用写", "ascending needs no word")
    case "by": Message("不用写 by", "leave by out")
    case "as": Message("列名由所写的式子而定", "a column is named as it is written")
    case "null": Message("无值写作 非 变化 存在", "write not change exists")
    default: nil
    }
  }

  /// The error of a sign of another language.
  static func error(
    _ sign: Token.Sign, _ replacement: String, at span: SourceSpan
  ) -> PipelineError {
    PipelineError(
      .foreignHabit,
      Message("这里不用“\(sign.rawValue)”", "“\(sign.rawValue)” is not used here"), at: span,
      hints: [Message("写作 \(replacement)", "write \(replacement)")])
  }
}
