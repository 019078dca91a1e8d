import RuleOfLawModel

/// A passage that was read: its clauses, and which facts stand in it.
struct PassageRecord: Sendable {
  /// The passage.
  let passage: Passage
  /// Its clauses in order.
  let clauses: [Clause]
  /// The places of its facts among those of the report.
  let facts: Range<Int>
  /// Its terms, where the passage is of problems or of a plan.
  let hits: [TermMatcher.Hit]
  /// The kinds of all characters, as bits of `UnitKinds`.
  let signs: UInt8
}
