/// The escapes of JSON strings, resolved.
enum JSONEscapes {
  /// Whether a text has characters that are written as escapes.
  static func areNeeded(in text: borrowing Span<UInt8>) -> Bool {
    for index in text.indices where marked[Int(text[index])] {
      if text[index] < 0x80 || steeringCharacter(at: index, in: text) != nil { return true }
    }
    return false
  }

  /// The bytes that are escaped, or with which a character begins that may be.
  private static let marked: [256 of Bool] = {
    var marked = [256 of Bool](repeating: false)
    for byte in 0..<0x20 { marked[byte] = true }
    for byte in [0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2] { marked[byte] = true }
    return marked
  }()

  /// The character that begins at an index, if it is none of ASCII and could drive a terminal,
  /// separate lines or turn them around; with the number of its bytes.
  static func steeringCharacter(
    at index: Int, in text: borrowing Span<UInt8>
  ) -> (value: UInt32, width: Int)? {
    switch text[index] {
    case 0xC2 where text[index + 1] < 0xA0: return (UInt32(text[index + 1]), 2)
    case 0xD8 where text[index + 1] == 0x9C: return (0x61C, 2)
    case 0xE2 where text[index + 1] == 0x80 || text[index + 1] == 0x81:
      let second = UInt32(text[index + 1] - 0x80)
      let value = 0x2000 + second << 6 + UInt32(text[index + 2] - 0x80)
      switch value {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (value, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Returns UTF-8 for the content of a string whose escapes are known to be well formed.
  static func resolved(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    while index < content.endIndex {
      let plain = index
      while index < content.endIndex, content[index] != UInt8(ascii: "\\") { index += 1 }
      if index > plain {
        result += content[plain..<index]
        continue
      }
      if content[index + 1] == UInt8(ascii: "u") {
        let (scalar, length) = scalar(at: index, in: content)
        result.append(contentsOf: String(scalar).utf8)
        index += length
      } else {
        result.append(byte(escapedBy: content[index + 1]))
        index += 2
      }
    }
    return result
  }

  /// Reads `\uXXXX`, or the two of a surrogate pair; half a pair is U+FFFD.
  private static func scalar(
    at index: Int, in content: ArraySlice<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = codeUnit(at: index, in: content)
    if (0xD800..<0xDC00).contains(first), index + 12 <= content.endIndex,
      content[index + 6] == UInt8(ascii: "\\"), content[index + 7] == UInt8(ascii: "u")
    {
      let second = codeUnit(at: index + 6, in: content)
      if (0xDC00..<0xE000).contains(second) {
        let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
      }
    }
    return (Unicode.Scalar(first) ?? "\u{FFFD}", 6)
  }

  private static func codeUnit(at index: Int, in content: ArraySlice<UInt8>) -> UInt32 {
    content[index + 2..<index + 6].reduce(0) { $0 << 4 | UInt32(hexValue($1) ?? 0) }
  }

  private static func byte(escapedBy letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// The value of a hexadecimal digit; nil for any other byte.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
