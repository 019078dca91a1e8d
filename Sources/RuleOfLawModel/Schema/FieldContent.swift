/// A Swift type that a field can hold, with the cell it becomes in a table.
///
/// The conformances of this file are the whole list; the schema and the typed queries rest on them.
public protocol FieldContent: Sendable {
  /// The type of the column.
  static var valueType: ValueType { get }
  /// The named values, for terms.
  static var vocabulary: Vocabulary? { get }
  /// The cell of a table.
  var cell: Value { get }
}

extension FieldContent {
  public static var vocabulary: Vocabulary? { nil }
}

extension String: FieldContent {
  public static var valueType: ValueType { .text }
  public var cell: Value { .text(self) }
}

extension Int: FieldContent {
  public static var valueType: ValueType { .number }
  public var cell: Value { .number(FixedDecimal(self)) }
}

extension Quantity: FieldContent {
  public static var valueType: ValueType { .quantity }
  public var cell: Value { magnitude == nil ? .null : .quantity(self) }
}

extension Change: FieldContent {
  public static var valueType: ValueType { .change }
  public var cell: Value { signedSize.map { .quantity(Quantity($0, unit)) } ?? .null }
}

extension CivilDate: FieldContent {
  public static var valueType: ValueType { .date }
  public var cell: Value { .date(self) }
}

extension Bool: FieldContent {
  public static var valueType: ValueType { .boolean }
  public var cell: Value { .boolean(self) }
}

extension Unit: FieldContent {
  public static var valueType: ValueType { .text }
  public var cell: Value { .text(rawValue) }
}

extension OutlinePath: FieldContent {
  public static var valueType: ValueType { .text }
  public var cell: Value { .text(description) }
}

extension Indicator: FieldContent {
  public static var valueType: ValueType { .term }
  public static var vocabulary: Vocabulary? { .indicators }
  public var cell: Value { .text(rawValue) }
}

extension VocabularyTerm where Self: FieldContent {
  public static var valueType: ValueType { .term }
  public static var vocabulary: Vocabulary? { Vocabulary(of: Self.self) }
  public var cell: Value { .text(rawValue) }
}

extension Area: FieldContent {}
extension AuthorityKind: FieldContent {}
extension AuthorityLevel: FieldContent {}
extension ChangeReading: FieldContent {}
extension CommitmentVerb: FieldContent {}
extension ComparisonOutcome: FieldContent {}
extension Confidence: FieldContent {}
extension Direction: FieldContent {}
extension FactRole: FieldContent {}
extension FactScope: FieldContent {}
extension FindingFamily: FieldContent {}
extension IndicatorKind: FieldContent {}
extension MechanismKind: FieldContent {}
extension HonourKind: FieldContent {}
extension OrganizationKind: FieldContent {}
extension MechanismStage: FieldContent {}
extension NumberKind: FieldContent {}
extension PartRole: FieldContent {}
extension PromiseStatus: FieldContent {}
extension ProblemAnswer: FieldContent {}
extension Qualifier: FieldContent {}
extension RequirementResult: FieldContent {}
extension Severity: FieldContent {}
