import RuleOfLawModel

/// Finds the noun phrase that a number counts (名目), as printed: before it, or behind its unit.
enum LabelReader {
  /// The label of a number.
  ///
  /// A noun that follows the unit without a verb between is what is counted (76个项目); otherwise,
  /// and for shares, it is the words before the number (纠错率51.28%).
  ///
  /// - Parameter words: the words that named the indicator, which a long label keeps.
  static func label(
    of phrase: Phrase, _ token: NumberToken, words: Range<Int>?, in glyphs: Glyphs
  ) -> Range<Int> {
    let before = trimmed(phrase.before, in: glyphs)
    let isShare = token.measure == .percent || token.unit == "‰"
    if phrase.isInherited || isShare && !before.isEmpty {
      return shortened(before, keeping: words, in: glyphs)
    }
    let noun = noun(in: phrase.after, of: glyphs)
    if !noun.isEmpty { return noun }
    // Words that name nothing are better than none: 占 of 占20%.
    return before.isEmpty ? phrase.before : shortened(before, keeping: words, in: glyphs)
  }

  /// The noun that stands behind a unit, up to the first verb or particle.
  static func noun(in after: Range<Int>, of glyphs: Glyphs) -> Range<Int> {
    let start = glyphs[after.lowerBound] == particle ? after.lowerBound + 1 : after.lowerBound
    var end = start
    while end < after.upperBound, end - start < longestNoun {
      if let word = nounWords.word(in: glyphs, at: end, limit: after.upperBound) {
        end = word.upperBound
      } else if stops.word(in: glyphs, at: end) == nil {
        end += 1
      } else {
        break
      }
    }
    guard glyphs[start].isHan || glyphs[start] == Unit16.openQuote else { return start..<start }
    return balanced(start..<end, in: glyphs)
  }

  /// The words before a number without those that only introduce them.
  private static func trimmed(_ range: Range<Int>, in glyphs: Glyphs) -> Range<Int> {
    let bare = Filler.trimmed(range, in: glyphs)
    var lower = bare.lowerBound
    while let word = introductions.word(in: glyphs, at: lower), lower + word.count < bare.upperBound
    { lower += word.count }
    return balanced(lower..<bare.upperBound, in: glyphs)
  }

  /// Gives a label back the quotation mark that trimming took from one of its ends.
  private static func balanced(_ range: Range<Int>, in glyphs: Glyphs) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let opened = glyphs.units[range].count { $0 == Unit16.openQuote }
    let closed = glyphs.units[range].count { $0 == Unit16.closeQuote }
    if opened < closed, glyphs[range.lowerBound - 1] == Unit16.openQuote {
      return range.lowerBound - 1..<range.upperBound
    }
    if opened > closed, glyphs[range.upperBound] == Unit16.closeQuote {
      return range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  /// The end of a long label, from the words that named its indicator on.
  private static func shortened(
    _ label: Range<Int>, keeping words: Range<Int>?, in glyphs: Glyphs
  ) -> Range<Int> {
    guard label.count > longestLabel else { return label }
    let cut = label.upperBound - longestLabel
    let kept = words.map { max(label.lowerBound, min($0.lowerBound, cut)) } ?? cut
    // No word is cut in two: 通过|调解方式.
    let start =
      cutWords.word(in: glyphs, endingAt: kept + 1, limit: label.lowerBound)?.lowerBound ?? kept
    return balanced(start..<label.upperBound, in: glyphs)
  }

  private static let cutWords: WordList = "通过 组织 开展 各级 全市 全国 全省 依法"
  private static let longestLabel = 24
  private static let longestNoun = 16
  private static let particle = Unit16.particle

  /// Words of nouns that have such a verb or particle within: 行政许|可|事项.
  private static let nounWords: WordList = """
    许可 认可 经营 经济 经费 从业 对象 在建 在校 在册 在职 在岗 被申请人 被告 组成部门 不作为 由头 向导 参与者
    """
  /// Verbs and particles that end a noun.
  private static let stops: WordList = """
    的 , 可 均 依法 进行 参加 采取 开展 下沉 下放 实现 接受 通过 被 由 向 在 纳入 完成 全部 已 得到 受到 到 为期 为主 持有 参与 \
    组成 作为 进入 配发 列入 落实 新组建 获 发现 提出 以上 以内 左右 较 比 同比 环比 位居 覆盖 达 并 和 及 与 用于 予以 \
    全程 共计 合计 累计 因 涉及 结转 书面 从 对 至 经 按 超过 公开 移送
    """
  /// Verbs that only introduce what is counted.
  private static let introductions: WordList = """
    开展 组织开展 组织 完成 落实 提出 依法 共有 现有 实现 保持 各类 各领域 各项 对 将 大力 累计
    """
}
