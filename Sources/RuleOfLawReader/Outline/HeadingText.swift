/// A numbered line taken apart: its heading and the running text behind it (标题与正文).
///
/// Headings stand alone, or run into their text with a full stop, a comma or nothing between.
struct HeadingText: Sendable {
  /// The heading without its mark and without its stop.
  let heading: Range<Int>
  /// The running text behind the heading; all of the line where the heading is only its beginning.
  let text: Range<Int>
  /// Whether the text begins behind the heading, so that the heading has to be read apart.
  var isApart: Bool { text.lowerBound >= heading.upperBound }

  init(_ glyphs: Glyphs, line: Range<Int>, mark: HeadingMark) {
    let rest = mark.range.upperBound..<line.upperBound
    let end = Self.trimmed(rest, glyphs)
    let stop = glyphs.firstIndex(in: rest, where: \.endsSentence) ?? rest.upperBound
    let clause = glyphs.firstIndex(in: rest, where: \.endsClause) ?? rest.upperBound
    if stop >= end.upperBound, rest.upperBound == end.upperBound || clause >= end.upperBound {
      // No stop within: a heading of its own, unless it is a fused or an overlong one.
      if let cut = Self.judgementEnd(rest, glyphs) {
        (heading, text) = (rest.lowerBound..<cut, cut..<rest.upperBound)
      } else if end.count <= Self.longestHeading {
        (heading, text) = (end, rest.upperBound..<rest.upperBound)
      } else {
        (heading, text) = (rest.lowerBound..<clause, rest)
      }
    } else if stop < end.upperBound, stop - rest.lowerBound <= Self.longestHeading,
      Self.judgementEnd(rest.lowerBound..<stop, glyphs) == nil
    {
      (heading, text) = (rest.lowerBound..<stop, stop + 1..<rest.upperBound)
    } else if let cut = Self.judgementEnd(rest, glyphs) {
      (heading, text) = (rest.lowerBound..<cut, cut..<rest.upperBound)
    } else {
      (heading, text) = (rest.lowerBound..<clause, rest)
    }
  }

  /// The longest heading in characters: longer ones are sentences.
  private static let longestHeading = 45

  /// A heading without the marks at its end.
  static func trimmed(_ range: Range<Int>, _ glyphs: Glyphs) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, glyphs[upper - 1].endsClause { upper -= 1 }
    return range.lowerBound..<upper
  }

  /// Where a judgement ends that runs into the next sentence without a mark: …有待加强|目前….
  private static func judgementEnd(_ range: Range<Int>, _ glyphs: Glyphs) -> Int? {
    let reach = range.lowerBound..<min(range.upperBound, range.lowerBound + longestHeading)
    for index in reach {
      guard let word = judgements.word(in: glyphs, at: index) else { continue }
      let end = index + word.count
      if end < range.upperBound, glyphs[end].isHan, glyphs[end] != Unit16.particle {
        return end
      }
    }
    return nil
  }

  private static let judgements: WordList = """
    有待加强 有待提升 有待提高 有待增强 有待完善 有待深化 有待改进 仍需加强 仍需强化 仍需提升 还需加强 还需强化 \
    还需提升 亟待加强 亟待提升 需进一步加强 需进一步提升
    """
}
