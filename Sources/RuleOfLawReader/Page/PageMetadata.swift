import RuleOfLawModel

/// What a page says about its report outside the report: publication and source (页面信息).
struct PageMetadata: Sendable {
  /// The day of publication.
  private(set) var published: CivilDate?
  /// Who the page says it comes from.
  private(set) var source: String?
  /// The publishing body, where a field names it.
  private(set) var publisher: String?

  init(_ glyphs: Glyphs, chrome: [Range<Int>]) {
    for line in chrome {
      published =
        published
        ?? Self.value(of: Self.publicationLabels, in: line, glyphs)
        .flatMap { Self.date(in: $0, glyphs) }
      source =
        source ?? Self.value(of: Self.sourceLabels, in: line, glyphs).map { glyphs.string($0) }
      publisher =
        publisher
        ?? Self.value(of: Self.publisherLabels, in: line, glyphs)
        .map { glyphs.string($0) }
    }
    if published == nil {
      // The day of a visit, 今天是…, says nothing of the report.
      published =
        chrome.lazy.filter { !glyphs.contains(Self.visits, in: $0) }
        .compactMap { Self.date(in: $0, glyphs) }.first
    }
  }

  /// The value behind a label and its colon, up to a gap, the next label or the end of the line.
  private static func value(
    of labels: WordList, in line: Range<Int>, _ glyphs: Glyphs
  ) -> Range<Int>? {
    for index in line {
      guard let label = labels.word(in: glyphs, at: index) else { continue }
      var start = index + label.count
      guard separators.contains(glyphs[start]) else { continue }
      while start < line.upperBound, separators.contains(glyphs[start]) { start += 1 }
      var end = start
      while end < line.upperBound, glyphs[end] != Unit16.gap, glyphs[end] != 0x7C,
        !(glyphs[end].isHan && otherLabels.word(in: glyphs, at: end) != nil)
      { end += 1 }
      while end > start, separators.contains(glyphs[end - 1]) { end -= 1 }
      if end > start { return start..<end }
    }
    return nil
  }

  /// The first date of a line: 2023-03-29, 2023/3/29, 2023.03.29, 2023年3月29日.
  static func date(in line: Range<Int>, _ glyphs: Glyphs) -> CivilDate? {
    var numbers: [Int] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard glyphs[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < line.upperBound, glyphs[index].isDigit { index += 1 }
      let digits = glyphs.units[start..<index]
      let value = digits.count <= 4 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
      if numbers.isEmpty, !(digits.count == 4 && (1949...2099).contains(value)) { continue }
      numbers.append(value)
      guard numbers.count < 3 else { break }
      if dateJoins.word(in: glyphs, at: index) == nil { numbers = [] }
    }
    guard numbers.count == 3 else { return nil }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// What stands between a label and its value: a colon, or the edge of a table's cell.
  private static let separators: UnitList = ": \t|]"
  private static let visits: WordList = "今天是 现在是 星期 当前时间"
  private static let publicationLabels: WordList = "发布时间 发布日期 发布时期"
  private static let sourceLabels: WordList = "来源"
  private static let publisherLabels: WordList = "发布机构 发文机关 制发机构 发布单位"
  private static let dateJoins: WordList = "- / . 年 月"
  private static let otherLabels: WordList = """
    来源: 作者: 浏览次数 浏览量 点击 阅读 字体 字号 分享 打印 责任编辑 编辑: 审核: 发布时间 发布日期 信息来源 索引号
    """
}
