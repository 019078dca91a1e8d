/// How much of something: an exact number, its unit, and how exactly it was printed (数量).
public struct Quantity: Hashable, Sendable, Codable {
  /// The number, nil where the text does not give it: masked, or only its change printed.
  public var magnitude: FixedDecimal?
  /// The unit as printed.
  public var unit: Unit
  /// How exactly the number was printed.
  public var qualifier: Qualifier

  /// Creates a quantity.
  public init(_ magnitude: FixedDecimal?, _ unit: Unit, qualifier: Qualifier = .exact) {
    self.magnitude = magnitude
    self.unit = unit
    self.qualifier = qualifier
  }

  /// The amount in yuan; nil for other units and for numbers too large to be exact.
  public var yuan: FixedDecimal? {
    guard let magnitude, let exponent = unit.yuanExponent else { return nil }
    return magnitude.scaled(byPowerOfTen: exponent)
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity as it reads in a report: `近500份`, `51.28%`, `7000余件次`.
  public var description: String {
    let number = magnitude?.description ?? "—"
    return switch qualifier {
    case .exact: "\(number)\(unit)"
    case .nearly: "近\(number)\(unit)"
    case .about: "约\(number)\(unit)"
    case .over: "\(number)余\(unit)"
    case .atLeast: "\(number)\(unit)以上"
    case .under: "不足\(number)\(unit)"
    case .atMost: "\(number)\(unit)以内"
    default: "\(number)\(unit)"
    }
  }
}
