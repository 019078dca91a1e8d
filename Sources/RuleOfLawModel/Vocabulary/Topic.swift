/// A subject that a passage stays with until it names another (话题).
///
/// A figure rarely repeats what it is about: 审结39件 is about reconsideration because the clause
/// before it was. Naming a topic's term makes it the subject of the clauses that follow, until a
/// term of another topic is named or the paragraph ends. Wordings ask for a topic by `@` and its
/// label.
public struct Topic: Hashable, Sendable {
  /// The label that wordings use.
  public let label: String
  /// The words that name the topic.
  public let terms: [String]

  init(_ label: String, _ terms: String...) {
    self.label = label
    self.terms = terms
  }

  /// The topics.
  public static let all: [Topic] = [
    Topic("复议", "复议"),
    Topic("诉讼", "行政诉讼", "应诉", "诉讼案件", "行政案件", "败诉", "胜诉"),
    Topic(
      "调解", "人民调解", "调解委员会", "调委会", "调解组织", "调解员", "调解纠纷", "民间纠纷", "矛盾纠纷", "调解案件",
      "调解成功", "成功调解", "调处", "化解纠纷", "化解各类纠纷", "化解矛盾"),
    Topic("排查", "排查"),
    Topic("信访", "信访", "来访", "来信", "接访", "上访", "走访群众", "群众走访"),
    Topic("法援", "法律援助", "法援"),
    Topic("公开", "政务公开", "信息公开", "主动公开", "政府网站"),
    Topic("依申请", "依申请公开", "公开申请", "申请公开"),
    Topic("审计", "审计"),
    Topic("文件", "规范性文件", "文件清理", "清理文件", "备案率", "报备率"),
    Topic("立法", "立法联系点", "立法调研", "法规草案", "规章草案", "立法征求意见"),
    Topic("决策", "重大行政决策", "重大决策", "行政决策"),
    Topic("合法性审查", "合法性审查", "合法性审核"),
    Topic("合同", "合同", "行政协议", "政府协议", "招商协议", "投资协议", "合作协议", "框架协议"),
    Topic("顾问", "法律顾问", "公职律师", "法律意见"),
    Topic("案卷", "案卷"),
    Topic("执法", "行政执法", "执法"),
    Topic("处罚", "行政处罚", "处罚"),
    Topic("抽检", "抽检", "检测", "快检", "抽样", "监督抽查"),
    Topic(
      "检查", "监督检查", "执法检查", "双随机", "检查企业", "检查单位", "检查食品",
      "检查经营", "检查生产", "检查场所", "检查各类", "共检查", "开展检查", "环境问题"),
    Topic("双随机", "双随机"),
    Topic("许可", "行政许可", "行政审批", "审批"),
    Topic("政务服务", "政务服务", "办件量", "依申请事项", "一网通办", "政务大厅", "一窗受理", "好差评"),
    Topic("热线", "12345", "热线", "诉求", "工单"),
    Topic("考试", "考试", "考法", "测试", "参考率", "及格率"),
    Topic("培训", "培训"),
    Topic("学法", "学法"),
    Topic("督察", "督察", "法治督查"),
    Topic("述法", "述法"),
    Topic("建议提案", "代表建议", "委员提案", "建议提案", "人大建议", "政协提案"),
    Topic("普法", "普法", "法治宣传", "宣传活动", "宣讲", "开学第一课", "法治进校园", "法律进", "法治课堂"),
    Topic("空气", "空气质量", "环境空气", "优良天数"),
    Topic("水质", "水质", "饮用水", "断面"),
    Topic("小产权房", "小产权房"),
    Topic("机构编制", "机构编制"),
    Topic("出嫁女", "出嫁女", "成员身份"),
    Topic("应急", "应急"),
    Topic("刑事", "刑事案件", "电信网络诈骗", "电诈", "犯罪嫌疑人", "黑恶"),
    Topic("法律明白人", "法律明白人"),
    Topic("营商", "营商环境", "涉企政策", "市场主体", "经营主体", "企业诉求", "主体诉求"),
    Topic("跨省通办", "跨省通办"),
    Topic("权责清单", "权责清单", "权力清单", "权力和责任清单"),
    Topic("任前考试", "任前法律考试", "任前法律知识", "任前考试", "任前考法", "任前法治考试"),
    Topic("执法考试", "执法资格", "执法证考试", "执法考试", "续职考试", "续职"),
    Topic(
      "执法培训", "执法培训", "执法人员培训", "执法业务培训", "执法能力培训", "执法规范化培训", "执法骨干轮训", "执法轮训",
      "执法人员轮训", "执法人员参加培训", "执法专题培训"),
    Topic("其他来件", "信箱", "信箱来信", "留言", "检察建议", "司法建议"),
    Topic("一件事", "一件事"),
    Topic("持证", "持证", "执法证"),
    Topic("常务会", "常务会议", "常务会", "会前学法"),
    Topic("中心组", "中心组"),
    Topic("第一议题", "第一议题"),
    Topic("法治思想", "习近平法治思想"),
    Topic("隐患", "隐患"),
    Topic("公平竞争", "公平竞争"),
    Topic("告知承诺", "告知承诺", "承诺制"),
    Topic("环保督察", "环保督察", "环境保护督察"),
    Topic("专门培训", "调解员培训", "明白人培训", "技能培训", "应急培训", "消防培训", "安全培训"),
    Topic("阵地", "法治文化阵地", "法治教育基地", "法治公园", "法治广场", "法治文化广场", "普法阵地"),
    Topic("违建", "违法建设", "违建", "违法建筑"),
  ]

  /// Finds a topic by its label.
  public static func named(_ label: some StringProtocol) -> Topic? {
    all.first { $0.label == label }
  }
}
