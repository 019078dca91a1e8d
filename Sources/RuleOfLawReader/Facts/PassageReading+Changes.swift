import RuleOfLawModel

/// Comparisons: which number is the size of a change, and of which fact.
extension PassageReading {
  /// Reads a number as the size of a change, if it is one.
  mutating func readChange(
    _ number: Int, _ phrase: Phrase, of clause: Clause, _ binder: inout IndicatorBinder
  ) -> Bool {
    let token = numbers[number]
    if readFromTo(number, of: clause, &binder) { return true }
    let before =
      phrase.isInherited
      ? token.extent.lowerBound..<token.extent.lowerBound : phrase.before
    if let start = ChangeWords.target(
      before: token.extent.lowerBound, floor: before.lowerBound, in: glyphs)
    {
      return readTarget(number, phrase, start, of: clause, &binder)
    }
    guard
      let found = ChangeWords.direction(
        before: token.extent.lowerBound, floor: before.lowerBound, in: glyphs)
    else { return readDistributed(number, phrase, of: clause) }
    let comparison = ChangeWords.comparison(in: before, of: glyphs)
    let start = min(comparison?.lowerBound ?? found.start, found.start)
    let span = glyphs.span(start..<token.end)
    let label = Filler.trimmed(before.lowerBound..<start, in: glyphs)
    let names = max(before.lowerBound, comparison?.upperBound ?? 0)..<found.start
    if let owners = distributedOwners(Filler.trimmed(names, in: glyphs), in: clause) {
      attach(found.direction, number, to: owners[0], span)
      return true
    }
    if let owner = countedOwner(Filler.trimmed(names, in: glyphs), in: clause) {
      attach(found.direction, number, to: owner, span)
      return true
    }
    if label.isEmpty, let owner = turnOwner(number, before, of: clause) {
      attach(found.direction, number, to: owner, span)
      return true
    }
    let isShare = Self.shares.contains(token.unit)
    if label.isEmpty || isConnective(label) {
      guard let owner = owner(in: clause),
        isShare || comparison != nil || drafts[owner].quantity.unit == token.unit
      else { return false }
      attach(found.direction, number, to: owner, span)
      return true
    }
    guard isShare || comparison != nil else { return false }
    if readChangesInTurn(number, label, found.direction, span, of: clause, &binder) { return true }
    // The direction belongs to the words: 时限压减 is another thing than 时限.
    var own = phrase
    own.after = token.end..<token.end
    add(
      number, own, of: clause, changes: [change(found.direction, token, of: nil, span)], &binder,
      label: label)
    return true
  }

  /// The fact that a comparison without words of its own is of: the last, but behind a bracket the
  /// one before it (268件(含上年结转31件),同比增长22.4%), and no multiple.
  private func owner(in clause: Clause) -> Int? {
    let owner = drafts.indices.suffix(Self.longestDistribution).last {
      drafts[$0].quantity.unit != .multiple && (clause.isBracketed || !drafts[$0].isBracketed)
    }
    return owner.flatMap { drafts[$0].sentence == clause.sentence ? $0 : nil }
  }

  private static let shares: [RuleOfLawModel.Unit] = [.percent, .percentagePoint, .multiple, "‰"]

  private mutating func attach(
    _ direction: Direction, _ number: Int, to owner: Int, _ span: SourceSpan
  ) {
    mark(number, .changeSize)
    drafts[owner].changes.append(
      change(direction, numbers[number], of: drafts[owner].quantity.unit, span))
  }

  private func change(
    _ direction: Direction, _ token: NumberToken, of unit: RuleOfLawModel.Unit?,
    _ span: SourceSpan
  ) -> Change {
    let reading: ChangeReading =
      switch token.unit {
      case .percentagePoint: .points
      case .multiple: .multiple
      case .percent, "‰": unit.map { $0 == .percent } ?? true ? .undetermined : .relative
      default: .absolute
      }
    return Change(direction, token.value, token.unit, reading: reading, span: span)
  }

