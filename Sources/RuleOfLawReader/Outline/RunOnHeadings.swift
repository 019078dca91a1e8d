import RuleOfLawModel

/// Headings within a line, because the page has lost its breaks (断行丢失).
///
/// …办理案件26件。|二、存在的不足|(一)力量薄弱。
enum RunOnHeadings {
  /// The pieces of a line, each with a heading at its beginning; the line itself where it has none
  /// within.
  ///
  /// A mark within a line is a heading's where it stands behind a full stop, or behind a heading,
  /// and goes on from the one before it: （二） behind （一）, or the first of its kind.
  ///
  /// - Complexity: O(*n*) in the line.
  static func pieces(of line: Range<Int>, in glyphs: Glyphs) -> [Range<Int>] {
    guard line.count >= shortest else { return [line] }
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    var numeral = 0
    var bracketed = 0
    /// Where a heading may still run into the first item of its part.
    var headingEnd = line.lowerBound
    if let mark = HeadingMark(in: glyphs, line: line) {
      note(mark, glyphs, &numeral, &bracketed)
      if mark.system == .numeral { headingEnd = mark.range.upperBound + longestHeading }
    }
    for index in line.lowerBound + 1..<line.upperBound {
      let unit = glyphs.units[index]
      guard unit == Unit16.openBracket || ChineseNumeral.isNumeral(unit) else { continue }
      let isBehindStop = glyphs.units[index - 1] == Unit16.fullStop
      let isBehindHeading = unit == Unit16.openBracket && index <= headingEnd && bracketed == 0
      guard isBehindStop || isBehindHeading,
        let mark = HeadingMark(in: glyphs, line: index..<line.upperBound),
        goesOn(mark, glyphs, numeral, bracketed),
        // 一、二审案件 are two instances.
        !ChineseNumeral.isNumeral(glyphs[mark.range.upperBound])
      else { continue }
      note(mark, glyphs, &numeral, &bracketed)
      headingEnd =
        mark.system == .numeral ? mark.range.upperBound + longestHeading : line.lowerBound
      pieces.append(start..<index)
      start = index
    }
    return pieces.isEmpty ? [line] : pieces + [start..<line.upperBound]
  }

  /// Whether a mark is the next of its system, or the first.
  private static func goesOn(
    _ mark: HeadingMark, _ glyphs: Glyphs, _ numeral: Int, _ bracketed: Int
  ) -> Bool {
    switch mark.system {
    case .numeral: number(of: mark, glyphs) == numeral + 1
    case .bracketedNumeral: number(of: mark, glyphs) == bracketed + 1
    default: false
    }
  }

  private static func note(
    _ mark: HeadingMark, _ glyphs: Glyphs, _ numeral: inout Int, _ bracketed: inout Int
  ) {
    switch mark.system {
    case .numeral: (numeral, bracketed) = (number(of: mark, glyphs), 0)
    case .bracketedNumeral: bracketed = number(of: mark, glyphs)
    default: break
    }
  }

  private static func number(of mark: HeadingMark, _ glyphs: Glyphs) -> Int {
    let numerals = mark.range.filter { ChineseNumeral.isNumeral(glyphs.units[$0]) }
    guard let first = numerals.first, let last = numerals.last else { return 0 }
    return ChineseNumeral.parse(glyphs.units[first...last])?.wholeValue.map { Int($0) } ?? 0
  }

  private static let shortest = 16
  private static let longestHeading = 45
}
