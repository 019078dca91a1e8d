import RuleOfLawModel

/// A text as the reader looks at it: one 16-bit unit a character, with the byte it stands at.
///
/// Reading needs neither strings nor variable-width bytes: half- and full-width forms are folded
/// into one, spaces inside Chinese text are gone, and a span of units turns back into a span of
/// bytes by two look-ups. Characters beyond the basic plane become U+FFFD here and only here.
struct Glyphs: Sendable {
  /// The folded characters.
  let units: [UInt16]
  /// Where the character of every unit begins.
  private let starts: ByteMarks
  /// The text, which tells how long its characters are.
  private let text: String

  /// The number of units.
  var count: Int { units.count }

  /// The unit at an index; 0 outside the text, so that look-arounds need no bounds checks.
  subscript(index: Int) -> UInt16 {
    index >= 0 && index < units.count ? units[index] : 0
  }

  /// The bytes of a range of units; an empty range is the place before its unit.
  func span(_ range: Range<Int>) -> SourceSpan {
    guard !range.isEmpty else {
      let offset = range.lowerBound < count ? starts[range.lowerBound] : end(of: count - 1)
      return SourceSpan(offset, offset)
    }
    return SourceSpan(starts[range.lowerBound], end(of: range.upperBound - 1))
  }

  /// The byte behind the character of a unit.
  private func end(of index: Int) -> Int {
    guard index >= 0 else { return 0 }
    let start = starts[index]
    return start + Self.width(of: text.utf8.span[start])
  }

  /// The number of bytes of a character, by its first.
  private static func width(of lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The words of a range as they are printed.
  func printed(_ range: Range<Int>) -> String {
    string(span(range))
  }

  /// The words of a span as they are printed.
  func string(_ span: SourceSpan) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: span.start)
    return String(text[start..<text.utf8.index(start, offsetBy: span.length)])
  }

  /// The folded characters of a range as a string: spaces gone, widths folded.
  func string(_ range: Range<Int>) -> String {
    let bytes = [UInt8](capacity: range.count * 3) { output in
      for index in range {
        let unit = units[index]
        if unit < 0x80 {
          output.append(UInt8(truncatingIfNeeded: unit))
          continue
        }
        if unit < 0x800 {
          output.append(UInt8(truncatingIfNeeded: 0xC0 | unit >> 6))
        } else {
          output.append(UInt8(truncatingIfNeeded: 0xE0 | unit >> 12))
          output.append(UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F))
        }
        output.append(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the units from an index on are those of a word.
  func hasPrefix(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= units.count else { return false }
    for offset in word.indices where units[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether the units before an index are those of a word.
  func hasSuffix(_ word: [UInt16], before index: Int) -> Bool {
    hasPrefix(word, at: index - word.count)
  }

  /// Reads a text.
  ///
  /// - Complexity: O(*n*); about two and a half bytes of memory a character.
  init(_ source: SourceText) {
    text = source.string
    let bytes = text.utf8.span
    var starts = ByteMarks(byteCount: bytes.count)
    // A large text is counted first, so that no more memory is taken than it needs.
    let capacity = bytes.count < 1 << 18 ? bytes.count : Self.characterCount(of: bytes)
    var units = [UInt16](repeating: 0, count: capacity)
    var folded = units.mutableSpan
    let count = Self.fold(bytes, into: &folded, &starts)
    starts.end()
    units.removeLast(capacity - count)
    self.units = units
    self.starts = starts
  }

  /// Decodes and folds a text, and notes where the characters begin that are kept.
  ///
  /// - Returns: their number.
  private static func fold(
    _ bytes: borrowing Span<UInt8>, into units: inout MutableSpan<UInt16>,
    _ starts: inout ByteMarks
  ) -> Int {
    let folding = Folding.standard
    var count = 0
    var spaces = 0
    var spaceStart = 0
    var previous = Unit16.lineFeed
    var index = 0
    while index < bytes.count {
      let start = index
      let decoded = decode(bytes, &index)
      if decoded.isHan, spaces == 0 {
        // Most characters of a report; none of them is a space or is dropped.
        units[count] = folding[decoded]
        count &+= 1
        starts.append(start)
        previous = decoded
        continue
      }
      let unit = folding[decoded]
      guard unit != Unit16.dropped else { continue }
      guard unit != Unit16.space else {
        if spaces == 0 { spaceStart = start }
        spaces += 1
        continue
      }
      if spaces > 0 {
        if let space = space(width: spaces, between: previous, and: unit) {
          units[count] = space
          count &+= 1
          starts.append(spaceStart)
        }
        spaces = 0
      }
      units[count] = unit
      count &+= 1
      starts.append(start)
      previous = unit
    }
    return count
  }

  /// The number of characters: of bytes that do not continue one.
  private static func characterCount(of bytes: borrowing Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// What is kept of spaces: one between Latin words, a gap between columns, nothing elsewhere.
  private static func space(
    width: Int, between previous: UInt16, and next: UInt16
  ) -> UInt16? {
    guard previous != Unit16.lineFeed, next != Unit16.lineFeed else { return nil }
    if previous.isAlphanumeric && next.isAlphanumeric { return Unit16.space }
    return width > 1 ? Unit16.gap : nil
  }

  /// Decodes one character of valid UTF-8 and moves behind it.
  static func decode(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> UInt16 {
    let lead = bytes[index]
    switch lead {
    case ..<0x80:
      index &+= 1
      return UInt16(lead)
    case ..<0xE0:
      let unit = UInt16(lead & 0x1F) << 6 | UInt16(bytes[index &+ 1] & 0x3F)
      index &+= 2
      return unit
    case ..<0xF0:
      let unit =
        UInt16(lead) << 12 | UInt16(bytes[index &+ 1] & 0x3F) << 6
        | UInt16(bytes[index &+ 2] & 0x3F)
      index &+= 3
      return unit
    default:
      index &+= 4
      return 0xFFFD
    }
  }
}
