/// A sentence that a report has from another one, figures aside (沿用句).
public struct CarriedSentence: Hashable, Sendable {
  /// Where the sentence stands in the later report.
  public let span: SourceSpan
  /// The sentence as the earlier report has it.
  public let earlier: String
  /// Its share of the later report's text in per cent, rounded half up to two decimals.
  public let share: FixedDecimal?

  /// Creates a sentence.
  public init(span: SourceSpan, earlier: String, share: FixedDecimal?) {
    self.span = span
    self.earlier = earlier
    self.share = share
  }
}
