public import RuleOfLawModel

extension Audit {
  /// A reading, indexed once for all rules.
  ///
  /// Figures stay in the order of the text. They are found by indicator, in the same sentence
  /// first, then in the same paragraph, then in the same item; never across scopes or periods.
  ///
  /// Nothing is looked for farther than a reach away, so that the time stays linear in the text:
  /// no report prints an indicator so often, or says so much in a sentence.
  public struct Context: Sendable {
    /// The number of figures of an indicator on either side that are compared with a figure.
    static let reach = 24
    /// The number of bytes before a figure that its clause is looked for in.
    static let longestLead = 1200

    /// The reading that is audited.
    public var reading: Reading { readings[0] }
    /// The reading as a list of one, so that a context is copied as cheaply as a number.
    private let readings: [Reading]
    let figures: [Figure]
    private let byIndicator: [Indicator: [Int]]
    private let sentenceStarts: [Int]
    /// The numbers of the text, whether or not they are figures.
    let numbers: [PrintedNumber]
    /// What each figure is called in its sentence.
    private var names: [FigureName] = []
    /// Every printed rate against every formula for it, for the rules that ask the same of them.
    private(set) var rateChecks: [RateCheck] = []
    private var checksOfRates: [Int: [Int]] = [:]

    /// Indexes a reading.
    public init(_ reading: Reading) {
      readings = [reading]
      let passages = Passages(reading.text)
      figures = reading.facts.indices.map { index in
        let offset = max(0, reading.facts[index].provenance.span.end - 1)
        return Figure(
          reading.facts, at: index, sentence: Passages.place(of: offset, in: passages.sentences),
          segment: Passages.place(of: offset, in: passages.segments),
          paragraph: Passages.place(of: offset, in: passages.paragraphs))
      }
      sentenceStarts = passages.sentences
      numbers = NumberScan(reading.text, passages).numbers
      var byIndicator: [Indicator: [Int]] = [:]
      for figure in figures {
        for indicator in figure.fact.indicators {
          byIndicator[indicator, default: []].append(figure.index)
        }
      }
      self.byIndicator = byIndicator
      names = figures.map { FigureName(before: lead(of: $0)) }
      rateChecks = RateFormula.all.flatMap { formula in
        figures(of: formula.rate).compactMap { RateCheck(formula, $0, in: self) }
      }
      for (place, check) in rateChecks.enumerated() {
        checksOfRates[check.rate.index, default: []].append(place)
      }
    }

    /// A printed rate against every formula for it.
    func rateChecks(of rate: Figure) -> [RateCheck] {
      (checksOfRates[rate.index] ?? []).map { rateChecks[$0] }
    }

    /// Whether one of the checks of a rate meets a condition.
    func hasRateCheck(of rate: Figure, where condition: (borrowing RateCheck) -> Bool) -> Bool {
      checksOfRates[rate.index]?.contains { condition(rateChecks[$0]) } ?? false
    }

    /// What a figure is called in its sentence.
    func name(of figure: Figure) -> FigureName { names[figure.index] }

    /// Every printed figure of an indicator, in the order of the text.
    func figures(of indicator: Indicator) -> [Figure] {
      (byIndicator[indicator] ?? []).map { figures[$0] }
    }

    /// The indicators that occur more than once, in the order of their names.
    var repeatedIndicators: [Indicator] {
      byIndicator.filter { $0.value.count > 1 }.keys.sorted()
    }

    /// The figures of an indicator within reach of a figure that meet a condition, in order.
    func figures(
      of indicator: Indicator, near figure: Figure, where condition: (Figure) -> Bool
    ) -> [Figure] {
      guard let places = byIndicator[indicator] else { return [] }
      let place = Passages.place(of: figure.index, in: places)
      let lower = max(0, place - Self.reach)
      let upper = min(places.count, place + Self.reach + 1)
      return places[lower..<upper].filter { condition(figures[$0]) }.map { figures[$0] }
    }

    /// The period of a figure; the year of the report where the fact names none.
    func period(of figure: Figure) -> String? {
      figure.fact.period ?? reading.report.year.map { String($0) }
    }

    /// The number of the sentence around an offset.
    func sentenceNumber(at offset: Int) -> Int { Passages.place(of: offset, in: sentenceStarts) }

    /// Where a sentence stands.
    func sentenceSpan(_ number: Int) -> SourceSpan {
      guard sentenceStarts.indices.contains(number) else { return SourceSpan(0, 0) }
      let end =
        number + 1 < sentenceStarts.count ? sentenceStarts[number + 1] : reading.text.length
      return SourceSpan(sentenceStarts[number], end)
    }

    /// The words of a sentence.
    func sentence(_ number: Int) -> Substring { reading.text[sentenceSpan(number)] }

    /// The words from the beginning of its sentence up to a figure.
    func lead(of figure: Figure) -> Substring {
      guard sentenceStarts.indices.contains(figure.sentence) else { return "" }
      let start = max(
        min(sentenceStarts[figure.sentence], figure.span.end),
        figure.span.end - Self.longestLead)
      return reading.text[SourceSpan(start, figure.span.end)]
    }

    /// The words of a comparison.
    func words(of change: Change) -> Substring { reading.text[change.span] }

    /// Whether the size of a comparison is hedged: 近40%, 40%以上.
    func isHedged(_ change: Change) -> Bool {
      guard let size = change.size else { return false }
      let end = change.span.end
      let behind = reading.text[SourceSpan(end, max(end, min(end + 6, reading.text.length)))]
      return Wording.isHedged(size, in: words(of: change), behind: behind)
    }
  }
}
