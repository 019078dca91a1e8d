/// A value of an open vocabulary: a stable name with an English and a Chinese spelling.
///
/// The raw value is canonical English and never changes. Values that nobody has named yet are
/// kept, not refused: a new term in a stored reading or a report never breaks an older program.
public protocol VocabularyTerm: RawRepresentable<String>, Hashable, Sendable, Codable,
  CustomStringConvertible
{
  /// Creates a term from its canonical name, known or not.
  init(rawValue: String)

  /// The terms that have names today, in their customary order, with their Chinese spelling.
  static var vocabulary: KeyValuePairs<Self, String> { get }
}

extension VocabularyTerm {
  /// The canonical name.
  public var description: String { rawValue }

  /// The Chinese spelling, or the canonical name of a term without one.
  public var label: String {
    Self.vocabulary.first { $0.key == self }?.value ?? rawValue
  }

  /// Finds a known term by its English or its Chinese spelling.
  public init?(spelling: some StringProtocol) {
    guard
      let entry = Self.vocabulary.first(where: {
        $0.key.rawValue == spelling || $0.value == spelling
      })
    else { return nil }
    self = entry.key
  }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
