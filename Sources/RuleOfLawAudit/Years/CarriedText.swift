public import RuleOfLawModel

/// The sentences of a report that another one had before it, figures aside (沿用文字).
///
/// A sentence counts as carried over when the other text has it word for word with any digits
/// and any marks; one of fewer than eight characters is too short to say anything.
///
/// - Complexity: O(*n*) in the length of both texts.
public struct CarriedText: Hashable, Sendable {
  /// The sentences carried over, in the order of the text.
  public let sentences: [CarriedSentence]
  /// The bytes of the sentences carried over.
  public let carriedLength: Int
  /// The bytes of all sentences that are long enough to count.
  public let length: Int

  /// The share carried over in per cent, rounded half up to one decimal; nil for an empty text.
  public var share: FixedDecimal? {
    length > 0 ? Ratio(100 * Int128(carriedLength), Int128(length)).rounded(to: 1) : nil
  }

  /// Finds what a text has from an earlier one.
  ///
  /// Navigation, headers and footers are left aside.
  public init(in later: Reading, from earlier: Reading) {
    var known: [Int: SourceSpan] = [:]
    Self.forEachSentence(of: earlier) { span, print in
      if known[print] == nil { known[print] = span }
    }
    var found: [(span: SourceSpan, earlier: SourceSpan)] = []
    var (carried, length) = (0, 0)
    Self.forEachSentence(of: later) { span, print in
      length += span.length
      guard let before = known[print] else { return }
      carried += span.length
      found.append((span, before))
    }
    sentences = found.map { span, before in
      CarriedSentence(
        span: span, earlier: String(earlier.text[before]),
        share: Ratio(100 * Int128(span.length), Int128(length)).rounded(to: 2))
    }
    carriedLength = carried
    self.length = length
  }

  /// Calls `body` with each sentence and a print of its words.
  private static func forEachSentence(
    of reading: Reading, _ body: (SourceSpan, Int) -> Void
  ) {
    let text = reading.text
    let parts = reading.report.parts.map(\.span)
    for span in Sentences(of: text, in: parts.isEmpty ? [text.span] : parts).spans {
      var hasher = Hasher()
      var length = 0
      var isInNumber = false
      for scalar in text[span].unicodeScalars {
        let isDigit = ("0"..."9").contains(scalar) || scalar == "."
        defer { isInNumber = isDigit }
        guard isDigit ? !isInNumber : scalar.properties.isAlphabetic else { continue }
        length += 1
        hasher.combine(isDigit ? 0x30 : scalar.value)
      }
      if length >= 8 { body(span, hasher.finalize()) }
    }
  }
}
