/// What can be said of a field before any row is looked at: its names, its type, its meaning (字段).
public struct FieldDefinition: Hashable, Sendable {
  /// The canonical English name; for a field of a related thing the path to it: `report.year`.
  public var name: String
  /// The Chinese name or path: `报告.年度`.
  public var label: String
  /// The type of its values.
  public var type: ValueType
  /// Whether a row can have several values.
  public var isList: Bool
  /// The named values it takes; nil where any words or numbers may stand.
  public var vocabulary: Vocabulary?
  /// One sentence that says what it holds.
  public var summary: String

  /// Creates a definition.
  public init(
    name: String, label: String, type: ValueType, isList: Bool = false,
    vocabulary: Vocabulary? = nil, summary: String = ""
  ) {
    self.name = name
    self.label = label
    self.type = type
    self.isList = isList
    self.vocabulary = vocabulary
    self.summary = summary
  }

  /// Returns the definition of a field of what this field leads to.
  func leading(to field: FieldDefinition) -> FieldDefinition {
    var field = field
    field.name = name + "." + field.name
    field.label = label + "." + field.label
    field.isList = isList || field.isList
    return field
  }
}
