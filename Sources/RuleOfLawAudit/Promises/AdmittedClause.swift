import RuleOfLawModel

/// A clause of a problem that judges or cites a figure (问题的表述).
struct AdmittedClause {
  let text: String
  let span: SourceSpan
  private let words: SubjectWords
  private let indicators: Set<Indicator>
  /// Whether only departments have the shortcoming.
  private let isOfDepartments: Bool

  private init(_ span: SourceSpan, in reading: Reading, of problem: Problem) {
    self.span = span
    let text = String(reading.text[span])
    self.text = text
    // What stands behind 因 within a clause is why, and not what.
    let cause = text.place(of: "因").map(\.lowerBound)
    let isCauseWithin = cause.map { $0 > text.startIndex } ?? false
    words = SubjectWords(isCauseWithin ? text[..<(cause ?? text.endIndex)] : text[...])
    indicators = Set(
      problem.facts.compactMap(reading.fact).filter { span.contains($0.provenance.span) }
        .flatMap(\.indicators))
    isOfDepartments =
      text.holdsAny(of: ["部门", "机关"]) && !text.holdsAny(of: ["镇", "乡", "街道", "村", "社区", "基层"])
  }

  /// The clauses of a problem that admit something; its heading where no other does.
  ///
  /// A clause that judges without a subject of its own (整治难度大) goes with the one before it, and
  /// examples (如宪法主题公园) with what they are examples of.
  static func clauses(of problem: Problem, in reading: Reading) -> [AdmittedClause] {
    let heading = Self.heading(of: problem, in: reading.text)
    let judgements = problem.judgements.filter { $0 != problem.heading }
    let facts = problem.facts.compactMap(reading.fact).map(\.provenance.span)
    var spans: [SourceSpan] = []
    var before: SourceSpan?
    var isBehindAdmission = false
    for clause in Self.divided(SourceSpan(heading.start, problem.span.end), of: reading.text) {
      var span = clause.span
      if span == heading, clause.endsSentence { continue }
      // A heading may run on into the text without a mark.
      if span.start == heading.start, span.end > heading.end, heading.length > 0 {
        span = SourceSpan(heading.end, span.end)
      }
      let text = reading.text[span]
      let isAdmission =
        judgements.contains { text.holds($0) || $0.hasSuffix(text) }
        || span == heading && problem.judgements.contains(problem.heading)
        || facts.contains { span.contains($0) }
      if isBehindAdmission, Self.examples.contains(where: { text.hasPrefix($0) }),
        let last = spans.popLast()
      {
        spans.append(last.union(span))
      } else if isAdmission {
        if let before, SubjectWords(text).pairs.count <= 1 {
          if spans.last?.end == before.end, let last = spans.popLast() {
            span = last.union(span)
          } else {
            span = before.union(span)
          }
        }
        spans.append(span)
        isBehindAdmission = true
      } else {
        isBehindAdmission = false
      }
      before = clause.endsSentence ? nil : span
      isBehindAdmission = isBehindAdmission && !clause.endsSentence
    }
    if spans.isEmpty { spans = [heading] }
    return spans.map { AdmittedClause($0, in: reading, of: problem) }
  }

  /// Where the heading of a problem stands behind its mark.
  private static func heading(of problem: Problem, in text: SourceText) -> SourceSpan {
    let words = text[problem.span]
    guard let place = words.place(of: problem.heading) else { return problem.span }
    let start =
      problem.span.start + words.utf8.distance(from: words.startIndex, to: place.lowerBound)
    return SourceSpan(start, start + problem.heading.utf8.count)
  }

  /// How far a commitment answers the clause, itself or through the heading of the problem.
  func answer(
    in promise: Promise, under heading: SubjectWords, answered throughHeading: ProblemAnswer
  ) -> ProblemAnswer {
    if isOfDepartments, promise.isForVillages { return .uncovered }
    guard indicators.isDisjoint(with: promise.indicators) else { return .measured }
    var answer = words.answer(in: promise.words)
    if let item = promise.heading {
      let byItem = words.answer(in: item)
      if byItem.rank < answer.rank { answer = byItem }
    }
    if throughHeading.rank < answer.rank, words.sharesPair(with: heading, and: promise.words) {
      answer = throughHeading
    }
    return answer == .covered && promise.isMeasured ? .measured : answer
  }

  /// The words that go on with examples of what was admitted.
  private static let examples = ["如", "例如", "比如", "包括", "特别是", "尤其是"]

  /// The clauses of a stretch of text, divided at its marks, the marks left out.
  private static func divided(
    _ stretch: SourceSpan, of text: SourceText
  ) -> [(span: SourceSpan, endsSentence: Bool)] {
    var clauses: [(span: SourceSpan, endsSentence: Bool)] = []
    for sentence in Sentences(of: text, in: [stretch]).spans {
      var start = sentence.start
      var offset = start
      for scalar in text[sentence].unicodeScalars {
        let length = UTF8.width(scalar)
        let isEnd = "。；！？;\n".unicodeScalars.contains(scalar)
        if isEnd || scalar == "，" || scalar == "," {
          if offset > start { clauses.append((SourceSpan(start, offset), isEnd)) }
          start = offset + length
        }
        offset += length
      }
      if offset > start { clauses.append((SourceSpan(start, offset), true)) }
    }
    return clauses
  }
}
