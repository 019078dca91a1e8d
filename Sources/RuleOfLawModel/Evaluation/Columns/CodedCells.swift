/// The cells of a coded column as rows of a scan find them.
struct CodedCells {
  /// The column.
  let column: CodedColumn
  /// The place of the first row of each reading.
  let starts: [Int]

  /// Returns the number of the value of a row.
  func code(_ row: Int) -> Int { Int(column.codes[starts[row >> 32] + row & 0xFFFF_FFFF]) }

  /// Returns the value of a row.
  func value(_ row: Int) -> Value { column.values[code(row)] }
}

extension CodedColumn {
  /// Returns for each value the number of the first one that is the same for a purpose, and how many
  /// there are.
  func merged(by key: (Value) -> Value) -> (codes: [Int], keys: [Value]) {
    var places: [Value: Int] = [:]
    var keys: [Value] = []
    let codes = values.map { value in
      let key = key(value)
      if let place = places[key] { return place }
      places[key] = keys.count
      keys.append(key)
      return keys.count - 1
    }
    return (codes, keys)
  }

  /// Returns for each value its place in the order of the column; equal ones share it.
  func ranks(descending: Bool, rankedBy vocabulary: Vocabulary?) -> [Int32] {
    let order = ColumnOrder(values, descending: descending, rankedBy: vocabulary)
    let sorted = values.indices.sorted { order.isOrdered($0, before: $1) ?? ($0 < $1) }
    var ranks = [Int32](repeating: 0, count: values.count)
    var rank: Int32 = 0
    for (place, code) in sorted.enumerated() {
      if place > 0, order.isOrdered(sorted[place - 1], before: code) != nil { rank += 1 }
      ranks[code] = rank
    }
    return ranks
  }
}
