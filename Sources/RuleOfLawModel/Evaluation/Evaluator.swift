/// Runs the steps of a plan over rows.
struct Evaluator {
  /// The rows so far.
  private(set) var relation: Relation
  private let isCancelled: () -> Bool

  init(_ relation: Relation, isCancelled: @escaping () -> Bool) {
    self.relation = relation
    self.isCancelled = isCancelled
  }

  mutating func run(_ steps: some Sequence<Plan.Step>) throws(EvaluationError) {
    for step in steps { try run(step) }
  }

  private mutating func run(_ step: Plan.Step) throws(EvaluationError) {
    switch step {
    case .filter(let condition):
      try filter(condition)
    case .sort(let keys):
      try sort(by: keys)
    case .skip(let count):
      relation.rows.removeFirst(min(count, relation.rows.count))
    case .take(let count):
      relation.rows.removeLast(max(0, relation.rows.count - count))
    case .show:
      let shape = relation.shape.after(step)
      let column = relation.column
      relation.searchedWords = { row in
        shape.columns.flatMap { column($0.name)(row).elements.compactMap(\.text) }
      }
      relation.shape = shape
    case .distinct:
      try keepDistinct()
    case .group(let keys, let aggregates):
      relation = try Grouping(keys: keys, aggregates: aggregates)
        .grouped(relation, shape: relation.shape.after(step), check: check)
    case .add(let name, let expression):
      add(name, expression, step)
    }
  }

  private mutating func filter(_ condition: Plan.Condition) throws(EvaluationError) {
    let test = condition.test(in: relation)
    var kept: [Int] = []
    for (index, row) in relation.rows.enumerated() {
      try check(index)
      if test(row) { kept.append(row) }
    }
    relation.rows = kept
  }

  private mutating func sort(by keys: [Plan.SortKey]) throws(EvaluationError) {
    try check(0)
    let orders = keys.map { key in
      let vocabulary = relation.shape.find(key.column)?.vocabulary
      return ColumnOrder(
        relation.cells(key.column), descending: key.isDescending,
        rankedBy: vocabulary?.isRanked == true ? vocabulary : nil)
    }
    let rows = relation.rows
    // NB: the places break ties, which makes the order stable whatever the algorithm.
    let order = rows.indices.sorted { left, right in
      for order in orders {
        if let isOrdered = order.isOrdered(left, before: right) { return isOrdered }
      }
      return left < right
    }
    try check(0)
    relation.rows = order.map { rows[$0] }
  }

  private mutating func keepDistinct() throws(EvaluationError) {
    let columns = relation.shape.shown.map { relation.column($0.name) }
    var seen: Set<[Value]> = []
    var kept: [Int] = []
    for (index, row) in relation.rows.enumerated() {
      try check(index)
      if seen.insert(columns.map { $0(row).groupingKey }).inserted { kept.append(row) }
    }
    relation.rows = kept
  }

  private mutating func add(_ name: String, _ expression: Plan.Expression, _ step: Plan.Step) {
    let compute = expression.evaluator(in: relation)
    let column = relation.column
    relation.column = { $0 == name ? compute : column($0) }
    relation.shape = relation.shape.after(step)
  }

  /// Stops a query that was cancelled, asking every few thousand rows.
  private func check(_ row: Int) throws(EvaluationError) {
    if row & 0xFFF == 0, isCancelled() { throw .cancelled }
  }
}
