import RuleOfLawModel

/// The words of a comparison (变化用语): with what, in which direction.
enum ChangeWords {
  /// The direction word that stands just before a number, with only 了, 约 and their like between.
  static func direction(
    before number: Int, floor: Int, in glyphs: Glyphs
  ) -> (direction: Direction, start: Int)? {
    var end = number
    while let word = links.word(in: glyphs, endingAt: end), end - word.count >= floor {
      end -= word.count
    }
    if let found = directions.meaning(in: glyphs, endingAt: end, limit: floor) {
      return (found.meaning, found.word.lowerBound)
    }
    // 比上年多9件, 较上年新增9件: 多, 少 and 新增 compare behind an earlier time only.
    guard let found = amounts.meaning(in: glyphs, endingAt: end, limit: floor),
      compared.word(in: glyphs, endingAt: found.word.lowerBound, limit: floor) != nil
    else { return nil }
    return (found.meaning, found.word.lowerBound)
  }

  private static let compared: WordList = "年 同期 年度"
  private static let amounts: WordTable<Direction> = ["新增 净增 多 增": .up, "少 减": .down]

  /// Where the words begin that lead to a new value: |精简至, |提高到, |整合为.
  static func target(before number: Int, floor: Int, in glyphs: Glyphs) -> Int? {
    guard let link = targetLinks.word(in: glyphs, endingAt: number) else { return nil }
    let end = number - link.count
    guard let word = targetVerbs.word(in: glyphs, endingAt: end), end - word.count >= floor
    else { return nil }
    return end - word.count
  }

  /// The words of a comparison with an earlier time in a range: 同比, 较上年, 与2023年相比.
  static func comparison(in range: Range<Int>, of glyphs: Glyphs) -> Range<Int>? {
    for index in range {
      var end = index
      if let word = comparisons.word(in: glyphs, at: index) {
        end += word.count
      } else if comparers.contains(glyphs[index]), glyphs[index + 1].isDigit,
        glyphs[index + 4].isDigit, glyphs[index + 5] == Unit16.year
      {
        end += 6
      } else {
        continue
      }
      while let word = comparisonEnds.word(in: glyphs, at: end),
        end + word.count <= range.upperBound
      { end += word.count }
      return index..<end
    }
    return nil
  }

  /// Whether a range says that nothing changed.
  static func isFlat(_ range: Range<Int>, in glyphs: Glyphs) -> Bool {
    glyphs.contains(flat, in: range)
  }

  /// The units that words for no change begin with.
  static var flatHeads: [UInt16] { flat.heads.all }

  private static let flat: WordList = "持平"
  private static let directions: WordTable<Direction> = [
    "增长率为 增长 上升 提高 提升 增加 上涨 增幅 增幅达 增幅为 升幅 再增长 扩大 上浮 攀升": .up,
    "下降 降低 减少 压减 缩减 下滑 压缩 降幅 降幅达 减幅 精简 缩短 回落 节约 节省 削减": .down,
  ]
  private static let links: WordList = "达到 超过 至少 将近 大约 幅度达 幅度 了 约 近 超 逾 达"
  private static let targetLinks: WordList = "至 到 为 成"
  private static let targetVerbs: WordList = """
    增长 上升 提高 提升 增加 扩大 下降 降低 减少 压减 缩减 压缩 精简 缩短 削减 整合 合并 归并 优化 调整 减 增 升 降 缩 \
    压降 浓缩 缩小 拓展 扩展 发展
    """
  private static let comparisons: WordList = """
    同比 环比 较上年 较去年 比上年 比去年 与上年 与去年 同上年 同去年 较上一年 比上一年 与上一年 较上月 与上月 \
    较上周 比上周 比上月 较同期 比同期 与同期 较往年 比往年 去年同期 上年同期 较前一年 比前一年 较前年
    """
  private static let comparisonEnds: WordList = "年度 同期 相比 年 , 度"
  private static let comparers: UnitList = "较比与同"
}
