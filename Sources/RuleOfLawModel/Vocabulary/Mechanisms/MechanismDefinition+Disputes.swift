extension MechanismDefinition {
  /// Disputes and public order (矛盾纠纷与社会治安).
  static let disputes: [MechanismDefinition] = [
    MechanismDefinition(
      "行政复议", .mechanism,
      "Review of an act by the government above, the main way to settle administrative disputes.",
      wordings: ["行政复议", "复议 主渠道"]),
    MechanismDefinition(
      "行政复议体制改革", .reform,
      "The concentration of reconsideration in one body at each level of government.",
      wordings: ["行政复议体制改革", "复议体制改革", "行政复议 体制改革", "行政复议职责 集中", "复议 集中管辖"]),
    MechanismDefinition(
      "行政复议代办点", .facility,
      "Points in towns at which an application for reconsideration can be lodged.",
      wordings: ["复议代办点", "复议 代办", "复议受理点", "行政复议 受理点", "行政复议 联络点", "行政复议 服务点"]),
    MechanismDefinition(
      "行政应诉", .mechanism,
      "The conduct of the government’s side in administrative lawsuits.",
      wordings: ["行政应诉", "应诉工作", "应诉案件", "行政诉讼案件"]),
    MechanismDefinition(
      "行政机关负责人出庭应诉", .mechanism,
      "The appearance of an agency’s head in court.",
      wordings: ["出庭应诉", "负责人 出庭", "负责人出庭"]),
    MechanismDefinition(
      "负责人出庭应诉轮班制度", .mechanism,
      "A rota by which heads of agencies take turns in court.",
      wordings: ["出庭 轮班", "出庭应诉 轮值", "出庭 轮流"]),
    MechanismDefinition(
      "行政争议实质性化解", .mechanism,
      "Settling what a dispute is about, not merely closing its file.",
      wordings: ["实质性化解", "行政争议 化解", "争议 实质化解", "行政争议 调解中心"]),
    MechanismDefinition(
      "败诉和纠错案件分析研判", .mechanism,
      "The study of lost and corrected cases for their causes.",
      wordings: ["败诉 分析研判", "纠错 分析研判", "败诉案件 分析", "败诉案件 复盘", "败诉 剖析", "败诉 通报", "一案一分析"]),
    MechanismDefinition(
      "矛盾纠纷多元化解", .mechanism,
      "Mediation, arbitration and suit working together on disputes.",
      wordings: ["纠纷 多元化解", "矛盾 多元化解", "多元 预防 调处", "多元解纷", "诉调对接", "大调解"]),
    MechanismDefinition(
      "市场主体合法权益联合保障中心", .facility,
      "A centre at which several authorities protect the rights of businesses together.",
      wordings: ["合法权益联合保障中心", "市场主体 保障中心", "经营主体 保障中心", "企业 权益 保障中心", "企业 维权 服务中心"]),
    MechanismDefinition(
      "警民联调工作室", .facility,
      "A studio in which police and residents mediate disputes together.",
      wordings: ["警民联调", "警民 联调", "警民 调解", "警调对接", "派出所 调解室"]),
    MechanismDefinition(
      "人民调解", .mechanism,
      "Committees of residents that help parties to settle private disputes of their own will.",
      wordings: ["人民调解", "调解组织", "调解委员会", "调委会", "调解民间纠纷"]),
    MechanismDefinition(
      "“三大纠纷”调处", .mechanism,
      "The settlement of disputes over land, forests and water.",
      wordings: ["三大纠纷", "山林 土地 水利", "山林 纠纷", "土地 权属 纠纷"]),
    MechanismDefinition(
      "领导干部接访下访", .mechanism,
      "Leading officials receive petitioners or go to see them.",
      wordings: ["接待群众来访", "接待来访", "领导 接访", "领导干部 接访", "领导干部 下访", "约访 下访", "领导 下访"]),
    MechanismDefinition(
      "来信和网上信访办理", .mechanism,
      "Dealing with petitions that come by letter or on line.",
      wordings: ["群众来信", "受理来信", "办理来信", "来信来访", "网上信访", "网上信件", "政民互动", "信访事项 办理", "信访 办结"]),
    MechanismDefinition(
      "夏季治安打击整治“百日行动”", .campaign,
      "A hundred days of stricter policing in summer.",
      wordings: ["治安打击整治", "夏季治安", "治安 百日行动", "夏季 百日行动"]),
    MechanismDefinition(
      "社会治安重点地区挂牌督办", .appraisal,
      "The listing of a place with poor public order until it is put right.",
      wordings: ["治安重点地区", "治安 挂牌督办", "重点地区 挂牌", "重点地区 摘牌"]),
    MechanismDefinition(
      "诉源治理", .mechanism,
      "Settling disputes at their source, so that they do not come to court.",
      wordings: ["诉源治理", "市域社会治理", "非诉闭环", "访源治理", "非诉讼 纠纷", "纠纷 非诉", "万人起诉率"]),
    MechanismDefinition(
      "新时代“枫桥经验”", .mechanism,
      "Settling conflicts on the spot with the help of the people.",
      wordings: ["枫桥经验", "枫桥式"]),
    MechanismDefinition(
      "社会治安模范区创建", .campaign,
      "A campaign to become a model area of public order.",
      wordings: ["治安模范区", "社会治安 模范", "平安 模范 创建"]),
  ]
}
