import RuleOfLawModel

/// A rule that says what a number is, with the examples that prove it.
///
/// Rules are asked in order; the first that holds decides. A number that none claims is a fact if
/// it counts something.
struct NumberRule: Sendable {
  /// Its stable name, the reason that is given for the number.
  let id: RuleID
  /// What the number is.
  let kind: NumberKind
  /// Passages whose bracketed number the rule claims.
  let examples: [String]
  /// Passages whose bracketed number it leaves alone.
  let counterexamples: [String]
  /// Whether the rule claims a number.
  let claims: @Sendable (NumberContext) -> Bool

  init(
    _ id: RuleID, _ kind: NumberKind, examples: [String], counterexamples: [String] = [],
    claims: @escaping @Sendable (NumberContext) -> Bool
  ) {
    self.id = id
    self.kind = kind
    self.examples = examples
    self.counterexamples = counterexamples
    self.claims = claims
  }
}

/// A number and the characters around it, as a rule looks at them.
struct NumberContext: Sendable {
  let glyphs: Glyphs
  let number: NumberToken
  /// The quotation that the number stands in, without its marks.
  let quotation: Range<Int>?
  /// The title 《…》 that the number stands in.
  let title: Range<Int>?
  /// The first unit of the paragraph.
  let paragraphStart: Int
  /// The known name that the number stands in.
  let name: Range<Int>?

  /// The unit at a distance before the digits: 1 is the one just before.
  func before(_ distance: Int = 1) -> UInt16 { glyphs[number.digits.lowerBound - distance] }

  /// The unit at a distance behind the digits: 0 is the one just behind.
  func behind(_ distance: Int = 0) -> UInt16 { glyphs[number.digits.upperBound + distance] }

  /// Whether one of the words stands just before the digits.
  func isPreceded(by words: WordList) -> Bool {
    words.contains { glyphs.hasSuffix($0, before: number.digits.lowerBound) }
  }

  /// Whether one of the words stands just behind the digits.
  func isFollowed(by words: WordList) -> Bool {
    words.contains { glyphs.hasPrefix($0, at: number.digits.upperBound) }
  }

  /// Whether one of the words stands behind the number and its unit, within a distance.
  func isFollowedBehindUnit(by words: WordList, within distance: Int = 0) -> Bool {
    (0...distance).contains { offset in
      words.contains { glyphs.hasPrefix($0, at: number.end + offset) }
    }
  }

  /// The number of ASCII digits, 0 for Chinese numerals.
  var digitCount: Int { glyphs.units[number.digits].count { $0.isDigit } }

  /// Whether the digits are four and could be a year.
  var looksLikeYear: Bool {
    digitCount == 4 && number.digits.count == 4
      && (number.value.map { $0 >= 1949 && $0 <= 2099 } ?? false)
  }
}

/// Words to look for around a number, given as one string with spaces between them.
struct WordList: Sendable, ExpressibleByStringLiteral {
  private let words: [[UInt16]]

  init(stringLiteral value: String) {
    words = value.split(separator: " ").map { $0.units }
  }

  /// Whether a word satisfies a condition.
  func contains(where condition: ([UInt16]) -> Bool) -> Bool { words.contains(where: condition) }

  /// The word that stands at an index, if one does.
  func word(in glyphs: Glyphs, at index: Int) -> [UInt16]? {
    words.first { glyphs.hasPrefix($0, at: index) }
  }
}
