// Words are looked for by their bytes: the comparison of strings as language costs twenty times as
// much, and no word of the audit has a second spelling.

extension String {
  /// Whether the bytes of another text occur in this one.
  func holds(_ other: String) -> Bool { self[...].holds(other) }

  /// Whether the bytes of one of several other texts occur in this one.
  func holdsAny(of others: [String]) -> Bool {
    let bytes = utf8.span
    return others.contains { Substring.offset(of: $0.utf8.span, in: bytes) != nil }
  }

  /// Finds the first place where the bytes of another text occur.
  func place(of other: String) -> Range<Index>? { self[...].place(of: other) }

  /// The text with every occurrence of some words taken out, a word after the other.
  func without(_ words: [String]) -> String {
    var rest = self
    for word in words {
      while let place = rest.place(of: word) { rest.removeSubrange(place) }
    }
    return rest
  }

  /// The ideographs of the text.
  var ideographs: [Unicode.Scalar] { unicodeScalars.filter { $0.properties.isIdeographic } }

  /// Whether the text begins with the bytes of another.
  func begins(with other: String) -> Bool { self[...].begins(with: other) }

  /// Whether the text ends with the bytes of another.
  func ends(with other: String) -> Bool { self[...].ends(with: other) }
}

extension Substring {
  /// Whether the bytes of another text occur in this one.
  func holds(_ other: String) -> Bool { offset(of: other) != nil }

  /// Finds the first place where the bytes of another text occur.
  func place(of other: String) -> Range<Index>? {
    offset(of: other).map { offset in
      let start = utf8.index(startIndex, offsetBy: offset)
      return start..<utf8.index(start, offsetBy: other.utf8.count)
    }
  }

  /// Whether the text begins with the bytes of another.
  func begins(with other: String) -> Bool {
    let (bytes, word) = (utf8.span, other.utf8.span)
    return word.count <= bytes.count && Self.stands(word, in: bytes, at: 0)
  }

  /// Whether the text ends with the bytes of another.
  func ends(with other: String) -> Bool {
    let (bytes, word) = (utf8.span, other.utf8.span)
    return word.count <= bytes.count && Self.stands(word, in: bytes, at: bytes.count - word.count)
  }

  private func offset(of other: String) -> Int? {
    Self.offset(of: other.utf8.span, in: utf8.span)
  }

  /// The offset at which a word first stands.
  fileprivate static func offset(
    of word: borrowing Span<UInt8>, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    guard word.count > 0, word.count <= bytes.count else { return nil }
    // A word begins where a character does.
    let first = word[0]
    let last = bytes.count - word.count
    var index = 0
    while index <= last {
      let byte = bytes[index]
      if byte == first, stands(word, in: bytes, at: index) { return index }
      index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return nil
  }

  /// Whether a word that fits stands at an offset.
  private static func stands(
    _ word: borrowing Span<UInt8>, in bytes: borrowing Span<UInt8>, at offset: Int
  ) -> Bool {
    for index in word.indices where word[index] != bytes[offset + index] { return false }
    return true
  }
}
