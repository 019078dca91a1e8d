import RuleOfLawModel

/// Finds the indicator that the words of a number name (指标匹配).
struct IndicatorBinder {
  private let lexicon: Lexicon
  /// For each term, the last question in which it was seen in the phrase.
  private var seen: [Int32]
  /// For each topic, the last question in which the phrase named it.
  private var named: [Int32]
  private var question: Int32 = 0
  /// The terms of the phrase in question.
  private var present: [TermMatcher.Hit] = []

  init(_ lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
    seen = [Int32](repeating: 0, count: lexicon.terms.count)
    named = [Int32](repeating: 0, count: lexicon.topicCount)
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
  ///   - glyphs: the text.
  ///   - hits: the terms of the passage, in order.
  ///   - phrase: the words of the number, before and behind it.
  ///   - core: the words in which the deciding term has to stand; all of them if nil.
  ///   - unit: the number of the measure word; nil for a number without one.
  ///   - carries: how strongly a topic carries to the number, 1 to 3; nil where it does not.
  /// - Returns: the wording that accounts for most characters; nil if none holds or two that
  ///   account for as many disagree.
  mutating func match(
    in glyphs: Glyphs, hits: [TermMatcher.Hit], phrase: PhraseWords, core: Range<Int>? = nil,
    unit: Int?, carries: (Int32) -> Int?
  ) -> Match? {
    question &+= 1
    present.removeAll(keepingCapacity: true)
    note(hits, in: phrase.before)
    note(hits, in: phrase.after)
    note(hits, in: phrase.verb)
    var best: (wording: Int, score: Int)?
    var isTied = false
    for hit in present {
      if let core, !(core.lowerBound <= hit.start && hit.end <= core.upperBound) { continue }
      for place in lexicon.anchored.places(of: Int(hit.term)) {
        let number = Int(lexicon.anchored.number(at: place))
        let wording = lexicon.wordings[number]
        guard unit.map(wording.units.contains) ?? wording.isCount,
          let score = score(of: wording, in: glyphs, phrase, carries: carries)
        else { continue }
        if let best, score < best.score { continue }
        if let best, score == best.score {
          let other = lexicon.wordings[best.wording].definition
          if lexicon.indicators[Int(other)] != lexicon.indicators[Int(wording.definition)] {
            isTied = true
          }
        } else {
          best = (number, score)
          isTied = false
        }
      }
    }
    guard let best, !isTied else { return nil }
    let wording = lexicon.wordings[best.wording]
    return words(of: wording).map {
      Match(
        indicator: lexicon.indicators[Int(wording.definition)], words: $0, score: best.score)
    }
  }

  /// Notes the terms of the passage that lie within a range, and the topics they name.
  private mutating func note(_ hits: [TermMatcher.Hit], in range: Range<Int>) {
    guard !range.isEmpty else { return }
    var place = hits.firstIndex(startingAt: range.lowerBound)
    while place < hits.count, hits[place].start < range.upperBound {
      let hit = hits[place]
      place += 1
      guard hit.end <= range.upperBound else { continue }
      seen[Int(hit.term)] = question
      present.append(hit)
      for place in lexicon.topics.places(of: Int(hit.term)) {
        named[Int(lexicon.topics.number(at: place))] = question
      }
    }
  }

  /// How many characters a wording accounts for, four points each; nil where it does not hold.
  private func score(
    of wording: CompiledWording, in glyphs: Glyphs, _ phrase: PhraseWords,
    carries: (Int32) -> Int?
  ) -> Int? {
    var score = 0
    for atom in wording.required {
      var longest = 0
      for place in lexicon.lists.places(of: atom) {
        let term = lexicon.lists.number(at: place)
        if has(term, in: glyphs, phrase) { longest = max(longest, lexicon.terms.length(of: term)) }
      }
      guard longest > 0 else { return nil }
      score += longest * 4
    }
    for place in lexicon.lists.places(of: wording.vetoes)
    where has(lexicon.lists.number(at: place), in: glyphs, phrase) {
      return nil
    }
    if wording.rival >= 0,
      named[Int(wording.rival)] == question || carries(wording.rival) ?? 0 >= Self.near
    {
      return nil
    }
    guard wording.topic >= 0 else { return score }
    let isNamed = named[Int(wording.topic)] == question
    return (isNamed ? 4 : carries(wording.topic)).map { score + $0 }
  }

  /// How strongly a topic carries that was named last, or last but one.
  private static let near = 2

  /// The units from the first to the last term of a wording that holds.
  private func words(of wording: CompiledWording) -> Range<Int>? {
    var words: Range<Int>?
    for hit in present {
      let isPart = wording.required.contains { atom in
        lexicon.lists.places(of: atom).contains { lexicon.lists.number(at: $0) == hit.term }
      }
      guard isPart else { continue }
      let range = Int(hit.start)..<Int(hit.end)
      words = words.map { $0.union(range) } ?? range
    }
    return words
  }

  private func has(_ term: Int32, in glyphs: Glyphs, _ phrase: PhraseWords) -> Bool {
    if let character = TermTable.character(term) {
      return phrase.has(character, in: glyphs)
    }
    return seen[Int(term)] == question
  }
}

/// The words that an indicator is looked for in: before a number and behind it.
struct PhraseWords {
  let before: Range<Int>
  let after: Range<Int>
  let verb: Range<Int>

  init(_ before: Range<Int>, _ after: Range<Int> = 0..<0, verb: Range<Int>? = nil) {
    self.before = before
    self.after = after
    self.verb = verb ?? 0..<0
  }

  /// Whether a character stands in one of the stretches.
  func has(_ character: UInt16, in glyphs: Glyphs) -> Bool {
    glyphs.firstIndex(in: before) { $0 == character } != nil
      || glyphs.firstIndex(in: after) { $0 == character } != nil
      || glyphs.firstIndex(in: verb) { $0 == character } != nil
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
