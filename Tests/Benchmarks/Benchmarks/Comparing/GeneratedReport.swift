/// Reports of invented authorities with the structure of real ones and figures by a seed.
struct GeneratedReport {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  /// The report of an authority of a year.
  mutating func text(authority: Int, year: Int) -> String {
    let names = ["澄溪", "苇港", "云渡", "栖岭", "石汀"]
    let name =
      names[authority % names.count] + String(repeating: "新", count: authority / 5 % 3) + "区"
    var text = "\(name)人民政府\(year)年度法治政府建设情况报告\n\n一、\(year)年主要成效\n"
    for (place, item) in Self.items.enumerated() {
      text += "(\(Self.marks[place]))\(item.heading)。"
      for sentence in item.sentences {
        let figures = sentence.split(separator: "#", omittingEmptySubsequences: false)
        for (place, words) in figures.enumerated() {
          text += words
          if place + 1 < figures.count { text += String(number(20...2400)) }
        }
      }
      text += "同比增长\(number(1...40)).\(number(1...9))%。\n"
      text += Self.prose[place % Self.prose.count] + "\n"
    }
    text += "二、存在的问题\n(一)基层执法力量不足。镇(街道)持证执法人员偏少,编外人员较多。\n"
    text += "(二)应诉能力有待加强。个别部门负责人出庭应诉率较低,败诉率达\(number(5...15))%。\n"
    text += "(三)普法形式单一。以案释法资料更新不及时,第\(number(1...9))批清单尚未公布。\n"
    text += "三、\(year + 1)年工作打算\n(一)充实执法力量。组织执法人员培训不少于\(number(4...9))期。\n"
    text += "(二)压实应诉责任。力争行政机关负责人出庭应诉率达到\(number(90...99))%,败诉率控制在\(number(6...12))%以内。\n"
    text += "(三)建成法治文化公园1个,开展普法活动不少于\(number(200...400))场,推行决策后评估制度。\n"
    return text
  }

  private static let marks = ["一", "二", "三", "四", "五", "六"]

  private static let items: [(heading: String, sentences: [String])] = [
    (
      "优化服务",
      [
        "全年办理行政许可#件,告知承诺事项#项,取消证明材料#项。", "12345热线受理群众诉求#件,开展双随机检查#次。",
        "办理退税#万元,审查公平竞争文件#份,",
      ]
    ),
    (
      "规范决策",
      ["制定行政规范性文件#件,办理合法性审查#件,提出意见#条。", "法律顾问出具法律意见#份,参与谈判#次,"]
    ),
    (
      "严格执法",
      [
        "办理行政处罚案件#件,罚没金额#万元。", "评查行政执法案卷#份,组织执法人员培训#期、#人次。",
        "办理轻微违法不予处罚案件#件,",
      ]
    ),
    (
      "强化监督",
      ["办理人大代表建议#件、政协提案#件。", "主动公开政府信息#条,办理依申请公开#件,发布政策解读#篇,"]
    ),
    (
      "化解争议",
      [
        "收到行政复议申请#件,受理#件,审结#件,其中维持#件、撤销#件、确认违法#件。",
        "以区政府为被告的一审行政诉讼案件#件,败诉#件。", "调解组织受理矛盾纠纷#件,调解成功#件。",
        "办理法律援助案件#件,",
      ]
    ),
    ("深化普法", ["开展普法活动#场,发放资料#份,受教育群众#人次。", "培养法律明白人#名,旁听庭审#次,"]),
  ]

  private static let prose = [
    "坚持把依法办事贯穿工作始终,对群众反映集中的事项逐件回访,对推诿拖延的单位当面约谈,做到件件有着落。",
    "健全部门联席会议制度,明确牵头单位和办理时限,遇有职责交叉的事项先受理后分办,不让群众来回跑。",
    "把法治培训列入干部教育年度安排,采取旁听庭审、案例点评、跟班学习等方式,提高一线人员的办案水平。",
  ]
}
