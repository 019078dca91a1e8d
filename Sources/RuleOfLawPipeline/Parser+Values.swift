internal import RuleOfLawModel

extension Parser {
  /// Returns the words of a value.
  func text(of token: Token) throws(PipelineError) -> String {
    switch token.kind {
    case .word(let word): return try expandedValue(word, at: token.span)
    case .quoted(let text): return text
    case .sign, .end:
      throw missing(
        "值", "a value", at: token,
        hints: [Message("空值写作 \"\"", "write \"\" for empty words")])
    }
  }

  /// Reads a value or, behind a colon, a range of values.
  mutating func valueOrRange(
    of field: FieldReference, _ comparison: Plan.Comparison
  ) throws(PipelineError) -> Plan.Condition {
    let token = try next(.value)
    if comparison == .equal, let range = try rangeBeginning(with: token) {
      let span = SourceSpan(token.span.start, scanner.offset)
      return try self.range(
        try expandedValue(range.lower, at: span), try expandedValue(range.upper, at: span),
        of: field, at: span)
    }
    let text = try text(of: token)
    if field.definition.type == .date, let days = DayRange(parsing: text), days.first != days.last {
      return try resolved(days.condition(field.name, comparison), field, at: token.span)
    }
    try checkValue(text, of: field, at: token)
    let literal = try literal(of: token, for: field, comparison)
    return try resolved(.compare(field.name, comparison, literal), field, at: token.span)
  }

  /// Returns the bounds of the range that a token begins, each of which may be in quotes.
  private mutating func rangeBeginning(
    with token: Token
  ) throws(PipelineError) -> (lower: String, upper: String)? {
    switch token.kind {
    case .word(let word):
      guard let bounds = Self.bounds(of: word) else { return nil }
      guard bounds.upper.isEmpty, scanner.isNext("\"") else { return bounds }
      return (bounds.lower, try text(of: try next(.value)))
    case .quoted(let lower):
      guard scanner.isNext("."), let word = try peek(.value).word,
        let bounds = Self.bounds(of: word), bounds.lower.isEmpty
      else { return nil }
      _ = try next(.value)
      guard bounds.upper.isEmpty, scanner.isNext("\"") else { return (lower, bounds.upper) }
      return (lower, try text(of: try next(.value)))
    default:
      return nil
    }
  }

  /// Returns the bounds of `2021..2023`, an open end being empty.
  static func bounds(of text: String) -> (lower: String, upper: String)? {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let place = bytes.indices.dropLast().first(where: {
        bytes[$0] == dot && bytes[$0 + 1] == dot
      })
    else { return nil }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + 2)...], as: UTF8.self)
    )
  }

  /// Returns the condition of a range with one end or two.
  mutating func range(
    _ lower: String, _ upper: String, of field: FieldReference, at span: SourceSpan
  ) throws(PipelineError) -> Plan.Condition {
    guard !lower.isEmpty || !upper.isEmpty else {
      throw PipelineError(
        .missing, Message("区间要有一端", "a range needs an end"), at: span,
        hints: [Message("如 年度:2021..2023", "as in year:2021..2023")])
    }
    let isDate = field.definition.type == .date
    for bound in [lower, upper] where isDate && !bound.isEmpty {
      try checkValue(bound, of: field, at: Token(kind: .word(bound), span: span))
    }
    let from = isDate ? DayRange(parsing: lower)?.first.description ?? lower : lower
    let to = isDate ? DayRange(parsing: upper)?.last.description ?? upper : upper
    let least = Literals.literal(from, for: field.definition, .greaterOrEqual)
    let most = Literals.literal(to, for: field.definition, .lessOrEqual)
    if upper.isEmpty {
      return try resolved(.compare(field.name, .greaterOrEqual, least), field, at: span)
    }
    if lower.isEmpty {
      return try resolved(.compare(field.name, .lessOrEqual, most), field, at: span)
    }
    return try resolved(.between(field.name, least, most), field, at: span)
  }

  /// Refuses the word that other languages have for no value, and days that no calendar has.
  private func checkValue(
    _ text: String, of field: FieldReference, at token: Token
  ) throws(PipelineError) {
    let isWordy = [.text, .term, .period].contains(field.definition.type)
    if !isWordy || field.definition.vocabulary != nil, token.word != nil,
      ["null", "nil", "none", "空", "空值"].contains(text.lowercased())
    {
      let (name, label) = (field.definition.name, field.definition.label)
      throw PipelineError(
        .foreignHabit, Message("这里不用“\(text)”", "“\(text)” is not used here"), at: token.span,
        hints: [
          Message("无值写作 | 筛选 非 \(label) 存在", "write | where not \(name) exists for no value")
        ])
    }
    guard field.definition.type == .date, DayRange(parsing: text) == nil,
      DayRange.isWrittenAsDate(text)
    else { return }
    throw PipelineError(
      .badDate, Message("日历上没有“\(text)”", "no calendar has “\(text)”"), at: token.span,
      hints: [Message("如 2023-03-29 或 2023-03", "as in 2023-03-29 or 2023-03")])
  }

  /// Returns the literal that a value is for a field.
  func literal(
    of token: Token, for field: FieldReference, _ comparison: Plan.Comparison
  ) throws(PipelineError) -> Plan.Literal {
    Literals.literal(try text(of: token), for: field.definition, comparison)
  }
}
