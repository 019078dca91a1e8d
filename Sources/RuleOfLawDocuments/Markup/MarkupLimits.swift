/// Guards against pages that would keep a parser busy for ever.
enum MarkupLimits {
  /// The most attributes of one element; libxml2 compares each with all before it.
  static let attributeLimit = 500

  /// Whether an element has more attributes than any page needs.
  ///
  /// Counts the words between `<` and `>` outside quotes; what is quoted or the text of a script is
  /// passed over.
  static func exceeds(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var index = 0
    while index < span.count {
      guard span[index] == 0x3C, index + 1 < span.count, isLetter(span[index + 1]) else {
        index += 1
        continue
      }
      let isScript = begins(span, at: index + 1, "script") || begins(span, at: index + 1, "style")
      var words = 0
      var isBlank = false
      index += 1
      while index < span.count, span[index] != 0x3E {
        let byte = span[index]
        if byte == 0x22 || byte == 0x27, index > 0, span[index - 1] == 0x3D {
          index += 1
          while index < span.count, span[index] != byte { index += 1 }
          isBlank = true
        } else if byte <= 0x20 || byte == 0x2F {
          isBlank = true
        } else if isBlank {
          words += 1
          isBlank = false
        }
        index += 1
      }
      if words > attributeLimit { return true }
      if isScript { index = endOfScript(span, from: index) }
    }
    return false
  }

  /// Passes over the text of a script or a style.
  private static func endOfScript(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F,
        begins(bytes, at: index + 2, "script") || begins(bytes, at: index + 2, "style")
      {
        return index
      }
      index += 1
    }
    return bytes.count
  }

  private static func begins(_ bytes: Span<UInt8>, at index: Int, _ name: String) -> Bool {
    var place = index
    for letter in name.utf8 {
      guard place < bytes.count, bytes[place] | 0x20 == letter else { return false }
      place += 1
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
