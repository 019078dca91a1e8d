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
    if aggregates == [.count],
      let coded = try CodedGroups(of: relation, by: keys, check: check)
    {
      return counted(coded, shape)
    }
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
    if let coded = try CodedGroups(of: relation, by: keys, keepingRows: true, check: check) {
      return zip(coded.keys, coded.rows).map { ($0, $1) }
    }
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

  /// Returns the rows of groups that only need to be counted.
  private func counted(_ groups: CodedGroups, _ shape: Plan.Shape) -> Relation {
    let order = groups.keys.indices.sorted { left, right in
      if groups.counts[left] != groups.counts[right] {
        return groups.counts[left] > groups.counts[right]
      }
      return Self.isOrdered(groups.keys[left], before: groups.keys[right]) ?? (left < right)
    }
    let cells = keys.indices.map { place in order.map { groups.keys[$0][place] } }
    let counts = order.map { Value.number(FixedDecimal(groups.counts[$0])) }
    return Relation(shape: shape, columns: cells + [counts], count: order.count)
  }

  /// Whether a key comes first; nil where they are alike.
  private static func isOrdered(_ left: [Value], before right: [Value]) -> Bool? {
    for (first, second) in zip(left, right) {
      if Value.isOrdered(first, before: second, descending: false) { return true }
      if Value.isOrdered(second, before: first, descending: false) { return false }
    }
    return nil
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
