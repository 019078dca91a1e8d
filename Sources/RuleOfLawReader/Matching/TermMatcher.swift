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

  /// The pairs of characters that begin a term, by hash: most places have none.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// The trie's edges: node and unit in an open-addressed table of `key: target`.
  ///
  /// The edges of the root are pairs of units, so that a candidate costs one look-up.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var edgeCount = 0
  /// For every node the term that ends there, counted from 1, and in the lowest bit whether other
  /// terms go on.
  private var nodes: [Int32] = [0]
  /// The number of terms.
  private(set) var count = 0

  /// Creates a matcher without terms.
  ///
  /// - Parameter capacity: the number of characters that it has room for at first.
  init(capacity: Int = 512) {
    let size = max(64, capacity).nextPowerOfTwo * 2
    keys = [UInt64](repeating: 0, count: size)
    targets = [Int32](repeating: 0, count: size)
    nodes.reserveCapacity(size / 2)
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
    var node = child(by: Self.rootKey(term[0], term[1]))
    for unit in term.dropFirst(2) {
      nodes[Int(node)] |= 1
      node = child(by: Self.key(node, unit))
    }
    if nodes[Int(node)] >> 1 == 0 {
      count += 1
      nodes[Int(node)] |= Int32(count) << 1
    }
    return nodes[Int(node)] >> 1 - 1
  }

  /// The occurrences that begin and end in a range, in order of their beginning.
  ///
  /// - Complexity: O(*n*) in the range for terms of bounded length.
  func appendHits(in units: [UInt16], _ range: Range<Int>, to hits: inout [Hit]) {
    guard range.count >= 2 else { return }
    var index = range.lowerBound
    let last = range.upperBound - 1
    var first = units[index]
    while index < last {
      let second = units[index + 1]
      let pair = Self.hash(first, second)
      if pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0 {
        var node = target(by: Self.rootKey(first, second))
        var position = index + 2
        while node > 0 {
          let found = nodes[Int(node)]
          if found > 1 {
            hits.append(Hit(start: Int32(index), end: Int32(position), term: found >> 1 - 1))
          }
          guard found & 1 == 1, position < range.upperBound else { break }
          node = target(by: Self.key(node, units[position]))
          position += 1
        }
      }
      first = second
      index += 1
    }
  }

  private static func hash(_ first: UInt16, _ second: UInt16) -> Int {
    let mixed = (UInt32(first) &* 0x9E37_79B1) ^ (UInt32(second) &* 0x85EB_CA6B)
    return Int((mixed ^ (mixed >> 15)) & 0xFFFF)
  }

  /// The key of the edge from the root by two units.
  private static func rootKey(_ first: UInt16, _ second: UInt16) -> UInt64 {
    1 << 63 | UInt64(first) << 16 | UInt64(second)
  }

  /// The key of an edge from another node.
  private static func key(_ node: Int32, _ unit: UInt16) -> UInt64 {
    1 << 62 | UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private func target(by key: UInt64) -> Int32 {
    let slot = slot(of: key)
    return keys[slot] == key ? targets[slot] : 0
  }

  private mutating func child(by key: UInt64) -> Int32 {
    let found = slot(of: key)
    if keys[found] == key { return targets[found] }
    let child = Int32(nodes.count)
    nodes.append(0)
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
