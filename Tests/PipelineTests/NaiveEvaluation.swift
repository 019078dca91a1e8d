import RuleOfLawModel

/// Answers plans over facts the slow and obvious way, to compare with.
///
/// A row is a dictionary; every step makes new dictionaries; nothing is looked up once.
struct NaiveEvaluation {
  struct Row {
    var cells: [String: Value]
    /// The words that a search looks through.
    var words: [String]
  }

  struct MixedUnits: Error {}

  static func rows(of dataset: Dataset, _ plan: Plan) throws -> [Row] {
    let named = plan.steps.contains {
      guard case .filter(let condition) = $0 else { return false }
      return condition.fields.contains("derived")
    }
    var rows: [Row] = []
    for entry in dataset.entries {
      let one = Dataset([entry])
      for derived in named ? ["no", "yes"] : ["no"] {
        let source = try Plan(.facts).appending(
          .filter(.compare("derived", .equal, .boolean(derived == "yes"))))
        let table = try one.run(source, columns: .every)
        for row in table.rows {
          var cells: [String: Value] = [:]
          for (column, value) in zip(table.columns, row.values) { cells[column.name] = value }
          cells["report.year"] = entry.reading.report.year.map { .number(FixedDecimal($0)) }
          rows.append(
            Row(cells: cells, words: ["label", "quote"].compactMap { cells[$0]?.text }))
        }
      }
    }
    return rows
  }

  /// Returns the rows after every step.
  static func run(_ plan: Plan, on dataset: Dataset) throws -> [[Value]] {
    let (rows, columns) = try rows(after: plan, on: dataset)
    return rows.map { row in columns.map { row.cells[$0] ?? .null } }
  }

  /// Returns the rows and the columns that are shown, those that a pivot made of values included.
  private static func rows(
    after plan: Plan, on dataset: Dataset
  ) throws -> (rows: [Row], columns: [String]) {
    var rows = try rows(of: dataset, plan)
    var prefix = Plan(plan.source)
    var columns = prefix.shape.shown.map(\.name)
    for step in plan.steps {
      prefix = try prefix.appending(step)
      switch step {
      case .join(let join):
        guard case .rows(let other, let keys) = join.other else { break }
        let right = try self.rows(after: other, on: dataset)
        rows = joined(rows, right.rows, keys, join)
        columns += right.columns.map { (join.name ?? "facts") + "." + $0 }
      case .pivot(let names, let across, let aggregate):
        let added: [String]
        (rows, added) = try pivoted(rows, names, across, aggregate)
        columns = names + added
      case .show, .group, .chart:
        rows = try after(step, rows, columns)
        columns = prefix.shape.shown.map(\.name)
      default:
        rows = try after(step, rows, columns)
      }
    }
    return (rows, columns)
  }

  private static func joined(
    _ rows: [Row], _ others: [Row], _ keys: [Plan.Join.Key], _ join: Plan.Join
  ) -> [Row] {
    let front = join.name ?? "facts"
    func key(_ row: Row, _ name: String) -> Value {
      let value = plain(row.cells[name])
      guard case .quantity(let quantity) = value, let yuan = quantity.yuan else { return value }
      return .quantity(Quantity(yuan, .yuan))
    }
    return rows.flatMap { row -> [Row] in
      let fitting = others.filter { other in
        key(row, keys[0].column) != .null
          && keys.allSatisfy { key(row, $0.column) == key(other, $0.joined) }
      }
      guard !fitting.isEmpty else { return join.keepsUnmatched ? [row] : [] }
      return fitting.map { other in
        var both = row
        for (name, value) in other.cells { both.cells[front + "." + name] = value }
        return both
      }
    }
  }

