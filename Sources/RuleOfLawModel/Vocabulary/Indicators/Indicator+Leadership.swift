extension Indicator {
  /// Meetings devoted to rule-of-law work (法治建设专题会议).
  public static let leadershipRolMeetings = Indicator("leadership.rolMeetings")
  /// Rule-of-law agenda items considered (研究法治议题).
  public static let leadershipRolAgendaItems = Indicator("leadership.rolAgendaItems")
  /// Government executive meetings held (政府常务会议).
  public static let leadershipExecutiveMeetings = Indicator("leadership.executiveMeetings")
  /// Leaders who gave an account of their rule-of-law duty (述法).
  public static let leadershipAccountsGiven = Indicator("leadership.accountsGiven")
  /// Leaders who gave their account on site (现场述法).
  public static let leadershipAccountsOnSite = Indicator("leadership.accountsOnSite")
  /// Law lectures given by leading officials (主要负责人讲法治课).
  public static let leadershipLecturesByLeaders = Indicator("leadership.lecturesByLeaders")
  /// Law lectures for officials (干部法治讲座).
  public static let leadershipLectures = Indicator("leadership.lectures")
  /// Court hearings attended by officials (旁听庭审).
  public static let leadershipCourtHearingsAttended = Indicator("leadership.courtHearingsAttended")
  /// Law training courses (法治培训班).
  public static let leadershipTrainingCourses = Indicator("leadership.trainingCourses")
  /// People trained (法治培训人次).
  public static let leadershipTrainees = Indicator("leadership.trainees")
  /// Weight of rule-of-law work in the appraisal (考核权重).
  public static let leadershipAppraisalWeight = Indicator("leadership.appraisalWeight")
  /// Key tasks assigned (重点任务).
  public static let leadershipKeyTasks = Indicator("leadership.keyTasks")
  /// Internal rules made or revised (建章立制).
  public static let leadershipRulesMade = Indicator("leadership.rulesMade")
  /// Candidates put forward for demonstration status (推荐法治政府示范地区).
  public static let leadershipDemonstrationCandidates = Indicator(
    "leadership.demonstrationCandidates")
}