  /// 批次、人次分别上升52.78%、45.34%: the facts just before that have these units.
  private func distributedOwners(_ label: Range<Int>, in clause: Clause) -> [Int]? {
    guard !label.isEmpty else { return nil }
    let names = glyphs.units[label].split { $0 == Unit16.listComma || $0 == Unit16.and }
    guard names.count > 1 else { return nil }
    let owners = drafts.indices.suffix(names.count)
    guard owners.count == names.count,
      zip(owners, names).allSatisfy({ owner, name in
        drafts[owner].sentence == clause.sentence
          && drafts[owner].quantity.unit.rawValue.utf16.first == name.first
      })
    else { return nil }
    return Array(owners)
  }

  /// 108批318人次,同比批次下降10%: the fact just before that is counted in what the words name.
  private func countedOwner(_ name: Range<Int>, in clause: Clause) -> Int? {
    guard (1...2).contains(name.count) else { return nil }
    return drafts.indices.suffix(2).last { draft in
      drafts[draft].sentence == clause.sentence
        && glyphs.units[name].starts(with: drafts[draft].quantity.unit.rawValue.utf16)
        && drafts[draft].quantity.unit != .none
    }
  }

  /// The first of the facts just before that as many sizes are given to in turn: 312批1064人次,
  /// 同比分别下降18.3%和22.7%.
  private func turnOwner(_ number: Int, _ before: Range<Int>, of clause: Clause) -> Int? {
    guard glyphs.contains(Self.inTurn, in: before) else { return nil }
    let sizes = (number..<clause.numbers.upperBound).prefix(Self.longestDistribution).prefix {
      numbers[$0].sort == .fact && numbers[$0].unit == numbers[number].unit
    }.count
    let first = drafts.count - sizes
    guard sizes > 1, first >= 0, drafts[first].sentence == clause.sentence,
      drafts[first].quantity.unit != numbers[number].unit
    else { return nil }
    return first
  }

  private static let inTurn: WordList = "分别"

  /// Reads sizes that are given to as many names in turn, of which no level is printed:
  /// 发案数、死亡人数分别下降20%和33.3%.
  private mutating func readChangesInTurn(
    _ number: Int, _ label: Range<Int>, _ direction: Direction, _ span: SourceSpan,
    of clause: Clause, _ binder: inout IndicatorBinder
  ) -> Bool {
    let names = Conjunctions.members(of: label, in: glyphs)
    let sizes = (number..<clause.numbers.upperBound).prefix(names.count)
    guard names.count > 1, sizes.count == names.count,
      glyphs.contains(Self.inTurn, in: label.upperBound..<numbers[number].extent.lowerBound),
      sizes.allSatisfy({
        numbers[$0].sort == .fact && numbers[$0].unit == numbers[number].unit
      })
    else { return false }
    for (size, name) in zip(sizes, names) {
      let end = numbers[size].end
      let phrase = Phrase(before: name, after: end..<end)
      add(
        size, phrase, of: clause,
        changes: [change(direction, numbers[size], of: nil, span)], &binder, label: name)
    }
    return true
  }

  /// The second and later sizes of a distributed change follow without words of their own.
  private mutating func readDistributed(
    _ number: Int, _ phrase: Phrase, of clause: Clause
  ) -> Bool {
    guard phrase.isInherited, number > clause.numbers.lowerBound,
      numbers[number - 1].sort == .change, numbers[number - 1].unit == numbers[number].unit,
      let last = drafts.indices.suffix(Self.longestDistribution).last(where: {
        !drafts[$0].changes.isEmpty
      }), last + 1 < drafts.count,
      let previous = drafts[last].changes.last
    else { return false }
    attach(previous.direction, number, to: last + 1, glyphs.span(numbers[number].extent))
    return true
  }

  /// Whether words before a comparison only join it to what was said: 并, 在此基础上再.
  private func isConnective(_ label: Range<Int>) -> Bool {
    label.count <= 4 && glyphs.contains(Self.connectives, in: label)
      || glyphs.ends(label, with: Self.connectiveEnds)
  }

