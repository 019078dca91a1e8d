extension Plan.Aggregate {
  /// Returns what computes the value of a group from its rows, the column looked up once.
  ///
  /// `check` stops a query that was cancelled.
  func evaluator(
    in relation: Relation, check: @escaping (Int) throws(EvaluationError) -> Void
  ) -> ([Int]) throws(EvaluationError) -> Value {
    let function = function
    guard let column else { return { rows in .number(FixedDecimal(rows.count)) } }
    let read = relation.column(column)
    let coded = relation.coded(column).flatMap { CodedAmounts($0, for: function) }
    let fraction = fraction ?? 0
    let name = column
    return { rows throws(EvaluationError) in
      if let coded, let value = try coded.computed(function, of: rows, check: check) {
        return value
      }
      var values: [Value] = []
      for (index, row) in rows.enumerated() {
        try check(index)
        let value = read(row)
        if value != .null { values.append(value) }
      }
      switch function {
      case .count: return .number(FixedDecimal(values.count))
      case .first: return values.first ?? .null
      case .list: return Value(list: values.flatMap(\.elements).map(\.groupingKey).uniqued())
      case .min:
        return values.min { Value.isOrdered($0, before: $1, descending: false) } ?? .null
      case .max:
        return values.max { Value.isOrdered($0, before: $1, descending: false) } ?? .null
      case .sum, .mean, .median, .quantile:
        guard let amounts = try Amounts(values, of: name) else { return .null }
        return try amounts.computed(function, fraction: fraction)
      }
    }
  }
}

/// Numbers of one unit that can be added up.
struct Amounts {
  /// The numbers.
  private var numbers: [FixedDecimal] = []
  /// Their unit; nil for bare numbers.
  private var unit: Unit?
  private let name: String

  /// Brings values to one unit: that of all, or yuan for different units of money; nil for none.
  init?(_ values: [Value], of name: String) throws(EvaluationError) {
    self.name = name
    guard let first = values.first else { return nil }
    let units = values.map(\.unit)
    unit = first.unit
    if let other = units.first(where: { $0 != first.unit }) {
      for unit in units where unit?.yuanExponent == nil {
        let (left, right) = unit == first.unit ? (first.unit, other) : (first.unit, unit)
        throw .mixedUnits(name, left ?? .none, right ?? .none)
      }
      unit = .yuan
    }
    let isConverted = unit == .yuan && units.contains { $0 != .yuan }
    for value in values {
      guard let number = isConverted ? value.yuan : value.number else { throw .overflow(name) }
      numbers.append(number)
    }
  }

  func computed(
    _ function: Plan.Aggregate.Function, fraction: FixedDecimal
  ) throws(EvaluationError) -> Value {
    let result: FixedDecimal? =
      switch function {
      case .sum: sum
      case .mean: sum?.divided(by: FixedDecimal(numbers.count))
      case .median: quantile(FixedDecimal(coefficient: 5, scale: 1))
      default: quantile(fraction)
      }
    guard let result else { throw .overflow(name) }
    return unit.map { .quantity(Quantity(result, $0)) } ?? .number(result)
  }

  private var sum: FixedDecimal? {
    var total: FixedDecimal? = 0
    for number in numbers { total = total?.adding(number) }
    return total
  }

  /// The value below which a share of the numbers lies, between two neighbours in proportion.
  private func quantile(_ fraction: FixedDecimal) -> FixedDecimal? {
    let sorted = numbers.sorted()
    guard let place = fraction.multiplied(by: FixedDecimal(sorted.count - 1)) else { return nil }
    let below = Int(place.coefficient / FixedDecimal.powerOfTen(place.scale))
    guard below + 1 < sorted.count, let part = place.subtracting(FixedDecimal(below)), part > 0
    else { return sorted[below] }
    let step = sorted[below + 1].subtracting(sorted[below])?.multiplied(by: part)
    return step.flatMap { sorted[below].adding($0) }?.normalized
  }
}

extension Value {
  /// The unit of a quantity; nil for a bare number.
  fileprivate var unit: Unit? {
    guard case .quantity(let quantity) = self else { return nil }
    return quantity.unit
  }

  /// The amount of a quantity of money in yuan.
  fileprivate var yuan: FixedDecimal? {
    guard case .quantity(let quantity) = self else { return nil }
    return quantity.yuan
  }
}
