import RuleOfLawModel

/// One passage while its facts are read: its clauses, its terms, and what carries from one clause
/// to the next.
struct PassageReading {
  var drafts: [FactDraft] = []
  var numbers: [NumberToken]

  let glyphs: Glyphs
  let passage: Passage
  let clauses: [Clause]
  let hits: [TermMatcher.Hit]
  let trail: TopicTrail
  let years: ReportYears
  /// The kinds of the characters of the passage, as bits of `UnitKinds`.
  let signs: UInt8
  /// The years that the passage names.
  private(set) var namedYears = NamedYears()
  /// Where each sentence begins.
  var sentenceStart: [Int] = []
  /// The whole that the clauses after 其中 or in a bracket are parts of, by its draft.
  var whole: Whole?
  private var verbs = CarriedVerb()
  /// The place of the clause that is being read.
  private(set) var place = 0

  init(
    _ glyphs: Glyphs, _ passage: Passage, _ list: ClauseList, hits: [TermMatcher.Hit],
    lexicon: Lexicon, years: ReportYears
  ) {
    self.glyphs = glyphs
    self.passage = passage
    self.years = years
    clauses = list.clauses
    signs = list.signs
    numbers = list.numbers
    namedYears = NamedYears(numbers, in: glyphs)
    self.hits = hits
    trail = Self.trail(glyphs, passage, hits, list, lexicon)
    for clause in clauses where clause.sentence >= sentenceStart.count {
      while sentenceStart.count <= clause.sentence { sentenceStart.append(clause.range.lowerBound) }
    }
  }

  /// The topics of the heading, then those of the passage in order.
  private static func trail(
    _ glyphs: Glyphs, _ passage: Passage, _ hits: [TermMatcher.Hit], _ list: ClauseList,
    _ lexicon: Lexicon
  ) -> TopicTrail {
    var trail = TopicTrail()
    if !passage.isHeading {
      var headingHits: [TermMatcher.Hit] = []
      lexicon.terms.matcher.appendHits(
        in: glyphs.units, passage.heading.prefix(200), to: &headingHits)
      for hit in headingHits { trail.note(hit, in: lexicon, sentence: -1) }
    }
    let clauses = list.clauses
    var clause = 0
    var yardstick = clauses.first.flatMap { Self.yardstick(of: $0, list.numbers, glyphs) }
    for hit in hits {
      while clause + 1 < clauses.count, clauses[clause].range.upperBound <= hit.start {
        clause += 1
        yardstick = Self.yardstick(of: clauses[clause], list.numbers, glyphs)
      }
      if let yardstick, yardstick.contains(Int(hit.start)) { continue }
      trail.note(hit, in: lexicon, sentence: clauses[clause].sentence)
    }
    return trail
  }

  /// The words that a multiple is of, which are no subject: 达到|一审行政诉讼案件的|2.6倍.
  private static func yardstick(
    of clause: Clause, _ numbers: [NumberToken], _ glyphs: Glyphs
  ) -> Range<Int>? {
    let multiple = clause.numbers.first {
      numbers[$0].unit == .multiple
        && glyphs[numbers[$0].extent.lowerBound - 1] == Unit16.particle
    }
    guard let end = multiple.map({ numbers[$0].extent.lowerBound }),
      end > clause.range.lowerBound
    else { return nil }
    return links.last(in: glyphs, clause.range.lowerBound..<end).map { $0.upperBound..<end }
  }

  private static let links: WordList = "是 为 达 达到 相当于 超过"

  /// Reads the clauses in order.
  mutating func read(_ binder: inout IndicatorBinder) {
    for (place, clause) in clauses.enumerated() {
      self.place = place
      if let whole, whole.sentence != clause.sentence { self.whole = nil }
      openWhole(clause)
      var phrases = PhraseFinder.phrases(of: clause, numbers: numbers, in: glyphs)
      Distribution.distribute(&phrases, numbers: numbers, in: glyphs)
      distributeToLast(&phrases)
      if let first = phrases.first { borrow(for: first.number, &phrases[0].phrase) }
      verbs.carry(to: &phrases, of: clause, in: glyphs)
      SharedPredicate.share(&phrases, numbers: numbers, in: glyphs)
      for (number, phrase) in phrases where numbers[number].sort == .fact {
        read(number, phrase, of: clause, &binder)
      }
      let end = clause.numbers.last { numbers[$0].sort == .fact || numbers[$0].sort == .change }
      let rest = max(clause.range.lowerBound, end.map { numbers[$0].end } ?? 0)
      readZero(clause, in: min(rest, clause.range.upperBound)..<clause.range.upperBound, &binder)
      if phrases.isEmpty { readWhole(clause, &binder) }
      if clause.signs & UnitKinds.flat != 0, ChangeWords.isFlat(clause.range, in: glyphs) {
        readFlat(clause, &binder)
      }
    }
  }

