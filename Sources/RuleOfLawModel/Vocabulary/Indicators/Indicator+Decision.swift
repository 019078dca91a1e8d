extension Indicator {
  /// Major administrative decisions (重大行政决策事项).
  public static let decisionMajorDecisions = Indicator("decision.majorDecisions")

  /// Legality reviews carried out (合法性审查).
  public static let decisionLegalityReviews = Indicator("decision.legalityReviews")

  /// Legality review rate (合法性审查率).
  public static let decisionLegalityReviewRate = Indicator("decision.legalityReviewRate")

  /// Contracts reviewed (审查合同协议).
  public static let decisionContractsReviewed = Indicator("decision.contractsReviewed")

  /// Value of contracts reviewed (审查合同金额).
  public static let decisionContractAmount = Indicator("decision.contractAmount")

  /// Comments made in legality review (合法性审查意见(修改建议)).
  public static let decisionReviewComments = Indicator("decision.reviewComments")

  /// Pass rate of legality review (合法性审查通过率).
  public static let decisionReviewPassRate = Indicator("decision.reviewPassRate")

  /// Legal opinions issued (法律意见).
  public static let counselLegalOpinions = Indicator("counsel.legalOpinions")

  /// Legal opinions adopted (法律意见采纳).
  public static let counselOpinionsAdopted = Indicator("counsel.opinionsAdopted")

  /// Share of opinions adopted (法律意见采纳率).
  public static let counselAdoptionRate = Indicator("counsel.adoptionRate")

  /// Legal advisers retained (法律顾问).
  public static let counselLegalAdvisers = Indicator("counsel.legalAdvisers")

  /// Disputes handled with counsel (法律顾问参与处理纠纷).
  public static let counselDisputesHandled = Indicator("counsel.disputesHandled")

  /// Difficult petitions handled with counsel (法律顾问参与疑难信访).
  public static let counselDifficultPetitionsHandled = Indicator(
    "counsel.difficultPetitionsHandled")
}

