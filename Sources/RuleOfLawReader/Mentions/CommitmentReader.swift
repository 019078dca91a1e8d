import RuleOfLawModel

/// Reads what a report promises: the clauses of its plan (承诺的读取).
struct CommitmentReader {
  private let glyphs: Glyphs
  private let years: ReportYears
  private var namedRates: NamedRates

  init(_ glyphs: Glyphs, years: ReportYears) {
    self.glyphs = glyphs
    self.years = years
    namedRates = NamedRates(glyphs)
  }

  /// The commitments of the parts that tell of plans, a clause with a verb or a target each.
  mutating func commitments(_ records: [PassageRecord], _ facts: [Fact]) -> [Commitment] {
    var commitments: [Commitment] = []
    for (place, record) in records.enumerated() where record.passage.role == .plan {
      // A heading promises something only where no text of its own says it.
      let hasText =
        place + 1 < records.count && !records[place + 1].passage.isHeading
        && records[place + 1].passage.path == record.passage.path
      if record.passage.isHeading, hasText || record.passage.path.marks.count < 2 { continue }
      var next = record.facts.lowerBound
      for clause in record.clauses {
        let span = glyphs.span(clause.range)
        while next < record.facts.upperBound, facts[next].provenance.span.start < span.start {
          next += 1
        }
        let fact = facts[next..<record.facts.upperBound]
          .prefix { $0.provenance.span.start < span.end }
          .first { span.contains($0.provenance.span) }
        let verb = CommitmentVerbs.verb(in: clause.range, of: glyphs)
        guard verb != nil || fact?.role == .target else { continue }
        commitments.append(
          Commitment(
            path: record.passage.path, text: glyphs.printed(clause.range),
            verb: verb ?? .other,
            indicators: fact?.indicators ?? namedRates.rates(in: clause.range, record.hits),
            target: fact?.quantity.description ?? target(in: clause.range),
            due: due(in: clause.range).map { String($0) }, span: span))
      }
    }
    return commitments
  }

  private func target(in clause: Range<Int>) -> String? {
    Self.targets.first(in: glyphs, clause).map { glyphs.string($0) }
  }

  private func due(in clause: Range<Int>) -> Int? {
    PartRoleWords.year(in: clause, of: glyphs) ?? years.plan
  }

  private static let targets: WordList = "双下降 双提升 全覆盖 零距离 零容忍 无缝隙 闭环"
}
