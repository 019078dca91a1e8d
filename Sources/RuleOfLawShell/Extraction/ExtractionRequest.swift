import RuleOfLawModel

/// A line that asks for a reading: `{"id": …, "text": …}`.
struct ExtractionRequest: Hashable, Sendable {
  /// The identifier as it was written, a JSON string or number.
  let id: [UInt8]
  /// The text to read.
  let text: String

  /// Reads a line; other members than the two are checked and passed over.
  init(parsing line: [UInt8]) throws(ExtractionError) {
    do throws(ExtractionError) {
      (id, text) = try Self.members(of: line)
    } catch {
      // Bytes that are no text are no JSON either, whatever else is wrong with them.
      throw Self.areValid(line[...]) ? error : .invalidUTF8
    }
  }

  /// Finds the identifier and the text of a line.
  private static func members(
    of line: [UInt8]
  ) throws(ExtractionError) -> (id: [UInt8], text: String) {
    guard let first = line.first(where: { !isSpace($0) }) else { throw .empty }
    guard first == UInt8(ascii: "{") else { throw .noObject }
    var id: [UInt8]?
    var text: (content: Range<Int>, isEscaped: Bool)?
    do throws(JSONError) {
      var scanner = JSONScanner(line)
      try scanner.object { name, scanner throws(JSONError) in
        let first = try scanner.peek()
        let start = scanner.offset
        switch name {
        case "id":
          try scanner.skipValue()
          id = isIdentifier(first) ? Array(scanner[start..<scanner.offset]) : nil
        case "text" where first == UInt8(ascii: "\""):
          text = try scanner.stringContent()
        case "text":
          try scanner.skipValue()
          text = nil
        default:
          try scanner.skipValue()
        }
      }
      try scanner.end()
    } catch {
      throw .json(error)
    }
    guard let id else { throw .noIdentifier }
    guard let (content, isEscaped) = text else { throw .noText }
    // Each byte is checked once: those of the text as it is made into a string.
    let bytes = isEscaped ? JSONEscapes.resolved(line[content])[...] : line[content]
    guard areValid(line[..<content.lowerBound]), areValid(line[content.upperBound...]),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .invalidUTF8 }
    return (id, text)
  }

  /// Whether bytes are UTF-8.
  private static func areValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// Whether a value that begins with this byte is a string or a number.
  private static func isIdentifier(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
  }
}

/// Why a line cannot be answered.
enum ExtractionError: Error, Hashable, Sendable {
  case invalidUTF8
  case empty
  case noObject
  case noIdentifier
  case noText
  case tooLong
  case json(JSONError)

  /// Why, in both languages.
  var message: Message {
    switch self {
    case .invalidUTF8: Message("不是有效的 UTF-8", "not valid UTF-8")
    case .empty: Message("空行", "an empty line")
    case .noObject: Message("不是 JSON 对象", "not a JSON object")
    case .noIdentifier: Message("没有字符串或数字的 id", "no id that is a string or a number")
    case .noText: Message("没有字符串的 text", "no text that is a string")
    case .tooLong: Message("行太长", "the line is too long")
    case .json(let error): error.message
    }
  }
}
