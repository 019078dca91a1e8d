import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

struct ProblemCoverageTests {
  private static func shortcomings(_ problems: String, _ plan: String) -> [Shortcoming] {
    ProblemCoverage(of: TwoYears.reading(2022, problems: problems, plan: plan)).shortcomings
  }

  @Test(arguments: [
    // A figure or a rate is answered by a target for it.
    (
      "(一)复议质量不高。个别案件把关不严,行政复议纠错率为14.1%。",
      "(一)提高质量。行政复议纠错率控制在12%以内。", "纠错率", ProblemAnswer.measured
    ),
    ("(一)出庭不积极。部分部门负责人出庭应诉率较低。", "(一)压实责任。负责人出庭应诉率达到100%。", "出庭", .measured),
    // The words of the subject are answered by most of them.
    (
      "(一)执法领域问题较多。占道经营、渣土抛洒、违法搭建等问题突出。",
      "(一)集中攻坚。对占道经营、违法搭建开展专项整治。", "占道", .covered
    ),
    ("(一)阵地不足。缺乏一些有规模的宣传阵地,如法治文化长廊等。", "(一)办好实事。启动法治文化长廊建设。", "长廊", .covered),
    // What is near answers weakly, what shares a commonplace not at all.
    ("(一)程序不严。个别决策行为不够规范。", "(一)依法办事。保障民主科学决策。", "决策行为", .weak),
    ("(一)衔接有堵点。监管部门与执法部门衔接不畅。", "(一)规范执法。加强行政执法监督。", "衔接", .uncovered),
    ("(一)公开不够。行政执法公示制度落实不够到位。", "(一)抓好落实。健全行政应诉制度。", "公示", .uncovered),
    // One reform is not another.
    ("(一)改革滞后。市场监管综合执法体制改革推进缓慢。", "(一)深化改革。推进行政复议体制改革。", "市场监管", .uncovered),
    // Counsel for villages is none for departments.
    ("(一)顾问不顾问。部门法律顾问作用发挥不够充分。", "(一)服务基层。落实一村(社区)一法律顾问制度。", "顾问作用", .uncovered),
    ("(一)基层力量弱。村(社区)法律顾问作用发挥不够充分。", "(一)服务基层。落实一村(社区)一法律顾问制度。", "顾问作用", .covered),
    // The headings of the problem and of the plan's item speak for what is under them.
    (
      "(一)法治人才队伍薄弱。镇街法学人才严重不足。", "(一)固本强基。加强法治人才队伍建设。", "法学人才",
      .covered
    ),
    ("(一)执法力量不足。", "(一)充实执法力量。组织执法培训不少于6期。", "执法力量", .measured),
  ])
  func `a shortcoming and its answer`(
    problems: String, plan: String, word: String, answer: ProblemAnswer
  ) {
    let found = Self.shortcomings(problems, plan).filter { $0.text.contains(word) }
    #expect(found.map(\.answer) == [answer])
    #expect(found.first?.commitments.isEmpty == (answer == .uncovered))
  }

  @Test(arguments: [
    // The heading of an item sums up what is under it.
    (
      "(一)普法不深入。以案释法不够,阵地更新不及时。", ["以案释法不够", "阵地更新不及时"]
    ),
    ("(一)执法力量不足。", ["执法力量不足"]),
    // A member of a list admits with its first clause.
    ("一是承接能力不强,人员编制偏少。二是普法形式单一。", ["承接能力不强", "人员编制偏少", "普法形式单一"]),
    // What has no subject of its own goes with the clause before, and examples with theirs.
    ("(一)乱象仍在。违法搭建问题突出,整治难度大。", ["违法搭建问题突出,整治难度大"]),
    ("(一)阵地滞后。原定的法治公园因选址调整,未能如期完工。", ["原定的法治公园因选址调整,未能如期完工"]),
    ("(一)阵地滞后。缺乏有规模的阵地,如法治公园、法治长廊等。", ["缺乏有规模的阵地,如法治公园、法治长廊等"]),
    // A figure that is told of a problem admits too.
    ("(一)复议压力大。案件受理量同比增长37.93%。", ["案件受理量同比增长37.93%"]),
  ])
  func `the clauses that admit something`(problems: String, texts: [String]) {
    #expect(Self.shortcomings(problems, "(一)补短板。").map(\.text) == texts)
  }

  @Test func `a report without a plan or without problems has nothing to answer`() {
    #expect(Self.shortcomings("", "(一)加强普法。").isEmpty)
    #expect(Self.shortcomings("(一)力量不足。", "").map(\.answer) == [.uncovered])
  }
}
