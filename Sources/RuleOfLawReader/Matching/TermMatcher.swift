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
  /// The edges that go on from a node, by hash.
  private var steps = [UInt64](repeating: 0, count: 1024)
  /// The trie's edges in an open-addressed table; those of the root are pairs of units.
  private var edges: [Edge]
  private var edgeCount = 0
  /// The number of nodes that terms go on from.
  private var nodeCount: UInt16 = 0
  /// The number of terms.
  private(set) var count = 0

  /// An edge and the node that it leads to, in one word, so that a look-up is one load.
  private struct Edge {
    /// Node and unit, or two units at the root; 0 where there is no edge.
    var key: UInt32 = 0
    /// The number of the node, from 1; 0 where no term goes on.
    var node: UInt16 = 0
    /// The term that ends here, from 1; 0 for none.
    var term: UInt16 = 0
  }

  /// Creates a matcher without terms.
  ///
  /// - Parameter capacity: the number of characters that it has room for at first.
  init(capacity: Int = 512) {
    edges = [Edge](repeating: Edge(), count: max(64, capacity).nextPowerOfTwo * 2)
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
    var key = Self.key(term[0], term[1])
    Self.insert(key, into: &pairs)
    var edge = self.edge(by: key, isRoot: true)
    for unit in term.dropFirst(2) {
      if edges[edge].node == 0 {
        nodeCount += 1
        edges[edge].node = nodeCount
      }
      key = Self.key(edges[edge].node, unit)
      Self.insert(key, into: &steps)
      edge = self.edge(by: key, isRoot: false)
    }
    if edges[edge].term == 0 {
      count += 1
      edges[edge].term = UInt16(count)
    }
    return Int32(edges[edge].term) - 1
  }

  /// The occurrences that begin and end in a range, in order of their beginning.
  ///
  /// - Complexity: O(*n*) in the range for terms of bounded length.
  func appendHits(in units: [UInt16], _ range: Range<Int>, to hits: inout [Hit]) {
    guard range.count >= 2 else { return }
    let (units, pairs, steps, edges) = (units.span, pairs.span, steps.span, edges.span)
    let mask = edges.count / 2 - 1
    var index = range.lowerBound
    let last = range.upperBound - 1
    var first = units[index]
    while index < last {
      let second = units[index &+ 1]
      let key = Self.key(first, second)
      let hash = Self.hash(key)
      first = second
      if pairs[hash >> 6 & 1023] >> UInt64(hash & 63) & 1 == 1 {
        var edge = Self.edge(by: key, hash, in: edges, from: 0, mask)
        var position = index &+ 2
        while edge.key != 0 {
          if edge.term > 0 {
            hits.append(
              Hit(
                start: Int32(truncatingIfNeeded: index),
                end: Int32(truncatingIfNeeded: position), term: Int32(edge.term) - 1))
          }
          guard edge.node > 0, position < range.upperBound else { break }
          let key = Self.key(edge.node, units[position])
          let hash = Self.hash(key)
          guard steps[hash >> 6 & 1023] >> UInt64(hash & 63) & 1 == 1 else { break }
          edge = Self.edge(by: key, hash, in: edges, from: mask &+ 1, mask)
          position &+= 1
        }
      }
      index &+= 1
    }
  }

  /// The edge with a key, or an empty one.
  private static func edge(
    by key: UInt32, _ hash: Int, in edges: borrowing Span<Edge>, from base: Int, _ mask: Int
  ) -> Edge {
    var slot = hash & mask
    while true {
      let edge = edges[base &+ slot]
      if edge.key == key || edge.key == 0 { return edge }
      slot = (slot &+ 1) & mask
    }
  }

  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private static func insert(_ key: UInt32, into bits: inout [UInt64]) {
    let hash = hash(key)
    bits[hash >> 6 & 1023] |= 1 << UInt64(hash & 63)
  }

  /// The slot of an edge, or the free one where it would be.
  ///
  /// Edges of the root and others may have the same key: they look from different ends.
  private func slot(of key: UInt32, isRoot: Bool) -> Int {
    let mask = edges.count / 2 - 1
    let base = isRoot ? 0 : mask + 1
    var slot = Self.hash(key) & mask
    while edges[base + slot].key != key, edges[base + slot].key != 0 { slot = (slot + 1) & mask }
    return base + slot
  }

  /// The slot of an edge, which is added when it is new.
  private mutating func edge(by key: UInt32, isRoot: Bool) -> Int {
    let found = slot(of: key, isRoot: isRoot)
    if edges[found].key == key { return found }
    edgeCount += 1
    guard edgeCount * 4 <= edges.count else {
      grow()
      edgeCount -= 1
      return edge(by: key, isRoot: isRoot)
    }
    edges[found].key = key
    return found
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for (place, edge) in old.enumerated() where edge.key != 0 {
      edges[slot(of: edge.key, isRoot: place < old.count / 2)] = edge
    }
  }
}

extension Int {
  /// The smallest power of two that is not below the number.
  fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
