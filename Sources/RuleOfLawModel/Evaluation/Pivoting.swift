/// Makes one row of the rows with equal keys, with a column for every value of a field.
struct Pivoting {
  /// The columns whose values make a row.
  let keys: [String]
  /// The field whose values make columns.
  let across: String
  /// What is computed of the rows of a cell.
  let aggregate: Plan.Aggregate

  /// How many columns there may be.
  static let mostColumns = 500

  /// Returns a row for every key, in the order of the keys, and a column for every value in theirs.
  func pivoted(
    _ relation: Relation, shape: Plan.Shape, check: @escaping (Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Relation {
    let grouped = try Grouping(keys: keys + [across], aggregates: [aggregate])
      .groups(of: relation, check: check)
    var places: [[Value]: Int] = [:]
    var rows: [[Value]] = []
    var values: [Value] = []
    var cells: [Cell] = []
    let compute = aggregate.evaluator(in: relation, check: check)
    for (index, group) in grouped.enumerated() {
      try check(index)
      let key = Array(group.key.dropLast())
      let row = places[key] ?? rows.count
      if row == rows.count {
        places[key] = row
        rows.append(key)
      }
      let value = group.key[keys.count]
      values.append(value)
      cells.append(Cell(row: row, column: value, value: try compute(group.rows)))
    }
    let columns = values.uniqued().sorted { Value.isOrdered($0, before: $1, descending: false) }
    guard columns.count <= Self.mostColumns else { throw .tooManyColumns(Self.mostColumns) }
    return table(rows, columns, cells, relation, shape)
  }

  private struct Cell {
    let row: Int
    let column: Value
    let value: Value
  }

  private func table(
    _ rows: [[Value]], _ columns: [Value], _ cells: [Cell], _ relation: Relation,
    _ shape: Plan.Shape
  ) -> Relation {
    let empty: Value = aggregate.function == .count ? .number(0) : .null
    var filled = columns.map { _ in [Value](repeating: empty, count: rows.count) }
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    for cell in cells {
      if let place = places[cell.column] { filled[place][cell.row] = cell.value }
    }
    var order = Array(rows.indices)
    order.sort { left, right in
      for (first, second) in zip(rows[left], rows[right]) {
        if Value.isOrdered(first, before: second, descending: false) { return true }
        if Value.isOrdered(second, before: first, descending: false) { return false }
      }
      return left < right
    }
    let made = keys.indices.map { place in order.map { rows[$0][place] } }
    return Relation(
      shape: Plan.Shape(
        entity: nil, columns: shape.columns + definitions(of: columns, relation, shape)),
      columns: made + filled.map { column in order.map { column[$0] } }, count: rows.count)
  }

  /// The columns that the values make; the name of one that is a key already is told apart.
  private func definitions(
    of columns: [Value], _ relation: Relation, _ shape: Plan.Shape
  ) -> [FieldDefinition] {
    let field = relation.shape.find(across)
    let made = aggregate.definition(in: relation.shape)
    var names = Set(shape.columns.map(\.name))
    return columns.map { value in
      let title = value.title(in: field?.vocabulary)
      var column = made
      column.name = title.english
      column.label = title.chinese
      while !names.insert(column.name).inserted {
        column.name += "'"
        column.label += "'"
      }
      return column
    }
  }
}

extension Value {
  /// The value as the title of a column.
  fileprivate func title(in vocabulary: Vocabulary?) -> Message {
    switch self {
    case .null: return Message("无", "null")
    case .text(let text): return Message(vocabulary?.label(of: text) ?? text, text)
    case .number(let number): return Message(number.description, number.description)
    case .quantity(let quantity): return Message(quantity.description, quantity.description)
    case .date(let date): return Message(date.description, date.description)
    case .boolean(let truth):
      let word: Keyword = truth ? .yes : .no
      return Message(word.label, word.name)
    case .list(let values):
      let titles = values.map { $0.title(in: vocabulary) }
      return Message(
        titles.map(\.chinese).joined(separator: "、"),
        titles.map(\.english).joined(separator: ", "))
    }
  }
}
