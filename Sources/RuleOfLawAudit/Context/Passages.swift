import RuleOfLawModel

/// Where the sentences and paragraphs of a text begin.
struct Passages {
  /// The offsets at which sentences begin, the first being 0.
  private(set) var sentences = [0]
  /// The offsets at which paragraphs begin, the first being 0.
  private(set) var paragraphs = [0]

  /// Divides a text at line feeds and at 。！？.
  init(_ text: SourceText) {
    var last: UInt32 = 0
    var offset = 0
    for byte in text.string.utf8 {
      offset += 1
      last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
      if byte == 0x0A {
        paragraphs.append(offset)
        sentences.append(offset)
      } else if last == 0xE3_8082 || last == 0xEF_BC81 || last == 0xEF_BC9F {
        sentences.append(offset)
      }
    }
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
