public import RuleOfLawModel

/// Reads the text of a report into typed facts.
///
/// Reading never fails: any text gives a reading and diagnostics, in linear time.
public struct Reader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads one text.
  public func read(_ text: String) -> Reading {
    Reading(text: SourceText(text))
  }
}
