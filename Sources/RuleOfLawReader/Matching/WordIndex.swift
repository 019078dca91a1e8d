/// Words found by the character they begin or end with: one look-up turns most places away.
///
/// Of several words that stand at a place the first of the list counts.
struct WordIndex: Sendable {
  /// A word that was found.
  struct Match {
    /// Its place in the list.
    let number: Int
    /// The number of its units.
    let count: Int
  }

  /// A word as a stretch of all units.
  private struct Word {
    let number: Int
    let start: Int
    let count: Int
  }

  /// The units of all words, one word behind the other.
  private var units: [UInt16] = []
  /// The words by the bucket of their first unit, and by that of their last.
  private var byHead: [Word] = []
  private var byTail: [Word] = []
  /// For every bucket its first word and the place behind its last, a byte each, and above them
  /// the unit of all its words where they have the same: most others are turned away by it.
  private var heads = [UInt32](repeating: 0, count: bucketCount)
  private var tails = [UInt32](repeating: 0, count: bucketCount)

  /// Indexes words.
  ///
  /// - Precondition: there are fewer than 256 words, and none is empty.
  init(_ list: [[UInt16]]) {
    precondition(list.count < 256 && !list.contains([]), "an index has up to 255 words")
    var words: [Word] = []
    words.reserveCapacity(list.count)
    for (number, word) in list.enumerated() {
      words.append(Word(number: number, start: units.count, count: word.count))
      units += word
    }
    (byHead, heads) = Self.sorted(words, by: words.map { units[$0.start] })
    (byTail, tails) = Self.sorted(words, by: words.map { units[$0.start + $0.count - 1] })
  }

  /// The first word that stands at an index and ends within a limit and within the text.
  func word(in glyphs: Glyphs, at index: Int, limit: Int) -> Match? {
    let limit = min(limit, glyphs.count)
    guard index >= 0, index < limit else { return nil }
    let bucket = heads[Self.bucket(of: glyphs.units[index])]
    guard Self.admits(bucket, glyphs.units[index]) else { return nil }
    var place = Int(bucket >> 8 & 0xFF)
    while place < Int(bucket & 0xFF) {
      let word = byHead[place]
      if index + word.count <= limit, stands(word, in: glyphs, at: index) {
        return Match(number: word.number, count: word.count)
      }
      place += 1
    }
    return nil
  }

  /// The first place in a range where a word stands that ends within it, and the word.
  func first(in glyphs: Glyphs, _ range: Range<Int>) -> (start: Int, match: Match)? {
    var index = max(0, range.lowerBound)
    let limit = min(range.upperBound, glyphs.count)
    let (units, heads) = (glyphs.units.span, heads.span)
    while index < limit {
      if Self.admits(heads[Self.bucket(of: units[index])], units[index]),
        let match = word(in: glyphs, at: index, limit: limit)
      {
        return (index, match)
      }
      index &+= 1
    }
    return nil
  }

  /// The first place in a range where a word begins; it may end behind the range.
  func firstStart(in glyphs: Glyphs, _ range: Range<Int>) -> Int? {
    var index = max(0, range.lowerBound)
    let limit = min(range.upperBound, glyphs.count)
    let (units, heads) = (glyphs.units.span, heads.span)
    while index < limit {
      if Self.admits(heads[Self.bucket(of: units[index])], units[index]),
        word(in: glyphs, at: index, limit: glyphs.count) != nil
      {
        return index
      }
      index &+= 1
    }
    return nil
  }

  /// The first word that ends at an index and begins within a limit and within the text.
  func word(in glyphs: Glyphs, endingAt index: Int, limit: Int) -> Match? {
    let limit = max(limit, 0)
    guard index > limit, index <= glyphs.count else { return nil }
    let bucket = tails[Self.bucket(of: glyphs.units[index - 1])]
    guard Self.admits(bucket, glyphs.units[index - 1]) else { return nil }
    var place = Int(bucket >> 8 & 0xFF)
    while place < Int(bucket & 0xFF) {
      let word = byTail[place]
      if index - word.count >= limit, stands(word, in: glyphs, at: index - word.count) {
        return Match(number: word.number, count: word.count)
      }
      place += 1
    }
    return nil
  }

  /// The first units of the words, or the last.
  func units(atEnd: Bool) -> [UInt16] {
    byHead.map { units[atEnd ? $0.start + $0.count - 1 : $0.start] }
  }

  private func stands(_ word: Word, in glyphs: Glyphs, at index: Int) -> Bool {
    var offset = 0
    while offset < word.count {
      guard glyphs.units[index + offset] == units[word.start + offset] else { return false }
      offset += 1
    }
    return true
  }

  private static let bucketCount = 128

  /// Whether a unit can be that of a bucket's words.
  private static func admits(_ bucket: UInt32, _ unit: UInt16) -> Bool {
    bucket >> 16 == UInt32(unit) || bucket != 0 && bucket >> 16 == 0
  }

  private static func bucket(of unit: UInt16) -> Int { Int((unit &* 0x9E37) >> 9) }

  /// Sorts words into buckets; those of one bucket keep their order.
  private static func sorted(
    _ words: [Word], by units: [UInt16]
  ) -> (words: [Word], buckets: [UInt32]) {
    let order = words.indices.sorted {
      (bucket(of: units[$0]), $0) < (bucket(of: units[$1]), $1)
    }
    var buckets = [UInt32](repeating: 0, count: bucketCount)
    for (place, number) in order.enumerated() {
      let unit = UInt32(units[number])
      let bucket = bucket(of: units[number])
      let known = buckets[bucket]
      let first = known == 0 ? UInt32(place) : known >> 8 & 0xFF
      let common = known == 0 || known >> 16 == unit ? unit : 0
      buckets[bucket] = common << 16 | first << 8 | UInt32(place + 1)
    }
    return (order.map { words[$0] }, buckets)
  }
}
