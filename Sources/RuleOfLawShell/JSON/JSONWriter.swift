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

  /// Writes an array of two whole numbers.
  mutating func pair(_ first: Int, _ second: Int) {
    begin(UInt8(ascii: "["))
    integer(first)
    integer(second)
    end(UInt8(ascii: "]"))
  }

  /// Writes the name of the next member.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of the next member, one of the contract.
  mutating func key(_ key: JSONKey) {
    separate()
    bytes += key.bytes
    needsComma = false
  }

  /// Writes a string that needs no escapes, a name of a vocabulary, or null.
  mutating func name(_ value: String?) {
    guard let value else { return null() }
    plain(value.utf8)
  }

  /// Writes a string, or null.
  mutating func string(_ value: String?) {
    guard let value else { return null() }
    if JSONEscapes.areNeeded(in: value.utf8.span) {
      escapedString(value.utf8.span)
    } else {
      name(value)
    }
  }

  /// Writes a part of a longer string.
  mutating func string(_ value: Substring) {
    if JSONEscapes.areNeeded(in: value.utf8.span) { return escapedString(value.utf8.span) }
    plain(value.utf8)
  }

  /// Writes a string that needs no escapes.
  private mutating func plain(_ text: some Collection<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string of a letter and a whole number.
  mutating func numbered(_ letter: UInt8, _ number: Int) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(letter)
    appendDigits(UInt64(number), decimals: 0)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an exact number, or null.
  mutating func number(_ value: FixedDecimal?) {
    guard let value else { return null() }
    guard value.coefficient.magnitude < Self.limit, value.scale < 16 else {
      return token(value.description.utf8)
    }
    separate()
    if value.coefficient < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.coefficient.magnitude, decimals: Int(value.scale))
  }

  /// Writes a whole number, or null.
  mutating func integer(_ value: Int?) {
    guard let value else { return null() }
    guard value.magnitude < Self.limit else { return token(String(value).utf8) }
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(UInt64(value.magnitude), decimals: 0)
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

  /// Numbers below it have at most 15 digits.
  private static let limit = 1_000_000_000_000_000

  /// Writes digits, the last ones behind a point.
  ///
  /// - Precondition: the value is below the limit, and there are fewer than 16 decimals.
  private mutating func appendDigits(_ value: UInt64, decimals: Int) {
    // Four bits a digit, the first one lowest.
    var digits: UInt64 = 0
    var count = 0
    var rest = value
    repeat {
      digits = digits << 4 | rest % 10
      rest /= 10
      count += 1
    } while rest > 0 || count <= decimals
    while count > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits & 15))
      digits >>= 4
      count -= 1
      if count == decimals, count > 0 { bytes.append(UInt8(ascii: ".")) }
    }
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

  private mutating func escapedString(_ text: borrowing Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
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
      case 0x80...:
        if let (value, width) = JSONEscapes.steeringCharacter(at: index, in: text) {
          appendEscape(value)
          index += width - 1
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      index += 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
