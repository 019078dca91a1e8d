/// How much of a text is read, so that any text has an answer in bounded time and memory.
///
/// The limits lie far beyond any report; a text that reaches one is read up to there, and a
/// diagnostic says where.
enum ReadingLimits {
  /// Lines that are not empty.
  static let lines = 300_000
  /// Headings of the outline; later ones are read as paragraphs.
  static let headings = 100_000
  /// Numbers of the body.
  static let numbers = 600_000
  /// Facts.
  static let facts = 250_000
  /// The characters of a passage; a longer paragraph is read in pieces.
  static let passage = 8_000
}
