/// The named values that a field can have, each with an English and a Chinese spelling.
public struct Vocabulary: Hashable, Sendable {
  /// A named value.
  public struct Word: Hashable, Sendable {
    /// The canonical English name.
    public let name: String
    /// The Chinese spelling.
    public let label: String

    /// Creates a word; without a Chinese spelling it has one alone.
    public init(name: String, label: String? = nil) {
      self.name = name
      self.label = label ?? name
    }

    /// The Chinese spelling without its brackets, and without what they hold as well.
    fileprivate var shortLabels: [String] {
      guard label.utf8.contains(UInt8(ascii: "(")) else { return [] }
      var depth = 0
      var outside = ""
      var flat = ""
      for scalar in label.unicodeScalars {
        switch scalar {
        case "(": depth += 1
        case ")": depth -= 1
        default:
          flat.unicodeScalars.append(scalar)
          if depth == 0 { outside.unicodeScalars.append(scalar) }
        }
      }
      return [outside, flat]
    }
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

  init(words: [Word]) {
    self.words = words
    isRanked = false
  }

  /// The indicators by their dotted names.
  public static let indicators = Vocabulary(
    words: IndicatorDefinition.all.map { Word(name: $0.indicator.rawValue, label: $0.label) })

  /// Returns the canonical name of a value spelled in either tongue; nil for an unknown one.
  ///
  /// A label with brackets, `(直接)纠错率`, is understood without them and without what they hold,
  /// where no other value is spelled so.
  public func name(spelled spelling: some StringProtocol) -> String? {
    if let word = words.first(where: { $0.name == spelling || $0.label == spelling }) {
      return word.name
    }
    let short = words.filter { $0.shortLabels.contains { $0 == spelling } }
    return short.count == 1 ? short[0].name : nil
  }

  /// Returns the values whose spellings hold a word, a few of them.
  package func holding(_ word: String) -> [Word] {
    guard !word.isEmpty else { return [] }
    return Array(words.lazy.filter { $0.name.holds(word) || $0.label.holds(word) }.prefix(5))
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
