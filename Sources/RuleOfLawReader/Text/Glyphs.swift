import RuleOfLawModel

/// A text as the reader looks at it: one 16-bit unit a character, with the byte it stands at.
///
/// Reading needs neither strings nor variable-width bytes: half- and full-width forms are folded
/// into one, spaces inside Chinese text are gone, and a span of units turns back into a span of
/// bytes by two look-ups. Characters beyond the basic plane become U+FFFD here and only here.
struct Glyphs: Sendable {
  /// The folded characters.
  private(set) var units: [UInt16] = []
  /// The byte offset of every unit, and of the end of the text.
  private var offsets: [UInt32] = []
  /// The byte length of every unit's character is told by its last byte: the offset behind it.
  private var ends: [UInt32] = []

  /// The number of units.
  var count: Int { units.count }

  /// The unit at an index; 0 outside the text, so that look-arounds need no bounds checks.
  subscript(index: Int) -> UInt16 {
    units.indices.contains(index) ? units[index] : 0
  }

  /// The bytes of a range of units; an empty range is the place before its unit.
  func span(_ range: Range<Int>) -> SourceSpan {
    guard !range.isEmpty else {
      let offset = range.lowerBound < count ? Int(offsets[range.lowerBound]) : Int(ends.last ?? 0)
      return SourceSpan(offset, offset)
    }
    return SourceSpan(Int(offsets[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The folded characters of a range as a string: spaces gone, widths folded.
  func string(_ range: Range<Int>) -> String {
    String(decoding: units[range], as: UTF16.self)
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
  /// - Complexity: O(*n*); about seven bytes of memory a character.
  init(_ text: SourceText) {
    var string = text.string
    string.makeContiguousUTF8()
    let bytes = string.utf8.span
    units.reserveCapacity(bytes.count / 2)
    offsets.reserveCapacity(bytes.count / 2)
    ends.reserveCapacity(bytes.count / 2)
    var spaces = 0
    var spaceStart = 0
    var index = 0
    while index < bytes.count {
      let start = index
      let unit = Folding.standard[Self.decode(bytes, &index)]
      switch unit {
      case Unit16.dropped: continue
      case Unit16.space:
        if spaces == 0 { spaceStart = start }
        spaces += 1
      default:
        if spaces > 0 {
          appendSpace(width: spaces, at: spaceStart, before: unit)
          spaces = 0
        }
        append(unit, start, index)
      }
    }
  }

  private mutating func append(_ unit: UInt16, _ start: Int, _ end: Int) {
    units.append(unit)
    offsets.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
  }

  /// Keeps a space only where it separates: one between Latin words, a gap between columns.
  private mutating func appendSpace(width: Int, at start: Int, before next: UInt16) {
    guard let previous = units.last, previous != Unit16.lineFeed, next != Unit16.lineFeed
    else { return }
    if previous.isAlphanumeric && next.isAlphanumeric {
      append(Unit16.space, start, start + 1)
    } else if width > 1 {
      append(Unit16.gap, start, start + 1)
    }
  }

  /// Decodes one character of valid UTF-8 and moves behind it.
  private static func decode(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> UInt16 {
    let lead = bytes[index]
    switch lead {
    case ..<0x80:
      index += 1
      return UInt16(lead)
    case ..<0xE0:
      let unit = UInt16(lead & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
      index += 2
      return unit
    case ..<0xF0:
      let unit =
        UInt16(lead & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
        | UInt16(bytes[index + 2] & 0x3F)
      index += 3
      return unit
    default:
      index += 4
      return 0xFFFD
    }
  }
}
