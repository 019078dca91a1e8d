import RuleOfLawModel

/// A mistake in a JSON text, with its place.
struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  let reason: Reason
  /// The offset of the byte at which it shows.
  let offset: Int

  /// The kinds of mistakes.
  enum Reason: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedByte
    case badNumber
    case badEscape
    case controlInString
    case tooDeep
    case trailingBytes
  }

  /// What is wrong and where, for people.
  var message: Message {
    let (chinese, english) =
      switch reason {
      case .unexpectedEnd: ("还没有写完", "ends too early")
      case .unexpectedByte: ("有不该出现的字符", "has an unexpected character")
      case .badNumber: ("有写错的数字", "has a malformed number")
      case .badEscape: ("字符串里有写错的转义", "has a malformed escape in a string")
      case .controlInString: ("字符串里有控制字符", "has a control character in a string")
      case .tooDeep: ("嵌套太深", "is nested too deeply")
      case .trailingBytes: ("结尾之后还有内容", "goes on after its end")
      }
    return Message(
      "JSON \(chinese)（第 \(offset + 1) 字节）", "the JSON \(english) (byte \(offset + 1))")
  }
}
