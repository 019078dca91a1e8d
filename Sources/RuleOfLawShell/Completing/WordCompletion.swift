/// What the word at the cursor may become: the words that may stand in its place (补全).
public struct WordCompletion: Hashable, Sendable {
  /// A word that may stand there.
  public struct Candidate: Hashable, Sendable {
    /// The word.
    public let text: String
    /// Its spelling in the other language, or what it does.
    public let note: String
    /// What follows the word where it is the only one: a space, a colon.
    public let suffix: String
  }

  /// The UTF-8 offsets of what is replaced.
  public let range: Range<Int>
  /// The words, in the order of the lists that they come from.
  public let candidates: [Candidate]
}

/// A word with both its spellings.
struct BilingualWord: Hashable, Sendable {
  /// The canonical English spelling.
  let name: String
  /// The Chinese spelling.
  let label: String
}

extension WordCompletion {
  /// Keeps the words that begin as what was typed does.
  ///
  /// A word is offered in the spelling that was begun; where nothing was typed, in the preferred one.
  init(
    of typed: String, at range: Range<Int>, among words: [BilingualWord], prefersLabels: Bool,
    suffix: String, quote: (String) -> String = { $0 }
  ) {
    let beginning = typed.lowercased()
    func candidate(_ text: String, _ note: String) -> Candidate {
      Candidate(text: quote(text), note: text == note ? "" : note, suffix: suffix)
    }
    self.range = range
    candidates = words.compactMap { word in
      if typed.isEmpty {
        return prefersLabels
          ? candidate(word.label, word.name) : candidate(word.name, word.label)
      }
      if word.name.lowercased().hasPrefix(beginning) { return candidate(word.name, word.label) }
      return word.label.hasPrefix(typed) ? candidate(word.label, word.name) : nil
    }
  }
}
