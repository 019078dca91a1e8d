/// Why a step does not fit the columns that it is asked of.
public struct PlanError: Error, Hashable, Sendable {
  /// What sort of mistake it is; stable while the wording may vary.
  public var code: Diagnostic.Code
  /// One sentence in both languages.
  public var message: Message
  /// What to write instead.
  public var hints: [Message]
  /// The word that is not known, and what it might have been.
  package var unknown: Unknown?

  /// A word that is not known, among the words that are.
  package struct Unknown: Hashable, Sendable {
    package var word: String
    package var candidates: [Vocabulary.Word]
  }

  /// Creates an error.
  public init(_ code: Diagnostic.Code, _ message: Message, hints: [Message] = []) {
    self.code = code
    self.message = message
    self.hints = hints
  }

  /// Creates the error of a word that is not among those that are known; the hint names the nearest
  /// of them, or where none is near says something else.
  package init(
    _ code: Diagnostic.Code, _ message: Message, unknown word: some StringProtocol,
    among candidates: [Vocabulary.Word], otherwise: [Message]
  ) {
    let near = Spelling.nearest(to: word, among: candidates)
    self.init(code, message, hints: near.isEmpty ? otherwise : [Spelling.hint(for: near)])
    unknown = Unknown(word: String(word), candidates: candidates)
  }
}

extension PlanError {
  static func missing(_ chinese: String, _ english: String) -> PlanError {
    PlanError(.missing, Message(chinese, english))
  }

  static func duplicate(_ name: String) -> PlanError {
    PlanError(
      .duplicate, Message("已经有列“\(name)”", "there is a column “\(name)” already"))
  }

  static func checkDistinct(_ names: [String]) throws(PlanError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted { throw .duplicate(name) }
  }
}
