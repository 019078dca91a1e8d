internal import RuleOfLawModel

/// A field as it was named, with its place.
struct FieldReference {
  var definition: FieldDefinition
  var span: SourceSpan

  /// The canonical name.
  var name: String { definition.name }
}

extension Parser {
  /// Reads the name or path of a field, or a column named as its aggregate is written.
  mutating func field(at place: Scanner.Place = .name) throws(PipelineError) -> FieldReference {
    let token = try next(place)
    guard let word = token.word else {
      throw missing("字段", "a field", at: token, hints: fieldHints)
    }
    if token.isVariable {
      return try expanding(token) { parser throws(PipelineError) in
        FieldReference(definition: try parser.field().definition, span: token.span)
      }
    }
    return try field(named: word, at: token.span)
  }

  /// Resolves the name of a field that has been read, up to the brackets of an aggregate.
  mutating func field(
    named word: String, at span: SourceSpan
  ) throws(PipelineError)
    -> FieldReference
  {
    if scanner.isNext("("), let column = ComputedName(word) {
      return try computedColumn(column, span)
    }
    let shape = shape
    if shape.find(word) == nil {
      if let error = ForeignHabit.error(word, at: span) { throw error }
      if Keyword(word: word) == .count, shape.entity != nil {
        throw Self.ungrouped("count", "计数", at: span)
      }
      if !scanner.isNext("("), let error = stageWithoutPipe(word, at: span) { throw error }
    }
    let definition = try located(at: span) { () throws(PlanError) in
      try shape.field(named: word)
    }
    return FieldReference(definition: definition, span: span)
  }

  /// Reads the brackets of a column such as `sum(value)`, each word in either tongue.
  private mutating func computedColumn(
    _ start: ComputedName, _ begin: SourceSpan
  ) throws(PipelineError) -> FieldReference {
    let name = try brackets(of: start)
    let span = SourceSpan(begin.start, scanner.offset)
    let shape = shape
    if let definition = shape.column(spelled: name.english, name.chinese) {
      return FieldReference(definition: definition, span: span)
    }
    if shape.entity != nil, shape.find(name.english) == nil {
      throw Self.ungrouped(name.english, name.chinese, at: span)
    }
    return try located(at: span) { () throws(PlanError) in
      FieldReference(definition: try shape.field(named: name.english), span: span)
    }
  }

  /// The error of an aggregate of which there is no group.
  private static func ungrouped(
    _ english: String, _ chinese: String, at span: SourceSpan
  ) -> PipelineError {
    PipelineError(
      .misplaced,
      Message("“\(chinese)”是汇总，先要分组", "“\(english)” is computed of a group; group first"),
      at: span,
      hints: [Message("如 | 分组 单位：\(chinese)", "as in | group unit: \(english)")])
  }

  /// Reads the brackets of a computed name, which may hold another one.
  private mutating func brackets(of start: ComputedName) throws(PipelineError) -> ComputedName {
    try expect(.open)
    let token = try next(.name)
    guard let word = token.word else { throw missing("字段", "a field", at: token) }
    var inner = ComputedName(plain: word)
    if scanner.isNext("("), let computed = ComputedName(word) {
      inner = try nested { parser throws(PipelineError) in try parser.brackets(of: computed) }
    }
    var fraction = ""
    if try skip(.comma) {
      let token = try next(.value)
      fraction = token.word.flatMap { FixedDecimal(parsing: $0) }.map { ", \($0.normalized)" } ?? ""
    }
    try expect(.close)
    return start.holding(inner, fraction)
  }

  private var fieldHints: [Message] {
    let fields = shape.available
    return [
      Message(
        "字段有：" + fields.map(\.label).joined(separator: " "),
        "the fields are: " + fields.map(\.name).joined(separator: " "))
    ]
  }
}

/// The name of a computed column, `sum(value)` or `facts.sum(value)`, in both tongues as far as it
/// has been read.
private struct ComputedName {
  var english: String
  var chinese: String

  /// Creates a name that is no computed one.
  init(plain word: String) {
    (english, chinese) = (word, word)
  }

  /// Creates the beginning of a name if the word before its bracket names an aggregate.
  init?(_ word: String) {
    let steps = word.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = steps.last, let function = Keyword(word: String(last))?.aggregate else {
      return nil
    }
    let front = steps.dropLast().map { $0 + "." }.joined()
    english = front + function.keyword.name
    chinese = front + function.keyword.label
  }

  func holding(_ inner: ComputedName, _ fraction: String) -> ComputedName {
    var name = self
    name.english += "(" + inner.english + fraction + ")"
    name.chinese += "(" + inner.chinese + fraction + ")"
    return name
  }
}
