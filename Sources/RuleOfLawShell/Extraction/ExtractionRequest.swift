import RuleOfLawModel

/// A line that asks for a reading: `{"id": …, "text": …}`.
struct ExtractionRequest: Hashable, Sendable {
  /// The identifier as it was written, a JSON string or number.
  let id: [UInt8]
  /// The text to read.
  let text: String

  /// Reads a line; other members than the two are checked and passed over.
  init(parsing line: [UInt8]) throws(ExtractionError) {
    guard (try? UTF8Span(validating: line.span)) != nil else { throw .invalidUTF8 }
    guard let first = line.first(where: { !Self.isSpace($0) }) else { throw .empty }
    guard first == UInt8(ascii: "{") else { throw .noObject }
    var id: [UInt8]?
    var text: String?
    do throws(JSONError) {
      var scanner = JSONScanner(line)
      try scanner.object { name, scanner throws(JSONError) in
        let first = try scanner.peek()
        let start = scanner.offset
        switch name {
        case "id":
          try scanner.skipValue()
          id = Self.isIdentifier(first) ? Array(scanner[start..<scanner.offset]) : nil
        case "text" where first == UInt8(ascii: "\""):
          text = try scanner.string()
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
    guard let text else { throw .noText }
    self.id = id
    self.text = text
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
