/// Words to look for in a text, given as one string with spaces between them.
struct WordList: Sendable, ExpressibleByStringLiteral {
  private let index: WordIndex

  init(stringLiteral value: String) {
    index = WordIndex(value.words)
  }

  /// The word that stands at an index, if one does; the first of the list where several do.
  func word(in glyphs: Glyphs, at start: Int) -> Range<Int>? {
    word(in: glyphs, at: start, limit: glyphs.count)
  }

  /// The word that stands at an index and ends within a limit.
  func word(in glyphs: Glyphs, at start: Int, limit: Int) -> Range<Int>? {
    index.word(in: glyphs, at: start, limit: limit).map { start..<start + $0.count }
  }

  /// The word that ends at an index, if one does.
  func word(in glyphs: Glyphs, endingAt end: Int, limit: Int = 0) -> Range<Int>? {
    index.word(in: glyphs, endingAt: end, limit: limit).map { end - $0.count..<end }
  }

  /// The first word within a range.
  func first(in glyphs: Glyphs, _ range: Range<Int>) -> Range<Int>? {
    index.first(in: glyphs, range).map { $0.start..<$0.start + $0.match.count }
  }

  /// The first place in a range where a word begins; it may end behind the range.
  func firstStart(in glyphs: Glyphs, _ range: Range<Int>) -> Int? {
    index.firstStart(in: glyphs, range)
  }

  /// The last word within a range.
  func last(in glyphs: Glyphs, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      if let found = word(in: glyphs, endingAt: end, limit: range.lowerBound) { return found }
      end -= 1
    }
    return nil
  }

  /// The units that the words begin with.
  var heads: UnitList { UnitList(index.units(atEnd: false)) }

  /// The units that the words end with.
  var tails: UnitList { UnitList(index.units(atEnd: true)) }
}
