/// The stable name of a rule (规则) that read, derived or checked something: `change.percent`.
public struct RuleID: Hashable, Sendable, RawRepresentable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The dotted name.
  public let rawValue: String

  /// Creates a rule name.
  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The dotted name.
  public var description: String { rawValue }
}
