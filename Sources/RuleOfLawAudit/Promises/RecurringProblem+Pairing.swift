public import RuleOfLawModel

extension RecurringProblem {
  /// The least likeness of two wordings of one problem.
  static let leastLikeness = 45

  /// More problems than any report admits.
  private static let most = 100

  /// Pairs each problem of a later report with the most alike problem of an earlier one.
  ///
  /// Problems with less than 45 % of their words in common are not paired.
  public static func all(of earlier: Reading, in later: Reading) -> [RecurringProblem] {
    let known = earlier.problems.prefix(most).map { ($0, WordPairs(earlier.text[$0.span])) }
    return later.problems.prefix(most).compactMap { problem in
      let pairs = WordPairs(later.text[problem.span])
      let best = known.map { (problem: $0.0, likeness: $0.1.likeness(to: pairs)) }
        .max { $0.likeness < $1.likeness }
      guard let best, best.likeness >= leastLikeness else { return nil }
      return RecurringProblem(
        earlier: best.problem, later: problem, likeness: best.likeness)
    }
  }
}
