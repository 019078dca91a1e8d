/// Lists of numbers, one for each key from 0 on, kept in one piece.
struct NumberLists: Sendable {
  private var numbers: [Int32] = []
  /// Where the list of each key begins, and where the last one ends.
  private var starts: [Int32] = [0]

  init() {}

  /// Sorts numbers into the lists of so many keys; those of one key keep their order.
  init(_ pairs: [(key: Int32, number: Int32)], keyCount: Int) {
    starts = [Int32](repeating: 0, count: keyCount + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    numbers = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      numbers[Int(next[Int(pair.key)])] = pair.number
      next[Int(pair.key)] += 1
    }
  }

  /// Adds a number to the list of the next key, which `endList` ends.
  mutating func appendNumber(_ number: Int32) { numbers.append(number) }

  /// Ends the list of the next key.
  mutating func endList() { starts.append(Int32(numbers.count)) }

  /// Adds a list for the next key.
  mutating func append(_ list: [Int32]) {
    numbers += list
    starts.append(Int32(numbers.count))
  }

  /// The number of lists.
  var count: Int { starts.count - 1 }

  /// Where the numbers of a key stand, for `number(at:)`; nowhere for a key behind the last.
  func places(of key: Int) -> Range<Int> {
    key + 1 < starts.count ? Int(starts[key])..<Int(starts[key + 1]) : 0..<0
  }

  /// The number at a place.
  func number(at place: Int) -> Int32 { numbers[place] }
}
