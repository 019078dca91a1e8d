/// The lines of a text without the empty ones.
struct Lines: Sendable {
  /// The units of each line that has any, line feeds and gaps at its ends taken off.
  let ranges: [Range<Int>]

  init(_ glyphs: Glyphs) {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < glyphs.count {
      let all = start..<glyphs.count
      let end = glyphs.firstIndex(in: all) { $0 == Unit16.lineFeed } ?? glyphs.count
      var lower = start
      var upper = end
      while lower < upper, glyphs.units[lower] == Unit16.gap { lower += 1 }
      while lower < upper, glyphs.units[upper - 1] == Unit16.gap { upper -= 1 }
      if lower < upper { ranges.append(lower..<upper) }
      start = end + 1
    }
    self.ranges = ranges
  }
}
