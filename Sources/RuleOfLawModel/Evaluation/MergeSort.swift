/// A sort that can be stopped: short stretches are sorted, then merged (归并排序).
enum MergeSort {
  private static let stretch = 4096

  /// Returns the numbers below `count` in an order that tells any two of them apart.
  ///
  /// - Complexity: O(*n* log *n*); `check` is called every few thousand comparisons.
  static func order(
    of count: Int, check: (Int) throws(EvaluationError) -> Void,
    by isOrdered: (Int, Int) -> Bool
  ) throws(EvaluationError) -> [Int] {
    var order = Array(0..<count)
    for start in Swift.stride(from: 0, to: count, by: stretch) {
      try check(0)
      order[start..<min(start + stretch, count)].sort(by: isOrdered)
    }
    var merged = order
    var width = stretch
    while width < count {
      for start in Swift.stride(from: 0, to: count, by: 2 * width) {
        var (left, right) = (start, min(start + width, count))
        let (middle, end) = (right, min(start + 2 * width, count))
        for place in start..<end {
          try check(place)
          if left < middle, right == end || isOrdered(order[left], order[right]) {
            merged[place] = order[left]
            left += 1
          } else {
            merged[place] = order[right]
            right += 1
          }
        }
      }
      swap(&order, &merged)
      width *= 2
    }
    return order
  }

  /// Returns the first of the numbers below `count` in an order that tells any two of them apart.
  ///
  /// - Complexity: O(*n*) comparisons where few of the numbers come among the first.
  static func first(
    _ limit: Int, of count: Int, check: (Int) throws(EvaluationError) -> Void,
    by isOrdered: (Int, Int) -> Bool
  ) throws(EvaluationError) -> [Int] {
    guard limit > 0 else { return [] }
    var best: [Int] = []
    var last: Int?
    let room = 2 * limit + 64
    for number in 0..<count {
      try check(number)
      if let last, !isOrdered(number, last) { continue }
      best.append(number)
      if best.count == room {
        best.sort(by: isOrdered)
        best.removeLast(room - limit)
        last = best[limit - 1]
      }
    }
    best.sort(by: isOrdered)
    return Array(best.prefix(limit))
  }
}
