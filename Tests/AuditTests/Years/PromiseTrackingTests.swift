import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

struct PromiseTrackingTests {
  @Test(arguments: [
    // A figure decides.
    ("开展普法活动不少于300场。", "开展普法活动312场。", "", PromiseStatus.kept),
    ("开展普法活动不少于300场。", "开展普法活动288场。", "", .broken),
    ("力争行政机关负责人出庭应诉率达到98%以上。", "行政机关负责人出庭应诉率97.22%。", "", .broken),
    ("保持行政机关负责人出庭应诉率100%。", "行政机关负责人出庭应诉率100%。", "", .kept),
    ("行政复议纠错率控制在12%以内。", "行政复议纠错率12.5%。", "", .broken),
    ("行政复议纠错率控制在12%以内。", "行政复议纠错率11.8%。", "", .kept),
    // Words decide where no figure does.
    ("建成区行政争议化解中心。", "区行政争议化解中心于6月挂牌运行。", "", .kept),
    ("建成区行政争议化解中心。", "区行政争议化解中心正在建设中。", "", .partly),
    ("建成宪法主题公园1个。", "", "宪法主题公园因选址调整未能如期完工。", .broken),
    ("建立败诉案件复盘制度。", "受理行政复议案件80件。", "", .noTrace),
    ("探索建立涉企柔性执法机制。", "探索涉企柔性执法机制,出台清单1份。", "", .kept),
    // What is only to go on has no test.
    ("持续深化放管服改革。", "深化放管服改革,取消证明事项17项。", "", .untestable),
    ("进一步加强组织领导。", "", "", .untestable),
  ])
  func `a promise and what became of it`(
    promise: String, results: String, problems: String, status: PromiseStatus
  ) {
    let tracking = PromiseTracking(
      of: TwoYears.reading(2021, plan: promise),
      in: TwoYears.reading(2022, results: results, problems: problems))
    #expect(tracking.promises.map(\.status) == [status])
  }

  @Test(arguments: [
    ("16", "4", "14.1", "3", PromiseStatus.kept), ("16", "4", "14.1", "5", .partly),
    ("16", "4", "18", "5", .broken),
  ])
  func `a rate that was to fall is held against the year before`(
    correction: String, loss: String, corrected: String, lost: String, status: PromiseStatus
  ) {
    let tracking = PromiseTracking(
      of: TwoYears.reading(
        2021, results: "行政复议纠错率\(correction)%,行政诉讼败诉率\(loss)%。",
        plan: "力争行政复议纠错率和行政诉讼败诉率实现双下降。"),
      in: TwoYears.reading(2022, results: "行政复议纠错率\(corrected)%,行政诉讼败诉率\(lost)%。"))
    #expect(tracking.promises.map(\.status) == [status])
    #expect(tracking.promises.first?.confidence == .proven)
  }

  @Test func `what is promised again is no trace of what was done`() {
    let plan = "建成区行政争议化解中心。"
    let tracking = PromiseTracking(
      of: TwoYears.reading(2021, plan: plan), in: TwoYears.reading(2022, plan: plan))
    #expect(tracking.promises.map(\.status) == [.noTrace])
  }

  @Test func `a problem that comes again is paired with the earlier one`() {
    let problem = "(一)基层执法力量不足。镇综合执法队持证人员偏少,部分岗位由编外人员承担。"
    let tracking = PromiseTracking(
      of: TwoYears.reading(2021, problems: problem + "\n(二)普法形式单一。以案释法不够。"),
      in: TwoYears.reading(2022, problems: "(一)复议办案压力较大。案多人少。\n" + problem))
    #expect(tracking.recurring.map(\.later.heading) == ["基层执法力量不足"])
    #expect(tracking.findings.contains { $0.rule == "promise.recurringProblem" })
    #expect(tracking.unanswered.map(\.path.description) == ["二/(一)", "二/(二)"])
  }

  @Test func `sentences carried over are found with other figures and marks`() throws {
    let (first, second) = (
      "开展普法活动300场，群众法治意识明显增强。区政府常务会议学法八次。",
      "开展普法活动312场,群众法治意识明显增强。网上可办率91.3%,办事更加便利。"
    )
    let later = TwoYears.reading(2022, results: second)
    let carried = CarriedText(in: later, from: TwoYears.reading(2021, results: first))
    #expect(
      carried.sentences.map { String(later.text[$0.span]) } == ["开展普法活动312场,群众法治意识明显增强。"])
    #expect(carried.sentences.map(\.earlier) == ["开展普法活动300场，群众法治意识明显增强。"])
    #expect(CarriedText(in: later, from: later).share == 100)
    #expect(CarriedText(in: Reading(text: SourceText("")), from: later).share == nil)
  }
}
