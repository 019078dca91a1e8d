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
    var known: [UInt64: SourceSpan] = [:]
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
    of reading: Reading, _ body: (SourceSpan, UInt64) -> Void
  ) {
    let text = reading.text
    let parts = reading.report.parts.map(\.span)
    for span in Sentences(of: text, in: parts.isEmpty ? [text.span] : parts).spans {
      let print = Print(of: text[span])
      if print.length >= 8 { body(span, print.value) }
    }
  }

  /// The words of a sentence as one number, figures and marks aside (FNV-1a).
  private struct Print {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The characters that count, a figure as one.
    private(set) var length = 0

    init(of sentence: Substring) {
      var isInNumber = false
      var isMark = false
      for byte in sentence.utf8 {
        if byte & 0xC0 == 0x80 {
          // The rest of a character goes with its first byte.
          if !isMark { add(byte) }
          continue
        }
        let isDigit = (0x30...0x39).contains(byte) || byte == 0x2E
        defer { isInNumber = isDigit }
        // Signs of ASCII, the general marks, those of Chinese (U+3000) and their wide forms.
        isMark =
          byte < 0x80
          ? !isDigit && !(0x61...0x7A).contains(byte | 0x20)
          : byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
        guard !isMark, !isDigit || !isInNumber else { continue }
        length += 1
        add(isDigit ? 0x30 : byte)
      }
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