extension IndicatorDefinition {
  /// Decisions, their legality review and legal counsel (行政决策).
  static let decision: [IndicatorDefinition] = [
    IndicatorDefinition(
      .decisionMajorDecisions, .decision, .count, "项",
      "重大行政决策事项", "major administrative decisions",
      wordings: [
        "重大行政决策 -审查 -审核 -意见 -评估 -论证 -听证 -征求 -率 -培训 -法律顾问", "重大决策事项 -审查 -审核 -意见 -评估 -率",
        "重大行政决策事项 -审查 -审核 -意见 -评估 -率", "重大决策 目录 -审查 -审核", "作出|列入|确定 重大行政决策 -意见 -评估 -审查 -审核",
        "重大行政决策 均履行|均经|均按|全部履行|严格履行", "@决策 决策事项 -审查 -审核 -意见 -评估",
        "@决策 列入目录|纳入目录|目录管理|决策目录|决策事项目录 -审查 -审核",
      ],
      units: "项 件 个",
      examples: [
        "全年作出重大行政决策[6项]。", "将[5项]事项列入年度重大行政决策目录。", "公布重大行政决策事项目录，纳入目录管理决策事项[8件]。",
        "[3项]重大行政决策均履行法定程序。",
        "修订《重大行政决策程序办法》，公布年度决策目录事项[4项]。",
      ],
      counterexamples: ["对重大行政决策进行合法性审查[11件]。", "开展重大行政决策后评估[2项]。", "为重大行政决策出具法律意见[35件]。"]),
    IndicatorDefinition(
      .decisionLegalityReviews, .decision, .count, "件",
      "合法性审查", "legality reviews carried out",
      wordings: [
        "合法性审查|合法性审核 -率 -培训 -人员 -会议 -机构 -法规草案", "合法性审查|合法性审核 规范性文件 合同|协议|决策 -率",
        "审查|审核 规范性文件 合同|协议|决策 -率", "审查|审核 文件 合同|协议 -规范性文件 -率", "合法性审查|合法性审核 文件 合同|协议 -规范性文件 -率",
        "审查|审核 政府文件|各类文件 -率", "审查|审核 涉法 -率", "审查|审核 文件 议题|事项 -率 -规范性文件",
        "审查|审核 重大行政决策|重大决策 -意见建议 -率", "合法性审查|合法性审核 重大行政决策|重大决策 -率", "合法性审查意见|合法性审核意见 -采纳",
        "审查书面意见 -采纳 -顾问", "@合法性审查 审查|审核 -率 -合同 -协议 -规范性文件 -招标 -备案 -审计 -人员 -培训 -机构",
      ],
      units: "件 次 件次 份 项 个 起 宗",
      examples: [
        "全年开展合法性审查[512件]。", "审查各类政府文件、合同协议等[336件次]。", "出具合法性审查意见书[85份]。", "对[12项]重大行政决策进行合法性审查。",
      ],
      counterexamples: ["合法性审查率[100%]。", "审核行政规范性文件[17件]。", "举办合法性审查培训[3次]。"]),
    IndicatorDefinition(
      .decisionLegalityReviewRate, .decision, .rate, "%",
      "合法性审查率", "legality review rate",
      wordings: [
        "合法性审查率|合法性审核率", "合法性审查|合法性审核 覆盖率", "合法性审查|合法性审核 -通过 -采纳 -执法 -及时 -纠错 -占 -满意",
        "@合法性审查 审查率|审核率|覆盖率 -法制审核 -执法 -顾问 -公平竞争", "规范性文件 审核率|审查率", "重大行政决策|重大决策 审查率|审核率",
        "合同 审查率|审核率", "@决策 审查率|审核率", "@文件 审查率|审核率",
      ],
      examples: [
        "重大行政决策合法性审查率[100%]。", "规范性文件合法性审核率达到[100%]。", "推行镇街合法性审查，覆盖率达[98%]。", "行政规范性文件审核率[100%]。",
      ],
      counterexamples: ["合同审查通过率[99%]。", "重大执法决定法制审核率[100%]。", "规范性文件报备率[100%]。"]),
    IndicatorDefinition(
      .decisionContractsReviewed, .decision, .count, "份",
      "审查合同协议", "contracts reviewed",
      wordings: [
        "审查|审核|把关 合同 -文件 -决策 -率 -金额 -劳动合同", "审查|审核 协议 -文件 -决策 -率 -复议 -调解",
        "审查|审核 合同协议|行政协议 -文件 -决策 -率 -复议 -调解", "审查|审核 合同 协议 -文件 -决策 -率 -复议 -调解",
        "合法性审查|合法性审核 合同 -文件 -决策 -率 -金额 -劳动合同", "合法性审查|合法性审核 协议 -文件 -决策 -率 -复议 -调解",
        "合法性审查|合法性审核 合同 协议 -文件 -决策 -率 -复议 -调解", "@合同 审查|审核 -率 -文件 -决策 -意见 -执法 -案卷 -备案",
        "政府合同|行政合同|重大合同|合同协议 -签订 -备案 -纠纷 -履行 -率 -文件 -决策",
      ],
      units: "份 件 个 件次 份次 项 次 宗",
      examples: ["审查政府合同[128份]。", "对[46件]行政协议进行合法性审核。", "加强合同管理，全年共审查[73份]。", "审核各类合同协议[215余份]。"],
      counterexamples: ["合同审查提出修改建议[96条]。", "签订招商引资合同[12份]。", "审查文件、合同等[320件]。"]),
    IndicatorDefinition(
      .decisionContractAmount, .decision, .amount, "元",
      "审查合同金额", "value of contracts reviewed",
      wordings: [
        "合同 金额|标的|资金 -纠纷 -调解 -赔偿 -劳动合同 -欠薪", "合同 涉及金额|总金额|标的额|涉及资金 -纠纷 -调解 -赔偿 -劳动合同 -欠薪",
        "审查|审核 协议 金额 -调解", "@合同 涉及金额|涉及资金|总金额|涉资 -纠纷 -调解 -赔偿 -劳动合同 -欠薪 -案 -罚 -审计",
        "@合同 标的 -纠纷 -调解 -赔偿 -劳动合同 -欠薪 -案 -诉讼",
      ],
      units: "元 万元 亿元",
      examples: ["审查重大合同128份，涉及金额[12.6亿元]。", "审核政府合同总金额[8350万元]。", "合同审查46件，标的额[3.2亿元]。"],
      counterexamples: ["劳动合同纠纷涉及金额[560万元]。", "查处合同违法案件，罚没[12万元]。", "人民调解协议金额[86万元]。"]),
    IndicatorDefinition(
      .decisionReviewComments, .decision, .count, "条",
      "合法性审查意见(修改建议)", "comments made in legality review",
      wordings: [
        "合法性审查意见|合法性审核意见 -法律意见 -采纳", "合法性审查|合法性审核 意见|建议 -法律意见 -采纳",
        "审查|审核 修改意见|修改建议|意见建议 -采纳 -草案 -立法 -审计 -法律意见", "@合法性审查 修改意见|修改建议|意见建议 -采纳 -草案 -立法 -法律意见",
        "审查意见|审核意见 -采纳 -立法 -审计 -环评 -意见书", "@合同 修改意见|修改建议|意见建议 -采纳 -法律意见", "@顾问 修改意见|修改建议 -采纳",
        "@文件 修改意见|修改建议|审查意见|审核意见 -采纳 -立法",
      ],
      units: "条 条次 处",
      examples: ["合法性审查中提出修改意见[86条]。", "审查合同协议128份，提出修改建议[310余条]。", "审核规范性文件14件，提出合法性审查意见[52条]。"],
      counterexamples: ["法律顾问提出法律意见建议[230条]。", "对法规草案提出修改意见[42条]。", "提出审计意见建议[31条]。"]),
    IndicatorDefinition(
      .decisionReviewPassRate, .decision, .rate, "%",
      "合法性审查通过率", "pass rate of legality review",
      wordings: [
        "合法性审查通过率|合法性审核通过率", "审查通过率|审核通过率", "合法性审查|合法性审核 通过率", "合同 通过率", "@合法性审查 通过率 -考试",
        "@合同 通过率 -考试",
      ],
      examples: ["重大合同审查通过率[98%]。", "合法性审查通过率达[95.6%]。"],
      counterexamples: ["执法资格考试通过率[97%]。", "合法性审查率[100%]。"]),
    IndicatorDefinition(
      .counselLegalOpinions, .decision, .count, "份",
      "法律意见", "legal opinions issued",
      wordings: [
        "法律意见 -采纳 -率 -征求 -立法", "法律意见书 -采纳 -率", "法律意见建议|法律建议 -采纳 -率", "法律审核意见|法律审查意见|法律咨询意见 -采纳 -率",
        "法律顾问|公职律师|律师 意见 -采纳 -率", "法律顾问|公职律师|律师 法律意见|意见建议 -采纳 -率", "@顾问 书面意见|意见建议 -采纳 -率",
        "@顾问 出具|提出|提供 意见 -采纳 -率 -合法性 -修改",
      ],
      units: "份 条 件 次 件次 篇",
      examples: [
        "政府法律顾问出具法律意见书[126份]。", "提供法律意见建议[365条]。", "发挥法律顾问和公职律师作用，出具书面意见近[80份]。",
        "法律顾问全年提出意见建议[210余条]。",
      ],
      counterexamples: ["法律意见被采纳[95条]。", "法律意见采纳率[98%]。", "出具合法性审查意见书[85份]。"]),
    IndicatorDefinition(
      .counselOpinionsAdopted, .decision, .count, "条",
      "法律意见采纳", "legal opinions adopted",
      wordings: [
        "采纳 法律意见|法律建议 -率", "采纳 法律意见建议 -率", "采纳 法律顾问|律师 -率", "@顾问 采纳 -率 -公众 -社会 -代表",
        "@合法性审查 采纳 -率 -公众 -社会 -代表 -审计", "@合同 采纳 -率 -公众 -代表",
      ],
      units: "条 份 件 项 次 个",
      examples: ["法律顾问提出意见建议230条，被采纳[218条]。", "采纳法律意见[95份]。", "法律顾问意见建议被采纳[76条]。"],
      counterexamples: ["征集社会公众意见86条，采纳公众意见[35条]。", "法律意见采纳率[96%]。", "审计建议采纳[42条]。"]),
    IndicatorDefinition(
      .counselAdoptionRate, .decision, .rate, "%",
      "法律意见采纳率", "share of opinions adopted",
      wordings: [
        "法律意见|法律意见建议|法律 采纳率", "顾问|律师 采纳率", "审查意见|审核意见 采纳率", "@顾问 采纳率 -公众 -社会 -审计 -提案",
        "@合法性审查 采纳率 -公众 -社会 -审计 -提案", "@合同 采纳率 -公众 -社会", "@文件 采纳率 -公众 -社会",
      ],
      examples: ["法律意见采纳率达[98%]。", "法律顾问提出意见230条，采纳率[95.7%]。", "合法性审查意见采纳率[100%]。"],
      counterexamples: ["公众意见采纳率[46%]。", "审计建议采纳率[92%]。", "合法性审查通过率[98%]。"]),
    IndicatorDefinition(
      .counselLegalAdvisers, .decision, .count, "名",
      "法律顾问", "legal advisers retained",
      wordings: [
        "法律顾问 -村 -社区 -居 -参与 -培训 -企业 -微信群", "聘请|聘用|聘任|选聘|配备|外聘 法律顾问 -村 -社区 -企业",
        "聘请|选聘|外聘 律师 -村 -社区 -企业 -调解 -人民监督", "政府法律顾问 -参与 -村", "法律顾问团 -参与",
        "@顾问 聘请|外聘 -村 -社区 -企业 -调解 -监督员",
      ],
      units: "名 人 位",
      examples: ["聘请政府法律顾问[12名]。", "全县各部门共配备法律顾问[86人]。", "选聘[9名]律师担任区政府法律顾问。"],
      counterexamples: ["村(社区)法律顾问[130名]。", "全区公职律师[45名]。", "法律顾问参与处理纠纷[67次]。"]),
    IndicatorDefinition(
      .counselDisputesHandled, .decision, .count, "次",
      "法律顾问参与处理纠纷", "disputes handled with counsel",
      wordings: [
        "法律顾问 纠纷 -村 -社区", "法律顾问 参与|调解|化解|处理 纠纷 -村 -社区", "法律顾问 参与 矛盾纠纷 -村 -社区",
        "律师 参与|化解 纠纷 -村 -社区 -委员会", "@顾问 参与|处理|化解|处置 纠纷 -村 -社区", "参与调解 处理矛盾纠纷 -村 -社区",
      ],
      units: "次 件 起 宗 件次 场 场次",
      examples: ["政府法律顾问参与处理矛盾纠纷[67件]。", "律师参与化解纠纷[112次]。", "发挥法律顾问作用，参与涉法纠纷处置[43起]。"],
      counterexamples: ["人民调解组织调解矛盾纠纷[860件]。", "村法律顾问参与调解纠纷[96件]。", "法律顾问出具法律意见[74份]。"]),
    IndicatorDefinition(
      .counselDifficultPetitionsHandled, .decision, .count, "次",
      "法律顾问参与疑难信访", "difficult petitions handled with counsel",
      wordings: [
        "@顾问 疑难信访 -村",
        "疑难信访 参与", "疑难信访 律师", "法律顾问 信访 -村", "法律顾问 参与 信访 -村", "律师 参与|接待|化解 信访", "参与 信访 调处",
        "参与 重大 信访 处理|调处|处置|化解", "参与 疑难 信访", "@顾问 参与 信访 -村", "法律顾问|律师 涉法涉诉",
      ],
      units: "次 件 起 宗 件次 批 批次 场 场次 人次",
      examples: [
        "法律顾问参与化解纠纷12次、重大疑难信访[4次]。",
        "法律顾问参与疑难信访案件化解[36件]。", "组织律师参与信访接待[58次]。", "参与重大信访事项化解[27次]。",
        "法律顾问列席会议19次，参与信访疑难案件化解[14次]。",
      ],
      counterexamples: ["化解信访积案[32件]。", "接待来访群众[210批次]。", "法律顾问参与处理纠纷[67次]。"]),
  ]
}
