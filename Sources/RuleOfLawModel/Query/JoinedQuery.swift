/// Things of one source with things of another beside them, where their keys agree (连接).
///
/// ```swift
/// let joined = Query<Fact>().filter { $0.role == .result }
///   .joined(with: Query<Finding>().filter { $0.severity == .error }) { [$0.id == $1.facts] }
/// let table = try dataset.run(joined.plan)
/// ```
public struct JoinedQuery<Left: Queryable, Right: Queryable>: Hashable, Sendable {
  /// What the query means.
  public let plan: Plan

  /// Returns the query for the rows whose left side fits.
  public func filter(_ condition: (Left.Fields) -> Condition<Left>) -> JoinedQuery {
    JoinedQuery(plan: plan.adding(.filter(condition(Left.fields).condition)))
  }

  /// Returns the query in the order of a field of the left side.
  public func sorted(by key: (Left.Fields) -> SortKey<Left>) -> JoinedQuery {
    JoinedQuery(plan: plan.adding(.sort([key(Left.fields).key])))
  }

  /// Returns the query for the first `count`.
  public func prefix(_ count: Int) -> JoinedQuery {
    JoinedQuery(plan: plan.adding(.take(count)))
  }

  /// Returns the plan for the number of rows.
  public func count() -> Plan { plan.adding(.count) }

  /// Returns the query in groups by a field of the left side.
  public func grouped<Content>(
    by key: (Left.Fields) -> Field<Left, Content>
  ) -> GroupedQuery<Left> {
    GroupedQuery(plan: plan, keys: [key(Left.fields).name])
  }
}

/// A field of one side of a join and the field of the other side that must be equal to it.
public struct JoinKey<Left: Sendable, Right: Sendable>: Hashable, Sendable {
  /// The key in the plan.
  let key: Plan.Join.Key
}

extension Field {
  /// The fields of two sorts of things are equal.
  public static func == <Other>(
    left: Field, right: Field<Other, Content>
  ) -> JoinKey<Root, Other> {
    JoinKey(key: Plan.Join.Key(left.name, right.name))
  }

  /// The field is equal to the name of what another field leads to: `$0.id == $1.facts`.
  public static func == <Other, Target>(
    left: Field, right: Field<Other, Related<Target>>
  ) -> JoinKey<Root, Other> where Content == Target.Name {
    JoinKey(key: Plan.Join.Key(left.name, right.name))
  }
}

extension Query {
  /// Returns the query with things of another query beside its own, where all keys are equal.
  ///
  /// - Parameters:
  ///   - other: what is put beside the rows.
  ///   - name: the name in front of its columns; that of its source by default.
  ///   - keepsUnmatched: whether a row that nothing belongs to is kept.
  ///   - keys: what must be equal, at least one.
  /// - Precondition: `name` can be the name of a column.
  public func joined<Other>(
    with other: Query<Other>, as name: String? = nil, keepsUnmatched: Bool = false,
    on keys: (Root.Fields, Other.Fields) -> [JoinKey<Root, Other>]
  ) -> JoinedQuery<Root, Other> {
    let keys = keys(Root.fields, Other.fields).map(\.key)
    let join = Plan.Join(.rows(other.plan, on: keys), as: name, keepsUnmatched: keepsUnmatched)
    return JoinedQuery(plan: plan.adding(.join(join)))
  }

  /// Returns the query with a row for each of the things that a field leads to.
  public func joined<Target: Queryable>(
    along relation: (Root.Fields) -> Field<Root, Related<Target>>, keepsUnmatched: Bool = false
  ) -> JoinedQuery<Root, Target> {
    let join = Plan.Join(.relation(relation(Root.fields).name), keepsUnmatched: keepsUnmatched)
    return JoinedQuery(plan: plan.adding(.join(join)))
  }

  /// Returns the plan for a table with a row a key and a column for every value of a field.
  public func pivoted<Row, Column>(
    by key: (Root.Fields) -> Field<Root, Row>, across field: (Root.Fields) -> Field<Root, Column>,
    computing aggregate: (Root.Fields) -> Aggregate<Root>
  ) -> Plan {
    plan.adding(
      .pivot(
        by: [key(Root.fields).name], across: field(Root.fields).name,
        aggregate(Root.fields).aggregate))
  }
}
