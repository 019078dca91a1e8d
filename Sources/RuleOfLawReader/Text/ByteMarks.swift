/// Places in a text, in order: a bit for every byte, and the way to the place of a number.
///
/// Takes a quarter of the memory of a list of offsets, and costs a few nanoseconds a look-up.
struct ByteMarks: Sendable {
  private var words: [UInt64] = []
  /// The offset of every eighth mark.
  private var samples: [UInt32] = []
  /// The bits of the stretch of 64 bytes that is being marked, and its number.
  private var open: UInt64 = 0
  private var stretch = 0
  /// The number of marks.
  private var count = 0

  /// Creates marks for a text of so many bytes, none set.
  init(byteCount: Int) {
    words.reserveCapacity(byteCount / 64 + 1)
    samples.reserveCapacity(byteCount / 24 + 1)
  }

  /// Marks a byte behind all that are marked.
  mutating func append(_ offset: Int) {
    if offset >> 6 != stretch { end(before: offset >> 6) }
    open |= 1 << UInt64(offset & 63)
    if count & 7 == 0 { samples.append(UInt32(truncatingIfNeeded: offset)) }
    count &+= 1
  }

  /// Ends marking; no byte is marked behind the last.
  mutating func end() { end(before: stretch + 1) }

  private mutating func end(before next: Int) {
    words.append(open)
    open = 0
    stretch += 1
    while stretch < next {
      words.append(0)
      stretch += 1
    }
  }

  /// The offset of a mark by its number.
  ///
  /// - Complexity: O(1) but for stretches of the text without marks, which are skipped by words.
  subscript(number: Int) -> Int {
    let sample = Int(samples[number >> 3])
    var rest = number & 7
    var place = sample >> 6
    var word = words[place] & ~0 << UInt64(sample & 63)
    while true {
      while word == 0 {
        place += 1
        word = words[place]
      }
      if rest == 0 { return place << 6 | word.trailingZeroBitCount }
      word &= word &- 1
      rest -= 1
    }
  }
}
