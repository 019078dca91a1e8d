import RuleOfLawModel

/// A page taken apart: the report's own lines, and the chrome around them (页面框架).
struct PageFrame: Sendable {
  /// The units of the title, one range a line it is broken over; empty where the page has none.
  private(set) var title: [Range<Int>] = []
  /// The lines of the report below its title.
  private(set) var body: [Range<Int>] = []
  /// Navigation, metadata, footers.
  private(set) var chrome: [Range<Int>] = []
  /// Where the text ends that is read.
  let end: Int

  init(_ glyphs: Glyphs) {
    let all = Lines(glyphs)
    let lines = all.ranges
    end = all.end
    let titleLines = Self.titleLines(lines, glyphs)
    let bodyStart = Self.bodyStart(lines, after: titleLines.upperBound, glyphs)
    let bodyEnd = Self.bodyEnd(lines, from: bodyStart, glyphs)
    title = Array(lines[titleLines])
    for index in lines.indices where !titleLines.contains(index) {
      let isBody =
        (bodyStart..<bodyEnd).contains(index) && !ChromeWords.isChrome(lines[index], in: glyphs)
      if isBody {
        body += RunOnHeadings.pieces(of: lines[index], in: glyphs)
      } else {
        chrome.append(lines[index])
      }
    }
  }

  /// The first paragraph that is printed a second time, next to itself or with all of the body.
  func repeated(in glyphs: Glyphs) -> Range<Int>? {
    guard let lead = body.first else { return nil }
    return zip(body, body.dropFirst()).lazy.map { ($0, $1) }.first { previous, line in
      line.count >= Self.shortestParagraph
        && (glyphs.areEqual(line, previous) || glyphs.areEqual(line, lead))
    }?.1
  }

  private static let shortestParagraph = 24
  private static let continuations: WordList = "关于 20 二〇 法治 推进"
  private static let leadEnds: WordList = "如下: : ;"

  /// The lines of the title: the first that names a report on rule-of-law work, with an issuer on
  /// the line before it.
  private static func titleLines(_ lines: [Range<Int>], _ glyphs: Glyphs) -> Range<Int> {
    for (index, line) in lines.prefix(60).enumerated() {
      if line.count > 100 && glyphs.firstIndex(in: line, where: \.endsSentence) != nil { break }
      guard TitleWords.isTitle(line, in: glyphs) else { continue }
      let previous = index > 0 ? lines[index - 1] : line
      let isContinued =
        index > 0 && glyphs.begins(line, with: Self.continuations) && previous.count <= 40
        && TitleWords.isIssuer(previous, in: glyphs)
      return (isContinued ? index - 1 : index)..<index + 1
    }
    // A title broken inside: …关于2022年度 / 法治政府建设情况的报告.
    for index in lines.indices.prefix(40).dropLast() {
      let joined = lines[index].lowerBound..<lines[index + 1].upperBound
      if joined.count <= 80, lines[index].count >= 4,
        !ChromeWords.isChrome(lines[index], in: glyphs),
        TitleWords.isTitle(joined, in: glyphs)
          || TitleWords.isBroken(lines[index], lines[index + 1], in: glyphs)
      {
        return index..<index + 2
      }
    }
    return 0..<0
  }

  /// The first line that is running text or a numbered heading.
  private static func bodyStart(
    _ lines: [Range<Int>], after start: Int, _ glyphs: Glyphs
  ) -> Int {
    lines.indices.dropFirst(start).first { index in
      let line = lines[index]
      guard !ChromeWords.isChrome(line, in: glyphs) else { return false }
      return HeadingMark(in: glyphs, line: line) != nil
        || glyphs.firstIndex(in: line, where: { $0 == Unit16.fullStop || $0 == Unit16.comma })
          != nil
        || glyphs.ends(line, with: Self.leadEnds) || line.count >= 40
        || PartRoleWords.isUnnumberedHeading(line, in: glyphs)
    } ?? start
  }

  /// Behind the last line that is running text or a numbered heading.
  private static func bodyEnd(_ lines: [Range<Int>], from start: Int, _ glyphs: Glyphs) -> Int {
    let last = lines.indices.dropFirst(start).last { index in
      let line = lines[index]
      guard !ChromeWords.isChrome(line, in: glyphs) else { return false }
      return HeadingMark(in: glyphs, line: line) != nil
        || glyphs.firstIndex(in: line, where: { $0 == Unit16.fullStop || $0 == Unit16.comma })
          != nil
        || line.count >= 30
    }
    return last.map { $0 + 1 } ?? lines.count
  }
}
