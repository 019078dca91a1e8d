extension Dataset {
  /// Returns the things that a query asks for, in its order.
  public func fetch<Root>(_ query: Query<Root>) -> [Root] {
    let scan = scan(Root.self, query.plan.asksForDerived)
    var evaluator = Evaluator(scan.relation, of: self, isCancelled: { false })
    do {
      try evaluator.run(query.plan.steps)
    } catch {
      preconditionFailure("a Query only filters and sorts: \(error.message.english)")
    }
    return evaluator.relation.rows.map(scan.thing)
  }
}