  private static func pivoted(
    _ rows: [Row], _ names: [String], _ across: String, _ aggregate: Plan.Aggregate
  ) throws -> (rows: [Row], added: [String]) {
    let groups = try groups(rows, names + [across]).map { group in
      var cells = Dictionary(uniqueKeysWithValues: zip(names + [across], group.key))
      cells[aggregate.name] = try computed(aggregate, group.rows)
      return Row(cells: cells, words: [])
    }
    func title(_ value: Value?) -> String {
      switch value {
      case .text(let text): text
      case .number(let number): number.description
      case .quantity(let quantity): quantity.description
      case .boolean(let truth): truth ? "yes" : "no"
      default: "null"
      }
    }
    var titles: [Value: String] = [:]
    let values = groups.map { $0.cells[across] ?? .null }
    let columns = Array(Set(values)).sorted { first, second in
      if first == .null || second == .null { return second == .null && first != .null }
      return less(first, second)
    }
    for value in columns {
      titles[value] = title(value)
      while names.contains(titles[value] ?? "")
        || titles.contains(where: { $0.key != value && $0.value == titles[value] })
      { titles[value]? += "'" }
    }
    var made: [(key: [Value], row: Row)] = []
    for (group, value) in zip(groups, values) {
      let key = names.map { group.cells[$0] ?? .null }
      let place = made.firstIndex { $0.key == key } ?? made.count
      if place == made.count {
        var cells = Dictionary(uniqueKeysWithValues: zip(names, key))
        for name in titles.values where aggregate.function == .count { cells[name] = .number(0) }
        made.append((key, Row(cells: cells, words: [])))
      }
      made[place].row.cells[titles[value] ?? ""] = group.cells[aggregate.name]
    }
    let added = columns.compactMap { titles[$0] }
    for index in made.indices {
      made[index].row.words = words(names + added, made[index].row.cells)
    }
    let sorted = names.reversed().reduce(made.map(\.row)) { inserted($0, Plan.SortKey($1)) }
    return (sorted, added)
  }

  private static func after(
    _ step: Plan.Step, _ rows: [Row], _ shown: [String]
  ) throws -> [Row] {
    switch step {
    case .filter(let condition):
      return rows.filter { fits($0, condition) }
    case .sort(let keys):
      var rows = rows
      for key in keys.reversed() { rows = inserted(rows, key) }
      return rows
    case .skip(let count): return Array(rows.dropFirst(count))
    case .take(let count): return Array(rows.prefix(count))
    case .chart(let chart):
      return try after(.show(chart.columns), rows, shown)
    case .show(let names):
      return rows.map { row in
        var cells: [String: Value] = [:]
        for name in names { cells[name] = row.cells[name] ?? .null }
        return Row(cells: cells, words: words(names, cells))
      }
    case .distinct:
      var kept: [Row] = []
      for row in rows {
        let isNew = !kept.contains { other in
          shown.allSatisfy { plain(row.cells[$0]) == plain(other.cells[$0]) }
        }
        if isNew { kept.append(row) }
      }
      return kept
    case .group(let names, let aggregates):
      return try grouped(rows, names, aggregates)
    case .add, .join, .pivot:
      return rows
    }
  }

  private static func words(_ names: [String], _ cells: [String: Value]) -> [String] {
    names.flatMap { cells[$0]?.elements ?? [] }.compactMap(\.text)
  }

  /// Sorts by insertion, which is stable.
  private static func inserted(_ rows: [Row], _ key: Plan.SortKey) -> [Row] {
    var sorted: [Row] = []
    for row in rows {
      let cell = row.cells[key.column] ?? .null
      let place = sorted.firstIndex { other in
        let other = other.cells[key.column] ?? .null
        if cell == .null { return false }
        if other == .null { return true }
        return key.isDescending ? less(other, cell) : less(cell, other)
      }
      sorted.insert(row, at: place ?? sorted.count)
    }
    return sorted
  }

