/// The name of a fact within its reading: `f1` the first printed one, `d1` the first derived one.
public struct FactID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place among the facts of its sort, from 1.
  public let ordinal: Int
  /// Whether the fact was derived from others.
  public let isDerived: Bool

  /// Creates the name of the fact at a place, counted from 1.
  public init(_ ordinal: Int, isDerived: Bool = false) {
    self.ordinal = ordinal
    self.isDerived = isDerived
  }

  /// Printed facts first, then by place.
  public static func < (lhs: FactID, rhs: FactID) -> Bool {
    lhs.isDerived == rhs.isDerived ? lhs.ordinal < rhs.ordinal : rhs.isDerived
  }

  /// The name as it is shown: `f53`.
  public var description: String { (isDerived ? "d" : "f") + String(ordinal) }
}
