/// The groups of rows by coded columns, found by integers alone.
struct CodedGroups {
  /// The values of the keys of each group, in the order in which they are met.
  private(set) var keys: [[Value]] = []
  /// The first row of each group.
  private(set) var firstRows: [Int] = []
  /// The number of rows of each group.
  private(set) var counts: [Int] = []
  /// The rows of each group, where they were asked for.
  private(set) var rows: [[Int]] = []

  /// Groups rows; nil where a column is not coded, has lists, or the keys are too many.
  init?(
    of relation: Relation, by names: [String], keepingRows: Bool = false,
    check: (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    var columns: [(cells: CodedCells, codes: [Int], keys: [Value])] = []
    var space = 1
    for name in names {
      guard let cells = relation.coded(name), !cells.column.hasLists else { return nil }
      let (codes, keys) = cells.column.merged(by: \.groupingKey)
      let (product, isTooLarge) = space.multipliedReportingOverflow(by: max(1, keys.count))
      guard !isTooLarge, product < 1 << 22 else { return nil }
      space = product
      columns.append((cells, codes, keys))
    }
    guard !columns.isEmpty else { return nil }
    var places = [Int32](repeating: -1, count: space)
    for (index, row) in relation.rows.enumerated() {
      try check(index)
      var key = 0
      for column in columns {
        key = key * column.keys.count + column.codes[column.cells.code(row)]
      }
      if places[key] < 0 {
        places[key] = Int32(keys.count)
        keys.append(columns.map { $0.keys[$0.codes[$0.cells.code(row)]] })
        firstRows.append(row)
        counts.append(0)
        if keepingRows { rows.append([]) }
      }
      let place = Int(places[key])
      counts[place] += 1
      if keepingRows { rows[place].append(row) }
    }
  }
}
