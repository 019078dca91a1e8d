import RuleOfLawModel

extension Framework {
  /// The general part, the eight systems, leadership, and two subjects that reports add.
  static let all: [Area] = [
    Area(
      "G1", nil, "指导思想", "guiding thought",
      [Item(1, "指导思想", "guiding thought", ["习近平法治思想"])]),
    Area(
      "A1", .functions, "政府机构职能体系", "functions of government",
      [
        Item(4, "优化职能", "functions put in order", ["权责清单", "权力清单", "负面清单", "机构职能", "机构编制"]),
        Item(5, "放管服改革", "reform of approvals", ["放管服", "行政审批", "政务服务", "一件事", "告知承诺"]),
        Item(6, "法治化营商环境", "business environment", ["营商环境", "公平竞争"]),
      ]),
    Area(
      "A2", .rulemaking, "依法行政制度体系", "rules of administration",
      [
        Item(
          7, "重点领域立法", "legislation", ["地方性法规", "政府规章", "规章草案", "立法项目"],
          isOfLegislators: true),
        Item(8, "立法机制", "how rules are made", ["立法计划", "立法联系点", "立法协商"], isOfLegislators: true),
        Item(9, "规范性文件监督管理", "normative documents", ["规范性文件"]),
      ]),
    Area(
      "A3", .decision, "行政决策制度体系", "decisions",
      [
        Item(10, "依法决策意识", "awareness of lawful decisions", ["依法决策", "决策论证", "法律顾问"]),
        Item(11, "重大行政决策程序", "procedure of major decisions", ["重大行政决策", "重大决策", "集体讨论", "风险评估"]),
        Item(12, "决策执行和评估", "execution and evaluation", ["后评估", "决策执行", "执行情况评估"]),
      ]),
    Area(
      "A4", .enforcement, "行政执法工作体系", "enforcement",
      [
        Item(13, "执法体制改革", "reform of enforcement", ["综合行政执法", "综合执法", "执法体制", "执法力量"]),
        Item(14, "重点领域执法", "enforcement in key fields", ["领域执法", "专项整治", "执法检查", "监督抽检", "监督检查"]),
        Item(15, "执法程序", "procedure of enforcement", ["三项制度", "裁量权基准", "裁量基准", "案卷评查"]),
        Item(16, "创新执法方式", "new ways of enforcement", ["包容审慎", "柔性执法", "首违不罚", "免罚", "说理式"]),
      ]),
    Area(
      "A5", .emergency, "突发事件应对体系", "emergencies",
      [
        Item(17, "应对制度", "rules for emergencies", ["应急预案", "应急物资", "应急管理制度"]),
        Item(18, "处置能力", "capacity to respond", ["突发事件", "应急救援", "应急处置", "应急演练"]),
        Item(19, "基层与社会力量", "local and social forces", ["应急志愿", "基层应急", "社会应急"]),
      ]),
    Area(
      "A6", .disputes, "矛盾纠纷预防化解体系", "disputes",
      [
        Item(20, "行政调解", "administrative mediation", ["行政调解"]),
        Item(21, "行政裁决", "administrative adjudication", ["行政裁决"]),
        Item(22, "行政复议", "reconsideration", ["行政复议", "复议案件"]),
        Item(23, "行政应诉", "response in court", ["行政应诉", "行政诉讼", "出庭应诉"]),
      ]),
    Area(
      "A7", .oversight, "行政权力制约和监督体系", "oversight",
      [
        Item(24, "监督合力", "joined-up supervision", ["人大代表建议", "政协提案", "政协委员提案", "审计", "人大监督"]),
        Item(25, "政府督查", "inspection within government", ["政府督查", "督查督办", "政府督察"]),
        Item(26, "行政执法监督", "restraint of enforcement", ["行政执法监督", "执法监督"]),
        Item(27, "政务公开", "openness", ["政务公开", "信息公开", "政府信息"]),
        Item(28, "政务诚信", "government credit", ["政务诚信", "诚信政府", "政务失信"]),
      ]),
    Area(
      "A8", .digital, "科技保障体系", "digital government",
      [
        Item(29, "信息化平台", "information platforms", ["数字政府", "一体化平台", "一网通办", "信息化系统"]),
        Item(30, "数据共享", "data sharing", ["数据共享", "数据开放", "数据归集", "电子证照"]),
        Item(31, "互联网＋监管", "internet supervision", ["互联网+监管", "智慧监管", "监督平台", "非现场执法"]),
      ]),
    Area(
      "L1", .leadership, "组织领导与推进机制", "leadership and promotion",
      [
        Item(32, "党的领导", "party leadership", ["第一责任人", "依法治区", "依法治县", "依法治市", "依法治镇", "述法"]),
        Item(33, "推进机制", "promotion", ["法治督察", "示范创建", "法治建设绩效考核", "年度报告制度", "依法行政考核"]),
        Item(34, "依法行政能力", "capacity", ["学法", "法治培训", "法治讲座", "法治机构", "执法资格"]),
        Item(35, "理论与宣传", "theory and publicity", ["研讨班", "法治宣讲", "典型经验"]),
      ]),
    Area(
      "X1", .publicity, "普法与法治社会", "law publicity",
      [Item(nil, "普法", "law publicity", ["普法", "法治宣传", "法律明白人"])]),
    Area(
      "X2", .publicOrder, "平安建设与治安", "public order",
      [Item(nil, "平安建设", "public order", ["社会治安", "平安建设", "扫黑除恶", "治安打击"])]),
  ]
}
