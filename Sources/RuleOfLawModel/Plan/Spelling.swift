/// How alike two words are, for saying what was probably meant.
public enum Spelling {
  /// Returns hints with the pairs of spellings nearest to a word, the nearest first.
  ///
  /// A spelling is near when it is within a third of the word's length in edits, within one edit
  /// for words of three letters, or of two that are not Latin.
  public static func nearest(
    to word: some StringProtocol, among pairs: [(name: String, label: String)]
  ) -> [Message] {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count > 2 || (letters.count == 2 && !letters[0].isASCII) else { return [] }
    let limit = max(1, letters.count / 3)
    var found: [(distance: Int, name: String, label: String)] = []
    for pair in pairs {
      let distance = min(
        distance(letters, Array(pair.name.lowercased().unicodeScalars), limit: limit),
        distance(letters, Array(pair.label.lowercased().unicodeScalars), limit: limit))
      if distance <= limit { found.append((distance, pair.name, pair.label)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map {
      let shown = $0.name == $0.label ? $0.name : "\($0.name)（\($0.label)）"
      return Message("是不是 \(shown)", "did you mean \(shown)")
    }
  }

  /// Returns the number of letters to change, add, drop or swap; more than `limit` is cut short.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = Swift.min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = Swift.min(best, older[column - 2] + 1)
        }
        current.append(best)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}
