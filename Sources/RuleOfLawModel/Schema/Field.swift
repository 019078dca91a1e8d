/// A field of a thing, for queries in Swift: `$0.value > 50`.
///
/// `Content` is what the field holds; it decides which comparisons compile. The declaration of a
/// field is its one place: the text queries, the tables and the documentation take their names,
/// types and sentences from it.
@dynamicMemberLookup
public struct Field<Root: Sendable, Content>: Sendable {
  /// The field with the way to read it.
  public let accessor: Accessor<Root>

  /// The canonical name or path.
  public var name: String { accessor.definition.name }

  init(accessor: Accessor<Root>) { self.accessor = accessor }
}

extension Field where Content: FieldContent {
  /// Declares a field that holds one value or none.
  init(
    _ name: String, _ label: String, _ summary: String, type: ValueType = Content.valueType,
    read: @escaping @Sendable (Root, EvaluationContext) -> Content?
  ) {
    let definition = FieldDefinition(
      name: name, label: label, type: type, vocabulary: Content.vocabulary, summary: summary)
    accessor = Accessor(
      definition: definition, read: { read($0, $1)?.cell ?? .null }, follow: nil)
  }

  /// Declares a field that holds any number of values.
  init(
    _ name: String, _ label: String, _ summary: String,
    list: @escaping @Sendable (Root, EvaluationContext) -> [Content]
  ) {
    let definition = FieldDefinition(
      name: name, label: label, type: Content.valueType, isList: true,
      vocabulary: Content.vocabulary, summary: summary)
    accessor = Accessor(
      definition: definition, read: { Value(list: list($0, $1).map(\.cell)) }, follow: nil)
  }
}
