extension Value {
  /// The order of a column: by value, money by its amount in yuan, nulls last.
  ///
  /// Numbers come before texts where a column should hold both; texts go by their code points.
  static func isOrdered(_ left: Value, before right: Value, descending: Bool) -> Bool {
    switch (left, right) {
    case (.null, _): false
    case (_, .null): true
    default: descending ? precedes(right, left) : precedes(left, right)
    }
  }

  private static func precedes(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.quantity(let left), .quantity(let right)): left.ordering < right.ordering
    case (.text(let left), .text(let right)): left.precedesByCodePoint(right)
    case (.date(let left), .date(let right)): left < right
    case (.boolean(let left), .boolean(let right)): !left && right
    case (.list(let left), .list(let right)):
      left.lexicographicallyPrecedes(right) { precedes($0, $1) }
    case (.list(let left), _): left.first.map { precedes($0, right) } ?? true
    case (_, .list(let right)): right.first.map { !precedes($0, left) } ?? false
    default: left.kindRank < right.kindRank
    }
  }

  private var kindRank: Int {
    switch self {
    case .number: 0
    case .quantity: 1
    case .date: 2
    case .boolean: 3
    case .text: 4
    case .list: 5
    case .null: 6
    }
  }

  /// The value as a key of groups: hedges and places apart.
  var groupingKey: Value {
    guard case .quantity(let quantity) = self else { return self }
    return .quantity(Quantity(quantity.magnitude, quantity.unit))
  }
}

extension Quantity {
  /// The number to sort by: money in yuan, anything else as printed.
  fileprivate var ordering: FixedDecimal { yuan ?? magnitude ?? 0 }
}

extension String {
  /// Whether the string comes first by its code points, which in UTF-8 is the order of bytes.
  func precedesByCodePoint(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
