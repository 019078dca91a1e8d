extension Plan.Comparison {
  /// Whether two values that can be compared compare so.
  func holds<Operand: Comparable>(_ left: Operand, _ right: Operand) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  /// Whether two texts compare so, by code points.
  fileprivate func holds(text left: String, _ right: String) -> Bool {
    switch self {
    case .equal: left.utf8.elementsEqual(right.utf8)
    case .notEqual: !left.utf8.elementsEqual(right.utf8)
    case .less: left.precedesByCodePoint(right)
    case .lessOrEqual: !right.precedesByCodePoint(left)
    case .greater: right.precedesByCodePoint(left)
    case .greaterOrEqual: !left.precedesByCodePoint(right)
    }
  }
}

extension Plan.Literal {
  /// Returns the test of one value, worked out once for a column.
  ///
  /// A bare number compares with the printed number whatever its unit; an amount compares with
  /// amounts of its kind and leaves other units out. Null fits nothing.
  func test(_ comparison: Plan.Comparison) -> (Value) -> Bool {
    switch self {
    case .text(let text):
      return { $0.text.map { comparison.holds(text: $0, text) } ?? false }
    case .number(let number):
      return { $0.number.map { comparison.holds($0, number) } ?? false }
    case .date(let date):
      return { if case .date(let value) = $0 { comparison.holds(value, date) } else { false } }
    case .boolean(let truth):
      return {
        if case .boolean(let value) = $0 {
          (value == truth) == (comparison == .equal)
        } else {
          false
        }
      }
    case .quantity(let number, let unit):
      return Self.amountTest(comparison, Quantity(number, unit))
    }
  }

  private static func amountTest(
    _ comparison: Plan.Comparison, _ amount: Quantity
  ) -> (Value) -> Bool {
    if let yuan = amount.yuan {
      return { value in
        guard case .quantity(let quantity) = value, let other = quantity.yuan else { return false }
        return comparison.holds(other, yuan)
      }
    }
    guard let number = amount.magnitude else { return { _ in false } }
    let unit = amount.unit
    return { value in
      guard case .quantity(let quantity) = value, quantity.unit == unit,
        let other = quantity.magnitude
      else { return false }
      return comparison.holds(other, number)
    }
  }
}
