/// A JSON value as it was written: numbers keep their digits, objects their order and doubles.
enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number by its text, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// Returns the value of a member of an object; of several with the name the last.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// Reads a whole JSON text.
  init(parsing bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    self = try scanner.value()
    try scanner.end()
  }
}
