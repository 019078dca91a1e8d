import RuleOfLawModel

/// What a printed number, hedged or not, says about the true one.
struct Bounds: Hashable, Sendable {
  /// The least that it may be.
  let lower: FixedDecimal
  /// The most that it may be; nil where the words set no limit.
  let upper: FixedDecimal?

  /// Reads the bounds off a quantity; nil where no number is printed.
  init?(_ quantity: Quantity) {
    guard let magnitude = quantity.magnitude else { return nil }
    switch quantity.qualifier {
    case .exact: (lower, upper) = (magnitude, magnitude)
    case .over, .atLeast: (lower, upper) = (magnitude, nil)
    case .nearly, .under, .atMost: (lower, upper) = (0, magnitude)
    default: (lower, upper) = (0, nil)
    }
  }

  /// Whether this cannot be as small as `other` allows.
  func exceeds(_ other: Bounds) -> Bool {
    other.upper.map { lower > $0 } ?? false
  }
}
