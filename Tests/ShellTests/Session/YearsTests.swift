import Foundation
import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

/// Two open reports as the sources `compare` and `track`.
struct YearsTests {
  private static let texts = [
    """
    临屿市澄溪区人民政府2021年度法治政府建设情况报告

    一、主要成效
    办理行政处罚案件1250件。各级干部依法办事的自觉性不断提高。
    二、存在问题
    (一)基层执法力量不足。持证人员偏少。
    三、下一年打算
    开展普法活动不少于300场。建成区行政争议化解中心。
    """,
    """
    临屿市澄溪区人民政府2022年度法治政府建设情况报告

    一、主要成效
    办理行政处罚案件1375件,同比增长12.5%。开展普法活动288场。各级干部依法办事的自觉性不断提高。
    二、存在问题
    (一)基层执法力量不足。持证人员仍然偏少。
    三、下一年打算
    继续推进政务公开。
    """,
  ]

  private static var session: Session {
    var session = Session(settings: Settings(format: .csv))
    session.open(texts.map { Dataset.Entry(reading: $0) })
    return session
  }

  @Test(arguments: [
    ("compare 1 2 outcome:differs | show indicator growth", "enforcement.penalties,10.00"),
    ("对比 1 2 对比结果:不符 ｜ 计数", "1"),
    ("compare 澄溪区人民政府@2021 2 | where growth > 5% | count", "1"),
    ("track 1 2 status:broken | show text", "开展普法活动不少于300场"),
    ("跟踪 1 2 ｜ 分组 兑现 ｜ 计数", "noTrace,1"),
    ("track 1 2 | show report.year | take 1", "2022"),
    ("carried 1 2 自觉性 | show path part text", "一,results,各级干部依法办事的自觉性不断提高。"),
    ("沿用 1 2 ｜ 计数", "2"),
    ("recurring 1 2 | show path before heading", "二/(一),二/(一),基层执法力量不足"),
    ("重现 1 2 相似:>=45% ｜ 计数", "1"),
    ("shortcomings report.year:2021 | show text answer", "持证人员偏少,uncovered"),
  ])
  func `a question of two reports`(query: String, answer: String) {
    var session = Self.session
    let outcome = session.run(query)
    #expect(outcome.output.contains(answer), "\(outcome)")
  }

  @Test func `a row leads to its words in the later report`() {
    var session = Self.session
    _ = session.run("compare 1 2 outcome:differs")
    #expect(session.run(".source 1").output.contains("【办理行政处罚案件1375件】"))
    #expect(session.run("| count").output.contains("1"))
  }

  @Test(arguments: [
    ("compare 1 3", "没有第 3 份报告"), ("track 1 无@2020", "没有打开"), ("compare 1 none.txt", "没有这个文件"),
  ])
  func `a report that is not there is told of`(query: String, remark: String) {
    var session = Self.session
    #expect(session.run(query).remarks.contains(remark))
  }

  @Test func `a report that is asked alone can be compared with another, and one that is not open`()
    throws
  {
    var session = Self.session
    _ = session.run(".use 1")
    #expect(session.run("compare 1 2 outcome:differs | count").output.contains("1"))
    _ = session.run("compare 1 2 outcome:differs")
    #expect(session.run(".source 1").output.contains("1375件"))
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".html")
    defer { try? FileManager.default.removeItem(at: path) }
    let page =
      "<html><head><title>站</title></head><body><p>"
      + Self.texts[1].replacing("\n", with: "</p><p>") + "</p></body></html>"
    try Data(page.utf8).write(to: path)
    #expect(session.run("compare 1 \(path.path) outcome:differs | count").output.contains("1"))
    #expect(!session.run(".compare 1 \(path.path)").isFailure)
  }

  @Test func `a name that two reports have names none`() {
    var session = Self.session
    session.open([
      Dataset.Entry(reading: Self.texts[0].replacing("临屿市", with: "临江市"))
    ])
    #expect(session.run("compare 澄溪区人民政府@2021 2").remarks.contains("2 份报告"))
    #expect(!session.run("compare 临屿市澄溪区人民政府@2021 2").isFailure)
  }

  @Test func `names stand for reports as well`() {
    var session = Self.session
    _ = session.run("let 前 = 1")
    #expect(session.run("compare $前 2 outcome:differs | count").output.contains("1"))
  }

  @Test func `explain tells of two reports as well`() {
    var session = Self.session
    #expect(session.run("explain compare 1 2 | take 1").output.contains("对比 1 2"))
  }
}
