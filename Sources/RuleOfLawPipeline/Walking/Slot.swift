internal import RuleOfLawModel

/// What may come at one point of a statement (语法位置).
///
/// Painting asks it of every word, completion of the place of the cursor.
enum Slot {
  /// A source, or what stands before a whole statement.
  case statement
  /// A source.
  case source
  /// One of the two reports that a source is of.
  case operand
  /// A field, a word to search for, or the end of the stage.
  case qualifier
  /// What is asked of a field; in a condition words may ask as well.
  case relation(FieldDefinition?, takesWords: Bool)
  /// A value of a field; behind a colon a comparison or a list as well.
  case value(FieldDefinition?, takesSigns: Bool)
  /// Words that a field is to contain, or a pattern.
  case words
  /// A value in brackets.
  case listValue(FieldDefinition?)
  /// `,` or the end of the brackets.
  case listEnd
  /// The bracket before values.
  case listStart
  /// The word between two values.
  case between
  /// A condition.
  case condition
  /// What joins conditions, or the end of the stage.
  case conditionEnd(openBrackets: Int)
  /// The name of a stage.
  case stage
  /// A field of a list.
  case field(isFirst: Bool)
  /// A field to sort by.
  case sortKey(isFirst: Bool)
  /// A key of a group, or what begins its aggregates.
  case groupKey
  /// A key of a pivot, or the word before the field that goes across.
  case pivotKey(isFirst: Bool)
  /// What begins the aggregate of a pivot.
  case pivotEnd
  /// The sort of picture that a chart is.
  case chartKind
  /// An aggregate.
  case aggregate
  /// The bracket behind an aggregate.
  case aggregateStart(isCount: Bool)
  /// The field that an aggregate is of.
  case aggregateField
  /// The end of the brackets of an aggregate.
  case aggregateClose(isQuantile: Bool)
  /// `,` or the end of the stage.
  case aggregateEnd
  /// What stands in the brackets of the name of a column, `sum(value)`.
  case innerName
  /// A number of rows, or another number.
  case number
  /// A name that is given here.
  case newName
  /// A sign that must come.
  case sign(Token.Sign)
  /// A number or a field of a computation.
  case operandOfComputation
  /// What joins the parts of a computation, or the end of the stage.
  case computationEnd(openBrackets: Int)
  /// What is joined.
  case joined(mayBeOuter: Bool)
  /// What stands behind the joined rows.
  case joinEnd(mayBeNamed: Bool, needsKeys: Bool)
  /// A field that both sides of a join have.
  case joinKey(isFirst: Bool)
  /// The field of the other side of a join that agrees with one of this side.
  case joinedKey
  /// The end of the stage.
  case stageEnd
  /// A piece of a query that a name is to stand for.
  case piece
  /// A place where nothing can come.
  case nothing

  /// Whether a minus may stand before what comes.
  var isNegatable: Bool {
    switch self {
    case .qualifier, .condition, .sortKey: true
    default: false
    }
  }

  /// How the scanner is to read what comes.
  var place: Scanner.Place {
    switch self {
    case .value, .words, .listValue, .listEnd, .listStart, .operand, .piece, .number: .value
    case .operandOfComputation, .computationEnd: .expression
    default: .name
    }
  }
}
