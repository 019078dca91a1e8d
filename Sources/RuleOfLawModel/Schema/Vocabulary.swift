/// The named values that a field can have, each with an English and a Chinese spelling.
public struct Vocabulary: Hashable, Sendable {
  /// A named value.
  public struct Word: Hashable, Sendable {
    /// The canonical English name.
    public let name: String
    /// The Chinese spelling.
    public let label: String
  }

  /// The values in their customary order.
  public let words: [Word]
  /// Whether the customary order is a ranking that sorting follows.
  public let isRanked: Bool

  /// Creates the vocabulary of a type of terms.
  public init<Term: VocabularyTerm>(of type: Term.Type) {
    words = Term.vocabulary.map { Word(name: $0.key.rawValue, label: $0.value) }
    isRanked = type == Severity.self || type == AuthorityLevel.self
  }

  private init(words: [Word]) {
    self.words = words
    isRanked = false
  }

  /// The indicators by their dotted names.
  public static let indicators = Vocabulary(
    words: IndicatorDefinition.all.map { Word(name: $0.indicator.rawValue, label: $0.label) })

  /// Returns the canonical name of a value spelled in either tongue; nil for an unknown one.
  public func name(spelled spelling: some StringProtocol) -> String? {
    words.first { $0.name == spelling || $0.label == spelling }?.name
  }

  /// Returns the Chinese spelling of a canonical name; the name itself where there is none.
  public func label(of name: String) -> String {
    words.first { $0.name == name }?.label ?? name
  }

  /// Returns the place of a canonical name in the customary order; unknown names come last.
  public func rank(of name: String) -> Int {
    words.firstIndex { $0.name == name } ?? words.count
  }
}
