/// Words that are looked for together in a text, byte by byte (词表查找).
struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
  private let words: [[UInt8]]
  /// Whether a word begins with a byte.
  private let begins: [Bool]

  /// Creates a list of words.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var begins = [Bool](repeating: false, count: 256)
    for word in self.words { if let first = word.first { begins[Int(first)] = true } }
    self.begins = begins
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether one of the words is in a text.
  func isIn(_ text: String) -> Bool { !firstEnds(in: text, stopsAtFirst: true).isEmpty }

  /// The offsets behind every word in a text.
  func ends(in text: String) -> [Int] { firstEnds(in: text, stopsAtFirst: false) }

  private func firstEnds(in text: String, stopsAtFirst: Bool) -> [Int] {
    let bytes = text.utf8.span
    var ends: [Int] = []
    for index in bytes.indices where begins[Int(bytes[index])] {
      for word in words where fits(word, bytes, at: index) {
        ends.append(index + word.count)
        if stopsAtFirst { return ends }
      }
    }
    return ends
  }

  private func fits(_ word: [UInt8], _ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }
}
