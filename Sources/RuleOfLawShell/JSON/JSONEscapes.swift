/// The escapes of JSON strings, resolved.
enum JSONEscapes {
  /// Returns UTF-8 for the content of a string whose escapes are known to be well formed.
  static func resolved(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    while index < content.endIndex {
      guard content[index] == UInt8(ascii: "\\") else {
        result.append(content[index])
        index += 1
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
