import RuleOfLawModel

/// Finds the indicator that the words of a number name (指标匹配).
struct IndicatorBinder {
  private let lexicon: Lexicon
  /// For each term, the last question in which it was seen in the phrase.
  private var seen: [Int32]
  private var question: Int32 = 0

  init(_ lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
    seen = [Int32](repeating: 0, count: lexicon.terms.count)
  }

  /// What was found: the indicator and the words that name it.
  struct Match {
    let indicator: Indicator
    /// The units from the first to the last matched term.
    let words: Range<Int>
    let score: Int
  }

  /// Asks which indicator the words of a number name.
  ///
  /// - Parameters:
  ///   - hits: the terms of the passage, in order.
  ///   - phrase: the words of the number, before and behind it.
  ///   - core: the words in which the deciding term has to stand; all of them if nil.
  ///   - unit: the number of the measure word; nil for a number without one.
  ///   - carries: how strongly a topic carries to the number, 1 to 3; nil where it does not.
  /// - Returns: the wording that accounts for most characters; nil if none holds or two that
  ///   account for as many disagree.
  mutating func match(
    hits: [TermMatcher.Hit], phrase: PhraseWords, core: Range<Int>? = nil,
    unit: Int?, carries: (Int32) -> Int?
  ) -> Match? {
    question += 1
    var present: [TermMatcher.Hit] = []
    for range in phrase.ranges {
      for hit in hits[hits.firstIndex(startingAt: range.lowerBound)...] {
        guard hit.start < range.upperBound else { break }
        guard hit.end <= range.upperBound else { continue }
        seen[Int(hit.term)] = question
        present.append(hit)
      }
    }
    var best: Match?
    var isTied = false
    for hit in present {
      if let core, !(core.lowerBound <= hit.start && hit.end <= core.upperBound) { continue }
      for number in lexicon.anchored[Int(hit.term)] {
        let wording = lexicon.wordings[Int(number)]
        guard unit.map(wording.units.contains) ?? wording.isCount,
          let found = weigh(wording, present, phrase, carries: carries)
        else { continue }
        if let current = best, found.score <= current.score {
          if found.score == current.score, found.indicator != current.indicator { isTied = true }
        } else {
          best = found
          isTied = false
        }
      }
    }
    return isTied ? nil : best
  }

  private func weigh(
    _ wording: CompiledWording, _ present: [TermMatcher.Hit], _ phrase: PhraseWords,
    carries: (Int32) -> Int?
  ) -> Match? {
    guard !wording.vetoes.contains(where: { has($0, in: phrase) }) else { return nil }
    var score = 0
    var words: Range<Int>?
    for atom in wording.required {
      let terms = atom.filter { has($0, in: phrase) }
      guard !terms.isEmpty else { return nil }
      score += (terms.map(length).max() ?? 0) * 4
      for hit in present where terms.contains(hit.term) {
        let range = Int(hit.start)..<Int(hit.end)
        words = words.map { $0.union(range) } ?? range
      }
    }
    if let topic = wording.topic {
      let isNamed = present.contains { lexicon.topicsOfTerm[Int($0.term)].contains(topic) }
      guard let strength = isNamed ? 4 : carries(topic) else { return nil }
      score += strength
    }
    return words.map { Match(indicator: wording.indicator, words: $0, score: score) }
  }

  private func has(_ term: Int32, in phrase: PhraseWords) -> Bool {
    if let character = TermTable.character(term) { return phrase.has(character) }
    return seen[Int(term)] == question
  }

  private func length(of term: Int32) -> Int {
    term < 0 ? 1 : lexicon.terms[Int(term)].count
  }
}

/// The words that an indicator is looked for in: stretches of a text.
struct PhraseWords {
  let glyphs: Glyphs
  let ranges: [Range<Int>]

  /// Whether a character stands in one of the stretches.
  func has(_ character: UInt16) -> Bool {
    ranges.contains { glyphs.units[$0].contains(character) }
  }
}

extension [TermMatcher.Hit] {
  /// The place of the first occurrence that begins at a unit or behind it.
  func firstIndex(startingAt unit: Int) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].start < unit { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

extension Range<Int> {
  /// The smallest range that covers both.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
