/// The characters of one paragraph as they come out of markup, put right on the way (段落文字).
///
/// White space of the source becomes one space, none between Han characters that a line break of
/// the source parts; soft hyphens, zero-width characters and directional marks vanish.
struct ParagraphText {
  private var bytes: [UInt8] = []
  private var gap = Gap.none

  private enum Gap {
    case none
    case lineBreak
    case space
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds characters in UTF-8, which may end within white space but not within a character.
  mutating func append(_ characters: some RandomAccessCollection<UInt8>) {
    var index = characters.startIndex
    while index < characters.endIndex {
      let byte = characters[index]
      let length = Self.length(startingWith: byte)
      let end =
        characters.index(index, offsetBy: length, limitedBy: characters.endIndex)
        ?? characters.endIndex
      switch byte {
      case 0x0A, 0x0D: gap = gap == .space ? .space : .lineBreak
      case 0x20, 0x09, 0x0B, 0x0C: gap = .space
      case 0x00..<0x20, 0x7F: break
      case 0x00..<0x80: add(characters[index..<end])
      default: addWide(characters[index..<end])
      }
      index = end
    }
  }

  /// Adds a space that stays one between Han characters.
  mutating func appendSpace() { gap = .space }

  /// What keeps a generated number apart from the text behind it: `2.` and `3个` are not 2.3个.
  static func gap(between mark: String, and next: UInt8?) -> String {
    guard let last = mark.utf8.last, last < 0x80, let next else { return "" }
    return (0x30...0x39).contains(next) ? " " : ""
  }

  /// Takes the text out; blanks at both ends are gone.
  mutating func take() -> String {
    defer {
      bytes.removeAll(keepingCapacity: true)
      gap = .none
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func addWide(_ character: some Collection<UInt8>) {
    var scalar: UInt32 = 0
    for byte in character {
      scalar =
        scalar == 0
        ? UInt32(byte & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07))
        : scalar << 6 | UInt32(byte & 0x3F)
    }
    switch scalar {
    // No-break, wide and other spaces.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029, 0x85: gap = .space
    // Soft hyphens, zero-width characters, marks of direction, byte-order marks.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: break
    default: add(character)
    }
  }

  private mutating func add(_ character: some Collection<UInt8>) {
    if !bytes.isEmpty, gap != .none {
      let isWithinHan = gap == .lineBreak && isWide(bytes.last) && isWide(character.first)
      if !isWithinHan { bytes.append(0x20) }
    }
    gap = .none
    bytes.append(contentsOf: character)
  }

  /// Whether a byte is of a character of three bytes or more, as those of Chinese text are.
  private func isWide(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x80 } ?? false }

  private static func length(startingWith byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
