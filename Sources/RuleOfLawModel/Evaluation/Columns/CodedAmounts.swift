/// What computes values of many rows from the numbers of their values in a dictionary.
struct CodedAmounts {
  private let cells: CodedCells
  /// The number of each value at one scale; nil for null.
  private var amounts: [Int64?] = []
  private var scale: UInt8 = 0
  /// The unit of each value.
  private var units: [Unit?] = []
  /// The place of each value in the order of the column; nil for null.
  private var ranks: [Int32?] = []

  /// Prepares for a function; nil for one that needs the values themselves.
  init?(_ cells: CodedCells, for function: Plan.Aggregate.Function) {
    guard !cells.column.hasLists else { return nil }
    self.cells = cells
    let values = cells.column.values
    switch function {
    case .count:
      ranks = values.map { $0 == .null ? nil : 0 }
    case .min, .max:
      let ranks = cells.column.ranks(descending: false, rankedBy: nil)
      self.ranks = zip(values, ranks).map { $0 == .null ? nil : $1 }
    case .sum, .mean:
      let numbers = values.map(\.number)
      scale = numbers.reduce(0) { max($0, $1?.scale ?? 0) }
      for (value, number) in zip(values, numbers) {
        guard let number else {
          guard value == .null else { return nil }
          amounts.append(nil)
          units.append(nil)
          continue
        }
        let power = FixedDecimal.powerOfTen(scale - number.scale)
        let (amount, isTooLarge) = number.coefficient.multipliedReportingOverflow(by: power)
        guard !isTooLarge else { return nil }
        amounts.append(amount)
        if case .quantity(let quantity) = value {
          units.append(quantity.unit)
        } else {
          units.append(nil)
        }
      }
    default: return nil
    }
  }

  /// Returns the value of rows; nil where it must be computed from the values themselves.
  func computed(
    _ function: Plan.Aggregate.Function, of rows: [Int],
    check: (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Value? {
    switch function {
    case .count:
      var count = 0
      for (index, row) in rows.enumerated() {
        try check(index)
        if ranks[cells.code(row)] != nil { count += 1 }
      }
      return .number(FixedDecimal(count))
    case .min, .max: return try extreme(function == .min, of: rows, check: check)
    default: return try sum(isMean: function == .mean, of: rows, check: check)
    }
  }

  private func extreme(
    _ isLeast: Bool, of rows: [Int], check: (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Value {
    var best: (rank: Int32, code: Int)?
    for (index, row) in rows.enumerated() {
      try check(index)
      let code = cells.code(row)
      guard let rank = ranks[code] else { continue }
      if best.map({ isLeast ? rank < $0.rank : rank > $0.rank }) ?? true { best = (rank, code) }
    }
    return best.map { cells.column.values[$0.code] } ?? .null
  }

  /// Returns the sum of amounts of one unit; nil for different ones and for one that overflows.
  private func sum(
    isMean: Bool, of rows: [Int], check: (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Value? {
    var total: Int64 = 0
    var count = 0
    var first: Int?
    var other: Int?
    for (index, row) in rows.enumerated() {
      try check(index)
      let code = cells.code(row)
      guard let amount = amounts[code] else { continue }
      count += 1
      // Rows mostly have the value or the unit of the row before.
      if code != other {
        guard let first else {
          first = code
          other = code
          total = amount
          continue
        }
        guard units[first] == units[code] else { return nil }
        other = code
      }
      let (sum, isTooLarge) = total.addingReportingOverflow(amount)
      guard !isTooLarge else { return nil }
      total = sum
    }
    guard let first else { return .null }
    let sum = FixedDecimal(coefficient: total, scale: scale)
    guard let result = isMean ? sum.divided(by: FixedDecimal(count)) : sum else { return nil }
    return units[first].map { .quantity(Quantity(result, $0)) } ?? .number(result)
  }
}
