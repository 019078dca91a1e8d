extension Plan.Expression {
  /// Returns what computes the cell of a row; null where a number is missing or does not fit.
  func evaluator(in relation: Relation) -> (Int) -> Value {
    switch self {
    case .column(let name): return relation.column(name)
    case .literal(let literal):
      let value = literal.value
      return { _ in value }
    case .arithmetic(let left, let operation, let right):
      let left = left.evaluator(in: relation)
      let right = right.evaluator(in: relation)
      return { operation.applied(left($0), right($0)) }
    }
  }
}

extension Plan.Literal {
  /// The literal as a cell.
  fileprivate var value: Value {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .quantity(let number, let unit): .quantity(Quantity(number, unit))
    case .date(let date): .date(date)
    case .boolean(let truth): .boolean(truth)
    }
  }
}

extension Plan.Expression.Operator {
  /// Computes with two cells; amounts of different kinds give null.
  fileprivate func applied(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.number(let left), .number(let right)):
      return computed(left, right).map { .number($0) } ?? .null
    case (.quantity(let left), .number(let right)):
      guard let magnitude = left.magnitude, let result = computed(magnitude, right) else {
        return .null
      }
      return .quantity(Quantity(result, left.unit))
    case (.number(let left), .quantity(let right)):
      guard let magnitude = right.magnitude, let result = computed(left, magnitude) else {
        return .null
      }
      return .quantity(Quantity(result, right.unit))
    case (.quantity(let left), .quantity(let right)):
      return applied(left, right)
    default:
      return .null
    }
  }

  private func applied(_ left: Quantity, _ right: Quantity) -> Value {
    guard left.unit.isComparable(with: right.unit) else { return .null }
    let isSame = left.unit == right.unit
    let unit = isSame ? left.unit : .yuan
    guard let first = isSame ? left.magnitude : left.yuan,
      let second = isSame ? right.magnitude : right.yuan,
      let result = computed(first, second)
    else { return .null }
    return self == .dividedBy ? .number(result) : .quantity(Quantity(result, unit))
  }

  private func computed(_ left: FixedDecimal, _ right: FixedDecimal) -> FixedDecimal? {
    switch self {
    case .plus: left.adding(right)
    case .minus: left.subtracting(right)
    case .times: left.scale + right.scale <= 18 ? left.multiplied(by: right) : nil
    case .dividedBy: left.divided(by: right)
    }
  }
}
