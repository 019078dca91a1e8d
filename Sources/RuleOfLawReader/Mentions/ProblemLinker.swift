import RuleOfLawModel

/// Links problems to the commitments that answer them (问题与承诺的对应).
///
/// A commitment answers a problem when it names an indicator that the problem cites, or when the
/// item it stands in names a mechanism that the problem names too.
enum ProblemLinker {
  /// Enters the links on both sides.
  static func link(
    _ problems: inout [Problem], _ commitments: inout [Commitment], facts: [Fact],
    mechanisms: [MechanismMention]
  ) {
    for problem in problems.indices {
      let cited = Set(
        problems[problem].facts.flatMap { id in
          facts.indices.contains(id.ordinal - 1) ? facts[id.ordinal - 1].indicators : []
        })
      let named = Set(
        mechanisms.filter { $0.path.isWithin(problems[problem].path) }.map(\.name))
      for commitment in commitments.indices {
        let span = commitments[commitment].span
        let answers =
          commitments[commitment].indicators.contains(where: cited.contains)
          || mechanisms.contains { span.contains($0.span) && named.contains($0.name) }
        guard answers else { continue }
        commitments[commitment].problems.append(problems[problem].path)
        if problems[problem].commitments.last != commitments[commitment].path {
          problems[problem].commitments.append(commitments[commitment].path)
        }
      }
    }
  }
}
