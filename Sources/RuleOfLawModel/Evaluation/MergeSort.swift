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
}
