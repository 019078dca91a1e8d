import RuleOfLawModel

/// Figures in words that say none: 无败诉案件, 未收到政府信息公开申请, 零投诉.
extension PassageReading {
  /// The units that words for none begin with.
  static var noneHeads: [UInt16] { noneWords.heads.all + zeroNouns.heads.all }

  /// Adds the fact of words that say none of something that can be counted.
  ///
  /// The noun has to follow at once and end the clause, and the vocabulary or the list of things
  /// that are counted has to know it: anything else may be said without meaning a number
  /// (无缝衔接, 未经审查).
  mutating func readZero(_ clause: Clause, in range: Range<Int>, _ binder: inout IndicatorBinder) {
    guard clause.signs & UnitKinds.none != 0 else { return }
    if let words = Self.noneWords.first(in: glyphs, range) {
      var noun = Self.stripped(words.upperBound..<range.upperBound, in: glyphs)
      if let one = Self.ones.word(in: glyphs, at: noun.lowerBound, limit: noun.upperBound) {
        noun = one.upperBound..<noun.upperBound
      }
      guard (2...Self.longestNoun).contains(noun.count) else { return }
      // 没有健全的制度 tells of no number.
      if glyphs.ends(words, with: Self.having), !isThing(noun) { return }
      let isMade = glyphs.ends(words, with: Self.making)
      let asked = isMade ? words.upperBound - 2..<noun.upperBound : noun
      addZero(words.lowerBound..<noun.upperBound, noun, asked, clause, &binder)
    } else {
      readZeroNouns(clause, in: range, &binder)
    }
  }

  /// Adds the facts of words that begin with 零 and end the clause: 零投诉、零复议.
  private mutating func readZeroNouns(
    _ clause: Clause, in range: Range<Int>, _ binder: inout IndicatorBinder
  ) {
    var nouns: [Range<Int>] = []
    var rest = range
    while let noun = Self.zeroNouns.first(in: glyphs, rest),
      nouns.isEmpty || glyphs.units[rest.lowerBound..<noun.lowerBound].elementsEqual(Self.comma)
    {
      nouns.append(noun)
      rest = noun.upperBound..<range.upperBound
    }
    guard Self.stripped(rest, in: glyphs).isEmpty else { return }
    for noun in nouns {
      addZero(noun, noun.lowerBound + 1..<noun.upperBound, noun, clause, &binder)
    }
  }

  private mutating func addZero(
    _ quote: Range<Int>, _ noun: Range<Int>, _ asked: Range<Int>, _ clause: Clause,
    _ binder: inout IndicatorBinder
  ) {
    let isPart = glyphs.contains(Self.causes, in: noun)
    let indicators = isPart ? [] : countables(asked, noun, clause, &binder)
    guard !indicators.isEmpty || isThing(noun) else { return }
    let unit = indicators.first.flatMap { IndicatorDefinition.of($0)?.unit } ?? "件"
    var draft = FactDraft(
      indicators: indicators, label: noun, quote: quote,
      quantity: Quantity(0, unit), role: role(of: clause, in: clause.range), path: passage.path,
      rule: "fact.none", sentence: clause.sentence)
    draft.period = period(of: draft.role, clause, before: quote.lowerBound)
    draft.scope = scope(of: draft.indicators, clause, before: quote.lowerBound)
    drafts.append(draft)
  }

  /// Whether a noun is a thing that is counted, whether the vocabulary knows it or not.
  private func isThing(_ noun: Range<Int>) -> Bool {
    glyphs.begins(noun, with: Self.heads) && glyphs.ends(noun, with: Self.things)
  }

  /// The counts that a noun names; of a list (行政复议、行政诉讼案件) those of all its members, or none
  /// where one is not known.
  private func countables(
    _ words: Range<Int>, _ noun: Range<Int>, _ clause: Clause, _ binder: inout IndicatorBinder
  ) -> [Indicator] {
    let members = Conjunctions.members(of: noun, in: glyphs)
    guard members.count > 1 else {
      return countable(words, noun, clause, &binder).map { [$0] } ?? []
    }
    let indicators = members.map { countable($0, $0, clause, &binder) }
    return indicators.contains(nil) ? [] : indicators.compactMap(\.self)
  }

  /// The count that a noun names, its deciding word near the noun's beginning.
  private func countable(
    _ words: Range<Int>, _ noun: Range<Int>, _ clause: Clause, _ binder: inout IndicatorBinder
  ) -> Indicator? {
    let trail = trail
    for unit in Self.countingUnits {
      let match = binder.match(
        in: glyphs, hits: hits, phrase: PhraseWords(words),
        unit: MeasureWords.standard.number(of: unit),
        carries: { trail.strength(of: $0, at: noun.lowerBound, sentence: clause.sentence) })
      guard let match, match.words.lowerBound - noun.lowerBound <= Self.longestGap,
        IndicatorDefinition.of(match.indicator)?.kind == .count
      else { continue }
      return match.indicator
    }
    return nil
  }

  private static func stripped(_ range: Range<Int>, in glyphs: Glyphs) -> Range<Int> {
    var upper = range.upperBound
    while let word = endings.word(in: glyphs, endingAt: upper, limit: range.lowerBound) {
      upper = word.lowerBound
    }
    return range.lowerBound..<max(range.lowerBound, upper)
  }

  private static let comma = [Unit16.listComma]
  private static let longestNoun = 36
  private static let longestGap = 4
  private static let countingUnits: [RuleOfLawModel.Unit] = ["件", "起", "次", "项"]
  private static let noneWords: WordList = """
    未发生 未收到 未接到 未出现 未产生 未受理 没有发生 没有收到 没有接到 没有出现 未制定 未出台 未制发 未作出 \
    没有制定 没有出台 没有作出 没有 无
    """
  private static let having: WordList = "没有"
  private static let making: WordList = "制定 出台 制发 作出 受理"
  private static let ones: WordList = "一起 一例 一件 一宗 任何 新的 1起 1例 1件"
  private static let endings: WordList = "的发生 的情况 情况 的情形 情形 的现象 现象 发生 等 ; 。"
  /// Words of a narrower thing than the noun alone: 因信息公开引起的行政复议.
  private static let causes: WordList = "引起 引发 导致"
  /// Things that are counted even where the vocabulary does not know them.
  private static let things: WordList = """
    行政复议 行政诉讼 复议案件 诉讼案件 应诉案件 行政案件 败诉案件 类案件 败诉 投诉 举报 上访 复议 诉讼 信访案件 信访积案 安全事故 安全生产事故 群体性事件 上访事件
    """
  private static let heads: WordList = """
    行政 复议 诉讼 败诉 投诉 举报 上访 信访 越级 集体 新增 重大 较大 因 涉 群众 安全 被
    """
  private static let zeroNouns: WordList = "零投诉 零复议 零诉讼 零败诉 零上访 零事故 零举报"
}
