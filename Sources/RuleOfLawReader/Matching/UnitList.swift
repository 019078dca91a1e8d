/// A few characters, given as one string, to ask whether one is among them.
struct UnitList: Sendable, ExpressibleByStringLiteral {
  private let units: [UInt16]
  /// A bit for the low bits of each unit, which turns most others away.
  private let mask: UInt64

  init(stringLiteral value: String) { self.init(value.units) }

  init(_ units: [UInt16]) {
    self.units = units
    mask = units.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether a unit is in the list.
  func contains(_ unit: UInt16) -> Bool {
    mask >> UInt64(unit & 63) & 1 == 1 && units.contains(unit)
  }

  /// The units, in no order that means anything.
  var all: [UInt16] { units }
}
