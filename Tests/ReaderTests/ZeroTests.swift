import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Figures in words that say none, beside words that say nothing of a number.
struct ZeroTests {
  @Test(
    arguments: [
      ("全年无败诉案件。", "无败诉案件", .litigationLost),
      ("未收到政府信息公开申请。", "未收到政府信息公开申请", .disclosureOnRequest),
      ("未发生一起行政败诉案件。", "未发生一起行政败诉案件", .litigationLost),
      ("本年度未出台行政规范性文件。", "未出台行政规范性文件", .rulemakingNormativeDocuments),
      ("全镇无重大行政决策事项。", "无重大行政决策事项", .decisionMajorDecisions),
      ("本年度未发生行政复议、行政应诉败诉案件。", "未发生行政复议、行政应诉败诉案件", nil),
      ("我镇无行政复议纠错和行政诉讼败诉类案件的发生。", "无行政复议纠错和行政诉讼败诉类案件", nil),
      ("本年度没有行政诉讼案件。", "没有行政诉讼案件", .litigationCases),
      ("全镇未发生重大群体性事件和越级上访事件。", "未发生重大群体性事件和越级上访事件", nil),
      ("全年零投诉。", "零投诉", nil), ("实现零复议。", "零复议", nil),
      ("未发生因信息公开引起的行政诉讼案件。", "未发生因信息公开引起的行政诉讼案件", nil),
    ] as [(String, String, Indicator?)])
  func `words can say none`(_ text: String, quote: String, indicator: Indicator?) {
    let facts = Reader().read(text).facts
    #expect(facts.map(\.quote) == [quote])
    #expect(facts.first?.quantity.magnitude == 0)
    if let indicator { #expect(facts.first?.indicators == [indicator]) }
    if quote.contains("引起") { #expect(facts.first?.indicators == []) }
  }

  @Test func `words that say none of several things are as many facts`() {
    let facts = Reader().read("全镇实现零复议、零诉讼、零上访。").facts
    #expect(facts.map(\.quote) == ["零复议", "零诉讼", "零上访"])
    #expect(facts.allSatisfy { $0.quantity.magnitude == 0 })
    #expect(Reader().read("打造零复议、办事便捷的服务型机关。").facts.isEmpty)
  }

  @Test(arguments: [
    "政策无缝衔接行政复议。", "实现群众办事零距离。", "无障碍阅读。", "未经合法性审查不得提交。", "推进无讼村庄建设。",
    "无正当理由不得拒绝。", "打造零门槛服务。", "未发生变化的条款继续有效。", "没有健全的制度。", "没有规矩不成方圆。",
  ])
  func `other words say nothing of a number`(_ text: String) {
    #expect(Reader().read(text).facts.isEmpty)
  }

  @Test(arguments: ["行政处罚XX件。", "行政处罚***件。", "行政处罚××件。", "行政处罚x件。"])
  func `a masked figure is unknown and not none`(_ text: String) {
    let facts = Reader().read(text).facts
    #expect(facts.count == 1)
    #expect(facts.first?.quantity.magnitude == nil)
    #expect(facts.first?.indicators == [.enforcementPenalties])
  }

  @Test(arguments: ["会同XX部门开展工作。", "推进XX项目建设。", "健全“1+N”机制。", "20xx年工作。", "XX市XX区。"])
  func `a masked name is no figure`(_ text: String) {
    #expect(Reader().read(text).facts.isEmpty)
  }
}
