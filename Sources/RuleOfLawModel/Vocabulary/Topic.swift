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
    Topic("调解", "调解", "调委会"),
    Topic("排查", "排查"),
    Topic("信访", "信访", "来访", "来信", "接访", "上访", "走访群众", "群众走访"),
    Topic("法援", "法律援助", "法援"),
    Topic("公开", "政务公开", "信息公开", "主动公开", "政府网站"),
    Topic("依申请", "依申请公开", "公开申请", "申请公开"),
    Topic("审计", "审计"),
    Topic("文件", "规范性文件", "文件清理", "清理文件"),
    Topic("决策", "重大行政决策", "重大决策", "行政决策"),
    Topic("合法性审查", "合法性审查", "合法性审核"),
    Topic("合同", "合同", "协议"),
    Topic("顾问", "法律顾问", "公职律师"),
    Topic("案卷", "案卷"),
    Topic("执法", "行政执法", "执法"),
    Topic("处罚", "行政处罚", "处罚"),
    Topic("抽检", "抽检", "检测", "快检"),
    Topic("检查", "监督检查", "执法检查", "双随机"),
    Topic("许可", "行政许可", "行政审批", "审批"),
    Topic("政务服务", "政务服务", "办件", "依申请事项", "一网通办"),
    Topic("热线", "12345", "热线", "诉求", "工单"),
    Topic("考试", "考试", "考法", "测试"),
    Topic("培训", "培训"),
    Topic("学法", "学法", "中心组学习", "集体学习", "专题学习"),
    Topic("督察", "督察"),
    Topic("述法", "述法"),
    Topic("建议提案", "代表建议", "委员提案", "建议提案", "人大建议", "政协提案"),
    Topic("普法", "普法", "法治宣传", "宣传活动", "宣讲"),
    Topic("空气", "空气质量"),
    Topic("水质", "水质", "饮用水", "断面"),
    Topic("小产权房", "小产权房"),
    Topic("机构编制", "机构编制"),
    Topic("出嫁女", "出嫁女", "成员身份"),
    Topic("应急", "应急"),
    Topic("刑事", "刑事案件", "电信网络诈骗", "黑恶"),
    Topic("法律明白人", "法律明白人"),
    Topic("营商", "营商环境", "涉企政策", "市场主体", "经营主体"),
    Topic("跨省通办", "跨省通办"),
    Topic("权责清单", "权责清单"),
    Topic("任前考试", "任前考试", "任前法律", "任前考法"),
    Topic("执法考试", "执法资格", "执法证考试", "执法考试", "续职"),
    Topic("执法培训", "执法培训", "执法人员培训"),
    Topic("常务会", "常务会议", "常务会"),
    Topic("中心组", "中心组"),
    Topic("第一议题", "第一议题"),
    Topic("法治思想", "法治思想"),
    Topic("隐患", "隐患"),
    Topic("公平竞争", "公平竞争"),
    Topic("告知承诺", "告知承诺"),
    Topic("违建", "违法建设", "违建", "违法建筑"),
  ]

  /// Finds a topic by its label.
  public static func named(_ label: some StringProtocol) -> Topic? {
    all.first { $0.label == label }
  }
}
