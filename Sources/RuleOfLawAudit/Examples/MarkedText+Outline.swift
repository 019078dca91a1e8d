import RuleOfLawModel

/// The parts and items of a marked text.
struct MarkedOutline {
  /// The parts so far, each reaching as far as the text.
  private(set) var parts: [Part] = []

  /// Takes a line of the text that begins a part or an item.
  mutating func add(_ line: Substring, at start: Int, path: OutlinePath) {
    let span = SourceSpan(start, start + line.utf8.count)
    if line.utf8.first == UInt8(ascii: "(") {
      guard !parts.isEmpty, path.marks.count == 2 else { return }
      let item = Item(path: path, heading: "", headingSpan: span, span: span)
      parts[parts.count - 1].items.append(item)
    } else {
      let roles: [(String, PartRole)] = [("问题", .problems), ("计划", .plan)]
      let role = roles.first { line.holds($0.0) }?.1 ?? .results
      parts.append(Part(path: path, role: role, heading: "", headingSpan: span, span: span))
    }
  }

  /// Lets the last part reach to an offset.
  mutating func extend(to end: Int) {
    guard let last = parts.last else { return }
    parts[parts.count - 1].span = SourceSpan(last.span.start, end)
  }
}
