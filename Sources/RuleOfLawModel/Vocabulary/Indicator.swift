/// What a fact measures (指标): a stable dotted name such as `reconsideration.correctionRate`.
///
/// An open vocabulary: the named ones are in `IndicatorDefinition.all`, others are kept as they
/// come. Names are promises: they are added to, never changed.
public struct Indicator: Hashable, Sendable, RawRepresentable, Codable {
  /// The dotted name: group, then what is measured.
  public let rawValue: String

  /// Creates an indicator from its dotted name, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates an indicator from its dotted name, known or not.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// The group before the first dot: `reconsideration`.
  public var group: Substring { rawValue.prefix { $0 != "." } }
}

extension Indicator: Comparable, CustomStringConvertible {
  public static func < (lhs: Indicator, rhs: Indicator) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The dotted name.
  public var description: String { rawValue }
}
