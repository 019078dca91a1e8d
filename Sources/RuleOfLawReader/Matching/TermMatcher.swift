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
  /// The trie's edges from the root, which are pairs of units, and all others: two tables that are
  /// small enough to stay close to the processor.
  private var roots: EdgeTable
  private var branches: EdgeTable
  /// The number of nodes that terms go on from.
  private var nodeCount: UInt16 = 0
  /// The number of terms.
  private(set) var count = 0

  /// Creates a matcher without terms.
  ///
  /// - Parameter capacity: the number of characters that it has room for at first.
  init(capacity: Int = 512) {
    roots = EdgeTable(capacity: capacity / 4)
    branches = EdgeTable(capacity: capacity)
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
    var place = roots.place(of: key)
    var isRoot = true
    for unit in term.dropFirst(2) {
      let node = node(at: place, isRoot: isRoot)
      key = Self.key(node, unit)
      Self.insert(key, into: &steps)
      place = branches.place(of: key)
      isRoot = false
    }
    let known = isRoot ? roots[place].term : branches[place].term
    if known > 0 { return Int32(known) - 1 }
    count += 1
    if isRoot {
      roots[place].term = UInt16(count)
    } else {
      branches[place].term = UInt16(count)
    }
    return Int32(count) - 1
  }

  /// The node that an edge leads to, which is added when it is new.
  private mutating func node(at place: Int, isRoot: Bool) -> UInt16 {
    let known = isRoot ? roots[place].node : branches[place].node
    if known > 0 { return known }
    nodeCount += 1
    if isRoot { roots[place].node = nodeCount } else { branches[place].node = nodeCount }
    return nodeCount
  }

  /// The occurrences that begin and end in a range, in order of their beginning.
  ///
  /// - Complexity: O(*n*) in the range for terms of bounded length.
  func appendHits(in units: [UInt16], _ range: Range<Int>, to hits: inout [Hit]) {
    guard range.count >= 2 else { return }
    let (units, pairs, steps) = (units.span, pairs.span, steps.span)
    let (roots, branches) = (roots.edges.span, branches.edges.span)
    var index = range.lowerBound
    let last = range.upperBound - 1
    var first = units[index]
    while index < last {
      let second = units[index &+ 1]
      let key = Self.key(first, second)
      let hash = EdgeTable.hash(key)
      first = second
      if pairs[hash >> 6 & 1023] >> UInt64(hash & 63) & 1 == 1 {
        var edge = EdgeTable.edge(by: key, hash, in: roots)
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
          let hash = EdgeTable.hash(key)
          guard steps[hash >> 6 & 1023] >> UInt64(hash & 63) & 1 == 1 else { break }
          edge = EdgeTable.edge(by: key, hash, in: branches)
          position &+= 1
        }
      }
      index &+= 1
    }
  }

  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  private static func insert(_ key: UInt32, into bits: inout [UInt64]) {
    let hash = EdgeTable.hash(key)
    bits[hash >> 6 & 1023] |= 1 << UInt64(hash & 63)
  }
}
