/// Makes one row of the rows with equal keys.
struct Grouping {
  /// The columns whose values make a group.
  let keys: [String]
  /// What is computed of each group.
  let aggregates: [Plan.Aggregate]

  /// Returns a row for every group: of groups that are counted first the largest come first, any
  /// others go by their keys.
  ///
  /// A row with several values in a key belongs to the group of each.
  func grouped(
    _ relation: Relation, shape: Plan.Shape, check: @escaping (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Relation {
    var groups = try groups(of: relation, check: check)
    sort(&groups)
    var cells = keys.indices.map { place in groups.map { $0.key[place] } }
    for aggregate in aggregates {
      let compute = aggregate.evaluator(in: relation, check: check)
      var column: [Value] = []
      for (index, group) in groups.enumerated() {
        try check(index)
        column.append(try compute(group.rows))
      }
      cells.append(column)
    }
    return Relation(shape: shape, columns: cells, count: groups.count)
  }

  /// Returns the groups with their rows, in the order in which they are met.
  func groups(
    of relation: Relation, check: (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> [(key: [Value], rows: [Int])] {
    guard !keys.isEmpty else { return [([], relation.rows)] }
    var places: [[Value]: Int] = [:]
    var groups: [(key: [Value], rows: [Int])] = []
    let columns = keys.map(relation.column)
    for (index, row) in relation.rows.enumerated() {
      try check(index)
      for key in Self.combinations(columns.map { $0(row).groupingKey }) {
        if let place = places[key] {
          groups[place].rows.append(row)
        } else {
          places[key] = groups.count
          groups.append((key, [row]))
        }
      }
    }
    return groups
  }

  private func sort(_ groups: inout [(key: [Value], rows: [Int])]) {
    let isBySize = aggregates.first == .count
    groups.sort { left, right in
      if isBySize, left.rows.count != right.rows.count {
        return left.rows.count > right.rows.count
      }
      for (first, second) in zip(left.key, right.key) {
        if Value.isOrdered(first, before: second, descending: false) { return true }
        if Value.isOrdered(second, before: first, descending: false) { return false }
      }
      return false
    }
  }

  /// Returns every combination of one value a key.
  static func combinations(_ values: [Value]) -> [[Value]] {
    guard values.contains(where: { if case .list = $0 { true } else { false } }) else {
      return [values]
    }
    return values.reduce([[]]) { combinations, value in
      let elements = value == .null ? [.null] : value.elements.uniqued()
      return combinations.flatMap { head in elements.map { head + [$0.groupingKey] } }
    }
  }
}
