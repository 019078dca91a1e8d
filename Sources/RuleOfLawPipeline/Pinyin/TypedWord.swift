internal import RuleOfLawModel

/// What was typed of a word, to be held against the words that it may become (输入的词).
///
/// It may be a beginning or a piece of the word in characters, in pinyin (`xingzheng`), in initials
/// (`xzfy`), or in any mixture of them (`行zhengfy`).
struct TypedWord {
  /// How well a word fits what was typed, the best first.
  enum Fit: Int, Comparable {
    /// It is the word.
    case whole
    /// The word begins so.
    case beginning
    /// It is the whole word, some of it in pinyin.
    case wholeInPinyin
    /// The word begins so, some of it in pinyin.
    case beginningInPinyin
    /// It stands somewhere in the word.
    case piece
    /// It stands somewhere in the word, some of it in pinyin.
    case pieceInPinyin

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// What was typed, in small letters and half width.
  private let typed: [Unicode.Scalar]
  private let hasLetters: Bool
  /// A single Latin letter stands in too many words to be looked for within them.
  private let findsPieces: Bool

  /// Nothing that was typed may be longer: a paste is no beginning of a name.
  private static let longest = 40
  /// The part of a word that pinyin is looked for in.
  private static let longestRead = 60

  init(_ text: String) {
    typed = Self.folded(text)
    hasLetters = typed.contains { ("a"..."z").contains($0) }
    findsPieces = typed.count > 1 || !(typed.first?.isASCII ?? true)
  }

  var isEmpty: Bool { typed.isEmpty }

  /// Tells how well a word fits; nil where it does not.
  func fit(_ word: String) -> Fit? {
    guard typed.count <= Self.longest else { return nil }
    let word = Self.folded(word)
    if word.starts(with: typed) { return word.count == typed.count ? .whole : .beginning }
    let reads = hasLetters && word.contains { !$0.isASCII }
    if reads, let isWhole = reading(of: word, from: 0) {
      return isWhole ? .wholeInPinyin : .beginningInPinyin
    }
    guard findsPieces, word.count > 1 else { return nil }
    if word.count > typed.count,
      (1...(word.count - typed.count)).contains(where: { word[$0...].starts(with: typed) })
    {
      return .piece
    }
    guard reads else { return nil }
    let isFound = (1..<min(word.count, Self.longestRead)).contains {
      reading(of: word, from: $0) != nil
    }
    return isFound ? .pieceInPinyin : nil
  }

  /// Reads a word from one of its characters on; nil where it does not go as was typed, otherwise
  /// whether what was typed can end with it.
  private func reading(of word: [Unicode.Scalar], from start: Int) -> Bool? {
    let end = min(word.count, Self.longestRead)
    let finished: UInt64 = 1 << UInt64(typed.count)
    // The places in what was typed that can be come to before each character, a bit for each.
    var places: UInt64 = 1
    var isFitting = false
    for index in start..<end {
      var next = steps(word[index], from: places)
      if next & finished != 0 {
        if index == word.count - 1 { return true }
        isFitting = true
        next &= ~finished
      }
      if next == 0 { break }
      places = next
    }
    return isFitting ? false : nil
  }

  /// The places behind a character, from those before it.
  private func steps(_ character: Unicode.Scalar, from places: UInt64) -> UInt64 {
    var next: UInt64 = Self.isPassedOver(character) ? places : 0
    let readings = Pinyin.readings(of: character)
    var rest = places
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if character == typed[place] { next |= 1 << UInt64(place + 1) }
      for reading in readings {
        var length = 0
        while place + length < typed.count, length < 6,
          typed[place + length].value == UInt32(reading.letter(length))
        {
          length += 1
          next |= 1 << UInt64(place + length)
        }
      }
    }
    return next
  }

  /// Whether nobody reads a character out: brackets and their like.
  private static func isPassedOver(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "(", ")", "\"", "、", "·", "《", "》", "-", " ", ",", ".": true
    default: false
    }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      // Most characters are folded to nothing else.
      if (0x4E00...0x9FFF).contains(scalar.value) { return scalar }
      let folded = Folding.folded(scalar)
      switch folded {
      case "A"..."Z": return Unicode.Scalar(UInt8(folded.value) + 32)
      case "ü", "Ü": return "v"
      default: return folded
      }
    }
  }
}
