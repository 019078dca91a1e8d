/// Terms by number, each once, with the matcher that finds them.
///
/// A term of a single character has no place in a matcher, which would find it everywhere: its
/// number is negative and holds the character itself.
struct TermTable: Sendable {
  /// Finds the terms.
  private(set) var matcher: TermMatcher
  /// The characters of all terms, one behind the other.
  private var units: [UInt16] = []
  /// Where the characters of each term begin, and where those of the last end.
  private var starts: [Int32] = [0]

  /// Creates a table without terms that has room for so many characters at first.
  init(capacity: Int) { matcher = TermMatcher(capacity: capacity) }

  /// The number of terms of two characters or more.
  var count: Int { matcher.count }

  /// The character of a single-character term.
  static func character(_ term: Int32) -> UInt16? { term < 0 ? UInt16(-term) : nil }

  /// The number of a term, which is added when it is new.
  ///
  /// - Precondition: it has a character.
  mutating func number(of term: [UInt16]) -> Int32 {
    if term.count == 1 { return -Int32(term[0]) }
    let number = matcher.insert(term)
    if Int(number) + 1 == starts.count {
      units += term
      starts.append(Int32(units.count))
    }
    return number
  }

  /// The number of characters of a term.
  func length(of term: Int32) -> Int {
    term < 0 ? 1 : Int(starts[Int(term) + 1] - starts[Int(term)])
  }

  /// Whether a longer term has the characters of another within it.
  func term(_ term: Int32, contains other: Int32) -> Bool {
    let (count, part) = (length(of: term), length(of: other))
    guard count > part else { return false }
    let (start, partStart) = (Int(starts[Int(term)]), Int(starts[Int(other)]))
    return (0...count - part).contains { offset in
      (0..<part).allSatisfy { units[start + offset + $0] == units[partStart + $0] }
    }
  }
}
