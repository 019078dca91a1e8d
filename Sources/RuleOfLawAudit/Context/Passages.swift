import RuleOfLawModel

/// Where the sentences and paragraphs of a text begin.
struct Passages {
  /// The offsets at which sentences begin, the first being 0.
  private(set) var sentences = [0]
  /// The offsets at which paragraphs begin, the first being 0.
  private(set) var paragraphs = [0]

  /// Divides a text at line feeds and at 。！？.
  init(_ text: SourceText) {
    let bytes = text.string.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A:
        paragraphs.append(index + 1)
        sentences.append(index + 1)
      case 0xE3 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82,
        0xEF where bytes[index + 1] == 0xBC && [0x81, 0x9F].contains(bytes[index + 2]):
        sentences.append(index + 3)
      default: continue
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
