import RuleOfLawModel

/// What the words of a problem name, for the promises that answer it (问题所指).
struct ProblemWords {
  /// The rates that it names, with or without a figure.
  var rates: [Indicator] = []
  /// The clauses that only tell where the problem is known from: 根据法治督察情况反馈.
  var sources: [SourceSpan] = []

  /// The words of problems, which are in the order of the text as the records are.
  static func words(
    of problems: [Problem], _ records: [PassageRecord], _ glyphs: Glyphs
  ) -> [ProblemWords] {
    var words = [ProblemWords](repeating: ProblemWords(), count: problems.count)
    guard !problems.isEmpty else { return [] }
    var namedRates = NamedRates(glyphs)
    var owner = 0
    for record in records where record.passage.role == .problems {
      for clause in record.clauses {
        let span = glyphs.span(clause.range)
        while owner + 1 < problems.count, problems[owner + 1].span.start <= span.start {
          owner += 1
        }
        guard problems[owner].span.overlaps(span) else { continue }
        if glyphs.begins(clause.range, with: knownFrom) {
          words[owner].sources.append(span)
        } else {
          words[owner].rates += namedRates.rates(in: clause.range, record.hits)
        }
      }
    }
    return words
  }

  private static let knownFrom: WordList = "根据 依据 据 从"
}
