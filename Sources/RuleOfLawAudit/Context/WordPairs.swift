/// The neighbouring characters of a text, by which wordings are compared.
///
/// Chinese puts no spaces between words, so pairs of characters stand for them.
struct WordPairs {
  /// The pairs, each once, in the order of the text.
  let pairs: [UInt64]
  /// The same for looking up.
  private let members: Set<UInt64>

  /// Takes the pairs of ideographs, leaving out those with words that only colour a promise.
  init(_ text: some StringProtocol, without idle: Set<UInt64> = []) {
    var seen: Set<UInt64> = []
    var pairs: [UInt64] = []
    var last: UInt32 = 0
    for scalar in text.unicodeScalars {
      let isWord = (0x4E00...0x9FFF).contains(scalar.value)
      if isWord, last != 0 {
        let pair = UInt64(last) << 32 | UInt64(scalar.value)
        if !idle.contains(pair), seen.insert(pair).inserted { pairs.append(pair) }
      }
      last = isWord ? scalar.value : 0
    }
    self.pairs = pairs
    members = Set(pairs)
  }

  /// How much two texts have in common, in per cent of both.
  func likeness(to other: WordPairs) -> Int {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    let common = pairs.count { other.members.contains($0) }
    return 200 * common / (pairs.count + other.pairs.count)
  }

  /// How much of these words another text has, in per cent.
  func coverage(by other: WordPairs) -> Int {
    guard !pairs.isEmpty else { return 0 }
    return 100 * pairs.count { other.members.contains($0) } / pairs.count
  }
}
