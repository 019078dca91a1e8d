public import RuleOfLawModel

/// From the text that is read back to the original document: what each paragraph was (原处对照).
///
/// Empty for plain text, which is the original.
public struct OriginMap: Hashable, Sendable {
  private var starts: [Int] = []
  private var origins: [Origin] = []

  /// Creates an empty map.
  public init() {}

  /// Whether the text is the original.
  public var isEmpty: Bool { starts.isEmpty }

  /// Where the byte at an offset of the text stood; nil in plain text.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func origin(at offset: Int) -> Origin? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : origins[low - 1]
  }

  /// The places that a span of the text came from, in order.
  public func origins(of span: SourceSpan) -> [Origin] {
    var found = [origin(at: span.start)].compactMap { $0 }
    for (start, origin) in zip(starts, origins)
    where start > span.start && start < span.end && found.last != origin {
      found.append(origin)
    }
    return found
  }

  /// Says where the text from an offset on stood; offsets come in ascending order.
  mutating func append(_ origin: Origin, from offset: Int) {
    if origins.last == origin { return }
    starts.append(offset)
    origins.append(origin)
  }
}
