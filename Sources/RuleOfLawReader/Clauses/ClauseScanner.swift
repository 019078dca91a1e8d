import RuleOfLawModel

/// Takes a passage apart into clauses and numbers in one pass (断句).
struct ClauseScanner: Sendable {
  private let scanner = NumberScanner()
  private let rules = NumberRules.standard
  private let kinds = UnitKinds.standard

  /// Reads a passage.
  func scan(_ glyphs: Glyphs, _ passage: Range<Int>) -> ClauseList {
    var hits: [TermMatcher.Hit] = []
    Lexicon.standard.terms.matcher.appendHits(in: glyphs.units, passage, to: &hits)
    return scan(glyphs, passage, hits: hits)
  }

  /// Reads a passage whose terms are known.
  ///
  /// - Complexity: O(*n*) in the passage.
  func scan(_ glyphs: Glyphs, _ passage: Range<Int>, hits: [TermMatcher.Hit]) -> ClauseList {
    var list = ClauseList()
    var state = State(start: passage.lowerBound)
    var index = passage.lowerBound
    var names: [Range<Int>]?
    var nextName = 0
    while index < passage.upperBound {
      let unit = glyphs.units[index]
      let kind = kinds[unit]
      state.signs |= kind
      switch kind & (UnitKinds.number | UnitKinds.mark | UnitKinds.mask) {
      case UnitKinds.number:
        let known = names ?? nameRanges(hits)
        names = known
        while nextName < known.count, known[nextName].upperBound <= index { nextName += 1 }
        let name =
          nextName < known.count && known[nextName].contains(index) ? known[nextName] : nil
        index = readNumber(glyphs, passage, at: index, name: name, &state, &list)
      case UnitKinds.mark:
        note(unit, at: index, glyphs, passage, &state, &list)
        index += 1
      case UnitKinds.mask:
        let floor = max(state.start, list.numbers.last?.end ?? 0)
        if let number = scanner.masked(in: glyphs, at: index, floor: floor),
          number.end <= passage.upperBound, state.title == nil
        {
          list.numbers.append(number)
          index = number.end
        } else {
          index += 1
        }
      default: index += 1
      }
    }
    state.close(at: passage.upperBound, mark: 0, &list)
    return list
  }

  /// What is open while a passage is read.
  private struct State {
    var start: Int
    var firstNumber = 0
    var sentence = 0
    var quotation: Int?
    var title: Int?
    /// Where the innermost bracket with numbers closes.
    var bracketEnd: Int?
    /// The kinds of the characters since the clause began.
    var signs: UInt8 = 0

    init(start: Int) { self.start = start }

    mutating func close(at end: Int, mark: UInt16, _ list: inout ClauseList) {
      if end > start {
        list.clauses.append(
          Clause(
            range: start..<end, numbers: firstNumber..<list.numbers.count, sentence: sentence,
            isBracketed: bracketEnd != nil, mark: mark, signs: signs))
      }
      list.signs |= signs
      signs = 0
      start = end + 1
      firstNumber = list.numbers.count
    }
  }

  private func note(
    _ unit: UInt16, at index: Int, _ glyphs: Glyphs, _ passage: Range<Int>, _ state: inout State,
    _ list: inout ClauseList
  ) {
    switch unit {
    case Unit16.openQuote: state.quotation = index
    case Unit16.closeQuote: state.quotation = nil
    case Unit16.openTitle: state.title = index
    case Unit16.closeTitle: state.title = nil
    case Unit16.openBracket where state.title == nil && state.bracketEnd == nil:
      let limit = min(passage.upperBound, index + Self.longestBracket)
      if let end = glyphs.closingBracket(of: index, limit: limit),
        glyphs.firstIndex(in: index + 1..<end, where: \.isDigit) != nil, end - index > 4
      {
        state.close(at: index, mark: unit, &list)
        state.bracketEnd = end
      }
    case Unit16.closeBracket where state.bracketEnd == index:
      state.close(at: index, mark: unit, &list)
      state.bracketEnd = nil
    default:
      guard unit.endsClause, state.title == nil else { return }
      // A colon in a time or a ratio ends nothing.
      if unit == Unit16.colon, glyphs[index - 1].isDigit, glyphs[index + 1].isDigit { return }
      state.close(at: index, mark: unit, &list)
      if unit.endsSentence {
        state.sentence += 1
        state.quotation = nil
      }
    }
  }

