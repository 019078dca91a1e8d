/// How alike two words are, for saying what was probably meant.
public enum Spelling {
  /// Returns the words nearest to a word by either spelling, the nearest first.
  public static func nearest(
    to word: some StringProtocol, among words: [Vocabulary.Word]
  ) -> [Vocabulary.Word] {
    ranked(word, among: words) { [$0.name, $0.label] }
  }

  /// Returns the words nearest to a word, the nearest first.
  public static func nearest(
    to word: some StringProtocol, among words: [String]
  ) -> [String] {
    ranked(word, among: words) { [$0] }
  }

  /// Returns the question whether one of some words was meant.
  public static func hint(for near: [Vocabulary.Word]) -> Message {
    let chinese = near.map { $0.name == $0.label ? $0.name : "\($0.name)（\($0.label)）" }
    let english = near.map { $0.name == $0.label ? $0.name : "\($0.name) (\($0.label))" }
    return Message(
      "是不是 " + chinese.joined(separator: "、"), "did you mean " + english.joined(separator: ", "))
  }

  /// The three nearest things by their spellings.
  ///
  /// A spelling is near when it is within a third of the word's length in edits, within one edit
  /// for words of three letters, or of two that are not Latin.
  private static func ranked<Thing>(
    _ word: some StringProtocol, among things: [Thing], spellings: (Thing) -> [String]
  ) -> [Thing] {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count > 2 || (letters.count == 2 && !letters[0].isASCII) else { return [] }
    let limit = max(1, letters.count / 3)
    var found: [(distance: Int, name: String, thing: Thing)] = []
    for thing in things {
      let names = spellings(thing)
      let distances = names.map { name in
        distance(letters, Array(name.lowercased().unicodeScalars), limit: limit)
      }
      if let nearest = distances.min(), nearest <= limit {
        found.append((nearest, names[0], thing))
      }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.thing)
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
