import RuleOfLawAudit
import RuleOfLawModel

extension Session {
  /// What a plan is asked of: what is open, with the two reports put together that it is of.
  mutating func dataset(for plan: Plan) throws(StatementError) -> Dataset {
    guard plan.source.isOfTwoReports, plan.operands.count == 2 else { return dataset }
    let earlier = try entry(named: plan.operands[0]).reading
    let later = try number(ofOpenReport: plan.operands[1])
    var data = dataset
    let reading = data.entries[later].reading
    if plan.source == .compare {
      data.entries[later].measures = YearComparison(of: earlier, and: reading).measures
    } else {
      data.entries[later].promises = PromiseTracking(of: earlier, in: reading).promises
    }
    return data
  }

  /// Finds the report that a word names among those that are asked, to whose rows answers lead.
  private mutating func number(ofOpenReport word: String) throws(StatementError) -> Int {
    let entry = try entry(named: word)
    guard let number = dataset.entries.firstIndex(where: { $0.reading == entry.reading }) else {
      throw StatementError(
        "后一份报告“\(word)”要先打开", "the later report “\(word)” has to be open",
        hints: [Message(".open \(word)", ".open \(word)")])
    }
    return number
  }
}
