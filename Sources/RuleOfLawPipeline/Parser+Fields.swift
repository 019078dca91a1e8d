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
    return try field(named: word, at: token.span)
  }

  /// Resolves the name of a field that has been read, up to the brackets of an aggregate.
  mutating func field(
    named word: String, at span: SourceSpan
  ) throws(PipelineError)
    -> FieldReference
  {
    if scanner.isNext("("), let function = Keyword(word: word)?.aggregate {
      return try computedColumn(function, span)
    }
    if shape.find(word) == nil, let hint = ForeignHabit.hint(for: word) {
      throw PipelineError(
        .foreignHabit, Message("没有字段“\(word)”", "there is no field “\(word)”"), at: span,
        hints: [hint])
    }
    let shape = shape
    let definition = try located(at: span) { () throws(PlanError) in
      try shape.field(named: word)
    }
    return FieldReference(definition: definition, span: span)
  }

  /// Reads the brackets of a column such as `sum(value)`, each word in either tongue.
  private mutating func computedColumn(
    _ function: Plan.Aggregate.Function, _ start: SourceSpan
  ) throws(PipelineError) -> FieldReference {
    try expect(.open)
    let token = try next(.name)
    guard let inner = token.word else { throw missing("字段", "a field", at: token) }
    var fraction = ""
    if try skip(.comma) {
      let token = try next(.value)
      fraction = token.word.flatMap { FixedDecimal(parsing: $0) }.map { ", \($0.normalized)" } ?? ""
    }
    try expect(.close)
    let span = SourceSpan(start.start, scanner.offset)
    let shape = shape
    if let definition = shape.column(of: function, inner + fraction) {
      return FieldReference(definition: definition, span: span)
    }
    return try located(at: span) { () throws(PlanError) in
      let name = function.rawValue + "(" + inner + fraction + ")"
      return FieldReference(definition: try shape.field(named: name), span: span)
    }
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
