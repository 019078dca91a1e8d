/// The edges of a trie in an open-addressed table, half full at most.
struct EdgeTable: Sendable {
  /// An edge and the node that it leads to, in one word, so that a look-up is one load.
  struct Edge: Sendable {
    /// Node and unit, or two units at the root; 0 where there is no edge.
    var key: UInt32 = 0
    /// The number of the node, from 1; 0 where no term goes on.
    var node: UInt16 = 0
    /// The term that ends here, from 1; 0 for none.
    var term: UInt16 = 0
  }

  /// The slots; a power of two of them.
  private(set) var edges: [Edge]
  private var count = 0

  /// Creates a table with room for about so many edges at first.
  init(capacity: Int) {
    edges = [Edge](repeating: Edge(), count: max(64, capacity).nextPowerOfTwo)
  }

  /// The edge in a slot.
  subscript(place: Int) -> Edge {
    get { edges[place] }
    set { edges[place] = newValue }
  }

  /// The slot of an edge, which is added when it is new; the slots of others may change then.
  mutating func place(of key: UInt32) -> Int {
    let found = slot(of: key)
    if edges[found].key == key { return found }
    count += 1
    guard count * 2 <= edges.count else {
      grow()
      count -= 1
      return place(of: key)
    }
    edges[found].key = key
    return found
  }

  /// The edge with a key and its hash, or an empty one.
  static func edge(by key: UInt32, _ hash: Int, in edges: borrowing Span<Edge>) -> Edge {
    let mask = edges.count &- 1
    var slot = hash & mask
    while true {
      let edge = edges[slot]
      if edge.key == key || edge.key == 0 { return edge }
      slot = (slot &+ 1) & mask
    }
  }

  /// The hash by which a key has its slot.
  static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The slot of a key, or the free one where it would be.
  private func slot(of key: UInt32) -> Int {
    let mask = edges.count - 1
    var slot = Self.hash(key) & mask
    while edges[slot].key != key, edges[slot].key != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != 0 { edges[slot(of: edge.key)] = edge }
  }
}

extension Int {
  /// The smallest power of two that is not below the number.
  fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
