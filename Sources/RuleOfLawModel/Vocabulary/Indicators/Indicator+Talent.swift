extension Indicator {
  /// Officials examined before appointment (任前法律考试).
  public static let talentPreAppointmentExaminees = Indicator("talent.preAppointmentExaminees")
  /// Officials who sat the law examination (学法用法考试).
  public static let talentLawExamExaminees = Indicator("talent.lawExamExaminees")
  /// Law examinations held (法律考试场次).
  public static let talentLawExams = Indicator("talent.lawExams")
  /// Examination participation rate (考试参考率).
  public static let talentExamParticipationRate = Indicator("talent.examParticipationRate")
  /// Examination pass rate (考试合格率).
  public static let talentExamPassRate = Indicator("talent.examPassRate")
  /// Examination excellence rate (考试优秀率).
  public static let talentExamExcellentRate = Indicator("talent.examExcellentRate")
  /// Officers examined for the enforcement qualification (行政执法资格考试).
  public static let talentEnforcementQualificationExaminees = Indicator(
    "talent.enforcementQualificationExaminees")
  /// Persons who passed the enforcement examination (通过执法资格考试).
  public static let talentEnforcementExamPassed = Indicator("talent.enforcementExamPassed")
  /// Licensed enforcement officers (持证行政执法人员).
  public static let talentLicensedOfficers = Indicator("talent.licensedOfficers")
  /// Share of officers licensed (执法人员持证率).
  public static let talentLicensedOfficerRate = Indicator("talent.licensedOfficerRate")
  /// Enforcement officers, licensed or not (行政执法人员).
  public static let talentEnforcementOfficers = Indicator("talent.enforcementOfficers")
  /// Enforcement training sessions (执法培训).
  public static let talentEnforcementTrainingSessions = Indicator(
    "talent.enforcementTrainingSessions")
  /// Officers trained (执法培训人次).
  public static let talentEnforcementTrainees = Indicator("talent.enforcementTrainees")
  /// Hours of enforcement training (执法培训学时).
  public static let talentEnforcementTrainingHours = Indicator("talent.enforcementTrainingHours")
  /// Public (in-house government) lawyers (公职律师).
  public static let talentPublicLawyers = Indicator("talent.publicLawyers")
}

