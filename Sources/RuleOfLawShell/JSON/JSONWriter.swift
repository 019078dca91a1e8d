import RuleOfLawModel

/// A writer of JSON into bytes, without spaces and with members in the order of the calls.
///
/// Characters that could drive a terminal or turn a line around are escaped; a reader of JSON gets
/// the same string either way.
struct JSONWriter {
  /// What was written and not yet taken.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  /// Writes an array, calling `element` once for each element.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    begin(UInt8(ascii: "["))
    for value in elements { element(&self, value) }
    end(UInt8(ascii: "]"))
  }

  /// Writes the name of the next member.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or null.
  mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(value.utf8.span)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an exact number, or null.
  mutating func number(_ value: FixedDecimal?) {
    token((value?.description ?? "null").utf8)
  }

  /// Writes a whole number, or null.
  mutating func integer(_ value: Int?) {
    token((value?.description ?? "null").utf8)
  }

  /// Writes a truth value.
  mutating func boolean(_ value: Bool) {
    token((value ? "true" : "false").utf8)
  }

  /// Writes null.
  mutating func null() {
    token("null".utf8)
  }

  /// Writes a value that is JSON already.
  mutating func token(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Writes what stands between two values instead of a comma.
  mutating func separator(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    needsComma = false
  }

  /// Ends a line and lets the next value begin without a comma.
  mutating func endLine() {
    separator("\n")
  }

  /// Returns what was written and forgets it.
  mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendEscaped(_ text: borrowing Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: appendEscape(UInt32(byte))
      case 0xC2 where text[index + 1] < 0xA0:
        appendEscape(UInt32(text[index + 1]))
        index += 1
      case 0xD8 where text[index + 1] == 0x9C:
        appendEscape(0x61C)
        index += 1
      case 0xE2 where text[index + 1] == 0x80 || text[index + 1] == 0x81:
        appendGeneralPunctuation(text[index + 1], text[index + 2])
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// Writes a character of U+2000…U+207F, escaped if it separates lines or turns them around.
  private mutating func appendGeneralPunctuation(_ second: UInt8, _ third: UInt8) {
    let value = 0x2000 + UInt32(second - 0x80) << 6 + UInt32(third - 0x80)
    switch value {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: appendEscape(value)
    default: bytes.append(contentsOf: [0xE2, second, third])
    }
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
