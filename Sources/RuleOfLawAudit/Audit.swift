public import RuleOfLawModel

/// Takes a report at its word and works out whether the words agree.
public struct Audit: Sendable {
  /// Creates an audit.
  public init() {}

  /// Checks one reading.
  public func findings(in reading: Reading) -> [Finding] { [] }
}
