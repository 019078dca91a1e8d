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
      && !glyphs.begins(line, with: leadBeginnings)
  }

  /// Whether a line names a body and nothing else.
  static func isIssuer(_ line: Range<Int>, in glyphs: Glyphs) -> Bool {
    (3...40).contains(line.count) && glyphs.ends(line, with: bodies)
      && glyphs.firstIndex(in: line, where: \.endsClause) == nil
  }

  private static let subjects: WordList = """
    法治政府 依法行政 法治建设 法治工作 依法治 法制政府 第一责任人职责 法治政府建设
    """
  private static let endings: WordList = "报告 总结 情况 自查 年报"
  private static let leadBeginnings: WordList = "现将 现就 根据 按照 为"
  private static let bodies: WordList = """
    政府 局 厅 委员会 办公室 委 办 部 办事处 管委会 支队 大队 中心 院 署 街道 镇 乡 区 县 市
    """
}