  private static func less(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)):
      Array(left.unicodeScalars.map(\.value)).lexicographicallyPrecedes(
        right.unicodeScalars.map(\.value))
    case (.boolean(let left), .boolean(let right)): !left && right
    default: amount(left) < amount(right)
    }
  }

  /// The number to sort by: the printed one, or the amount of money in yuan.
  private static func amount(_ value: Value) -> FixedDecimal {
    if case .quantity(let quantity) = value, let yuan = quantity.yuan { return yuan }
    return value.number ?? 0
  }

  private static func plain(_ value: Value?) -> Value {
    guard case .quantity(let quantity) = value else { return value ?? .null }
    return .quantity(Quantity(quantity.magnitude, quantity.unit))
  }

  private static func grouped(
    _ rows: [Row], _ names: [String], _ aggregates: [Plan.Aggregate]
  ) throws -> [Row] {
    var groups = groups(rows, names)
    groups.sort { left, right in
      if aggregates.first == .count, left.rows.count != right.rows.count {
        return left.rows.count > right.rows.count
      }
      for (first, second) in zip(left.key, right.key) where first != second {
        if first == .null || second == .null { return second == .null }
        if less(first, second) || less(second, first) { return less(first, second) }
      }
      return false
    }
    return try groups.map { group in
      var cells = Dictionary(uniqueKeysWithValues: zip(names, group.key))
      for aggregate in aggregates { cells[aggregate.name] = try computed(aggregate, group.rows) }
      return Row(cells: cells, words: words(names + aggregates.map(\.name), cells))
    }
  }

  private static func groups(_ rows: [Row], _ names: [String]) -> [(key: [Value], rows: [Row])] {
    var groups: [(key: [Value], rows: [Row])] = names.isEmpty ? [([], rows)] : []
    for row in names.isEmpty ? [] : rows {
      let key = names.map { plain(row.cells[$0]) }
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].rows.append(row)
      } else {
        groups.append((key, [row]))
      }
    }
    return groups
  }

  private static func computed(_ aggregate: Plan.Aggregate, _ rows: [Row]) throws -> Value {
    guard let column = aggregate.column else { return .number(FixedDecimal(rows.count)) }
    let values = rows.compactMap { $0.cells[column] }.filter { $0 != .null }
    switch aggregate.function {
    case .count: return .number(FixedDecimal(values.count))
    case .first: return values.first ?? .null
    case .min: return values.reduce(.null) { $0 == .null || less($1, $0) ? $1 : $0 }
    case .max: return values.reduce(.null) { $0 == .null || !less($1, $0) ? $1 : $0 }
    case .sum:
      guard let first = values.first else { return .null }
      guard case .quantity(let quantity) = first else {
        return .number(FixedDecimal(Int(values.reduce(0) { $0 + ($1.number?.approximation ?? 0) })))
      }
      let units = Set(
        values.map { value -> Unit in
          guard case .quantity(let each) = value else { return .none }
          return each.unit
        })
      if units.count > 1, !units.allSatisfy({ $0.yuanExponent != nil }) { throw MixedUnits() }
      let numbers = values.map { units.count > 1 ? amount($0) : $0.number ?? 0 }
      let sum = numbers.reduce(FixedDecimal(0)) { $0.adding($1) ?? 0 }
      return .quantity(Quantity(sum, units.count > 1 ? .yuan : quantity.unit))
    default: return .null
    }
  }

  private static func fits(_ row: Row, _ condition: Plan.Condition) -> Bool {
    switch condition {
    case .all(let conditions): return conditions.allSatisfy { fits(row, $0) }
    case .any(let conditions): return conditions.contains { fits(row, $0) }
    case .not(let condition): return !fits(row, condition)
    case .search(let words): return row.words.contains { holds($0, words) }
    case .exists(let name): return (row.cells[name] ?? .null) != .null
    case .contains(let name, let words):
      return (row.cells[name]?.text).map { text in
        let labels = Plan(.facts).shape.find(name)?.vocabulary?.label(of: text)
        return holds(text, words) || labels.map { holds($0, words) } ?? false
      } ?? false
    case .matches: return false
    case .within(let name, let literals):
      return literals.contains { fits(row, .compare(name, .equal, $0)) }
    case .between(let name, let lower, let upper):
      return fits(row, .compare(name, .greaterOrEqual, lower))
        && fits(row, .compare(name, .lessOrEqual, upper))
    case .compare(let name, let comparison, let literal):
      guard let cell = row.cells[name] else { return false }
      return compared(cell, comparison, literal)
    }
  }

  private static func compared(
    _ cell: Value, _ comparison: Plan.Comparison, _ literal: Plan.Literal
  ) -> Bool {
    let order: Int
    switch (cell, literal) {
    case (.text(let left), .text(let right)):
      order = less(.text(left), .text(right)) ? -1 : less(.text(right), .text(left)) ? 1 : 0
    case (.boolean(let left), .boolean(let right)): order = left == right ? 0 : 1
    case (.number(let left), .number(let right)):
      order = left < right ? -1 : left == right ? 0 : 1
    case (.quantity(let left), .number(let right)):
      guard let left = left.magnitude else { return false }
      order = left < right ? -1 : left == right ? 0 : 1
    case (.quantity(let left), .quantity(let number, let unit)):
      guard left.unit.isComparable(with: unit) else { return false }
      let (left, right) = (amount(.quantity(left)), amount(.quantity(Quantity(number, unit))))
      order = left < right ? -1 : left == right ? 0 : 1
    default: return false
    }
    return switch comparison {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }

  private static func holds(_ text: String, _ words: String) -> Bool {
    let (text, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    guard text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains {
      Array(text[$0..<($0 + words.count)]) == words
    }
  }
}
