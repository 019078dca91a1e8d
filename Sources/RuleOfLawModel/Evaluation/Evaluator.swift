/// Runs the steps of a plan over rows.
struct Evaluator {
  /// The rows so far.
  private(set) var relation: Relation
  private let dataset: Dataset
  private let isCancelled: () -> Bool

  init(_ relation: Relation, of dataset: Dataset, isCancelled: @escaping () -> Bool) {
    self.relation = relation
    self.dataset = dataset
    self.isCancelled = isCancelled
  }

  /// Runs the steps; `observe` is told of each how many rows are left.
  mutating func run(
    _ steps: [Plan.Step], observe: (Plan.Step, Int) -> Void = { _, _ in }
  ) throws(EvaluationError) {
    var steps = steps[...]
    while let step = steps.popFirst() {
      if case .sort(let keys) = step, case .take(let count)? = steps.first,
        count < relation.rows.count / 4
      {
        observe(step, relation.rows.count)
        try sort(by: keys, keeping: count)
        observe(steps.removeFirst(), relation.rows.count)
      } else {
        try run(step)
        observe(step, relation.rows.count)
      }
    }
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
    case .show, .chart:
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
    case .join(let join):
      let (dataset, isCancelled) = (dataset, isCancelled)
      relation = try Joining(join: join, shape: relation.shape.after(step), check: check)
        .joined(relation) { plan throws(EvaluationError) in
          var other = Evaluator(
            dataset.relation(of: plan), of: dataset, isCancelled: isCancelled)
          try other.run(plan.steps)
          return other.relation
        }
    case .pivot(let keys, let across, let aggregate):
      relation = try Pivoting(keys: keys, across: across, aggregate: aggregate)
        .pivoted(relation, shape: relation.shape.after(step), check: check)
    }
  }

  private mutating func filter(_ condition: Plan.Condition) throws(EvaluationError) {
    for condition in condition.conjuncts {
      var kept: [Int] = []
      if let (cells, fits) = condition.codedTest(in: relation) {
        for (index, row) in relation.rows.enumerated() {
          try check(index)
          if fits[cells.code(row)] { kept.append(row) }
        }
      } else {
        let test = condition.test(in: relation)
        for (index, row) in relation.rows.enumerated() {
          try check(index)
          if test(row) { kept.append(row) }
        }
      }
      relation.rows = kept
    }
  }

  /// Orders the rows, or keeps the first `limit` of them in their order.
  private mutating func sort(
    by keys: [Plan.SortKey], keeping limit: Int? = nil
  ) throws(EvaluationError) {
    try check(0)
    var orders: [ColumnOrder] = []
    for key in keys {
      let vocabulary = relation.shape.find(key.column)?.vocabulary
      let ranking = vocabulary?.isRanked == true ? vocabulary : nil
      if let cells = relation.coded(key.column) {
        let ranks = cells.column.ranks(descending: key.isDescending, rankedBy: ranking)
        var ranked: [Int32] = []
        ranked.reserveCapacity(relation.rows.count)
        for (index, row) in relation.rows.enumerated() {
          try check(index)
          ranked.append(ranks[cells.code(row)])
        }
        orders.append(ColumnOrder(ranks: ranked))
      } else {
        orders.append(
          ColumnOrder(
            try cells(of: key.column), descending: key.isDescending, rankedBy: ranking))
      }
    }
    let rows = relation.rows
    // NB: the places break ties, which makes the order stable whatever the algorithm.
    func isOrdered(_ left: Int, _ right: Int) -> Bool {
      for order in orders {
        if let isOrdered = order.isOrdered(left, before: right) { return isOrdered }
      }
      return left < right
    }
    let order =
      if let limit {
        try MergeSort.first(limit, of: rows.count, check: check, by: isOrdered)
      } else {
        try MergeSort.order(of: rows.count, check: check, by: isOrdered)
      }
    relation.rows = order.map { rows[$0] }
  }

  private func cells(of column: String) throws(EvaluationError) -> [Value] {
    let read = relation.column(column)
    var cells: [Value] = []
    cells.reserveCapacity(relation.rows.count)
    for (index, row) in relation.rows.enumerated() {
      try check(index)
      cells.append(read(row))
    }
    return cells
  }

  private mutating func keepDistinct() throws(EvaluationError) {
    let names = relation.shape.shown.map(\.name)
    if let groups = try CodedGroups(of: relation, by: names, check: check) {
      relation.rows = groups.firstRows
      return
    }
    let columns = names.map(relation.column)
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
    let coded = relation.codedCells
    relation.codedCells = { $0 == name ? nil : coded($0) }
  }

  /// Stops a query that was cancelled, asking every few thousand rows.
  private func check(_ row: Int) throws(EvaluationError) {
    if row & 0xFFF == 0, isCancelled() { throw .cancelled }
  }
}
