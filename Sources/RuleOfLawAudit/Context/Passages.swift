import RuleOfLawModel

/// Where the sentences and paragraphs of a text begin.
struct Passages {
  /// The offsets at which sentences begin, the first being 0.
  private(set) var sentences = [0]
  /// The offsets at which sentences and their parts between semicolons begin, the first being 0.
  private(set) var segments = [0]
  /// The offsets at which paragraphs begin, the first being 0.
  private(set) var paragraphs = [0]

  /// Divides a text at line feeds and at 。！？, segments also at ；.
  init(_ text: SourceText) {
    let bytes = text.string.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A {
        paragraphs.append(index + 1)
        sentences.append(index + 1)
        segments.append(index + 1)
      } else if byte == 0x3B {
        segments.append(index + 1)
      } else if byte == 0xE3 || byte == 0xEF {
        if Self.endsSentence(bytes, index) {
          sentences.append(index + 3)
          segments.append(index + 3)
        } else if byte == 0xEF, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9B {
          segments.append(index + 3)
        }
      }
    }
  }

  /// Whether the character of three bytes at an index is 。, ！ or ？.
  private static func endsSentence(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let last = bytes[index + 2]
    return bytes[index] == 0xE3
      ? bytes[index + 1] == 0x80 && last == 0x82
      : bytes[index + 1] == 0xBC && (last == 0x81 || last == 0x9F)
  }

  /// Finds the number of the passage that holds an offset.
  static func place(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
