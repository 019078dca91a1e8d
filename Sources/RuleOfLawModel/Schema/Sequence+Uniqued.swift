extension Sequence where Element: Hashable {
  /// Returns the elements in order, each only where it comes first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
