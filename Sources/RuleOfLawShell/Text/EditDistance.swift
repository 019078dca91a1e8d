/// How many insertions, deletions, replacements and swaps of neighbours tell two words apart.
enum EditDistance {
  /// Returns the distance of two words.
  static func between(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, character) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var distance = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (character == other ? 0 : 1))
        if row > 0, column > 0, character == second[column - 1], first[row - 1] == other {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// Returns the words nearest to one, at most a third of its length away; the nearest first.
  static func nearest(to word: String, among words: some Sequence<String>) -> [String] {
    let limit = max(1, word.count / 3)
    return
      words
      .map { (word: $0, distance: between(word, $0)) }
      .filter { $0.distance <= limit && $0.distance < $0.word.count }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .map(\.word)
  }
}
