/// A field to sort by, and which way.
public struct SortKey<Root: Sendable>: Hashable, Sendable {
  /// The key in the plan.
  let key: Plan.SortKey
}

extension Field {
  /// The order from the smallest to the largest, nulls last.
  public var ascending: SortKey<Root> { SortKey(key: Plan.SortKey(name)) }
  /// The order from the largest to the smallest, nulls last.
  public var descending: SortKey<Root> { SortKey(key: Plan.SortKey(name, descending: true)) }
}