  private mutating func read(
    _ number: Int, _ phrase: Phrase, of clause: Clause, _ binder: inout IndicatorBinder
  ) {
    if isOrigin(number, of: clause) || isBase(number, phrase, of: clause) {
      mark(number, .changeFrom)
    } else if readEarlierValue(number, of: clause) {
      return
    } else if !readChange(number, phrase, of: clause, &binder) {
      // 比全省平均低2.3个百分点 compares with others.
      guard numbers[number].unit != .percentagePoint else {
        return mark(number, .changeOfOthers)
      }
      add(number, phrase, of: clause, changes: [], &binder)
    }
  }

  /// Gives values in turn the words of as many facts just before them:
  /// 培训班6期、轮训班9期，分别培训480人次、2160人次.
  private func distributeToLast(_ phrases: inout [(number: Int, phrase: Phrase)]) {
    guard phrases.count > 1, phrases.count <= Self.longestTurn, let first = phrases.first,
      !first.phrase.isInherited,
      let marker = Self.inTurn.first(in: glyphs, first.phrase.before),
      Filler.isOnly(first.phrase.before.lowerBound..<marker.lowerBound, in: glyphs)
    else { return }
    let units = phrases.map { numbers[$0.number].unit }
    let owners = drafts.suffix(phrases.count)
    guard owners.count == phrases.count, Set(units).count == 1,
      units[0] != .percent && units[0] != .percentagePoint,
      let unit = owners.first?.quantity.unit, unit != units[0],
      owners.allSatisfy({ $0.quantity.unit == unit && $0.sentence == clauses[place].sentence })
    else { return }
    let verb = marker.upperBound..<numbers[first.number].extent.lowerBound
    for (place, owner) in zip(phrases.indices, owners) {
      phrases[place].phrase = Phrase(
        before: owner.label, after: verb, isInherited: true, verb: phrases[place].phrase.verb)
    }
  }

  private static let inTurn: WordList = "分别"
  /// The most values that are given in turn.
  private static let longestTurn = 8

  /// Gives the first number of a clause that has no words of its own those of the clause before:
  /// 综合纠错率持续走低,降至18.6%.
  private func borrow(for number: Int, _ phrase: inout Phrase) {
    let token = numbers[number]
    guard place > 0, !phrase.isInherited, !phrase.before.isEmpty || clauses[place].isBracketed,
      Filler.isOnly(phrase.after, in: glyphs)
    else { return }
    let target = ChangeWords.target(
      before: token.extent.lowerBound, floor: phrase.before.lowerBound, in: glyphs)
    let own = phrase.before.lowerBound..<(target ?? phrase.before.upperBound)
    guard Filler.isOnly(own, in: glyphs),
      let earlier = wordsBefore(clauses[place]) ?? wordsExceeded(by: token)
    else { return }
    phrase.before = earlier
    phrase.isInherited = true
  }

  /// The words of the clause before, where its only figure is a mark that this one has passed:
  /// 案件首次突破千件，达到1037件.
  private func wordsExceeded(by token: NumberToken) -> Range<Int>? {
    let earlier = clauses[place - 1]
    guard let last = drafts.last, let mark = last.number, earlier.numbers.contains(mark),
      earlier.sentence == clauses[place].sentence, last.quantity.qualifier == .over,
      last.quantity.unit == token.unit, last.changes.isEmpty,
      earlier.numbers.count(where: { numbers[$0].sort == .fact }) == 1
    else { return nil }
    return earlier.range.lowerBound..<numbers[mark].extent.lowerBound
  }

  /// Says what a number is.
  mutating func mark(_ number: Int, _ verdict: NumberVerdict) {
    numbers[number].verdict = verdict
  }
}
