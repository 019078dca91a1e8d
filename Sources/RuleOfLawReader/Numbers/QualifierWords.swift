import RuleOfLawModel

/// The words before and behind a number that say how exactly it is meant (限定词).
enum QualifierWords {
  /// Finds the qualifiers that end at an index; of two the first counts (约7000余).
  static func before(
    _ glyphs: Glyphs, _ index: Int, floor: Int
  ) -> (start: Int, hedge: Hedge)? {
    var found: (start: Int, hedge: Hedge)?
    var end = index
    while let entry = wordsBefore.meaning(in: glyphs, endingAt: end, limit: floor) {
      end = entry.word.lowerBound
      found = (end, entry.meaning)
    }
    return found
  }

  /// Finds the qualifier that begins at an index.
  static func behind(_ glyphs: Glyphs, _ index: Int) -> (end: Int, hedge: Hedge)? {
    wordsBehind.meaning(in: glyphs, at: index, limit: glyphs.count).map {
      ($0.word.upperBound, $0.meaning)
    }
  }

  private static let wordsBefore: WordTable<Hedge> = [
    "将近 接近 近": .nearly,
    "大约 约为 约 大概": .about,
    "不少于 不低于 至少 最少 ≥": .atLeast,
    "不超过 不高于 最多 至多 ≤": .atMost,
    "不到 不足 未满 低于": .under,
    "超过 突破 高于 多于 逾 超 愈": .over,
  ]
  private static let wordsBehind: WordTable<Hedge> = [
    "左右 上下": .about,
    "以上 及以上": .atLeast,
    "以内 以下": .atMost,
    "多 余": .over,
  ]
}
