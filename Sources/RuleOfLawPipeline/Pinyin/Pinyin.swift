/// How Chinese characters are read, without tones (拼音).
enum Pinyin {
  /// The letters of a syllable, the first in the lowest byte; no syllable has more than six.
  struct Syllable: Hashable {
    fileprivate let letters: UInt64

    fileprivate init(_ letters: some BidirectionalCollection<UInt8>) {
      self.letters = letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The letter at a place; 0 behind the last.
    func letter(_ place: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> (8 * UInt64(place))) }
  }

  /// Returns the readings of a character; none for one that the table lacks.
  static func readings(of character: Unicode.Scalar) -> ArraySlice<Syllable> {
    let place = Int(character.value) - firstCharacter
    guard place >= 0, place + 1 < index.starts.count else { return [] }
    return index.syllables[Int(index.starts[place])..<Int(index.starts[place + 1])]
  }

  private static let firstCharacter = 0x4E00
  private static let lastCharacter = 0x9FFF

  /// The syllables in the order of the characters, and where those of each begin.
  private static let index: (syllables: [Syllable], starts: [UInt16]) = {
    var pairs: [(place: Int, syllable: Syllable)] = []
    pairs.reserveCapacity(5_000)
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let syllable = Syllable(Substring(line[..<space]).utf8)
      for character in Substring(line[space...]).unicodeScalars.dropFirst() {
        pairs.append((Int(character.value) - firstCharacter, syllable))
      }
    }
    var starts = [UInt16](repeating: 0, count: lastCharacter - firstCharacter + 2)
    for pair in pairs { starts[pair.place + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var free = starts
    var syllables = [Syllable](repeating: Syllable("".utf8), count: pairs.count)
    for pair in pairs {
      syllables[Int(free[pair.place])] = pair.syllable
      free[pair.place] += 1
    }
    return (syllables, starts)
  }()
}
