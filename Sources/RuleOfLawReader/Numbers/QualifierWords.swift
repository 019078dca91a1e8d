import RuleOfLawModel

/// The words before and behind a number that say how exactly it is meant (限定词).
struct QualifierWords: Sendable {
  private let wordsBefore: [(word: [UInt16], qualifier: Qualifier)]
  private let wordsBehind: [(word: [UInt16], qualifier: Qualifier)]

  /// The words of the genre.
  static let standard = QualifierWords()

  /// Finds the qualifiers that end at an index; of two the first counts (约7000余).
  func before(
    _ glyphs: Glyphs, _ index: Int, floor: Int
  ) -> (start: Int, qualifier: Qualifier)? {
    var found: (start: Int, qualifier: Qualifier)?
    var end = index
    while let entry = wordsBefore.first(where: {
      end - $0.word.count >= floor && glyphs.hasSuffix($0.word, before: end)
    }) {
      end -= entry.word.count
      found = (end, entry.qualifier)
    }
    return found
  }

  /// Finds the qualifier that begins at an index.
  func behind(_ glyphs: Glyphs, _ index: Int) -> (end: Int, qualifier: Qualifier)? {
    guard let entry = wordsBehind.first(where: { glyphs.hasPrefix($0.word, at: index) })
    else { return nil }
    return (index + entry.word.count, entry.qualifier)
  }

  private init() {
    func list(_ entries: KeyValuePairs<String, Qualifier>) -> [([UInt16], Qualifier)] {
      entries.flatMap { words, qualifier in
        words.split(separator: " ").map { ($0.units, qualifier) }
      }
    }
    wordsBefore = list([
      "将近 接近 近": .nearly,
      "大约 约为 约 大概": .about,
      "不少于 不低于 至少 最少 ≥": .atLeast,
      "不超过 不高于 最多 至多 ≤": .atMost,
      "不到 不足 未满 低于": .under,
      "超过 突破 高于 多于 逾 超 愈": .over,
    ])
    wordsBehind = list([
      "左右 上下": .about,
      "以上 及以上": .atLeast,
      "以内 以下": .atMost,
      "多 余": .over,
    ])
  }
}
