import RuleOfLawModel

/// A stretch of text in one place of the outline: what the later stages read.
struct Passage: Sendable {
  /// The units: a paragraph, or a heading without its mark.
  var range: Range<Int>
  /// Where it stands.
  var path: OutlinePath
  /// The role of its part.
  var role: PartRole
  /// The nearest heading; empty where there is none.
  var heading: Range<Int>
  /// Whether it is itself a heading.
  var isHeading: Bool
}
