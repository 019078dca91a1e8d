import RuleOfLawModel

/// Values that came from another: 由164个精简至70个.
extension PassageReading {
  /// Whether a number is the earlier value that leads to another.
  func isOrigin(_ number: Int, of clause: Clause) -> Bool {
    originStart(number, of: clause) != nil && target(after: number, in: clause) != nil
  }

  /// Where the words begin that make a number the earlier value: |由原来的218项, |从2021年的97件.
  private func originStart(_ number: Int, of clause: Clause) -> Int? {
    let end = numbers[number].extent.lowerBound
    let floor = max(clause.range.lowerBound, end - Self.longestOrigin)
    guard let word = Self.origins.last(in: glyphs, floor..<end) else { return nil }
    var start = word.upperBound
    while start < end {
      if let filler = Self.originFillers.word(in: glyphs, at: start, limit: end) {
        start = filler.upperBound
      } else if glyphs[start].isDigit {
        start += 1
      } else {
        return nil
      }
    }
    let isYear = word.upperBound < end && glyphs[word.upperBound].isDigit
    return isYear && glyphs[end - 1].isDigit ? nil : word.lowerBound
  }

  /// The number behind 至 that belongs to a number behind 由.
  private func target(after number: Int, in clause: Clause) -> Int? {
    let next = (number + 1..<clause.numbers.upperBound).prefix(Self.nearNumbers).first {
      numbers[$0].sort != .date
    }
    guard let next, numbers[next].sort == .fact else { return nil }
    let between = numbers[number].end..<max(numbers[number].end, numbers[next].extent.lowerBound)
    return between.count <= Self.longestWay && glyphs.contains(Self.targetLinks, in: between)
      ? next : nil
  }

  /// Reads the later value, whose change is from the earlier one.
  mutating func readFromTo(
    _ number: Int, of clause: Clause, _ binder: inout IndicatorBinder
  ) -> Bool {
    let token = numbers[number]
    let earlierNumbers = clause.numbers.lowerBound..<number
    let origin = earlierNumbers.suffix(Self.nearNumbers).last { numbers[$0].sort != .date }
    guard let origin, numbers[origin].verdict == .changeFrom,
      target(after: origin, in: clause) == number,
      let start = originStart(origin, of: clause)
    else { return false }
    let earlier = numbers[origin]
    var words = labelStart(before: start, of: clause, origin)..<start
    if Filler.isOnly(words, in: glyphs), let before = wordsBefore(clause) { words = before }
    let isUp = earlier.value.map { $0 < token.value ?? $0 } ?? false
    let change = Change(
      isUp ? .up : .down, nil, token.unit, reading: .fromTo, from: earlier.value,
      span: glyphs.span(start..<token.end))
    let phrase = Phrase(
      before: words, after: token.end..<token.end, isInherited: words.upperBound != start)
    add(number, phrase, of: clause, changes: [change], &binder)
    return true
  }

  /// Where the label before 由 begins: behind the number before it, if there is one.
  private func labelStart(before end: Int, of clause: Clause, _ origin: Int) -> Int {
    let earlier = numbers[clause.numbers.lowerBound..<origin].last { $0.sort == .fact }
    let start = min(end, max(clause.range.lowerBound, earlier?.end ?? 0))
    return glyphs.units[start..<end].lastIndex(of: Unit16.listComma).map { $0 + 1 } ?? start
  }

  /// The clause before another of its sentence, where it has no figures and only leads to it.
  func wordsBefore(_ clause: Clause) -> Range<Int>? {
    guard place > 0 else { return nil }
    let earlier = clauses[place - 1]
    // 现场检查(1.8万次): a bracket holds the figure of the words before it.
    let leads = clause.isBracketed ? Unit16.openBracket : Unit16.comma
    guard earlier.sentence == clause.sentence, earlier.mark == leads, !earlier.isBracketed,
      !clause.isBracketed || !glyphs.contains(Self.kinds, in: earlier.range),
      !earlier.numbers.contains(where: { numbers[$0].sort == .fact || numbers[$0].sort == .change })
    else { return nil }
    return earlier.range
  }

  /// Words of the kinds that a figure is divided into, each with its part in a bracket.
  private static let kinds: WordList = "集中在 集中于 主要是 主要为 其中 包括 涉及 分为 分别"
  private static let nearNumbers = 8
  private static let longestOrigin = 14
  private static let longestWay = 16
  private static let origins: WordList = "由 从"
  private static let originFillers: WordList = """
    原来的 原来 原有的 原有 原先的 原 平均 最初的 最初 法定的 法定 年度的 年的 年度 年 上年的 去年的 上年 去年 约 近 的
    """
  private static let targetLinks: WordList = "至 到 为"
}