extension IndicatorDefinition {
  /// Examinations, qualifications and training of officials (法治人才).
  static let talent: [IndicatorDefinition] = [
    IndicatorDefinition(
      .talentPreAppointmentExaminees, .leadership, .count, "名",
      "任前法律考试", "officials examined before appointment",
      wordings: [
        "任前 考试|考法|测试|考核",
        "任前法律|任前法治 考试|测试",
        "任前法律知识 考试|测试",
        "任前法律考试|任前法律知识考试",
        "拟任|新任|提拔|新提任|拟提任 考试|考法|测试 -执法",
        "提拔|拟任|新任|新提任 任前 考试",
        "@任前考试 参加|参考|干部 -旁听 -讲座 -培训",
        "@任前考试 参加 考试",
      ],
      units: "名 人 人次 位",
      examples: ["[35名]拟提拔干部参加任前法律知识考试。", "组织新任领导干部任前考法[18人次]。", "任前法律考试参加干部[41人]。"],
      counterexamples: [
        "组织执法人员参加资格考试[160名]。", "学法用法考试参加干部[2200余人]。",
        "任前法律知识考试52人，旁听庭审干部[260人次]。",
      ]),
    IndicatorDefinition(
      .talentLawExamExaminees, .leadership, .count, "人次",
      "学法用法考试", "officials who sat the law examination",
      wordings: [
        "学法考试|学法用法考试|法治理论考试|网上学法考试 -执法",
        "学法|学法用法 考试 -执法",
        "法治|法律知识|宪法|民法典 考试|测试 -执法 -任前 -资格 -通过",
        "考法 -任前 -执法 -旁听",
        "@考试 参加|参考 -执法 -任前 -资格 -续职 -提拔 -新任 -拟任 -通过",
        "干部|国家工作人员 考试 -执法 -任前 -资格 -通过 -提拔 -新任 -拟任",
        "国家工作人员 考试 参加 -执法 -任前",
      ],
      units: "人次 人 名 位",
      examples: ["全县国家工作人员参加学法用法考试[3600余人次]。", "组织法治理论考试，参考[412人]。", "[96名]干部参加网上学法考试。"],
      counterexamples: ["任前法律知识考试参加干部[23名]。", "参加行政执法资格考试[118人]。", "组织集中考法[3场]。"]),
    IndicatorDefinition(
      .talentLawExams, .leadership, .count, "次",
      "法律考试场次", "law examinations held",
      wordings: ["考法", "集中考法|任前考法|考法活动|学法考试|学法用法考试", "法律知识|法治 考试|测试", "任前 考试", "考试 组织|举办|开展"],
      units: "次 场 场次 期 批次 批",
      examples: ["组织集中考法[4场]。", "开展领导干部法律知识测试[2次]。", "举办任前法律考试[3期]。"],
      counterexamples: ["组织学法考试，参加[210人次]。", "干部职工集体学法[22次]。"]),
    IndicatorDefinition(
      .talentExamParticipationRate, .leadership, .rate, "%",
      "考试参考率", "examination participation rate",
      wordings: [
        "参考率 -资格",
        "考试 参考率|参与率|参加率|参试率",
        "@考试 参与率|参加率|参考率|参试率|应考率 -资格",
        "学法 参考率",
        "@学法 参考率",
        "学法考试 参与率",
        "@任前考试 参考率|参与率",
      ],
      examples: ["学法用法考试参考率[99.8%]。", "国家工作人员参加学法考试，参与率达[100%]。"],
      counterexamples: ["学法考试合格率[98.7%]。", "执法人员持证率[97%]。"]),
    IndicatorDefinition(
      .talentExamPassRate, .leadership, .rate, "%",
      "考试合格率", "examination pass rate",
      wordings: [
        "及格率",
        "考试|考法|测试|学法 合格率|及格率|通过率",
        "执法资格|续职 合格率|及格率|通过率",
        "@考试 合格率|及格率|通过率",
        "@学法 合格率",
        "@任前考试 合格率|及格率|通过率",
        "参考率 合格率|及格率|通过率",
      ],
      examples: [
        "学法用法考试合格率[99.2%]。", "参考率100%，及格率[98%]。", "组织任前考法，通过率达[100%]。", "全镇综合行政执法资格通过率[96%]。",
      ],
      counterexamples: ["食品抽检合格率[97.6%]。", "行政执法案卷合格率[95%]。"]),
    IndicatorDefinition(
      .talentExamExcellentRate, .leadership, .rate, "%",
      "考试优秀率", "examination excellence rate",
      wordings: [
        "考试|考法|测试|学法 优秀率|优良率|满分率", "@考试 优秀率|优良率|满分率 -案卷", "@学法 优秀率 -案卷", "参考率|合格率 优秀率 -案卷",
      ],
      examples: ["国家工作人员学法考试优秀率[91.5%]。", "学法考试参考率100%，优秀率达到[88%]。"],
      counterexamples: [
        "行政执法案卷优秀率[36%]。", "健全学法制度，案卷评查覆盖率100%、案卷优秀率[32%]。", "环境空气质量优良率[96.1%]。",
      ]),
    IndicatorDefinition(
      .talentEnforcementQualificationExaminees, .enforcement, .count, "名",
      "行政执法资格(续职)考试", "officers examined for the enforcement qualification",
      wordings: [
        "执法资格|资格考试 考试 -通过 -合格 -任前",
        "执法资格考试|执法资格认证考试|执法资格认定考试 -通过 -合格",
        "行政执法资格 考试 -通过 -合格",
        "续职 考试 -通过",
        "执法证|执法人员 考试 -通过 -合格 -学法 -任前",
        "执法人员 资格考试|资格证考试 -通过 -合格",
        "执法人员 参加 资格 考试 -通过",
        "@考试 执法 参加 -通过",
        "@执法考试 参加|参考 -通过",
        "@执法考试 参加 考试 -通过",
        "公共法律知识|综合法律知识 考试 -通过",
      ],
      units: "名 人 人次 位",
      examples: ["[186名]行政执法人员参加执法资格考试。", "组织执法人员参加续职考试[97人]。", "新进人员参加行政执法资格考试[52人次]。"],
      counterexamples: ["[28名]干部通过行政执法资格考试。", "领导干部参加学法考试[120人]。"]),
    IndicatorDefinition(
      .talentEnforcementExamPassed, .enforcement, .count, "名",
      "通过执法资格考试", "persons who passed the enforcement examination",
      wordings: [
        "通过 执法资格 考试",
        "通过 执法|资格 考试",
        "通过行政执法资格考试|通过执法资格考试",
        "执法人员 通过 考试",
        "考试合格 执法",
        "取得|获得 执法资格",
        "考取 执法证|执法证件|行政执法证|行政执法证件",
        "取得|获得 行政执法资格",
      ],
      units: "名 人 人次 位",
      examples: ["[28名]干部通过行政执法资格考试。", "新取得执法资格[36人]。", "全年[6名]同志考取行政执法证件。"],
      counterexamples: ["参加行政执法资格考试[174人]。", "全镇持有行政执法证[19人]。"]),
    IndicatorDefinition(
      .talentLicensedOfficers, .enforcement, .count, "名",
      "持证行政执法人员", "licensed enforcement officers",
      wordings: [
        "持证 -应持证",
        "持证 执法 -应持",
        "持证执法人员|持证行政执法人员",
        "持有|取得|领取 执法证|行政执法证|执法证件",
        "行政执法证 人员|持有",
        "持证人员|持执法证|持行政执法证 -应持",
        "具有|具备 执法资格 -应",
        "持证上岗 执法",
        "执法证 人数",
      ],
      units: "名 人 位 个",
      examples: ["全市持证行政执法人员[2160名]。", "全镇[23人]持有行政执法证。", "现有执法人员56名，其中持证[54名]。"],
      counterexamples: [
        "执法人员持证上岗率[100%]。", "出动执法人员[820人次]。", "参加行政执法资格考试[75人]。", "全局应持执法证人员[64人]。",
      ]),
    IndicatorDefinition(
      .talentLicensedOfficerRate, .enforcement, .rate, "%",
      "执法人员持证率", "share of officers licensed",
      wordings: [
        "持证率|持证比例|持证占比|持证上岗率", "执法证件持有率|证件持有率|执法证持有率", "持证 执法|上岗", "@持证 占 执法人员",
        "执法 持证率|持证上岗率|持证比例|持证占比", "持执法证 比例|占比",
      ],
      examples: [
        "一线执法人员持证率[98.6%]。", "执法人员[100%]持证上岗。", "镇街执法人员持证比例达[95%以上]。",
        "持证执法人员312人，占执法人员总数的[97.2%]。", "全县行政执法人员860名，证件持有率[99.2%]。",
      ],
      counterexamples: ["学法考试合格率[100%]。", "法律明白人培训覆盖率[92%]。"]),
    IndicatorDefinition(
      .talentEnforcementOfficers, .enforcement, .count, "名",
      "行政执法人员", "enforcement officers, licensed or not",
      wordings: [
        "现有|共有|配备|拥有|在册|在编 执法人员 -持证 -车辆 -培训",
        "执法人员 -出动 -培训 -考试 -持证 -参加 -参训 -覆盖 -检查 -派出 -派驻 -通过 -组织 -追责 -问责 -处理 -辅助 -资格 -轮训 -执法证",
        "在岗执法人员|执法队员|执法力量",
      ],
      units: "名 人 位",
      examples: ["全县现有行政执法人员[870名]。", "综合行政执法队配备执法人员[15人]。"],
      counterexamples: ["出动执法人员[430人次]。", "培训执法人员[260名]。", "持证执法人员[512名]。"]),
    IndicatorDefinition(
      .talentEnforcementTrainingSessions, .enforcement, .count, "期",
      "执法培训", "enforcement training sessions",
      wordings: [
        "执法培训|执法培训班|执法大讲堂|执法讲堂",
        "执法 培训|轮训",
        "执法人员 培训|轮训",
        "执法人员培训|执法业务培训|执法能力培训|执法队伍培训",
        "行政执法 专题培训|业务培训|专项培训",
        "行政执法人员 培训班|专题培训",
        "@执法培训 举办|开展|组织",
      ],
      units: "期 次 场 场次 批次 批 轮 个",
      examples: ["举办行政执法人员培训班[5期]。", "开展执法业务培训[12场次]。", "组织[8次]综合行政执法专题培训。"],
      counterexamples: ["举办领导干部法治培训班[3期]。", "培训行政执法人员[430人次]。"]),
    IndicatorDefinition(
      .talentEnforcementTrainees, .enforcement, .count, "人次",
      "执法培训人次", "officers trained",
      wordings: [
        "培训 执法人员|执法骨干 -考试 -续职",
        "培训执法人员|培训行政执法人员|轮训执法人员|轮训行政执法人员",
        "执法人员 参训|覆盖|轮训 -出动",
        "执法人员 参加 培训 -考试 -续职",
        "执法培训 参加|参训|覆盖|培训",
        "执法 培训 -考试",
        "@执法培训 参训|覆盖|培训|受训",
        "@执法培训 参加 -考试",
        "@执法培训 参训人员|培训人员|参训人次 -考试",
      ],
      units: "人次 人 名 位",
      examples: [
        "组织执法业务培训7期、培训[420余人次]。", "举办执法规范化培训5场，参训人员[130人次]。", "全年培训行政执法人员[760人次]。",
        "组织行政执法培训6期，参训执法人员[540余人次]。", "举办执法人员培训班4期，参训[210人]。",
      ],
      counterexamples: [
        "举办法治培训班，培训领导干部[120人]。", "出动执法人员[330人次]。", "[205名]行政执法人员参加续职培训考试。",
      ]),
    IndicatorDefinition(
      .talentEnforcementTrainingHours, .enforcement, .count, "学时",
      "执法培训学时", "hours of enforcement training",
      wordings: ["培训", "执法 培训", "执法人员", "人均", "法律知识 培训", "@培训 累计|不少于|达到", "@执法培训 累计|不少于"],
      units: "学时 课时 小时 学时",
      examples: ["执法人员人均培训[62学时]。", "组织公共法律知识培训不少于[60学时]。", "开展执法业务轮训，年度培训累计[72学时]。"],
      counterexamples: ["举办执法培训[6期]。", "学生接受法治教育课[36次]。"]),
    IndicatorDefinition(
      .talentPublicLawyers, .decision, .count, "名",
      "公职律师", "public (in-house government) lawyers",
      wordings: ["公职律师", "公职律师 配备|持有|共有|现有|达到", "公职律师工作证|公职律师队伍|公职律师证"],
      units: "名 人 位",
      examples: ["全区现有公职律师[26名]。", "全市公职律师达到[340人]。", "[12人]持有公职律师工作证。"],
      counterexamples: ["聘请法律顾问[9名]。", "公职律师出具法律意见[76份]。"]),
  ]
}
