extension Indicator {
  /// Law-study sessions of the executive meeting (政府常务会议集体学法).
  public static let leadershipLawStudySessions = Indicator("leadership.lawStudySessions")
  /// Law study by the party centre group (理论学习中心组学法).
  public static let leadershipCentreGroupStudySessions = Indicator(
    "leadership.centreGroupStudySessions")
  /// First-agenda-item study sessions (“第一议题”学习).
  public static let leadershipFirstTopicStudySessions = Indicator(
    "leadership.firstTopicStudySessions")
  /// Topic study of the rule-of-law thought (习近平法治思想专题学习).
  public static let leadershipThoughtStudySessions = Indicator("leadership.thoughtStudySessions")
  /// Collective law study by staff (干部职工集体学法).
  public static let leadershipStaffStudySessions = Indicator("leadership.staffStudySessions")
  /// Law study by the leading team or party group (领导班子学法).
  public static let leadershipLeadingTeamStudySessions = Indicator(
    "leadership.leadingTeamStudySessions")
  /// Study sessions of party branches (党组织集中学习).
  public static let leadershipPartyBranchStudySessions = Indicator(
    "leadership.partyBranchStudySessions")
  /// Attendance at law study (学法参加人次).
  public static let leadershipStudyAttendance = Indicator("leadership.studyAttendance")
  /// Discussion seminars (专题研讨).
  public static let leadershipSeminars = Indicator("leadership.seminars")
  /// Study essays and papers (心得体会).
  public static let leadershipStudyEssays = Indicator("leadership.studyEssays")
  /// Laws and regulations on the must-know list (应知应会法律法规清单).
  public static let leadershipMustKnowLaws = Indicator("leadership.mustKnowLaws")
}

