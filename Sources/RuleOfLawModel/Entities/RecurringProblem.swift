/// A problem that two reports admit (反复出现的问题).
public struct RecurringProblem: Hashable, Sendable {
  /// The problem as the earlier report has it.
  public let earlier: Problem
  /// The problem as the later report has it.
  public let later: Problem
  /// How much of the words is the same, in per cent of both.
  public let likeness: Int

  /// Creates a pair of problems.
  public init(earlier: Problem, later: Problem, likeness: Int) {
    self.earlier = earlier
    self.later = later
    self.likeness = likeness
  }
}
