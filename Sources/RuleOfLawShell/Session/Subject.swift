import RuleOfLawAudit
import RuleOfLawDocuments
import RuleOfLawModel

/// What a question is asked of: readings, and where their texts stood in their files (提问的对象).
struct Subject: Sendable {
  /// The readings.
  var dataset: Dataset
  /// Where their texts stood, by the number of the reading.
  var origins: [Int: OriginMap]
}

extension Session {
  /// What a plan is asked of: the reports that are asked, or the two that the plan names.
  mutating func subject(of plan: Plan) throws(StatementError) -> Subject {
    guard plan.source.isOfTwoReports, plan.operands.count == 2 else {
      if plan.asks(for: .shortcomings) { findShortcomings() }
      prepare(for: plan)
      let own = focus.map { number in origins[number].map { [0: $0] } ?? [:] }
      return Subject(dataset: dataset, origins: own ?? origins)
    }
    var subject = Subject(dataset: openDataset, origins: origins)
    let earlier = try number(of: plan.operands[0], in: &subject)
    let later = try number(of: plan.operands[1], in: &subject)
    let readings = subject.dataset.entries.map(\.reading)
    let (before, after) = (readings[earlier], readings[later])
    switch plan.source {
    case .compare:
      subject.dataset.entries[later].measures = YearComparison(of: before, and: after).measures
    case .track:
      subject.dataset.entries[later].promises = PromiseTracking(of: before, in: after).promises
    case .carried:
      subject.dataset.entries[later].carried = CarriedText(in: after, from: before).sentences
    default:
      subject.dataset.entries[later].recurring = RecurringProblem.all(of: before, in: after)
    }
    return subject
  }

  /// Sets the plans of the open reports against their problems, once it is asked for.
  private mutating func findShortcomings() {
    for (index, entry) in openDataset.entries.enumerated()
    where entry.shortcomings.isEmpty && !entry.reading.problems.isEmpty {
      keep(ProblemCoverage(of: entry.reading).shortcomings, at: index)
    }
  }

  /// Finds the two readings that words name, the earlier first.
  mutating func readings(
    named earlier: String, _ later: String
  ) throws(StatementError) -> (earlier: Reading, later: Reading) {
    var subject = Subject(dataset: openDataset, origins: origins)
    let first = try number(of: earlier, in: &subject)
    let second = try number(of: later, in: &subject)
    let entries = subject.dataset.entries
    return (entries[first].reading, entries[second].reading)
  }
}
