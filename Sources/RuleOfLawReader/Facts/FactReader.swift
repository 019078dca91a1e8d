import RuleOfLawModel

/// Reads the facts of passages (数据的读取): which numbers count something, and what.
struct FactReader {
  private let glyphs: Glyphs
  private let lexicon = Lexicon.standard
  private let clauseScanner = ClauseScanner()
  private var binder = IndicatorBinder()
  /// The year of the report and that of its plan.
  private let years: ReportYears

  init(_ glyphs: Glyphs, years: ReportYears) {
    self.glyphs = glyphs
    self.years = years
  }

  /// What was read from one passage.
  struct Result {
    var drafts: [FactDraft] = []
    var numbers: [NumberToken] = []
    var clauses: [Clause] = []
    /// The kinds of all characters, as bits of `UnitKinds`.
    var signs: UInt8 = 0
  }

  /// Reads one passage with its terms.
  mutating func read(_ passage: Passage, hits: [TermMatcher.Hit]) -> Result {
    let list = clauseScanner.scan(glyphs, passage.range, hits: hits)
    guard
      list.signs & UnitKinds.none != 0 || list.numbers.contains(where: { $0.sort == .fact })
    else {
      return Result(numbers: list.numbers, clauses: list.clauses, signs: list.signs)
    }
    var reading = PassageReading(
      glyphs, passage, list, hits: hits, lexicon: lexicon, years: years)
    reading.read(&binder)
    return Result(
      drafts: reading.drafts, numbers: reading.numbers, clauses: list.clauses,
      signs: list.signs)
  }
}

/// The years that a report's facts belong to.
struct ReportYears: Sendable {
  /// The year reported on.
  var report: Int?
  /// The year that the plan is for: the one its heading names, or the next.
  var plan: Int?
}