extension IndicatorDefinition {
  /// Leadership and organization (组织领导): meetings, accounts, training, tasks.
  static let leadership: [IndicatorDefinition] = [
    IndicatorDefinition(
      .leadershipRolMeetings, .leadership, .count, "次",
      "法治建设专题会议", "meetings devoted to rule-of-law work",
      wordings: [
        "法治 会议 -学法 -议题",
        "法治建设|法治政府建设 会议 -学法 -议题",
        "法治 推进会|部署会|联席会|专题会",
        "依法治 会议 -学法",
        "领导小组会议 法治|依法",
        "专题研究|研究部署 法治|依法行政 -议题",
        "常务会 专题研究",
        "常务会|常委会 专题研究 法治",
        "听取 法治|依法行政 -意见 -建议",
      ],
      units: "次 场 场次 期 轮",
      examples: [
        "召开法治政府建设专题会议[6次]。",
        "主持召开[3次]全面依法治区委员会会议。",
        "县委常委会、县政府常务会议专题研究法治建设工作[8次]。",
        "专题听取法治政府建设工作汇报[2次]。",
      ],
      counterexamples: ["召开政府常务会议[25次]。", "政府常务会议研究法治议题[17项]。", "政府常务会议学法[6次]。"]),
    IndicatorDefinition(
      .leadershipRolAgendaItems, .leadership, .count, "项",
      "研究法治议题", "rule-of-law agenda items considered",
      wordings: [
        "法治 议题",
        "法治议题|涉法议题|涉法事项|法治事项",
        "研究 法治 议题",
        "法治 研究|审议|听取 事项",
        "法治 研究|解决|协调 问题",
        "法治建设 问题|事项 -督察",
        "依法行政 议题",
        "法治 难点|堵点 -督察",
      ],
      units: "项 个 件 条 次",
      examples: ["常务会议研究法治议题[14项]。", "研究解决法治建设重点难点问题[9个]。", "全年审议[22项]法治建设相关议题。"],
      counterexamples: ["法治督察发现问题[36个]。", "部署法治政府建设重点任务[42项]。", "召开法治建设专题会议[5次]。"]),
    IndicatorDefinition(
      .leadershipExecutiveMeetings, .leadership, .count, "次",
      "政府常务会议", "government executive meetings held",
      wordings: [
        "政府常务会 -学法 -学习 -研究 -专题 -法治 -列席 -听取 -旁听 -邀请",
        "召开 常务会议 -学法 -学习 -研究 -专题 -法治 -列席 -听取 -旁听 -人大",
        "召开 政府常务会议 -学法 -学习 -研究 -专题 -法治 -列席 -听取",
      ],
      units: "次 场",
      examples: ["全年召开政府常务会议[23次]。", "县政府共召开[19次]常务会议。", "组织召开市政府常务会议[31次]，审议议题260项。"],
      counterexamples: ["政府常务会议集体学法[5次]。", "召开政府常务会议专题研究法治建设工作[4次]。", "法律顾问列席政府常务会议[20次]。"]),
    IndicatorDefinition(
      .leadershipAccountsGiven, .leadership, .count, "人",
      "述法", "leaders who gave an account of their rule-of-law duty",
      wordings: [
        "述法 -现场 -问题 -意见 -会议 -点评",
        "书面述法|单独述法|公开述法|年度述法|专题述法|述法报告|述法评议 -现场",
        "负责人|干部|班子 述法 -现场 -问题 -意见",
        "@述法 党政主要负责人 -现场 -问题",
        "@述法 书面",
      ],
      units: "名 人 人次 位 家 份 个",
      examples: [
        "组织[56名]党政主要负责人年度述法。",
        "收到领导班子成员述法报告[31份]。",
        "全县[92家]单位主要负责人书面述法。",
        "完成述法评议，领导干部述法[140人]。",
      ],
      counterexamples: ["镇街党政主要负责人现场述法[12名]。", "述法点评反馈问题[45个]。"]),
    IndicatorDefinition(
      .leadershipAccountsOnSite, .leadership, .count, "人",
      "现场述法", "leaders who gave their account on site",
      wordings: ["现场述法|会议述法|会上述法|口头述法", "现场 述法", "述法 现场 负责人", "@述法 现场"],
      units: "名 人 人次 位 家 个",
      examples: ["镇街党政主要负责人现场述法[12名]。", "听取[8家]单位主要负责人现场述法。"],
      counterexamples: ["书面述法[3200余人]。", "现场旁听庭审[5次]。"]),
    IndicatorDefinition(
      .leadershipLecturesByLeaders, .leadership, .count, "次",
      "主要负责人讲法治课", "law lectures given by leading officials",
      wordings: [
        "讲法治课|讲授法治课 -学生 -校园 -学校 -师生 -群众 -村民",
        "法治党课|法治专题党课",
        "局长讲法|科长讲法|镇长讲法|区长讲法|县长讲法|市长讲法|书记讲法|领导讲法|干部讲法|负责人讲法|带头讲法",
        "负责人|领导|书记|局长|镇长|乡长|县长|区长|市长|厅长|主任 法治课 -学生 -校园 -学校 -副校长",
        "负责人 讲法治课",
        "常务会 讲法",
        "负责人|领导|书记 党课",
      ],
      units: "次 堂 场 场次 期 节",
      examples: ["党政主要负责人讲法治课[6次]。", "开展“局长讲法”活动[4期]。", "领导班子成员讲授法治党课[9堂]。", "局长上法治课[2堂]。"],
      counterexamples: ["法治副校长为学生讲法治课[56场]。", "邀请专家举办干部法治专题讲座[3场]。"]),
    IndicatorDefinition(
      .leadershipLectures, .leadership, .count, "场",
      "干部法治讲座", "law lectures for officials",
      wordings: [
        "专题法治讲座|法治专题讲座|专题讲座 -群众 -校园 -学生 -企业 -社区 -村民 -居民",
        "干部|公务员 讲座|法治讲座 -群众 -校园",
        "干部 专题讲座",
        "辅导报告|专题辅导|专家辅导|辅导讲座",
        "专家|教授 讲座|授课 -群众 -校园 -企业",
        "常务会 讲座",
        "法治讲堂|法治大讲堂 -群众 -校园 -社区 -农村 -乡村",
        "机关 法治讲座|法律讲座 -群众 -进机关",
        "@学法 法治讲座",
        "@培训 法治讲座",
      ],
      units: "场 次 期 场次 堂 讲",
      examples: ["举办领导干部法治讲座[4场]。", "邀请高校教授开展专题讲座[3次]。", "组织专题辅导报告会[2期]。", "举办机关法治讲座[5期]。"],
      counterexamples: ["深入社区开展居民法治讲座[32场]。", "领导干部讲法治课[5次]。"]),
    IndicatorDefinition(
      .leadershipCourtHearingsAttended, .leadership, .count, "次",
      "旁听庭审", "court hearings attended by officials",
      wordings: ["旁听庭审", "旁听 庭审|开庭|案件", "旁听 行政诉讼案件|行政案件|行政诉讼", "庭审观摩", "观摩 庭审", "旁听 -会议 -听证 -代表"],
      units: "次 场 场次 期 件 起 宗 批次",
      examples: [
        "组织领导干部旁听庭审[3次]。", "开展[5场]行政案件庭审观摩活动。", "组织行政执法人员旁听行政诉讼案件[7件]。", "带头旁听庭审，全年旁听[2次]。",
      ],
      counterexamples: ["行政机关负责人出庭应诉[21件]。", "邀请群众代表旁听政府会议的议题[4个]。"]),
    IndicatorDefinition(
      .leadershipTrainingCourses, .leadership, .count, "期",
      "法治培训班", "law training courses",
      wordings: [
        "培训班|研讨班 -执法 -调解 -明白人 -援助 -企业 -村干部 -技能 -应急 -安全 -消防 -律师",
        "法治|法律|法制|依法行政 培训 -执法 -明白人 -调解 -援助",
        "法治培训|法治培训班|法治轮训 -执法 -援助",
        "专题培训|专项培训|集中培训 -执法 -明白人 -调解 -应急 -技能 -安全 -消防 -律师 -公平竞争 -企业 -援助",
        "干部 培训|培训班 -执法 -调解 -村干部 -援助",
        "专题研讨班|专题培训班 -执法 -援助",
        "举办|开展|组织 培训 -执法 -调解 -明白人 -企业 -村干部 -技能 -应急 -消防 -公平竞争 -安全 -律师 -援助",
      ],
      units: "期 次 场 场次 批次 批 个 轮",
      examples: [
        "举办领导干部法治专题培训班[3期]。",
        "组织依法行政业务培训[6场次]。",
        "全年开展法治培训[14次]。",
        "举办[2期]习近平法治思想专题研讨班。",
      ],
      counterexamples: ["组织行政执法人员培训班[4期]。", "开展人民调解员培训[9场]。", "法治专题研讨[5次]。"]),
    IndicatorDefinition(
      .leadershipTrainees, .leadership, .count, "人次",
      "法治培训人次", "people trained",
      wordings: [
        "培训干部|培训人员|培训领导 -执法",
        "培训 干部|公务员|领导|学员 -执法 -考试",
        "法治培训 -执法 -明白人 -调解",
        "@培训 覆盖|参训|受训|学员 -执法 -群众",
        "@培训 参加 -执法 -考试",
        "培训 -次 -消防 -安全 -应急 -技能 -执法 -明白人 -调解 -骨干 -村干部 -企业 -群众 -网格 -律师",
      ],
      units: "人次 人 名 位",
      examples: [
        "举办法治专题培训班3期，覆盖[420余人次]。",
        "全年培训领导干部[1300人次]。",
        "开展依法行政培训6场，参训[780人]。",
        "开办法治培训班，培训[260名]干部。",
      ],
      counterexamples: [
        "培训消防安全责任人[620人次]。", "培训“法律明白人”[85名]。", "培训行政执法人员[640人次]。", "组织执法培训4期，参训执法人员[310人次]。",
      ]),
    IndicatorDefinition(
      .leadershipAppraisalWeight, .leadership, .rate, "%",
      "考核权重", "weight of rule-of-law work in the appraisal",
      wordings: ["权重", "考核|考评|绩效 权重|分值|比重|总分", "考核占比|考核占|考评占|绩效占", "考核中占|绩效中占|考核总分"],
      units: "% 分",
      examples: ["法治建设在绩效考核中的权重提升至[6%]。", "法治政府建设考核分值占年度考核总分的[8%]。", "将依法行政考核权重提高到[10%]。"],
      counterexamples: ["领导干部学法考试参考率[100%]。", "纳入绩效考核的事项办结率[98%]。"]),
    IndicatorDefinition(
      .leadershipKeyTasks, .leadership, .count, "项",
      "重点任务", "key tasks assigned",
      wordings: [
        "重点任务|重点工作|工作任务|主要任务|目标任务|年度任务 -整改",
        "重点工作任务|重点任务清单 -整改",
        "部署任务|任务清单",
        "任务 部署|明确|细化|分解|要点|清单 -整改",
        "法治 任务 -整改",
      ],
      units: "项 个 条 件",
      examples: ["明确法治政府建设重点任务[38项]。", "印发年度工作要点，部署[46项]工作任务。", "将实施方案分解细化为任务[72项]。"],
      counterexamples: ["制定整改措施[26项]。", "研究法治议题[12项]。"]),
    IndicatorDefinition(
      .leadershipRulesMade, .leadership, .count, "项",
      "建章立制(内部制度)", "internal rules made or revised",
      wordings: [
        "规章制度|内部制度|内控制度|工作制度|管理制度|建章立制|制度机制|长效机制",
        "制度 修订|制定|出台|建立|完善|健全 -三项制度 -规范性文件",
        "机制 建立|健全",
      ],
      units: "项 个 件 部 份",
      examples: ["修订内部管理制度[11项]。", "健全完善[7项]规章制度。", "推动建章立制[15项]。"],
      counterexamples: ["制定行政规范性文件[5件]。", "落实重点任务[16项]。"]),
    IndicatorDefinition(
      .leadershipDemonstrationCandidates, .leadership, .count, "个",
      "推荐法治政府示范地区(项目)", "candidates put forward for demonstration status",
      wordings: ["推荐|申报|参评 示范", "推荐|申报|参评 综合示范|单项示范|示范地区|示范项目|示范创建"],
      units: "个 家 项",
      examples: ["推荐法治政府建设示范地区[4个]参评。", "向省委依法治省办推荐[6个]示范项目。", "申报法治政府建设单项示范[2个]。"],
      counterexamples: ["建成民主法治示范村[16个]。"]),
  ]
}
