import RuleOfLawModel

/// The words of a comparison (变化用语): with what, in which direction.
enum ChangeWords {
  /// The direction word that stands just before a number, with only 了, 约 and their like between.
  static func direction(
    before number: Int, floor: Int, in glyphs: Glyphs
  ) -> (direction: Direction, start: Int, isTo: Bool)? {
    var end = number
    var isTo = false
    while let word = links.word(in: glyphs, endingAt: end), end - word.count >= floor {
      if targets.contains(word) { isTo = true }
      end -= word.count
    }
    for (words, direction) in directions {
      if let word = words.word(in: glyphs, endingAt: end), end - word.count >= floor {
        return (direction, end - word.count, isTo)
      }
    }
    return nil
  }

  /// Where the comparison with an earlier time begins in a range: 同比, 较上年, 与2023年相比.
  static func comparison(in range: Range<Int>, of glyphs: Glyphs) -> Int? {
    for index in range {
      if comparisons.word(in: glyphs, at: index) != nil { return index }
      if comparers.contains(glyphs[index]), glyphs[index + 1].isDigit, glyphs[index + 4].isDigit,
        glyphs.hasPrefix("年".units, at: index + 5)
      {
        return index
      }
    }
    return nil
  }

  /// Whether a range says that nothing changed.
  static func isFlat(_ range: Range<Int>, in glyphs: Glyphs) -> Bool {
    glyphs.contains("持平", in: range)
  }

  private static let directions: [(WordList, Direction)] = [
    (
      "增长率为 增长 上升 提高 提升 增加 上涨 增幅 增幅达 增幅为 升幅 再增长 扩大 上浮 攀升",
      .up
    ),
    (
      "下降 降低 减少 压减 缩减 下滑 压缩 降幅 降幅达 减幅 精简 缩短 回落 节约 节省 削减", .down
    ),
  ]
  private static let links: WordList = "达到 超过 至少 将近 大约 幅度达 幅度 了 约 近 超 逾 达 至 到 为"
  private static let targets: Set<[UInt16]> = ["至".units, "到".units, "为".units]
  private static let comparisons: WordList = """
    同比 环比 较上年 较去年 比上年 比去年 与上年 与去年 同上年 同去年 较上一年 比上一年 与上一年 较上月 与上月 \
    较上周 比上周 比上月 较同期 比同期 与同期 较往年 比往年 去年同期 上年同期 较前一年 比前一年 较前年
    """
  private static let comparers = Set("较比与同".utf16)
}
