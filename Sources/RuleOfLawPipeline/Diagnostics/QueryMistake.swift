public import RuleOfLawModel

/// A sort of mistake in queries, as people are told of it (错误种类).
///
/// This is the one list of the codes: the page of them is made from it, and its examples are run.
public struct QueryMistake: Hashable, Sendable {
  /// The stable name of the mistake.
  public let code: Diagnostic.Code
  /// What the mistake is and what helps, in a sentence or two.
  public let explanation: Message
  /// Entries that have it; of several lines the last has.
  public let examples: [String]

  init(_ code: Diagnostic.Code, _ chinese: String, _ english: String, examples: [String]) {
    self.code = code
    explanation = Message(chinese, english)
    self.examples = examples
  }

  /// Every sort of mistake, by what it is about.
  public static let all: [QueryMistake] = names + values + grammar + habits + answers
}