  /// Reads the number at an index and returns where to go on.
  private func readNumber(
    _ glyphs: Glyphs, _ passage: Range<Int>, at index: Int, name: Range<Int>?,
    _ state: inout State, _ list: inout ClauseList
  ) -> Int {
    let floor = max(state.start, list.numbers.last?.end ?? 0)
    let next = Self.endOfRun(glyphs, index, passage.upperBound)
    guard var number = scanner.number(in: glyphs, at: index, floor: floor) else {
      // Numerals that count nothing are still a number in a known name or as a list mark: 一是.
      if let name {
        append(index..<min(next, name.upperBound), .knownName, &list)
      } else if index == state.start, glyphs[next] == Self.listWord {
        append(index..<next, .inlineMark, &list)
      }
      return next
    }
    if number.end > passage.upperBound {
      number.extent = number.extent.lowerBound..<passage.upperBound
      number.digits = number.digits.clamped(to: passage)
    }
    let traits = Self.traits(of: number, in: glyphs, state, name: name)
    let candidates = rules.candidates(for: number, in: glyphs, traits)
    if candidates != 0 {
      let context = NumberContext(
        glyphs: glyphs, number: number, quotation: quotation(glyphs, state, passage, index),
        title: state.title.map { $0..<index }, paragraphStart: passage.lowerBound, name: name)
      if let rule = rules.first(of: candidates, claiming: context) {
        number.verdict = NumberVerdict(ofRuleAt: rule)
        number.extent = number.digits
      }
    }
    list.numbers.append(number)
    return min(
      passage.upperBound,
      max(number.sort == .fact ? number.end : number.digits.upperBound, index + 1))
  }

  /// What a number shows at a glance, for the rules.
  private static func traits(
    of number: NumberToken, in glyphs: Glyphs, _ state: State, name: Range<Int>?
  ) -> NumberCue.Traits {
    var traits: NumberCue.Traits = []
    let digits = number.digits
    if state.title != nil { traits.insert(.titled) }
    if state.quotation != nil { traits.insert(.quoted) }
    if name != nil { traits.insert(.named) }
    let first = glyphs[digits.lowerBound]
    if digits.count == 4, first == 0x31 || first == 0x32 { traits.insert(.yearLike) }
    if digits.count >= 5 { traits.insert(.long) }
    if glyphs[digits.lowerBound - 1].isLetter || glyphs[digits.upperBound].isLetter {
      traits.insert(.besideLetter)
    }
    return traits
  }

  private func append(
    _ digits: Range<Int>, _ verdict: NumberVerdict, _ list: inout ClauseList
  ) {
    list.numbers.append(
      NumberToken(
        digits: digits, extent: digits, value: nil, measure: .none, hedge: .exact,
        isChinese: true, verdict: verdict))
  }

  private static func endOfRun(_ glyphs: Glyphs, _ index: Int, _ limit: Int) -> Int {
    let isDigit = glyphs[index].isDigit
    var end = index + 1
    while end < limit,
      isDigit ? glyphs[end].isDigit : ChineseNumeral.isNumeral(glyphs[end])
    { end += 1 }
    return end
  }

  private func quotation(
    _ glyphs: Glyphs, _ state: State, _ passage: Range<Int>, _ index: Int
  ) -> Range<Int>? {
    guard let open = state.quotation, index - open <= Self.longestQuotation else { return nil }
    let reach = index..<min(passage.upperBound, open + Self.longestQuotation)
    guard let close = glyphs.firstIndex(in: reach, where: { $0 == Unit16.closeQuote })
    else { return nil }
    return open + 1..<close
  }

  /// Where the known names stand, those that overlap as one.
  private func nameRanges(_ hits: [TermMatcher.Hit]) -> [Range<Int>] {
    let uses = Lexicon.standard.uses
    var ranges: [Range<Int>] = []
    for hit in hits where uses[Int(hit.term)].isNumberName {
      let range = Int(hit.start)..<Int(hit.end)
      if let last = ranges.last, last.overlaps(range) {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static let listWord = "是".utf16.first ?? 0
  private static let longestBracket = 120
  private static let longestQuotation = 40
}
