import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

@testable import RuleOfLawAudit

/// The problems of the sample report, each with what its plan sets against it, worked out by hand.
@Suite(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
struct SampleCoverageTests {
  /// A row of the table: the words that admit something, the best answer, and the place and a word of
  /// each commitment that gives it.
  struct Row: CustomTestStringConvertible {
    let name: String
    let path: String
    let admits: [String]
    let answer: ProblemAnswer
    var answers: [(path: String, word: String)] = []

    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(
      name: "1 第一责任人认识不足", path: "二/(一)", admits: ["第一责任人"], answer: .covered,
      answers: [("三/(一)", "第一责任人职责")]),
    Row(name: "2 年度报告不规范", path: "二/(一)", admits: ["年度报告", "详实", "格式"], answer: .uncovered),
    Row(
      name: "3 复议纠错率", path: "二/(二)", admits: ["纠错率"], answer: .measured,
      answers: [("三/(五)", "双下降")]),
    Row(
      name: "4 部门胜诉率和出庭率", path: "二/(二)", admits: ["胜诉率"], answer: .measured,
      answers: [("三/(五)", "轮班制度"), ("三/(五)", "100%")]),
    Row(
      name: "5 部门重大决策程序", path: "二/(二)", admits: ["重大行政决策", "决策行为"], answer: .weak,
      answers: [("三/(一)", "科学民主依法决策")]),
    Row(
      name: "6 小产权房等", path: "二/(三)", admits: ["产权房"], answer: .covered,
      answers: [("三/(四)", "产权房")]),
    Row(
      name: "7 三项制度和乱象", path: "二/(三)", admits: ["三项制度", "乱象"], answer: .covered,
      answers: [("三/(四)", "三项制度"), ("三/(四)", "机械执法")]),
    Row(
      name: "8 应急综合执法改革", path: "二/(三)", admits: ["应急管理综合执法"], answer: .weak,
      answers: [("三/(四)", "法治督察")]),
    Row(name: "9 监管与执法衔接", path: "二/(三)", admits: ["衔接不畅"], answer: .uncovered),
    Row(
      name: "10 普法责任制", path: "二/(四)", admits: ["普法责任制"], answer: .covered,
      answers: [("三/(五)", "普法宣传供给")]),
    Row(name: "10 以案释法", path: "二/(四)", admits: ["以案释法"], answer: .uncovered),
    Row(
      name: "11 阵地不足", path: "二/(四)", admits: ["主题公园"], answer: .covered,
      answers: [("三/(五)", "启动")]),
    Row(
      name: "12 镇街法学人才和司法所", path: "二/(五)", admits: ["法学人才", "司法所"], answer: .covered,
      answers: [("三/(五)", "人才队伍"), ("三/(五)", "五好司法所")]),
    Row(
      name: "13 聘而不用", path: "二/(五)", admits: ["公职律师和法律顾问", "聘而不用"], answer: .uncovered),
    Row(name: "14 部门首审责任", path: "二/(五)", admits: ["首审责任"], answer: .uncovered),
  ])
  func `a problem and what the plan sets against it`(row: Row) throws {
    let reading = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt"))
    let shortcomings = ProblemCoverage(of: reading).shortcomings.filter { shortcoming in
      shortcoming.path.description == row.path
        && row.admits.contains { shortcoming.text.contains($0) }
    }
    #expect(shortcomings.count >= row.admits.count)
    #expect(shortcomings.map(\.answer).min { $0.rank < $1.rank } == row.answer)
    let answers = shortcomings.flatMap(\.commitments).map { reading.commitments[$0] }
    for (path, word) in row.answers {
      #expect(answers.contains { $0.path.description == path && $0.text.contains(word) })
    }
    #expect(row.answer != .uncovered || answers.isEmpty)
  }

  @Test func `what is to be started can be verified`() throws {
    let reading = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt"))
    let park = reading.commitments.first { $0.text.contains("主题公园") }
    #expect(park?.verb == .start)
  }

  @Test(arguments: ["营商环境", "示范创建", "枫桥经验", "诉源治理"])
  func `a commitment that answers no problem`(word: String) throws {
    let reading = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt"))
    let tracking = PromiseTracking(of: reading, in: reading)
    #expect(tracking.unprompted.contains { $0.text.contains(word) })
  }
}
