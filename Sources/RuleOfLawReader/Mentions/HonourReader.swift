import RuleOfLawModel

/// Reads honours: awards, claims of being first, ranks (荣誉的读取).
///
/// Plans and problems tell of none: what is striven for has not been awarded.
enum HonourReader {
  /// The honours of a passage in order, at most one a clause.
  static func honours(in record: PassageRecord, of glyphs: Glyphs) -> [Honour] {
    guard record.passage.role != .plan, record.passage.role != .problems else { return [] }
    return record.clauses.compactMap { clause in
      guard clause.signs & UnitKinds.honour != 0 else { return nil }
      let found =
        award(in: clause.range, of: glyphs) ?? first(in: clause.range, of: glyphs)
        ?? rank(in: clause.range, of: glyphs)
      return found.map { found in
        Honour(
          title: glyphs.printed(found.title), kind: found.kind,
          scope: scope(in: found.words, of: glyphs), path: record.passage.path,
          span: glyphs.span(found.words))
      }
    }
  }

  /// The units that a word of an honour begins with.
  static var heads: [UInt16] { awards.heads.all + firsts.heads.all + ranks.heads.all }

  private typealias Found = (kind: HonourKind, title: Range<Int>, words: Range<Int>)

  /// 获评…样板工程: what stands behind the verb.
  private static func award(in clause: Range<Int>, of glyphs: Glyphs) -> Found? {
    for index in clause {
      guard let verb = awards.word(in: glyphs, at: index) else { continue }
      let title = index + verb.count..<clause.upperBound
      guard title.count >= 4 else { continue }
      guard glyphs.contains(prizes, in: title) else { return nil }
      return (.award, title, index..<clause.upperBound)
    }
    return nil
  }

  /// 全区首家…: from the region to the end of the clause.
  private static func first(in clause: Range<Int>, of glyphs: Glyphs) -> Found? {
    for index in clause {
      guard let word = firsts.word(in: glyphs, at: index) else { continue }
      let region = region(before: index, in: clause, of: glyphs)
      guard !region.isEmpty, index + word.count < clause.upperBound else { continue }
      return (.first, index + word.count..<clause.upperBound, region.lowerBound..<clause.upperBound)
    }
    return nil
  }

  /// …排在全市首位: what stands before the verb.
  private static func rank(in clause: Range<Int>, of glyphs: Glyphs) -> Found? {
    for index in clause {
      guard ranks.word(in: glyphs, at: index) != nil, index > clause.lowerBound else { continue }
      let rest = index..<clause.upperBound
      guard glyphs.contains(places, in: rest) else { return nil }
      return (.rank, clause.lowerBound..<index, clause.lowerBound..<clause.upperBound)
    }
    return nil
  }

  /// The region named just before 首家: 全区, 南宁市.
  private static func region(
    before index: Int, in clause: Range<Int>, of glyphs: Glyphs
  ) -> Range<Int> {
    if let word = regions.word(in: glyphs, endingAt: index) { return index - word.count..<index }
    guard divisions.word(in: glyphs, endingAt: index) != nil else { return index..<index }
    var start = index
    while start > clause.lowerBound, index - start < longestRegion, glyphs[start - 1].isHan {
      start -= 1
      if regionBeginnings.word(in: glyphs, endingAt: start) != nil { break }
    }
    return start..<index
  }

  private static func scope(in words: Range<Int>, of glyphs: Glyphs) -> String? {
    for index in words {
      if let word = regions.word(in: glyphs, at: index) {
        return glyphs.string(word)
      }
      if firsts.word(in: glyphs, at: index) != nil {
        let named = region(before: index, in: words, of: glyphs)
        if !named.isEmpty { return glyphs.string(named) }
      }
    }
    return nil
  }

  private static let awards: WordList = """
    获评 荣获 被评为 评为 入选 获批 命名为 被授予 授予 被列为 被确定为 获得 斩获 获
    """
  private static let prizes: WordList = """
    样板 示范 先进 优秀 称号 奖 典型 案例 标兵 表彰 模范 百佳 十佳 最佳 单位 试点 工程 荣誉 品牌
    """
  private static let firsts: WordList = "首家 首个 首创 首批 首例 首部 首次 首座 首支 率先"
  private static let ranks: WordList = "排名 位居 位列 排在 居 名列 稳居 跻身 排"
  private static let places: WordList = "首位 第一 第二 第三 前列 前茅 前三 前十 榜首 第1 第2 第3"
  private static let regions: WordList = """
    全国 全省 全区 全市 全县 全州 全镇 全自治区 省内 市内 国内 区内
    """
  private static let divisions: WordList = "省 市 区 县 州 镇"
  private static let regionBeginnings: WordList = "成立 建立 打造 建成 设立 挂牌 开设 创建 作为 是 为 了 在"
  private static let longestRegion = 8
}
