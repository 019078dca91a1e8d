import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Problems and promises, in items, in lists and in headings.
struct ProblemTests {
  @Test func `an item is a problem with its judgement, limit and cause`() {
    let text = "二、存在问题\n(一)复议能力有待加强。因人员编制不足，部分案件审理超期。\n(二)普法形式单一。"
    let problems = Reader().read(text).problems
    #expect(problems.map(\.heading) == ["复议能力有待加强", "普法形式单一"])
    #expect(problems.first?.scopeWords == ["部分"])
    #expect(problems.first?.causes == ["因人员编制不足"])
    #expect(problems.first?.judgements == ["复议能力有待加强", "因人员编制不足"])
  }

  @Test func `a list in a paragraph is a problem each`() {
    let text = "二、存在的不足\n一是执法力量薄弱，个别人员不够专业；二是普法针对性不强。"
    let problems = Reader().read(text).problems
    #expect(problems.map(\.heading) == ["执法力量薄弱", "普法针对性不强"])
    #expect(problems.map(\.scopeWords) == [["个别"], []])
  }

  @Test func `a part of problems and plans has the problems of its list only`() {
    let text = "四、存在问题和下一步打算\n(一)存在问题。一是执法力量薄弱。二是普法形式单一。\n(二)下一步打算。加强培训。"
    let problems = Reader().read(text).problems
    #expect(problems.map(\.heading) == ["执法力量薄弱", "普法形式单一"])
    #expect(problems.map(\.path) == [OutlinePath("四/(一)"), OutlinePath("四/(一)")])
  }

  @Test func `a figure that a problem cites is told for the problem`() {
    let reading = Reader().read("二、存在问题\n(一)依法行政意识不强。行政诉讼败诉率高达9.5%。")
    #expect(reading.facts.map(\.role) == [.problem])
    #expect(reading.problems.first?.facts == [FactID(1)])
  }

  @Test(
    arguments: [
      ("力争败诉率降至5%以下。", CommitmentVerb.strive, "5%以内"), ("保持出庭应诉率100%。", .maintain, "100%"),
      ("探索建立分析研判机制。", .explore, nil), ("启动法治公园建设。", .start, nil), ("建立轮班制度。", .establish, nil),
      ("全面落实三项制度。", .implement, nil), ("不断加强法治政府建设。", .strengthen, nil),
      ("提升执法水平。", .increase, nil), ("坚决纠正乱罚款行为。", .rectify, nil),
    ] as [(String, CommitmentVerb, String?)])
  func `the first verb of a promise decides`(
    _ clause: String, verb: CommitmentVerb, target: String?
  ) {
    let text = "云州市2024年法治政府建设情况报告\n三、下一步打算\n\(clause)"
    let promise = Reader().read(text).commitments.first
    #expect(promise?.verb == verb)
    #expect(promise?.target == target)
    #expect(promise?.due == "2025")
  }

  @Test func `a promise answers the problem that names its rate without a figure`() {
    let text = """
      二、存在问题
      (一)应诉质效不高。根据行政复议统计，部门一审胜诉率和负责人出庭应诉率均较低。
      (二)普法形式单一。
      三、下一步打算
      (一)规范应诉。保持负责人出庭应诉率100%。
      (二)推进行政复议体制改革。加强政策解读。
      """
    let reading = Reader().read(text)
    #expect(reading.problems.map(\.commitments) == [[OutlinePath("三/(一)")], []])
    #expect(
      reading.commitments.filter { !$0.problems.isEmpty }.map(\.text) == ["保持负责人出庭应诉率100%"])
    #expect(reading.commitments.last?.indicators == [])
  }

  @Test func `a promise answers the problem with its indicator or its mechanism`() {
    let text = """
      二、存在问题
      (一)应诉质效不高。行政诉讼败诉率高达9.5%。
      (二)行政执法“三项制度”落实不够严格。
      三、下一步打算
      (一)加强应诉。力争败诉率下降。
      (二)推动“三项制度”落地见效。
      """
    let reading = Reader().read(text)
    #expect(
      reading.problems.map(\.commitments) == [[OutlinePath("三/(一)")], [OutlinePath("三/(二)")]])
    #expect(
      reading.commitments.filter { !$0.problems.isEmpty }.map(\.text) == [
        "力争败诉率下降", "推动“三项制度”落地见效",
      ])
  }
}
