/// What the names that begin with `$` stand for (变量).
///
/// A variable stands for a piece of a query: a value, several in brackets, a comparison, qualifiers,
/// a whole query, a field. It is read where it is used, so `>100万元` may be one.
public struct Variables: Hashable, Sendable {
  private var texts: [String: String] = [:]

  /// Creates variables, none at first.
  public init() {}

  /// The text that a name stands for; names are given without `$`.
  public subscript(name: String) -> String? {
    get { texts[name] }
    set { texts[name] = newValue }
  }

  /// The names in their order.
  public var names: [String] { texts.keys.sorted() }
}
