/// Finds every occurrence of a fixed set of terms in one pass.
///
/// A bit set over hashed pairs of characters turns away most places before the trie is asked; a
/// term has at least two characters. All occurrences are reported, overlapping ones too: to have
/// a term means to have its characters.
struct TermMatcher: Sendable {
  /// One occurrence of a term.
  struct Hit: Sendable {
    /// The first unit.
    let start: Int32
    /// The unit after the last.
    let end: Int32
    /// The number of the term.
    let term: Int32
  }

  /// The pairs of characters that begin a term, by hash.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// The trie's edges: node and unit in an open-addressed table of `key: target`.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var edgeCount = 0
  /// The term that ends at a node, or -1.
  private var terms: [Int32] = [-1]
  /// The number of terms.
  private(set) var count = 0

  /// Creates a matcher without terms.
  ///
  /// - Parameter capacity: the number of characters that it has room for at first.
  init(capacity: Int = 512) {
    let size = max(64, capacity).nextPowerOfTwo * 2
    keys = [UInt64](repeating: 0, count: size)
    targets = [Int32](repeating: 0, count: size)
    terms.reserveCapacity(size / 2)
  }

  /// Creates a matcher; a term's number is its place in the list.
  init(_ list: [[UInt16]]) {
    self.init(capacity: list.reduce(0) { $0 + $1.count })
    for term in list { insert(term) }
  }

  /// Adds a term unless it is there, and returns its number.
  ///
  /// - Precondition: it has at least two UTF-16 units.
  @discardableResult
  mutating func insert(_ term: [UInt16]) -> Int32 {
    precondition(term.count >= 2, "a term has at least two characters")
    let pair = Self.hash(term[0], term[1])
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    var node: Int32 = 0
    for unit in term { node = child(of: node, by: unit) }
    if terms[Int(node)] < 0 {
      terms[Int(node)] = Int32(count)
      count += 1
    }
    return terms[Int(node)]
  }

  /// Calls `body` for every occurrence that begins in a range, in order of their beginning.
  ///
  /// - Complexity: O(*n*) in the range for terms of bounded length.
  func forEachHit(in units: [UInt16], _ range: Range<Int>, _ body: (Hit) -> Void) {
    var index = range.lowerBound
    let last = range.upperBound - 1
    while index < last {
      let pair = Self.hash(units[index], units[index + 1])
      if pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0 {
        var node: Int32 = 0
        var position = index
        while position < range.upperBound {
          node = target(of: node, by: units[position])
          guard node > 0 else { break }
          position += 1
          let term = terms[Int(node)]
          if term >= 0 {
            body(Hit(start: Int32(index), end: Int32(position), term: term))
          }
        }
      }
      index += 1
    }
  }

  private static func hash(_ first: UInt16, _ second: UInt16) -> Int {
    let mixed = (UInt32(first) &* 0x9E37_79B1) ^ (UInt32(second) &* 0x85EB_CA6B)
    return Int((mixed ^ (mixed >> 15)) & 0xFFFF)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private func target(of node: Int32, by unit: UInt16) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit) | 1 << 63
    let slot = slot(of: key)
    return keys[slot] == key ? targets[slot] : 0
  }

  private mutating func child(of node: Int32, by unit: UInt16) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit) | 1 << 63
    let found = slot(of: key)
    if keys[found] == key { return targets[found] }
    let child = Int32(terms.count)
    terms.append(-1)
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let free = slot(of: key)
    keys[free] = key
    targets[free] = child
    edgeCount += 1
    return child
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    targets = [Int32](repeating: 0, count: keys.count)
    for (key, target) in old {
      let free = slot(of: key)
      keys[free] = key
      targets[free] = target
    }
  }
}

extension Int {
  /// The smallest power of two that is not below the number.
  fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
