import RuleOfLawModel

/// Finds the rates that a clause names without a figure (未列数值的比率): 负责人出庭应诉率较低.
struct NamedRates {
  private let glyphs: Glyphs
  private let lexicon = Lexicon.standard
  private let percent = MeasureWords.standard.number(of: .percent)
  private var binder = IndicatorBinder()

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// The rates that the members of a clause name: 力争纠错率和败诉率实现双下降.
  mutating func rates(in clause: Range<Int>, _ hits: [TermMatcher.Hit]) -> [Indicator] {
    var indicators: [Indicator] = []
    let own = hits[hits.firstIndex(startingAt: clause.lowerBound)...].prefix {
      $0.start < clause.upperBound
    }
    guard own.contains(where: { lexicon.uses[Int($0.term)].anchorsShare }) else { return [] }
    for member in Conjunctions.members(of: clause, in: glyphs)
    where glyphs.contains(Self.shares, in: member) {
      let match = binder.match(
        in: glyphs, hits: hits, phrase: PhraseWords(member),
        unit: percent, carries: { _ in nil })
      if let match, !indicators.contains(match.indicator) { indicators.append(match.indicator) }
    }
    return indicators
  }

  private static let shares: WordList = "率 比例 占比 满意度"
}
