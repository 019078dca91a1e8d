extension Glyphs {
  /// Whether a range has one of the words.
  func contains(_ words: WordList, in range: Range<Int>) -> Bool {
    words.first(in: self, range) != nil
  }

  /// Whether a range begins with one of the words.
  func begins(_ range: Range<Int>, with words: WordList) -> Bool {
    words.word(in: self, at: range.lowerBound, limit: range.upperBound) != nil
  }

  /// Whether a range ends with one of the words.
  func ends(_ range: Range<Int>, with words: WordList) -> Bool {
    words.word(in: self, endingAt: range.upperBound, limit: range.lowerBound) != nil
  }

  /// The first unit in a range that satisfies a condition.
  func firstIndex(in range: Range<Int>, where condition: (UInt16) -> Bool) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if condition(units[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether two ranges have the same units.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count
      && (0..<one.count).allSatisfy {
        units[one.lowerBound + $0] == units[other.lowerBound + $0]
      }
  }

  /// A hash of the units of a range, the same on every machine.
  func hash(of range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(units[index])) &* 0x100_0000_01B3 }
    return hash
  }

  /// Where the bracket that opens at an index closes, looking no further than a limit.
  ///
  /// Nil for one that others are nested in more than eight deep, so that the brackets of a text
  /// are found in linear time.
  func closingBracket(of open: Int, limit: Int) -> Int? {
    var depth = 0
    var index = open
    while index < limit {
      if units[index] == Unit16.openBracket {
        depth += 1
        guard depth <= 8 else { return nil }
      }
      if units[index] == Unit16.closeBracket {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }
}
