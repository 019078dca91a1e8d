/// A query in groups, of which something is to be computed (分组).
public struct GroupedQuery<Root: Queryable>: Hashable, Sendable {
  /// The query before it is grouped.
  let plan: Plan
  /// The columns whose values make a group.
  let keys: [String]

  /// Returns the plan for the number in each group, the largest first.
  public func count() -> Plan {
    plan.adding(.group(by: keys, [.count]))
  }

  /// Returns the plan for what is computed of each group: `{ [.count, $0.value.sum] }`.
  public func aggregated(_ aggregates: (Root.Fields) -> [Aggregate<Root>]) -> Plan {
    plan.adding(.group(by: keys, aggregates(Root.fields).map(\.aggregate)))
  }
}

/// A value computed of the things of a group (汇总).
public struct Aggregate<Root: Queryable>: Hashable, Sendable {
  /// What is computed.
  public let aggregate: Plan.Aggregate

  /// The number of things.
  public static var count: Aggregate { Aggregate(aggregate: .count) }
}

extension Field where Root: Queryable {
  /// The smallest, money by its amount in yuan.
  public var min: Aggregate<Root> { aggregate(.min) }
  /// The largest, money by its amount in yuan.
  public var max: Aggregate<Root> { aggregate(.max) }
  /// The first in the order of the rows.
  public var first: Aggregate<Root> { aggregate(.first) }
  /// The different values in the order of the rows.
  public var list: Aggregate<Root> { aggregate(.list) }

  fileprivate func aggregate(_ function: Plan.Aggregate.Function) -> Aggregate<Root> {
    Aggregate(aggregate: Plan.Aggregate(function, of: name))
  }
}

extension Field where Root: Queryable, Content: NumericContent {
  /// The sum; amounts of different units have none, money apart.
  public var sum: Aggregate<Root> { aggregate(.sum) }
  /// The arithmetic mean; amounts of different units have none, money apart.
  public var mean: Aggregate<Root> { aggregate(.mean) }
  /// The value in the middle; amounts of different units have none, money apart.
  public var median: Aggregate<Root> { aggregate(.median) }
}
