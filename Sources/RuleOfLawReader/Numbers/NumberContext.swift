import RuleOfLawModel

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
    words.word(in: glyphs, endingAt: number.digits.lowerBound) != nil
  }

  /// Whether one of the words stands just behind the digits.
  func isFollowed(by words: WordList) -> Bool {
    words.word(in: glyphs, at: number.digits.upperBound) != nil
  }

  /// Whether one of the words begins behind the number and its unit, within a distance.
  ///
  /// Only Chinese characters may stand between.
  func isFollowedBehindUnit(by words: WordList, within distance: Int) -> Bool {
    for index in number.end...number.end + distance {
      if words.word(in: glyphs, at: index) != nil { return true }
      guard glyphs[index].isHan else { return false }
    }
    return false
  }

  /// The number of ASCII digits, 0 for Chinese numerals.
  var digitCount: Int { glyphs.units[number.digits].count { $0.isDigit } }

  /// Whether the digits are four and could be a year.
  var looksLikeYear: Bool {
    number.digits.count == 4 && digitCount == 4
      && (number.value.map { $0 >= 1949 && $0 <= 2099 } ?? false)
  }
}
