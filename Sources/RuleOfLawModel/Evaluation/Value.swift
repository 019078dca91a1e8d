/// One cell of a table.
public enum Value: Hashable, Sendable {
  /// Nothing: not printed, or not applicable.
  case null
  /// Words; for named values their canonical English name.
  case text(String)
  /// An exact number.
  case number(FixedDecimal)
  /// An exact number with its unit and how exactly it was printed; its magnitude is never nil.
  case quantity(Quantity)
  /// A day.
  case date(CivilDate)
  /// Yes or no.
  case boolean(Bool)
  /// Several values, as of a fact with several indicators.
  case list([Value])
}

extension Value {
  /// Creates the cell of a field with any number of values: none is null, one is itself.
  init(list values: [Value]) {
    let values = values.filter { $0 != .null }
    self =
      switch values.count {
      case 0: .null
      case 1: values[0]
      default: .list(values)
      }
  }

  /// The values of the cell one by one: none for null.
  public var elements: [Value] {
    switch self {
    case .null: []
    case .list(let values): values
    default: [self]
    }
  }

  /// The number, of a number or a quantity.
  public var number: FixedDecimal? {
    switch self {
    case .number(let number): number
    case .quantity(let quantity): quantity.magnitude
    default: nil
    }
  }

  /// The words, of a text or a named value.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