extension IndicatorDefinition {
  /// Law study by leaders and staff (学法).
  static let lawStudy: [IndicatorDefinition] = [
    IndicatorDefinition(
      .leadershipLawStudySessions, .leadership, .count, "次",
      "政府常务会议集体学法(会前学法)", "law-study sessions of the executive meeting",
      wordings: [
        "会前学法",
        "会前学习",
        "常务会 学法|学习 -中心组 -常委会",
        "政府常务会议 学法",
        "常务会 集体学法|集体学习|专题学习|专题学法",
        "常务会议 学习 法律|法规|条例|法治",
        "政府集体学法",
        "@常务会 集中学法|集体学法",
        "@常务会 学法 -干部 -职工 -机关",
        "政府 集中学法 -干部 -职工 -党组 -中心组 -支部 -机关 -班子",
      ],
      units: "次 场 场次 期 堂 轮 批次",
      examples: [
        "全年组织政府常务会议集体学法[9次]。",
        "坚持常务会议会前学法制度，开展会前学法[11次]。",
        "县政府组织[6期]政府常务会议学法活动。",
        "政府常务会议学习民法典等法律法规[7次]。",
      ],
      counterexamples: [
        "全年召开政府常务会议[21次]。", "局机关组织干部职工集中学法[14次]。", "党委理论学习中心组集体学法[8次]。", "全局集中学法[9次]。",
      ]),
    IndicatorDefinition(
      .leadershipCentreGroupStudySessions, .leadership, .count, "次",
      "理论学习中心组学法", "law study by the party centre group",
      wordings: [
        "中心组",
        "中心组 学习|学法",
        "中心组 专题学习|专题学法|集体学习|集体学法|集中学习|集中学法",
        "中心组 学习 习近平法治思想",
        "@中心组 专题学习|集中学习|集体学习|专题学法|集中学法|集体学法 -干部 -职工 -支部",
        "@中心组 组织学习|开展学习 -党组织 -干部 -职工 -教育 -载体",
      ],
      units: "次 场 场次 期 轮",
      examples: [
        "党委理论学习中心组专题学法[7次]。",
        "组织[9次]中心组学习会。",
        "将习近平法治思想纳入党组中心组学习内容，全年中心组专题学习习近平法治思想[3场]。",
        "发挥理论学习中心组示范带动作用，开展集中学习[15次]。",
      ],
      counterexamples: ["中心组成员撰写心得体会[26篇]。", "各党支部集中学习[36次]。"]),
    IndicatorDefinition(
      .leadershipFirstTopicStudySessions, .leadership, .count, "次",
      "“第一议题”学习", "first-agenda-item study sessions",
      wordings: [
        "第一议题",
        "第一议题 学习",
        "第一议题 专题学习|传达学习|集体学习",
        "第一议题 学习 习近平法治思想",
        "@第一议题 专题学习|传达学习|集体学习 -中心组 -党组织 -支部",
      ],
      units: "次 场 场次 期 轮",
      examples: [
        "局党组“第一议题”学习[19次]。",
        "严格落实“第一议题”制度，传达学习习近平总书记重要讲话精神[31次]。",
        "以[22次]“第一议题”专题学习习近平法治思想。",
      ],
      counterexamples: ["落实“第一议题”制度，党支部集中学习[40次]。", "坚持“第一议题”制度，开展理论学习中心组学习[10次]。"]),
    IndicatorDefinition(
      .leadershipThoughtStudySessions, .leadership, .count, "次",
      "习近平法治思想专题学习", "topic study of the rule-of-law thought",
      wordings: [
        "专题学习 -中心组 -第一议题 -常务会 -支部 -研讨",
        "学习 习近平法治思想 -中心组 -第一议题 -常务会 -研讨",
        "学习贯彻习近平法治思想 -中心组 -第一议题 -常务会",
        "专题学习 习近平法治思想 -中心组 -第一议题 -常务会",
        "习近平法治思想 研学|专题党课 -中心组",
        "@法治思想 集中学习|集体学习 -中心组 -支部",
      ],
      units: "次 场 场次 期 轮",
      examples: ["专题学习习近平法治思想[6次]。", "镇党委召开[5场]习近平法治思想专题学习会。", "深入学习贯彻习近平法治思想，全年开展专题学习[16次]。"],
      counterexamples: ["理论学习中心组专题学习[12次]。", "开展习近平法治思想专题研讨[3次]。", "撰写学习习近平法治思想心得体会[18篇]。"]),
    IndicatorDefinition(
      .leadershipStaffStudySessions, .leadership, .count, "次",
      "干部职工集体学法", "collective law study by staff",
      wordings: [
        "集体学法 -常务会 -中心组 -党组 -班子 -常委会 -党委会 -政府 -群众",
        "职工|机关干部|全体干部|工作人员 学法|学习",
        "干部职工 集体学法|集中学法|集体学习|集中学习",
        "机关干部 集体学法|集中学法|集体学习|集中学习",
        "干部集体学法|干部集中学法|全局集中学法|全局集体学法|全员集中学法",
        "集体学习法律|学习法律法规 -中心组 -常务会 -群众",
        "机关学法",
        "组织学法 -常务会",
        "学法日",
        "每周学法|每月学法|周五学法",
      ],
      units: "次 场 场次 期 堂 轮",
      examples: ["组织干部职工集体学法[38次]。", "开展机关干部学法活动[16场]。", "全年集体学习法律法规[5期]。", "举办[12次]机关工作人员学法会。"],
      counterexamples: ["政府常务会议集体学法[4次]。", "局党组集体学法[8次]。", "组织干部职工参加学法考试[2次]。"]),
    IndicatorDefinition(
      .leadershipLeadingTeamStudySessions, .leadership, .count, "次",
      "领导班子(党组、党委会)学法", "law study by the leading team or party group",
      wordings: [
        "班子 学法|学习",
        "领导班子 集体学法|专题学法|集中学法",
        "党组|党委会|常委会 学法|学习 -中心组 -党组织",
        "党组 集体学法|集中学法|专题学法 -中心组",
        "党组会|党组会议 学法|学习",
        "常委会 集体学法|集体学习",
        "办公会 学法|学习",
      ],
      units: "次 场 场次 期 轮",
      examples: ["领导班子集体学法[11次]。", "局党组会议学法[9次]。", "组织[13次]班子学习。"],
      counterexamples: ["各基层党组织学习[520次]。", "区政府党组学习习近平法治思想[7次]。"]),
    IndicatorDefinition(
      .leadershipPartyBranchStudySessions, .leadership, .count, "次",
      "党组织(支部)集中学习", "study sessions of party branches",
      wordings: ["党组织|党支部|各支部|党小组 学习|学法", "支部 学习|学法", "党组织|支部 集中学习|集体学习", "主题党日 学习|学法"],
      units: "次 场 场次 期 轮",
      examples: ["各党支部集中学习[64次]。", "开展[18次]支部学习会。", "全县基层党组织学习超[2100场]。"],
      counterexamples: ["党组理论学习中心组学习[12次]。", "领导班子学习[9次]。"]),
    IndicatorDefinition(
      .leadershipStudyAttendance, .leadership, .count, "人次",
      "学法参加人次", "attendance at law study",
      wordings: [
        "参学",
        "学法 参加|覆盖 -考试 -考法 -培训 -测试",
        "@学法 参加|参与 -考试 -考法 -培训 -测试",
        "@学法 覆盖",
        "@法治思想 参学|参加 -考试 -培训",
        "@中心组 参学|参加 -考试 -培训",
        "学习 参加 -考试 -培训 -测试",
      ],
      units: "人次 人 名 位",
      examples: ["开展干部职工集体学法20次，参加[860余人次]。", "党员干部参学[340人次]。", "组织学法活动12场，覆盖干部[415人次]。"],
      counterexamples: ["组织学法用法考试，参加[253人]。", "举办法治培训班3期，参训[180人次]。"]),
    IndicatorDefinition(
      .leadershipSeminars, .leadership, .count, "次",
      "专题研讨", "discussion seminars",
      wordings: [
        "专题研讨 -研讨班",
        "研讨交流|交流研讨|集中研讨|学习研讨|研讨活动",
        "专题研讨交流",
        "研讨会",
        "法治 研讨 -研讨班",
        "专题交流|交流发言 -材料",
      ],
      units: "次 场 场次 期 轮",
      examples: ["围绕依法行政开展专题研讨[7次]。", "组织研讨交流[9场]。", "举行[3次]法治专题学习研讨。", "中心组成员交流研讨[4次]。"],
      counterexamples: ["举办法治专题研讨班[2期]。", "中心组学习研讨材料[15篇]。"]),
    IndicatorDefinition(
      .leadershipStudyEssays, .leadership, .count, "篇",
      "心得体会(理论成果)", "study essays and papers",
      wordings: ["心得体会|学习体会|学习心得|研讨材料|发言材料|交流材料|理论成果|理论文章|调研文章|学习笔记", "调研报告 法治|学习|撰写"],
      units: "篇 份 条 个",
      examples: ["撰写学习心得体会[65篇]。", "形成法治理论成果[18篇]。", "收到交流发言材料[40余份]。"],
      counterexamples: ["推送普法短文[120篇]。", "在省级媒体发表普法稿件[9篇]。"]),
    IndicatorDefinition(
      .leadershipMustKnowLaws, .leadership, .count, "部",
      "应知应会法律法规清单", "laws and regulations on the must-know list",
      wordings: ["应知应会", "党内法规 法律", "党内法规 法律 清单", "法律法规 清单|纳入", "学法 目录|清单"],
      units: "部 项 件",
      examples: ["将[74部]法律法规纳入领导干部应知应会清单。", "编制学法清单，收录党内法规和国家法律[56部]。", "领导干部应知应会法律法规清单收录[48部]。"],
      counterexamples: ["提请审议地方性法规[3部]。", "干部职工集体学习法律法规[9期]。"]),
  ]
}
