import RuleOfLawModel

/// Figures in words that say none: 无败诉案件, 未收到政府信息公开申请.
extension PassageReading {
  /// The units that words for none begin with.
  static var noneHeads: [UInt16] { noneWords.heads.all }

  /// Adds the facts of a clause without figures that says none of something the vocabulary counts.
  ///
  /// The noun has to follow at once and end the clause, and the vocabulary has to know it: anything
  /// else may be said without meaning a number (无缝衔接, 未经审查).
  mutating func readZero(_ clause: Clause, _ binder: inout IndicatorBinder) {
    guard clause.signs & UnitKinds.none != 0,
      let words = Self.noneWords.first(in: glyphs, clause.range)
    else { return }
    let noun = words.upperBound..<clause.range.upperBound
    guard (2...Self.longestNoun).contains(noun.count) else { return }
    let trail = trail
    for unit in Self.countingUnits {
      let match = binder.match(
        in: glyphs, hits: hits, phrase: PhraseWords(noun),
        unit: MeasureWords.standard.number(of: unit),
        carries: { trail.strength(of: $0, at: noun.lowerBound, sentence: clause.sentence) })
      guard let match, match.words.lowerBound - noun.lowerBound <= Self.longestGap,
        let definition = IndicatorDefinition.of(match.indicator), definition.kind == .count
      else { continue }
      var draft = FactDraft(
        indicators: [match.indicator], label: noun, quote: words.lowerBound..<noun.upperBound,
        quantity: Quantity(0, definition.unit), role: role(of: clause, in: clause.range),
        path: passage.path, rule: "fact.none", sentence: clause.sentence)
      draft.period = period(of: draft.role, clause, before: words.lowerBound)
      draft.scope = scope(of: draft.indicators, clause, before: words.lowerBound)
      drafts.append(draft)
      return
    }
  }

  private static let longestNoun = 14
  private static let longestGap = 4
  private static let countingUnits: [RuleOfLawModel.Unit] = ["件", "起", "次", "项"]
  private static let noneWords: WordList = """
    未发生 未收到 未出现 未受理 没有发生 没有收到 无
    """
}
