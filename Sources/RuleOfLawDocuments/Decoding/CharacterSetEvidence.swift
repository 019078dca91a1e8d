/// In which character set bytes are, by what they say when they are read in each (字符集的认定).
///
/// Read rightly, half of a Chinese text is a few hundred characters; read wrongly, next to nothing
/// of it is. What a page claims of itself decides only where the evidence is equal.
struct CharacterSetEvidence {
  /// The set.
  let set: CharacterSet
  /// Whether a byte-order mark says so.
  let isMarked: Bool

  /// The bytes that are looked at.
  static let sampleSize = 1 << 16

  /// Decides about bytes that are not valid UTF-8, or hold zero bytes.
  init(_ bytes: [UInt8], declared: CharacterSet?) {
    if let marked = Self.marked(bytes) {
      set = marked
      isMarked = true
      return
    }
    isMarked = false
    let sample = bytes.prefix(Self.sampleSize)
    var best: (set: CharacterSet, score: Double) = (.utf8, 0)
    for set in ([declared].compactMap { $0 } + CharacterSet.all).uniqued {
      let score = Self.score(of: sample, in: set)
      if score > best.score { best = (set, score) }
    }
    set = best.set
  }

  /// The set whose mark the bytes begin with.
  static func marked(_ bytes: [UInt8]) -> CharacterSet? {
    CharacterSet.all.first { !$0.mark.isEmpty && bytes.starts(with: $0.mark) }
  }

  /// The share of frequent characters among those that are not ASCII, less what is no character.
  private static func score(of sample: ArraySlice<UInt8>, in set: CharacterSet) -> Double {
    guard let decoded = Transcoder.decoded(sample, as: set) else { return 0 }
    var wide = 0
    var frequent = 0
    var controls = 0
    for scalar in String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x80 {
        wide += 1
        if FrequentCharacters.all.contains(scalar) { frequent += 1 }
      } else if scalar.value < 0x20, ![0x09, 0x0A, 0x0C, 0x0D].contains(scalar.value) {
        controls += 1
      }
    }
    let mistakes = decoded.invalidCount * 2 + controls
    return wide == 0 ? 0 : Double(frequent - mistakes) / Double(wide)
  }
}

extension [CharacterSet] {
  /// Each set once, at its first place.
  fileprivate var uniqued: [CharacterSet] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
