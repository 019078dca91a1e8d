/// A question in Swift: the things of a source, filtered and ordered (查询).
///
/// ```swift
/// let query = Query<Fact>()
///   .filter { $0.area == .disputes && $0.value > 50 }
///   .sorted { $0.value.descending }
///   .prefix(10)
/// let facts = dataset.fetch(query)
/// ```
///
/// A query is a front of a plan: `query.plan` is what the same question in text compiles to, and
/// its description is that text.
public struct Query<Root: Queryable>: Hashable, Sendable {
  /// What the query means.
  public let plan: Plan

  /// Creates the query for everything of the source; of facts, those that are printed.
  public init() {
    plan = Plan(Root.entity)
  }

  private init(_ plan: Plan) {
    self.plan = plan
  }

  /// Returns the query for those that fit.
  ///
  /// - Precondition: named values are of their vocabulary, and amounts are of a unit that the
  ///   other conditions leave possible.
  public func filter(_ condition: (Root.Fields) -> Condition<Root>) -> Query {
    Query(plan.adding(.filter(condition(Root.fields).condition)))
  }

  /// Returns the query in the order of a field; nulls come last.
  public func sorted<Content>(by key: (Root.Fields) -> Field<Root, Content>) -> Query {
    sorted { key($0).ascending }
  }

  /// Returns the query in the order of a key: `{ $0.value.descending }`.
  public func sorted(by key: (Root.Fields) -> SortKey<Root>) -> Query {
    Query(plan.adding(.sort([key(Root.fields).key])))
  }

  /// Returns the query in the order of several keys, the first one deciding first.
  public func sorted(by keys: (Root.Fields) -> [SortKey<Root>]) -> Query {
    Query(plan.adding(.sort(keys(Root.fields).map(\.key))))
  }

  /// Returns the query for the first `count`.
  public func prefix(_ count: Int) -> Query {
    Query(plan.adding(.take(count)))
  }

  /// Returns the query without the first `count`.
  public func dropFirst(_ count: Int = 1) -> Query {
    Query(plan.adding(.skip(count)))
  }

  /// Returns the plan for their number: one row, one column `count`.
  public func count() -> Plan {
    plan.adding(.count)
  }

  /// Returns the query in groups by a field.
  public func grouped<Content>(
    by key: (Root.Fields) -> Field<Root, Content>
  ) -> GroupedQuery<Root> {
    GroupedQuery(plan: plan, keys: [key(Root.fields).name])
  }

  /// Returns the query in groups by two fields.
  public func grouped<First, Second>(
    by keys: (Root.Fields) -> (Field<Root, First>, Field<Root, Second>)
  ) -> GroupedQuery<Root> {
    let (first, second) = keys(Root.fields)
    return GroupedQuery(plan: plan, keys: [first.name, second.name])
  }
}

extension Query: CustomStringConvertible {
  /// The query as text.
  public var description: String { plan.description }
}

extension Plan {
  /// Adds a step that the types of Swift have checked already.
  ///
  /// - Precondition: the step fits the columns.
  func adding(_ step: Step) -> Plan {
    do {
      return try appending(step)
    } catch {
      preconditionFailure("a Query names values and units that exist: \(error.message.english)")
    }
  }
}
