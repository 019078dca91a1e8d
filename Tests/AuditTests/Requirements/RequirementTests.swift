import Foundation
import RuleOfLawAudit
import RuleOfLawModel
import RuleOfLawReader
import Testing

@Suite struct RequirementTests {
  /// A whole report whose parts can be exchanged.
  private static func report(
    title: String = "云州区人民政府2024年度法治政府建设情况报告", published: String = "发布时间：2025-03-20",
    heads: String = "区委书记主持召开专题会议部署法治建设工作，区长牵头研究并协调解决重点问题。",
    results: String = "全年办理行政复议案件45件。", problems: String = "一是执法力量不足，主要因为编制数有限。",
    plan: String = "加强行政执法监督，推进依法行政。"
  ) -> String {
    """
    当前位置：首页 > 政府信息公开
    \(title)
    \(published)
    2024年，云州区扎实推进法治政府建设。
    一、主要举措和成效
    (一)强化组织领导。\(heads)
    (二)化解矛盾纠纷。\(results)
    二、存在的问题
    (一)执法能力有待提升。\(problems)
    三、2025年工作安排
    (一)持续用力。\(plan)
    """
  }

  private func results(_ text: String) -> [String: RequirementResult] {
    let requirements = Audit().requirements(in: Reader().read(text))
    return Dictionary(uniqueKeysWithValues: requirements.map { ($0.id, $0.result) })
  }

  @Test(arguments: [
    ("R1", RequirementResult.pass, report()),
    ("R1", .partial, report(published: "发布时间：2025-04-01")),
    ("R1", .fail, report(published: "发布时间：2025-06-11")),
    ("R1", .unknown, report(published: "")),
    ("R2", .pass, report()), ("R2", .partial, report(published: "发布时间：2024-12-20")),
    ("R2", .fail, report(published: "发布时间：2027-01-08")),
    ("R3", .pass, report()), ("R4", .pass, report()),
    ("R5", .pass, report()), ("R5", .partial, report(results: "推进行政复议改革。")),
    ("R6", .pass, report()), ("R7", .pass, report()),
    ("R7", .fail, report(problems: "一是执法力量不足。")),
    ("R8", .pass, report()), ("R8", .partial, report(heads: "落实第一责任人职责。")),
    ("R8", .fail, report(heads: "压实工作责任。")),
    ("R8a", .partial, report()),
    (
      "R8a", .pass,
      report(heads: "区委书记部署法治工作并听取汇报，区长协调重点环节、督办重要任务。")
    ),
    ("R8a", .fail, report(heads: "压实工作责任。")),
    ("R9", .pass, report()), ("R10", .notApplicable, report()), ("R11", .unknown, report()),
    ("R12", .unknown, report()), ("R13", .pass, report()),
    ("R13", .partial, report(title: "云州区人民政府2024年法治政府建设工作报告")),
    ("R14", .pass, report()), ("R14", .fail, report(results: "联系人手机13912345678，办理案件45件。")),
    ("R15", .notApplicable, report()), ("R16", .notApplicable, report()),
    ("Q1", .pass, report()), ("Q1", .partial, report(published: "")),
    ("Q2", .partial, report()), ("Q2", .fail, report(results: "推进行政复议改革。")),
    ("Q3", .fail, report()),
  ])
  func `a requirement is tested on a report`(
    id: String, expected: RequirementResult, text: String
  ) {
    #expect(results(text)[id] == expected)
  }

  @Test func `a report without problems or plan fails what it lacks`() {
    let text = Self.report()
    let problems = text.range(of: "二、")!, plan = text.range(of: "三、")!
    let short = String(text[..<problems.lowerBound])
    #expect(results(short)["R6"] == .fail)
    #expect(results(short)["R7"] == .fail)
    #expect(results(short)["R9"] == .fail)
    #expect(results(String(text[..<plan.lowerBound]))["R6"] == .pass)
  }

  @Test(arguments: ["", "受理案件45件。"])
  func `a fragment fails nothing`(text: String) {
    #expect(!results(text).values.contains(.fail))
  }

  @Test func `every requirement is there once, in order, with words for it`() {
    let requirements = Audit().requirements(in: Reader().read(Self.report()))
    #expect(
      requirements.map(\.id) == [
        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R8a", "R9", "R10", "R11", "R12", "R13",
        "R14", "R15", "R16", "Q1", "Q2", "Q3",
      ])
    for requirement in requirements {
      #expect(!requirement.article.isEmpty)
      #expect(!requirement.message.chinese.isEmpty && !requirement.message.english.isEmpty)
    }
  }

  @Test func `evidence points at words of the report`() {
    let reading = Reader().read(Self.report())
    let evidence = Audit().requirements(in: reading).flatMap(\.evidence)
    #expect(!evidence.isEmpty)
    #expect(evidence.allSatisfy { $0.start < $0.end && $0.end <= reading.text.length })
    let head = Audit().requirements(in: reading).first { $0.id == "R8" }
    #expect(head?.evidence.map { String(reading.text[$0]) }.first == "书记主持召开专题会议部署法治建设工作")
  }

  @Test(arguments: [
    ("A6", CoverageMark.number), ("A4", .planOnly), ("A5", .absent), ("A7", .planOnly),
  ])
  func `an area is marked by where it is told`(id: String, mark: CoverageMark) {
    let coverage = Audit().coverage(of: Reader().read(Self.report()))
    #expect(coverage.framework == "法治政府建设实施纲要（2021—2025年）")
    #expect(coverage.areas.first { $0.id == id }?.mark == mark)
  }

  @Test func `the framework is that of the year, and legislation is not asked of a district`() {
    let old = Reader().read(Self.report().replacing("2024", with: "2018"))
    #expect(Audit().coverage(of: old).framework == "法治政府建设实施纲要（2015—2020年）")
    let areas = Audit().coverage(of: Reader().read(Self.report())).areas
    let rulemaking = areas.first { $0.id == "A2" }
    #expect(rulemaking?.items.map(\.mark) == [.notApplicable, .notApplicable, .absent])
  }
}
