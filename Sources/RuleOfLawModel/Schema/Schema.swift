/// The fields of a source, for those who know it only by name (模式).
public struct Schema: Sendable {
  /// The fields in order.
  public let fields: [FieldDefinition]
  /// The fields shown when a query does not say.
  public let usualFields: [FieldDefinition]
  /// Finds a field by name or path in either tongue.
  private let find: @Sendable (String) -> FieldDefinition?
  /// Finds the fields of what a field leads to.
  private let findRelated: @Sendable (String) -> Schema?

  init<Root: Queryable>(of root: Root.Type) {
    fields = Root.accessors.map(\.definition)
    usualFields = Root.usualFields.compactMap { Root.accessor($0)?.definition }
    find = { Root.accessor($0)?.definition }
    findRelated = { Root.accessor($0)?.expansion?().schema }
  }

  /// The fields of things that need be no source of queries: a body that reports, a breakdown.
  init<Root: Described>(describing root: Root.Type) {
    fields = Root.accessors.map(\.definition)
    let usual = (Root.self as? any Queryable.Type)?.usualFields
    usualFields = usual?.compactMap { Root.accessor($0)?.definition } ?? fields
    find = { Root.accessor($0)?.definition }
    findRelated = { Root.accessor($0)?.expansion?().schema }
  }

  /// Returns the fields of what a field leads to; nil for a field that leads nowhere.
  package func related(by name: some StringProtocol) -> Schema? { findRelated(String(name)) }

  /// Finds a field by its English or Chinese name, or by a path along relations.
  ///
  /// A name that only the report of a row has is short for the path to it: `year` of a fact is
  /// `report.year`.
  public func field(named name: some StringProtocol) -> FieldDefinition? {
    find(String(name)) ?? find("report." + name)
  }
}
