extension Plan {
  /// What a row must fit to be kept (条件).
  ///
  /// A row fits or it does not, there is no third answer: null fits no comparison, and `not` keeps
  /// every row that does not fit, nulls included. Of a field with several values one must fit.
  public indirect enum Condition: Hashable, Sendable, Codable {
    /// The field compares so with the value.
    case compare(String, Comparison, Literal)
    /// The field has one of the values.
    case within(String, [Literal])
    /// The field lies between the values, both included.
    case between(String, Literal, Literal)
    /// The words of the field contain these; of a named value either spelling.
    case contains(String, String)
    /// The words of the field as a whole fit a pattern: `*` any words, `?` one letter.
    case matches(String, String)
    /// The field is not null.
    case exists(String)
    /// The text of the row contains these words.
    case search(String)
    /// Every one fits.
    case all([Condition])
    /// One at least fits.
    case any([Condition])
    /// It does not fit.
    case not(Condition)
  }
}

extension Plan.Condition {
  /// The conditions that must all fit: those of a conjunction, or itself.
  public var conjuncts: [Plan.Condition] {
    if case .all(let conditions) = self { conditions } else { [self] }
  }

  /// The fields it asks for.
  public var fields: [String] {
    switch self {
    case .compare(let field, _, _), .within(let field, _), .between(let field, _, _),
      .contains(let field, _), .matches(let field, _), .exists(let field):
      [field]
    case .search: []
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.fields)
    case .not(let condition): condition.fields
    }
  }

  /// Joins conditions that must all fit, without a conjunction of one.
  static func conjunction(of conditions: [Plan.Condition]) -> Plan.Condition {
    conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// Returns the condition with canonical names and without needless nesting if its types agree.
  package func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Condition {
    switch self {
    case .compare(let name, let comparison, let literal):
      let field = try shape.field(named: name)
      return .compare(field.name, comparison, try literal.resolved(comparison, for: field))
    case .within(let name, let literals):
      let field = try shape.field(named: name)
      guard !literals.isEmpty else { throw .missing("括号里要有值", "the list needs a value") }
      var resolved: [Plan.Literal] = []
      for literal in literals { resolved.append(try literal.resolved(.equal, for: field)) }
      return resolved.count == 1
        ? .compare(field.name, .equal, resolved[0]) : .within(field.name, resolved)
    case .between(let name, let lower, let upper):
      let field = try shape.field(named: name)
      try Plan.Literal.checkRange(lower, upper)
      return .between(
        field.name, try lower.resolved(.greaterOrEqual, for: field),
        try upper.resolved(.lessOrEqual, for: field))
    case .contains(let name, let words):
      return .contains(try Self.wordy(name, in: shape), words)
    case .matches(let name, let pattern):
      return .matches(try Self.wordy(name, in: shape), pattern)
    case .exists(let name):
      return .exists(try shape.field(named: name).name)
    case .search(let words):
      guard !words.isEmpty else { throw .missing("要有查找的词", "a search needs words") }
      return self
    case .all(let conditions):
      return .conjunction(of: try Self.resolved(conditions, in: shape).flatMap(\.conjuncts))
    case .any(let conditions):
      let resolved = try Self.resolved(conditions, in: shape).flatMap(\.alternatives)
      guard !resolved.isEmpty else {
        throw .missing("“或”要有条件", "or needs conditions")
      }
      return resolved.count == 1 ? resolved[0] : .any(resolved)
    case .not(let condition):
      return .not(try condition.resolved(in: shape))
    }
  }

  /// The conditions of which one must fit: those of a disjunction, or itself.
  private var alternatives: [Plan.Condition] {
    if case .any(let conditions) = self { conditions } else { [self] }
  }

  private static func resolved(
    _ conditions: [Plan.Condition], in shape: Plan.Shape
  ) throws(PlanError) -> [Plan.Condition] {
    var resolved: [Plan.Condition] = []
    for condition in conditions { resolved.append(try condition.resolved(in: shape)) }
    return resolved
  }

  /// Finds a field that holds words.
  private static func wordy(
    _ name: String, in shape: Plan.Shape
  ) throws(PlanError) -> String {
    let field = try shape.field(named: name)
    switch field.type {
    case .text, .term, .period: return field.name
    case .number, .quantity, .change, .date, .boolean:
      throw PlanError(
        .typeClash,
        Message(
          "“\(field.label)”是\(field.type.kind.chinese)，不是文字",
          "“\(field.name)” is \(field.type.kind.english) and holds no words"),
        hints: [Message("用 = 或 > 比较", "compare with = or >")])
    }
  }
}

extension Plan.Literal {
  /// Returns the literal with the canonical name of a named value if the types agree.
  func resolved(
    _ comparison: Plan.Comparison, for field: FieldDefinition
  ) throws(PlanError) -> Plan.Literal {
    try check(comparison, with: field)
    guard field.type == .term, case .text(let word) = self,
      let name = field.vocabulary?.name(spelled: word)
    else { return self }
    return .text(name)
  }

  /// Checks that two bounds measure the same and that the lower comes first.
  static func checkRange(_ lower: Plan.Literal, _ upper: Plan.Literal) throws(PlanError) {
    let isReversed: Bool
    switch (lower, upper) {
    case (.quantity(let least, let left), .quantity(let most, let right)):
      guard left.isComparable(with: right) else { throw .clash(of: left, with: right) }
      isReversed = left == right && most < least
    case (.number(let least), .number(let most)): isReversed = most < least
    case (.date(let least), .date(let most)): isReversed = most < least
    default: isReversed = false
    }
    guard isReversed else { return }
    throw PlanError(
      .reversedRange,
      Message("区间的两端颠倒，没有值落在其中", "the range ends before it begins and holds nothing"))
  }
}

extension PlanError {
  /// The error of a word that is no unit.
  static func unknown(_ unit: Unit) -> PlanError {
    let known = Unit.known.map(\.rawValue).sorted()
    let holding = known.filter { unit.rawValue.hasPrefix($0) || unit.rawValue.hasSuffix($0) }
    let bare = Message("只比数字就不写单位", "leave the unit out to compare the bare number")
    var error = PlanError(
      .unknownUnit, Message("没有单位“\(unit)”", "there is no unit “\(unit)”"),
      unknown: unit.rawValue, among: known.map { Vocabulary.Word(name: $0) },
      otherwise: holding.isEmpty
        ? [] : [Spelling.hint(for: holding.prefix(3).map { Vocabulary.Word(name: $0) })])
    error.hints.append(bare)
    return error
  }

  /// The error of two units that measure different things.
  static func clash(of left: Unit, with right: Unit) -> PlanError {
    PlanError(
      .unitClash,
      Message("\(left)与\(right)不能相比", "\(left) cannot be compared with \(right)"),
      hints: [Message("只比数字就不写单位", "leave the unit out to compare the bare number")])
  }
}
