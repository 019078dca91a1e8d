/// The words of a title (标题) of a report on rule-of-law work.
enum TitleWords {
  /// Whether a line can be the title of a report of this genre.
  static func isTitle(_ line: Range<Int>, in glyphs: Glyphs) -> Bool {
    (8...90).contains(line.count)
      && glyphs.contains(subjects, in: line)
      && glyphs.contains(endings, in: line)
      && glyphs.firstIndex(in: line, where: { $0 == Unit16.fullStop || $0 == Unit16.semicolon })
        == nil
      && !ChromeWords.isChrome(line, in: glyphs)
      && HeadingMark(in: glyphs, line: line) == nil
      && !glyphs.begins(line, with: leadBeginnings) && !glyphs.contains(leadWords, in: line)
  }

  /// Whether two lines are a title that is broken inside a word: …年度法治|政府建设情况的报告.
  static func isBroken(_ first: Range<Int>, _ second: Range<Int>, in glyphs: Glyphs) -> Bool {
    zip(brokenEnds, brokenBeginnings).contains { end, beginning in
      glyphs.ends(first, with: end) && glyphs.begins(second, with: beginning)
    } && glyphs.contains(endings, in: second)
      && glyphs.firstIndex(in: first, where: \.endsClause) == nil
      && second.count <= 40
  }

  private static let brokenEnds: [WordList] = ["法治", "法", "依法", "法治政"]
  private static let brokenBeginnings: [WordList] = ["政府 建设", "治政府", "行政", "府建设"]

  /// Whether a line names a body and nothing else.
  static func isIssuer(_ line: Range<Int>, in glyphs: Glyphs) -> Bool {
    (3...40).contains(line.count) && glyphs.ends(line, with: bodies)
      && glyphs.firstIndex(in: line, where: \.endsClause) == nil
  }

  private static let subjects: WordList = """
    法治政府 依法行政 法治建设 法治工作 依法治 法制政府 第一责任人职责 法治政府建设
    """
  private static let endings: WordList = "报告 总结 情况 自查 年报 汇报"
  private static let leadWords: WordList = "如下 现将 我局 我镇 我街道 我县 我市 我区"
  private static let leadBeginnings: WordList = "现将 现就 根据 按照 为"
  private static let bodies: WordList = """
    政府 局 厅 委员会 办公室 委 办 部 办事处 管委会 支队 大队 中心 院 署 街道 镇 乡 区 县 市
    """
}
