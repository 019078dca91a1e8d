import RuleOfLawModel

/// The words that a number is about (短语): those before it and those behind its unit.
struct Phrase: Sendable {
  /// From the last separator or number to the number; that of an earlier number if it has none.
  var before: Range<Int>
  /// From the unit to the next separator or number.
  var after: Range<Int>
  /// Whether `before` belongs to an earlier number of the clause: 135批332人次.
  var isInherited = false
  /// A verb that an earlier member of the list has and this one lacks.
  var verb: Range<Int>?
}

/// Finds the phrase of every number of a clause.
enum PhraseFinder {
  /// The phrases of the facts and changes of a clause, in order.
  ///
  /// Dates, names and other numbers belong to the words around them and divide nothing.
  static func phrases(
    of clause: Clause, numbers: [NumberToken], in glyphs: Glyphs
  ) -> [(number: Int, phrase: Phrase)] {
    let counted = clause.numbers.filter { numbers[$0].sort == .fact }
    var phrases: [(number: Int, phrase: Phrase)] = []
    var start = clause.range.lowerBound
    for (place, number) in counted.enumerated() {
      let token = numbers[number]
      let next =
        place + 1 < counted.count
        ? numbers[counted[place + 1]].extent.lowerBound : clause.range.upperBound
      let between = min(token.end, next)..<next
      let (after, nextStart) = divide(
        between, isLast: place + 1 == counted.count,
        isShare: place + 1 < counted.count && numbers[counted[place + 1]].measure == .percent,
        in: glyphs)
      let first = max(start, token.extent.lowerBound - longest)
      var phrase = Phrase(
        before: min(first, token.extent.lowerBound)..<token.extent.lowerBound,
        after: after.clamped(to: after.lowerBound..<after.lowerBound + longest))
      if let previous = phrases.last?.phrase, Filler.isOnlyOrYear(phrase.before, in: glyphs),
        Filler.isOnly(phrase.after, in: glyphs)
      {
        phrase.before = previous.before
        phrase.isInherited = true
      }
      phrases.append((number, phrase))
      start = nextStart
    }
    return phrases
  }

  /// Whether words are names of shares and nothing else: 203件|办复率、满意率均为|100%.
  private static func areShares(_ range: Range<Int>, in glyphs: Glyphs) -> Bool {
    let names = Conjunctions.members(of: Filler.trimmed(range, in: glyphs), in: glyphs)
    return names.count > 1 && names.allSatisfy { glyphs.ends($0, with: shareEnds) }
  }

  private static let shareEnds: WordList = "率 度 比例"
  /// What was done with the things just counted or a part of them: 87个问题|整改完成86个.
  private static let verbs: WordList = "提出 出具 制发 整改 已整改 完成整改 办结 已办结 审结 已审结 化解 成功化解 已化解"
  /// What a second thing done begins with: 评查案卷63卷|并整改问题24条.
  private static let further: WordList = "并"
  /// Words of a whole of which the next number is a part: 142宗案卷中|自查120宗.
  private static let within: WordList = "案卷中 案件中 人员中 企业中 事项中 问题中 申请中 纠纷中"

  /// Divides the words behind a number: what is its own, and where those of the next one begin.
  ///
  /// They part at the last 、 or 和 before the next number; words without either belong to both.
  private static func divide(
    _ between: Range<Int>, isLast: Bool, isShare: Bool, in glyphs: Glyphs
  ) -> (own: Range<Int>, nextStart: Int) {
    if isLast {
      let end = glyphs.firstIndex(in: between) { $0 == Unit16.listComma } ?? between.upperBound
      return (between.lowerBound..<end, between.upperBound)
    }
    if isShare, areShares(between, in: glyphs) {
      return (between.lowerBound..<between.lowerBound, between.lowerBound)
    }
    if let last = glyphs.units[between].lastIndex(of: Unit16.listComma) {
      let first = glyphs.firstIndex(in: between) { $0 == Unit16.listComma } ?? last
      return (between.lowerBound..<first, last + 1)
    }
    if let joint = between.first(where: { Conjunctions.isConjunction(at: $0, in: glyphs) }) {
      return (between.lowerBound..<joint, joint + 1)
    }
    if further.word(in: glyphs, at: between.lowerBound, limit: between.upperBound) != nil {
      return (between.lowerBound..<between.lowerBound, between.lowerBound + 1)
    }
    if let verb = verbs.first(in: glyphs, between), verb.lowerBound - between.lowerBound >= 2 {
      return (between.lowerBound..<verb.lowerBound, between.lowerBound)
    }
    if let within = Self.within.first(in: glyphs, between) {
      return (between.lowerBound..<within.upperBound - 1, between.lowerBound)
    }
    return (between, between.lowerBound)
  }

  /// The most characters on one side of a number that are about it.
  private static let longest = 200
}
