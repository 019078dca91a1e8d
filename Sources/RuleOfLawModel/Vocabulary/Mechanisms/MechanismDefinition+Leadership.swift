extension MechanismDefinition {
  /// Leadership, accountability and appraisal (组织领导与考核).
  static let leadership: [MechanismDefinition] = [
    MechanismDefinition(
      "理论学习中心组学习", .mechanism,
      "A party committee’s study group, with rule-of-law thought and statutes on its programme.",
      wordings: ["理论学习中心组", "中心组学习", "中心组 学法", "党组中心组", "中心组 集体学习", "中心组 专题学习"]),
    MechanismDefinition(
      "政府常务会议学法", .mechanism,
      "A fixed slot for the study of a law at the opening of the government’s executive meeting.",
      wordings: ["常务会议学法", "常务会学法", "会前学法", "常务会议 集体学法", "常务会议 学法", "常务会 集体学法"]),
    MechanismDefinition(
      "法治政府建设纳入经济社会发展规划", .programme,
      "Work on rule of law written into the five-year plan of the locality.",
      wordings: ["法治政府建设 纳入 规划", "法治建设 纳入 规划", "法治政府建设 纳入 十四五", "法治 纳入 总体规划", "依法行政 纳入 规划"]),
    MechanismDefinition(
      "法治政府建设实施方案", .programme,
      "The local plan that turns the national outline into tasks with dates.",
      wordings: ["法治政府建设实施方案", "法治政府建设 实施方案", "法治政府建设实施意见", "法治政府建设 实施意见"]),
    MechanismDefinition(
      "党政主要负责人推进法治建设第一责任人职责", .mechanism,
      "The rule that the heads of party and government answer in person for rule-of-law work.",
      wordings: ["第一责任人", "推进法治建设 主要负责人 职责"]),
    MechanismDefinition(
      "“四个亲自”", .mechanism,
      "The demand that leading officials arrange and check important matters in person.",
      wordings: ["四个亲自", "亲自部署 亲自过问", "亲自过问 亲自协调", "亲自协调 亲自督办"]),
    MechanismDefinition(
      "专题研究法治政府建设", .mechanism,
      "Sessions of a standing committee or executive meeting devoted to rule-of-law work.",
      wordings: ["专题研究 法治", "专题听取 法治", "常委会 研究 法治", "常务会议 研究 法治", "研究部署 法治政府建设"]),
    MechanismDefinition(
      "全面依法治区委员会", .organization,
      "The party committee’s body that leads and coordinates law-based governance of the locality.",
      wordings: [
        "全面依法治区委员会", "依法治区委员会", "全面依法治市委员会", "依法治市委员会", "全面依法治县委员会", "依法治县委员会", "全面依法治省委员会",
        "依法治省委员会", "全面依法治国委员会",
      ]),
    MechanismDefinition(
      "述法评议", .mechanism,
      "Leading officials’ yearly account of their rule-of-law duty, on which others comment.",
      wordings: ["述法", "述职述法"]),
    MechanismDefinition(
      "述法和督察反馈问题整改", .mechanism,
      "Putting right what inspections and comments on accounts have found, up to a recorded end.",
      wordings: ["述法 反馈 整改", "述法点评 整改", "督察 反馈 整改", "督察反馈", "督察 问题 整改", "反馈问题 整改"]),
    MechanismDefinition(
      "法治督察", .appraisal,
      "Inspection of how authorities do their rule-of-law duty, by the office of the leading body.",
      wordings: ["法治督察", "法治建设 督察", "法治政府建设 督察", "法治 实地督察", "依法行政 督察", "全面督察", "法治督查"]),
    MechanismDefinition(
      "法治建设绩效考核", .appraisal,
      "Rule-of-law work as a scored part of the yearly performance appraisal.",
      wordings: ["法治建设绩效考核", "法治 绩效考核", "法治政府建设 考核", "法治建设 考核", "依法行政 考核", "考核评价"]),
    MechanismDefinition(
      "法治政府建设年度报告制度", .mechanism,
      "The duty to report on rule-of-law work every year and to publish the report.",
      wordings: ["年度报告制度", "法治政府建设 年度报告", "法治政府建设情况 报告制度"]),
    MechanismDefinition(
      "法治政府建设示范创建", .programme,
      "The competition for the title of a demonstration area or project of law-based government.",
      wordings: ["法治政府建设示范", "法治政府 示范", "示范创建", "法治 示范城区", "法治 示范县", "法治 示范项目", "法治建设 示范"]),
    MechanismDefinition(
      "示范创建领导小组", .organization,
      "The steering group of a locality that stands for a demonstration title.",
      wordings: ["创建活动领导小组", "创建 领导小组", "创建工作领导小组", "创建工作专班"]),
    MechanismDefinition(
      "考核评价和督察督办", .appraisal,
      "Appraisal joined with follow-up, so that tasks are checked until they are done.",
      wordings: ["督察督办", "督查督办", "考核评价 督察", "考核 督办"]),
  ]
}
