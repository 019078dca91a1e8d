import RuleOfLawModel
import RuleOfLawPipeline

/// What the word at the cursor may become, in words for people (补全).
public struct WordCompletion: Hashable, Sendable {
  /// A word that may stand there.
  public struct Candidate: Hashable, Sendable {
    /// The word.
    public let text: String
    /// What it is: a field, a value.
    public let kind: String
    /// The number of rows that have the value.
    public let count: Int?
    /// Its spelling in the other language, and what it is or does.
    public let note: String
    /// What follows the word where it is taken: a space, a colon.
    public let suffix: String
  }

  /// The UTF-8 offsets of what is replaced.
  public let range: Range<Int>
  /// The words, the best first.
  public let candidates: [Candidate]
  /// Whether the first of them is meant beyond doubt.
  public let isClear: Bool

  /// Puts a completion into the words of a language.
  init(_ completion: Completion, in language: Language) {
    range = completion.range
    isClear = completion.isClear
    candidates = completion.candidates.map { candidate in
      let notes = [candidate.otherSpelling, candidate.help.text(in: language)]
      return Candidate(
        text: candidate.text, kind: candidate.kind.title.text(in: language),
        count: candidate.count, note: notes.filter { !$0.isEmpty }.joined(separator: "  "),
        suffix: candidate.suffix)
    }
  }
}

/// A word with both its spellings.
struct BilingualWord: Hashable, Sendable {
  /// The canonical English spelling.
  let name: String
  /// The Chinese spelling.
  let label: String
}
