/// The keys of a join as integers, which are equal where the values of both sides agree.
struct MatchedCodes {
  private var columns: [Column] = []

  private struct Column {
    let own: CodedCells
    let joined: CodedCells
    /// The common number of each value of the rows, and of the joined rows.
    let ownCodes: [Int]
    let joinedCodes: [Int]
    let count: Int
    /// The common number of null where it matches nothing.
    let excluded: Int?
  }

  /// Finds common numbers; nil where a column is not coded, has lists, or the keys are too many.
  init?(_ left: Relation, _ right: Relation, _ keys: [Plan.Join.Key]) {
    var space = 1
    for key in keys {
      guard let own = left.coded(key.column), let joined = right.coded(key.joined),
        !own.column.hasLists, !joined.column.hasLists
      else { return nil }
      let (ownCodes, ownValues) = own.column.merged(by: \.matchingKey)
      var values = ownValues
      var places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
      let joinedCodes = joined.column.values.map { value in
        let key = value.matchingKey
        if let place = places[key] { return place }
        places[key] = values.count
        values.append(key)
        return values.count - 1
      }
      let (product, isTooLarge) = space.multipliedReportingOverflow(by: values.count)
      guard !isTooLarge else { return nil }
      space = product
      columns.append(
        Column(
          own: own, joined: joined, ownCodes: ownCodes, joinedCodes: joinedCodes,
          count: values.count, excluded: columns.isEmpty ? places[.null] : nil))
    }
  }

  /// Returns the key of a row; nil for one that belongs to nothing.
  func key(_ row: Int) -> Int? {
    var key = 0
    for column in columns {
      let code = column.ownCodes[column.own.code(row)]
      if code == column.excluded { return nil }
      key = key * column.count + code
    }
    return key
  }

  /// Returns the key of a joined row; nil for one that belongs to nothing.
  func keyOfJoined(_ row: Int) -> Int? {
    var key = 0
    for column in columns {
      let code = column.joinedCodes[column.joined.code(row)]
      if code == column.excluded { return nil }
      key = key * column.count + code
    }
    return key
  }
}
