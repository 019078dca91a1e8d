/// A thing whose fields can be asked for: a source of queries, or what a field leads to.
public protocol Described: Sendable {
  /// The fields, one property each.
  associatedtype Fields: Sendable
  /// What such things are told apart by where another leads to them.
  associatedtype Name: FieldContent = String

  /// The fields by their Swift names.
  static var fields: Fields { get }
  /// The fields in the order in which they are shown.
  static var accessors: [Accessor<Self>] { get }
  /// The words a thing is shown by where another leads to it.
  func displayName(in context: EvaluationContext) -> String
}

/// A described thing that is a source of queries.
public protocol Queryable: Described {
  /// The source that holds them.
  static var entity: Entity { get }
  /// The fields shown when a query does not say.
  static var usualFields: [String] { get }
  /// Where the thing was read from.
  func span(in context: EvaluationContext) -> SourceSpan?
  /// The words that a search looks through.
  func searchedWords(in context: EvaluationContext) -> [String]
  /// The things of this sort in a reading; derived ones are left out unless asked for.
  static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Self]
}
