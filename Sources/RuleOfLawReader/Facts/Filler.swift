/// Words that stand around a number and name nothing (虚词): 全年, 共计, 达, 其中.
enum Filler {
  /// Whether a range has nothing but such words.
  static func isOnly(_ range: Range<Int>, in glyphs: Glyphs) -> Bool {
    trimmed(range, in: glyphs).isEmpty
  }

  /// Whether a range has nothing but such words and a year: 、2024年度.
  static func isOnlyOrYear(_ range: Range<Int>, in glyphs: Glyphs) -> Bool {
    let rest = trimmed(range, in: glyphs)
    guard rest.count >= 4, rest.prefix(4).allSatisfy({ glyphs[$0].isDigit }) else {
      return rest.isEmpty
    }
    return isOnly(rest.lowerBound + 4..<range.upperBound, in: glyphs)
  }

  /// A range without such words at its beginning and its end.
  static func trimmed(_ range: Range<Int>, in glyphs: Glyphs) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound,
      let word = leading.word(in: glyphs, at: lower), lower + word.count <= range.upperBound,
      word.count > 1 || nouns.word(in: glyphs, at: lower) == nil
    { lower += word.count }
    var upper = range.upperBound
    while upper > lower,
      let word = trailing.word(in: glyphs, endingAt: upper), upper - word.count >= lower,
      word.count > 1 || nounEnds.word(in: glyphs, endingAt: upper, limit: lower) == nil
    { upper -= word.count }
    return lower..<upper
  }

  /// Words that only begin with a word that names nothing: 和|解, 及|时.
  private static let nouns: WordList = """
    和解 和谐 及时 及格 共同 共享 共建 共治 有效 有关 有奖 日常 日均 月均 年均 年检 年报 为民 为企 总量 总数 总额 总体 \
    总面积 均值 各自 并联 并购 含水
    """
  /// Words that only end with one: 行|为.
  private static let nounEnds: WordList = "行为 作为 所有 拥有 持有 会计 审计 统计 设计 同等"

  private static let leading: WordList = """
    一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 截至目前 截至 目前 今年以来 今年 本年度 本年 年内 年度 全年来 全年 全市 全区 全县 全镇 全省 累计 共计 总计 合计 \
    一年来 去年 其中 另有 另 并 已 先后 均 各类 各项 各级 各 共 总 分别 还 又 含 包括 同时 此外 , 、 ; : 。 “ ” 的 了 为 有 年 月 日 \
    和 及 与 是
    """
  private static let trailing: WordList = """
    达到了 达到 高达 已达 均达 均为 分别为 分别达 达 为 共计 累计 总计 合计 共 计 约 近 超 超过 逾 至少 了 均 各 分别 : 是 \
    有 已 仅 占 等 、 ” “ 保持在 保持 全年 就
    """
}
