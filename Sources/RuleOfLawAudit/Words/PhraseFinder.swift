import RuleOfLawModel

/// Finds any of some phrases in a text in one pass over its bytes.
struct PhraseFinder: Sendable {
  /// A phrase found.
  struct Occurrence: Hashable, Sendable {
    /// The place of the phrase in the list.
    let phrase: Int
    /// Where it stands.
    let span: SourceSpan
  }

  private let phrases: [[UInt8]]
  /// The phrases by the code of their first character.
  private let beginnings: [UInt16: [Int]]
  /// Whether a phrase begins with a character of a code.
  private let isBeginning: [Bool]

  /// Prepares for some phrases, none of which is empty.
  init(_ words: [String]) {
    phrases = words.map { Array($0.utf8) }
    var beginnings: [UInt16: [Int]] = [:]
    var isBeginning = [Bool](repeating: false, count: 1 << 16)
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      let code = Self.character(in: phrase, at: 0).code
      beginnings[code, default: []].append(index)
      isBeginning[Int(code)] = true
    }
    self.beginnings = beginnings
    self.isBeginning = isBeginning
  }

  /// Finds every occurrence, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text for phrases of bounded length and number.
  func occurrences(in text: SourceText) -> [Occurrence] {
    let bytes = Array(text.string.utf8)
    var found: [Occurrence] = []
    var offset = 0
    while offset < bytes.count {
      let (code, length) = Self.character(in: bytes, at: offset)
      if isBeginning[Int(code)] {
        for index in beginnings[code] ?? [] where bytes[offset...].starts(with: phrases[index]) {
          let span = SourceSpan(offset, offset + phrases[index].count)
          found.append(Occurrence(phrase: index, span: span))
        }
      }
      offset += length
    }
    return found
  }

  /// A code that tells characters apart, and the number of bytes to go on by.
  private static func character(in bytes: [UInt8], at offset: Int) -> (code: UInt16, length: Int) {
    let first = bytes[offset]
    guard first >= 0xE0, first < 0xF0, offset + 2 < bytes.count else { return (UInt16(first), 1) }
    let code =
      UInt16(first & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6
      | UInt16(bytes[offset + 2] & 0x3F)
    return (code, 3)
  }
}
