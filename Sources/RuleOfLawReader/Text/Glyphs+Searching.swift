extension Glyphs {
  /// The first place of a word within a range.
  func firstIndex(of word: [UInt16], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    var index = range.lowerBound
    while index + word.count <= range.upperBound {
      if units[index] == first, hasPrefix(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a range has one of the words.
  func contains(_ words: WordList, in range: Range<Int>) -> Bool {
    words.contains { firstIndex(of: $0, in: range) != nil }
  }

  /// Whether a range begins with one of the words.
  func begins(_ range: Range<Int>, with words: WordList) -> Bool {
    words.contains { $0.count <= range.count && hasPrefix($0, at: range.lowerBound) }
  }

  /// Whether a range ends with one of the words.
  func ends(_ range: Range<Int>, with words: WordList) -> Bool {
    words.contains { $0.count <= range.count && hasSuffix($0, before: range.upperBound) }
  }

  /// The first unit in a range that satisfies a condition.
  func firstIndex(in range: Range<Int>, where condition: (UInt16) -> Bool) -> Int? {
    units[range].firstIndex(where: condition)
  }

  /// Where the bracket that opens at an index closes, looking no further than a limit.
  func closingBracket(of open: Int, limit: Int) -> Int? {
    var depth = 0
    var index = open
    while index < limit {
      if units[index] == Unit16.openBracket { depth += 1 }
      if units[index] == Unit16.closeBracket {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }
}
