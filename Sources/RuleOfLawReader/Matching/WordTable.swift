/// Words with what they mean; several lists of words that are looked for at once.
struct WordTable<Meaning: Sendable>: Sendable {
  private let index: WordIndex
  private let meanings: [Meaning]

  /// Creates a table of words and their meanings.
  init(_ words: [[UInt16]], _ meanings: [Meaning]) {
    index = WordIndex(words)
    self.meanings = meanings
  }

  /// What the word means that stands at an index, and its units; the first where several do.
  func meaning(
    in glyphs: Glyphs, at start: Int, limit: Int
  ) -> (meaning: Meaning, word: Range<Int>)? {
    guard let found = index.word(in: glyphs, at: start, limit: limit) else { return nil }
    return (meanings[found.number], start..<start + found.count)
  }

  /// What the first word within a range means, and its units.
  func first(
    in glyphs: Glyphs, _ range: Range<Int>
  ) -> (meaning: Meaning, word: Range<Int>)? {
    guard let found = index.first(in: glyphs, range) else { return nil }
    return (meanings[found.match.number], found.start..<found.start + found.match.count)
  }

  /// What the word means that ends at an index, and its units.
  func meaning(
    in glyphs: Glyphs, endingAt end: Int, limit: Int
  ) -> (meaning: Meaning, word: Range<Int>)? {
    guard let found = index.word(in: glyphs, endingAt: end, limit: limit) else { return nil }
    return (meanings[found.number], end - found.count..<end)
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  /// Creates a table of lists, each one string with spaces between its words.
  init(dictionaryLiteral elements: (String, Meaning)...) {
    var words: [[UInt16]] = []
    var meanings: [Meaning] = []
    for (list, meaning) in elements {
      for word in list.words {
        words.append(word)
        meanings.append(meaning)
      }
    }
    self.init(words, meanings)
  }
}