  private static let longestDistribution = 32
  private static let connectives: WordList = "基础上 并且 且 再 又 连续 实现 分别 继续 进一步 比重 总体 整体 数量"
  private static let connectiveEnds: WordList = "基础上 基础上再 相比 相比再"
  /// Whether a number is what a figure is compared with: 较2022年的151件下降15.9%.
  func isBase(_ number: Int, _ phrase: Phrase, of clause: Clause) -> Bool {
    let next = number + 1
    guard !phrase.isInherited, next < clause.numbers.upperBound, numbers[next].sort == .fact,
      let last = drafts.last, last.sentence == clause.sentence,
      last.quantity.unit == numbers[number].unit,
      let comparison = ChangeWords.comparison(in: phrase.before, of: glyphs),
      Filler.isOnly(comparison.upperBound..<phrase.before.upperBound, in: glyphs),
      numbers[number].end <= numbers[next].extent.lowerBound
    else { return false }
    return ChangeWords.direction(
      before: numbers[next].extent.lowerBound, floor: numbers[number].end, in: glyphs) != nil
  }

  /// Reads the value behind 至: 精简至70个.
  private mutating func readTarget(
    _ number: Int, _ phrase: Phrase, _ verb: Int, of clause: Clause,
    _ binder: inout IndicatorBinder
  ) -> Bool {
    var own = phrase
    if !phrase.isInherited {
      own.before = phrase.before.lowerBound..<max(verb, phrase.before.lowerBound)
    }
    add(number, own, of: clause, changes: [], &binder)
    return true
  }

  /// Reads a bracketed value of an earlier year behind the fact it is of: 326件(2023年为287件).
  mutating func readEarlierValue(_ number: Int, of clause: Clause) -> Bool {
    let token = numbers[number]
    guard clause.isBracketed, let owner = drafts.indices.last,
      drafts[owner].sentence == clause.sentence, drafts[owner].quantity.unit == token.unit,
      let value = token.value, let now = drafts[owner].quantity.magnitude,
      isEarlierYear(before: number, of: clause, than: drafts[owner].period)
    else { return false }
    mark(number, .changeFrom)
    drafts[owner].changes.append(
      Change(
        value == now ? .flat : value < now ? .up : .down, nil, token.unit, reading: .fromTo,
        from: value, span: glyphs.span(clause.range.lowerBound..<token.end)))
    return true
  }

  /// Whether the words of a bracket before a number only name an earlier year.
  private func isEarlierYear(before number: Int, of clause: Clause, than period: String?) -> Bool {
    let start = clause.range.lowerBound
    if let word = Self.earlierYears.word(in: glyphs, at: start) {
      return numbers[number].extent.lowerBound - word.upperBound <= 4
    }
    guard number > clause.numbers.lowerBound, numbers[number - 1].verdict.reason == "date.year",
      numbers[number].extent.lowerBound - numbers[number - 1].end <= 4,
      let year = numbers[number - 1].value?.wholeValue
    else { return false }
    // Where the text names no other year, one alone in a bracket is an earlier one.
    guard let now = period.flatMap({ Int64($0) }) else {
      return clause.numbers.count { numbers[$0].sort == .fact } == 1
    }
    return year < now
  }

  static let earlierYears: WordList = "上年同期 去年同期 上年度 上一年 上年 去年"

  /// 与去年同期基本持平: a change of nothing.
  mutating func readFlat(_ clause: Clause, _ binder: inout IndicatorBinder) {
    guard let comparison = ChangeWords.comparison(in: clause.range, of: glyphs),
      let owner = drafts.indices.last, drafts[owner].sentence == clause.sentence
    else { return }
    drafts[owner].changes.append(
      Change(
        .flat, 0, .percent, reading: .undetermined,
        span: glyphs.span(comparison.lowerBound..<clause.range.upperBound)))
  }
}
