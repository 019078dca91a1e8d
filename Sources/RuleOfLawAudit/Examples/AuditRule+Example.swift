public import RuleOfLawModel

extension AuditRule {
  /// A sentence with marked figures, on which a rule is tried.
  ///
  /// Each figure stands in 〔〕 with what it means: `受理〔63件 reconsideration.accepted〕`.
  ///
  /// | mark | meaning |
  /// |---|---|
  /// | `reconsideration.accepted` | the indicator; several are allowed, none is a fact without one |
  /// | `@government` | the scope |
  /// | `!problem` `!target` | the role |
  /// | `^2021` | the period, 2022 without it |
  /// | `up` `down` | a change of the figure before; with an indicator, a figure without a level |
  /// | `from` | the earlier value of the figure behind |
  /// | `<reconsideration.accepted:matter:处罚` | a part of a whole, by a dimension, by name |
  ///
  /// Mentions of mechanisms, commitments and documents stand in 〖〗, as `MentionMark` says.
  public struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The sentence with its marks.
    public let markedText: String

    /// Creates an example from a marked sentence.
    public init(_ markedText: String) { self.markedText = markedText }

    public init(stringLiteral value: String) { self.init(value) }

    /// The sentence as it would be printed.
    public var text: String { MarkedText(markedText).text }

    /// What a faultless reader makes of the sentence.
    public var reading: Reading { MarkedText(markedText).reading }
  }
}
