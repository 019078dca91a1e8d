/// The lines of a text without the empty ones.
struct Lines: Sendable {
  /// The units of each line that has any, line feeds and gaps at its ends taken off.
  let ranges: [Range<Int>]

  init(_ glyphs: Glyphs) {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...glyphs.count
    where index == glyphs.count || glyphs.units[index] == Unit16.lineFeed {
      var lower = start
      var upper = index
      while lower < upper, glyphs.units[lower] == Unit16.gap { lower += 1 }
      while lower < upper, glyphs.units[upper - 1] == Unit16.gap { upper -= 1 }
      if lower < upper { ranges.append(lower..<upper) }
      start = index + 1
    }
    self.ranges = ranges
  }
}
