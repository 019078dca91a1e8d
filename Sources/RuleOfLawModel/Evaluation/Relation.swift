/// The rows at one point of an evaluation: which they are, and how to read their columns.
///
/// Rows are numbers that the readers of columns understand, so filtering and sorting move integers
/// and no cell is made before it is asked for.
struct Relation {
  /// The columns there are.
  var shape: Plan.Shape
  /// The rows in order.
  var rows: [Int]
  /// Finds the reader of a column by its canonical name.
  var column: (String) -> (Int) -> Value
  /// Reads the words of a row that a search looks through.
  var searchedWords: (Int) -> [String]
  /// Finds the words that a row was read from.
  var origin: (Int) -> Table.Origin?
  /// Finds what a field of the rows leads to.
  var expansion: (String) -> RowExpansion? = { _ in nil }
  /// Finds the coded cells of a column, where there are some.
  var codedCells: (String) -> CodedCells? = { _ in nil }

  /// The coded cells of a column where they pay: what is asked of a value is then worked out for
  /// each value of the column, and not for each row that is left.
  func coded(_ name: String) -> CodedCells? {
    guard let cells = codedCells(name), cells.column.values.count <= rows.count else { return nil }
    return cells
  }
}

/// The things that a field leads to, row by row.
struct RowExpansion {
  /// Counts the things of a row.
  var count: (Int) -> Int
  /// Finds the reader of one of their columns: of a row and the place of the thing.
  var column: (String) -> (Int, Int) -> Value
}

extension Relation {
  /// Creates the rows of computed columns.
  init(shape: Plan.Shape, columns: [[Value]], count: Int) {
    let places = Dictionary(uniqueKeysWithValues: shape.columns.enumerated().map { ($1.name, $0) })
    self.init(
      shape: shape, rows: Array(0..<count),
      column: { name in
        guard let place = places[name] else { return { _ in .null } }
        let cells = columns[place]
        return { cells[$0] }
      },
      searchedWords: { row in columns.flatMap { $0[row].elements.compactMap(\.text) } },
      origin: { _ in nil })
  }
}
