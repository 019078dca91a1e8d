import RuleOfLawModel
import RuleOfLawReader
import Testing

/// How numbers are printed, and what they come to.
struct QuantityTests {
  /// A sentence with one figure, and its value, unit and qualifier.
  struct Example: Sendable {
    let sentence: String
    let value: FixedDecimal?
    let unit: Unit
    let qualifier: Qualifier

    init(_ sentence: String, _ value: String?, _ unit: Unit, _ qualifier: Qualifier = .exact) {
      self.sentence = sentence
      self.value = value.flatMap { FixedDecimal(parsing: $0) }
      self.unit = unit
      self.qualifier = qualifier
    }
  }

  static let examples = [
    Example("受理投诉举报463件。", "463", "件"),
    Example("涉及资金1234.56万元。", "1234.56", "万元"),
    Example("发放补助1250430.15元。", "1250430.15", "元"),
    Example("罚没款3万余元。", "3", "万元", .over),
    Example("办理政务服务事项57.95万件。", "579500", "件"),
    Example("培训干部3.6万余人次。", "36000", "人次", .over),
    Example("归集数据4200余万条。", "42000000", "条", .over),
    Example("接待群众60多万人次。", "600000", "人次", .over),
    Example("现有执法人员2.4万多人。", "24000", "人", .over),
    Example("发放资料三千余份。", "3000", "份", .over),
    Example("张贴海报百余张。", "100", "张", .over),
    Example("开展检查两千一百次。", "2100", "次"),
    Example("推荐四个区参评。", "4", "个"),
    Example("网上办理率近七成。", "70", "%", .nearly),
    Example("超过九成事项网上办理。", "90", "%", .over),
    Example("案件约占全市的1/5。", "0.2", "比例", .about),
    Example("约三分之二的案件以调解结案。", "0.6667", "比例", .about),
    Example("百分之八十五的事项网上可办。", "85", "%"),
    Example("出具法律意见近400份。", "400", "份", .nearly),
    Example("办理案件约600余件。", "600", "件", .about),
    Example("检查企业逾90家。", "90", "家", .over),
    Example("持证率不低于98%。", "98", "%", .atLeast),
    Example("至少3名人员持证。", "3", "名", .atLeast),
    Example("满意率达95%以上。", "95", "%", .atLeast),
    Example("用时不超过5个工作日。", "5", "个工作日", .atMost),
    Example("压缩至3个工作日以内。", "3", "个工作日", .atMost),
    Example("不足20件。", "20", "件", .under),
    Example("宣传活动覆盖800余人(次)。", "800", "人次", .over),
    Example("检查２３家企业。", "23", "家"),
    Example("举办培训 18 次。", "18", "次"),
    Example("受理信访事项12,345件。", "12345", "件"),
  ]

  @Test(arguments: examples)
  func `a figure is read as it is printed`(_ example: Example) {
    let facts = Reader().read(example.sentence).facts
    #expect(facts.count == 1, "\(example.sentence) \(facts.map(\.quote))")
    let quantity = facts.first?.quantity
    #expect(quantity?.magnitude == example.value, "\(example.sentence)")
    #expect(quantity?.unit == example.unit, "\(example.sentence)")
    #expect(quantity?.qualifier == example.qualifier, "\(example.sentence)")
  }

  @Test(arguments: [
    "连续三年获评先进。", "召开第30次全国座谈会。", "落实“三项制度”。", "深化“1+6+N”机制。", "拨打12345热线。",
    "在“12·4”国家宪法日期间开展活动。", "根据《行政处罚法》第二十四条办理。", "印发江府办〔2024〕37号文件。",
    "统一部署，一般不予处罚。", "一批典型案例，进一步规范。", "综合排名第四。", "全国六家之一。",
    "位列全省前3名。", "自2021年1月1日起施行。", "咨询电话：0771-4820025。", "编制“十四五”规划。",
    "上线执法监督系统3.0版。", "建成30分钟公共法律服务圈。", "开展“八五”普法。",
  ])
  func `what counts nothing is no fact, and is still accounted for`(_ sentence: String) {
    let reading = Reader().read(sentence)
    #expect(reading.facts.isEmpty, "\(reading.facts.map(\.quote))")
    let digits = sentence.utf8.count { (0x30...0x39).contains($0) }
    let accounted = reading.numbers.reduce(0) { sum, number in
      sum + reading.text[number.span].utf8.count { (0x30...0x39).contains($0) }
    }
    #expect(accounted == digits)
  }
}
