/// A strict reader of JSON (RFC 8259) that walks over bytes and builds only what is asked for.
///
/// The bytes have to be valid UTF-8; whoever has them from outside checks that first. Depth is
/// limited, names may repeat, and half a surrogate pair becomes U+FFFD.
struct JSONScanner {
  /// The deepest nesting that is read.
  static let depthLimit = 512

  private let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0

  /// Creates a scanner at the beginning of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the bytes between two offsets.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// Skips white space and returns the byte that follows without passing it.
  mutating func peek() throws(JSONError) -> UInt8 {
    skipSpace()
    guard offset < bytes.count else { throw failure(.unexpectedEnd) }
    return bytes[offset]
  }

  /// Passes white space up to the end of the text; anything else is an error.
  mutating func end() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw failure(.trailingBytes) }
  }

  /// Reads an object, calling `member` for each name with the scanner before the value.
  mutating func object(
    _ member: (_ name: String, _ scanner: inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try sequence(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) {
      scanner throws(JSONError) in
      let name = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      try member(name, &scanner)
    }
  }

  /// Reads an array, calling `element` with the scanner before each value.
  mutating func array(
    _ element: (_ scanner: inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try sequence(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), element)
  }

  /// Reads any value.
  mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"):
      var members: [JSONValue.Member] = []
      try object { name, scanner throws(JSONError) in
        members.append(JSONValue.Member(name: name, value: try scanner.value()))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { scanner throws(JSONError) in elements.append(try scanner.value()) }
      return .array(elements)
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = offset
      try skipNumber()
      return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
    case UInt8(ascii: "t"):
      try word("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .boolean(false)
    default:
      try word("null")
      return .null
    }
  }

  /// Checks any value without building it.
  mutating func skipValue() throws(JSONError) {
    switch try peek() {
    case UInt8(ascii: "{"):
      try sequence(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) {
        scanner throws(JSONError) in
        try scanner.skipString()
        try scanner.expect(UInt8(ascii: ":"))
        try scanner.skipValue()
      }
    case UInt8(ascii: "["):
      try array { scanner throws(JSONError) in try scanner.skipValue() }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    default: try word("null")
    }
  }

  /// Reads a string and resolves its escapes.
  mutating func string() throws(JSONError) -> String {
    let (content, isEscaped) = try stringContent()
    guard isEscaped else { return String(decoding: bytes[content], as: UTF8.self) }
    return String(decoding: JSONEscapes.resolved(bytes[content]), as: UTF8.self)
  }

  /// Checks a string without building it, and tells where its content stands and whether it has
  /// escapes.
  mutating func stringContent() throws(JSONError) -> (content: Range<Int>, isEscaped: Bool) {
    _ = try peek()
    let start = offset + 1
    let isEscaped = try skipString()
    return (start..<offset - 1, isEscaped)
  }

  /// Checks a string without building it, and tells whether it has escapes.
  @discardableResult
  mutating func skipString() throws(JSONError) -> Bool {
    try expect(UInt8(ascii: "\""))
    var escaped = false
    offset = endOfPlainCharacters
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return escaped
      case UInt8(ascii: "\\"):
        escaped = true
        try skipEscape()
        offset = endOfPlainCharacters
      default:
        throw failure(.controlInString)
      }
    }
    throw failure(.unexpectedEnd)
  }

  /// Where what stands for itself in a string ends: at a quotation mark, an escape or a control.
  private var endOfPlainCharacters: Int {
    let span = bytes.span
    var index = offset
    while index < span.count {
      let byte = span[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      index &+= 1
    }
    return index
  }

  private mutating func skipEscape() throws(JSONError) {
    guard offset + 1 < bytes.count else { throw failure(.unexpectedEnd) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"):
      guard offset + 6 <= bytes.count else { throw failure(.unexpectedEnd) }
      let digits = bytes[offset + 2..<offset + 6]
      guard digits.allSatisfy({ JSONEscapes.hexValue($0) != nil }) else {
        throw failure(.badEscape)
      }
      offset += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    default: throw failure(.badEscape)
    }
  }

  /// Checks a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func skipNumber() throws(JSONError) {
    skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try skipDigits() }
    if skip(UInt8(ascii: ".")) { try skipDigits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    guard offset > start else { throw failure(.badNumber) }
  }

  private mutating func sequence(
    from opening: UInt8, to closing: UInt8,
    _ element: (_ scanner: inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try expect(opening)
    guard depth < Self.depthLimit else { throw failure(.tooDeep) }
    depth += 1
    if try peek() == closing {
      offset += 1
    } else {
      try element(&self)
      while try peek() != closing {
        try expect(UInt8(ascii: ","))
        try element(&self)
      }
      offset += 1
    }
    depth -= 1
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    for scalar in word.description.utf8 {
      guard offset < bytes.count else { throw failure(.unexpectedEnd) }
      guard bytes[offset] == scalar else { throw failure(.unexpectedByte) }
      offset += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try peek() == byte else { throw failure(.unexpectedByte) }
    offset += 1
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: reason, offset: offset)
  }
}
