/// The lines of a text without the empty ones.
struct Lines: Sendable {
  /// The units of each line that has any, line feeds and gaps at its ends taken off.
  let ranges: [Range<Int>]
  /// Where the lines end that are read: before the end of the text where it has too many.
  let end: Int

  init(_ glyphs: Glyphs) {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < glyphs.count, ranges.count < ReadingLimits.lines {
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
    self.end = min(start, glyphs.count)
  }
}
