/// Puts rows of another sort beside rows.
struct Joining {
  /// What is joined, and how.
  let join: Plan.Join
  /// The columns after the join.
  let shape: Plan.Shape
  /// Stops a query that was cancelled.
  let check: (Int) throws(EvaluationError) -> Void

  /// How many rows a join may give, which keeps its memory in bounds.
  static let mostRows = 4_000_000

  /// Returns a row for every pair of a row and one that belongs to it.
  func joined(
    _ left: Relation, with rows: (Plan) throws(EvaluationError) -> Relation
  ) throws(EvaluationError) -> Relation {
    switch join.other {
    case .relation(let field):
      guard let expansion = left.expansion(field) else {
        return combined(left, Pairs()) { _ in nil }
      }
      return try expanded(left, expansion)
    case .rows(let plan, let keys):
      return try matched(left, rows(plan), keys)
    }
  }

  /// Puts beside each row the things that a field of it leads to.
  private func expanded(
    _ left: Relation, _ expansion: RowExpansion
  ) throws(EvaluationError) -> Relation {
    var pairs = Pairs()
    for (index, row) in left.rows.enumerated() {
      try check(index)
      try add(row, Array(0..<expansion.count(row)), to: &pairs)
    }
    return combined(left, pairs) { name in
      let read = expansion.column(name)
      return { row, other in read(row, other) }
    }
  }

  /// Puts beside each row the rows that agree with it in every key.
  private func matched(
    _ left: Relation, _ right: Relation, _ keys: [Plan.Join.Key]
  ) throws(EvaluationError) -> Relation {
    if let codes = MatchedCodes(left, right, keys) {
      return try matched(left, right, codes)
    }
    var places: [[Value]: [Int]] = [:]
    let columns = keys.map { right.column($0.joined) }
    for (index, row) in right.rows.enumerated() {
      try check(index)
      for key in Self.keys(columns.map { $0(row) }) { places[key, default: []].append(row) }
    }
    var pairs = Pairs()
    let own = keys.map { left.column($0.column) }
    for (index, row) in left.rows.enumerated() {
      try check(index)
      let found = Self.keys(own.map { $0(row) }).map { places[$0] ?? [] }
      // NB: rows that agree in several values of a field agree once.
      try add(row, found.count == 1 ? found[0] : found.joined().uniqued(), to: &pairs)
    }
    return combined(left, pairs) { name in
      let read = right.column(name)
      return { _, other in read(other) }
    }
  }

  /// Puts rows side by side by integers alone.
  private func matched(
    _ left: Relation, _ right: Relation, _ codes: MatchedCodes
  ) throws(EvaluationError) -> Relation {
    var places: [Int: [Int]] = [:]
    for (index, row) in right.rows.enumerated() {
      try check(index)
      if let key = codes.keyOfJoined(row) { places[key, default: []].append(row) }
    }
    var pairs = Pairs()
    for (index, row) in left.rows.enumerated() {
      try check(index)
      try add(row, codes.key(row).flatMap { places[$0] } ?? [], to: &pairs)
    }
    return combined(left, pairs) { name in
      let read = right.column(name)
      return { _, other in read(other) }
    }
  }

  private func add(
    _ row: Int, _ others: [Int], to pairs: inout Pairs
  ) throws(EvaluationError) {
    pairs.append(row, others.isEmpty && join.keepsUnmatched ? [Pairs.nothing] : others)
    guard pairs.count <= Self.mostRows else { throw .tooManyRows(Self.mostRows) }
  }

  /// Returns every combination of one value a key; none where the first key has no value.
  ///
  /// Things that nothing is known of are not the same. Behind the first key nulls are equal, as in
  /// groups.
  private static func keys(_ values: [Value]) -> [[Value]] {
    guard values.first != .null else { return [] }
    return Grouping.combinations(values.map(\.matchingKey))
  }

  private func combined(
    _ left: Relation, _ pairs: Pairs, column: @escaping (String) -> ((Int, Int) -> Value)?
  ) -> Relation {
    let added = shape.joins.last
    return Relation(
      shape: shape, rows: Array(0..<pairs.count),
      column: { name in
        if let rest = added?.rest(of: name), let read = column(rest) {
          return { place in
            let other = pairs.others[place]
            return other == Pairs.nothing ? .null : read(pairs.rows[place], other)
          }
        }
        let read = left.column(name)
        return { read(pairs.rows[$0]) }
      },
      searchedWords: { left.searchedWords(pairs.rows[$0]) },
      origin: { left.origin(pairs.rows[$0]) },
      expansion: { name in
        left.expansion(name).map { expansion in
          RowExpansion(
            count: { expansion.count(pairs.rows[$0]) },
            column: { name in
              let read = expansion.column(name)
              return { read(pairs.rows[$0], $1) }
            })
        }
      })
  }

  /// Rows with the rows beside them.
  private struct Pairs {
    private(set) var rows: [Int] = []
    private(set) var others: [Int] = []

    /// Stands for the row that is not there.
    static let nothing = -1

    var count: Int { rows.count }

    mutating func append(_ row: Int, _ others: [Int]) {
      rows.append(contentsOf: repeatElement(row, count: others.count))
      self.others.append(contentsOf: others)
    }
  }
}

extension Value {
  /// The value as a key of a join: amounts of money by their worth in yuan, hedges apart.
  var matchingKey: Value {
    switch self {
    case .quantity(let quantity):
      quantity.yuan.map { .quantity(Quantity($0.normalized, .yuan)) } ?? groupingKey
    case .list(let values): .list(values.map(\.matchingKey))
    default: groupingKey
    }
  }
}
