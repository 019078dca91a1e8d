extension Indicator {
  /// Batches of petition visits (来访批次).
  public static let petitionVisitBatches = Indicator("petition.visitBatches")
  /// Petition visitors (来访人次).
  public static let petitionVisitors = Indicator("petition.visitors")
  /// Petition letters (来信（网上信件）).
  public static let petitionLetters = Indicator("petition.letters")
  /// Petition matters (信访事项).
  public static let petitionCases = Indicator("petition.cases")
  /// Share of petitions accepted in time (信访及时受理率).
  public static let petitionTimelyAcceptanceRate = Indicator("petition.timelyAcceptanceRate")
  /// Share of petitions concluded (信访办结率).
  public static let petitionConclusionRate = Indicator("petition.conclusionRate")
  /// Share of petitioners satisfied (信访满意率).
  public static let petitionSatisfactionRate = Indicator("petition.satisfactionRate")
}

extension IndicatorDefinition {
  /// Petitions (信访).
  static let petition: [IndicatorDefinition] = [
    IndicatorDefinition(
      .petitionVisitBatches, .disputes, .count, "批",
      "来访批次", "batches of petition visits",
      wordings: [
        "来访 -集访 -集体 -进京 -赴京 -越级 -到省 -赴省 -咨询", "接待来访 -集访 -集体 -进京 -咨询", "接待 群众来访 -集访 -集体 -进京 -咨询",
        "接访 -集访 -集体 -进京 -赴京", "上访 -集访 -集体 -进京 -赴京 -越级 -到省 -赴省 -制止 -防止 -避免",
        "走访 群众 -集访 -集体 -进京 -到省 -慰问", "约访|下访 -集访 -集体 -进京", "@信访 接待 -集访 -集体 -进京 -咨询",
        "信访 接待 -集体 -进京 -咨询", "@信访 接待 群众 -集体 -进京 -咨询",
      ],
      units: "批 批次",
      examples: ["全年接待群众来访[96批]210人次。", "区领导接访[48批次]。", "信访部门共接待信访群众[312批]。", "群众到县走访[57批]143人次。"],
      counterexamples: ["集体来访[12批]180人次。", "完成食品监督抽检[860批次]。"]),
    IndicatorDefinition(
      .petitionVisitors, .disputes, .count, "人次",
      "来访人次", "petition visitors",
      wordings: [
        "来访 -集访 -集体 -进京 -赴京 -越级 -到省 -赴省 -咨询 -法律援助 -法援 -公共法律",
        "接待来访 -集访 -集体 -进京 -咨询 -法律援助 -法援 -公共法律", "接待 群众来访 -集访 -集体 -进京 -咨询 -法律援助 -公共法律",
        "接访 -集访 -集体 -进京 -赴京 -干部 -领导干部", "上访 -违法 -非法 -处置 -集访 -集体 -进京 -赴京 -越级 -到省 -赴省 -制止 -防止 -避免",
        "走访 群众 -集访 -集体 -进京 -到省 -慰问 -干部 -党员", "约访|下访 -集访 -集体 -进京 -干部", "@信访 接待 -集访 -集体 -进京 -咨询",
        "信访 接待 -集体 -进京 -咨询", "@信访 接待 群众 -集体 -进京 -咨询",
      ],
      units: "人次 人 名",
      examples: ["全年接待群众来访96批[210人次]。", "信访大厅接待来访群众[1530人次]。", "领导接访48批[131人]。"],
      counterexamples: ["依法处置违法上访[6人]。", "公共法律服务中心接待来访咨询[900人次]。", "进京上访[3人次]。", "集体来访12批[180人次]。"]),
    IndicatorDefinition(
      .petitionLetters, .disputes, .count, "件",
      "来信(网上信件)", "petition letters",
      wordings: [
        "来信 -信箱 -邮箱 -咨询 -来访", "群众来信 -信箱 -邮箱 -来访", "受理来信 -信箱 -邮箱 -来访", "书面来信", "来信 网上",
        "网上信件|信访信件|群众信件 -信箱", "@信访 信件 -信箱 -邮箱",
      ],
      units: "件 封 件次 份",
      examples: ["受理群众来信[186件]。", "接待来访96批210人次，办理来信[74件]。", "受理网上信件[420件]。"],
      counterexamples: [
        "县长信箱收到群众来信[65件]。", "受理信访事项[1250件]。", "网上信访[420件]。", "接收网上信访件[136件]，来信42件。",
      ]),
    IndicatorDefinition(
      .petitionCases, .disputes, .count, "件",
      "信访事项", "petition matters",
      wordings: [
        "信访事项 -法律顾问 -律师", "信访件 -积案 -网上", "信访案件 -积案 -疑难 -法律顾问 -律师 -参与",
        "受理|办理|登记|处理|接收 信访 -网上 -举报 -投诉 -积案 -疑难 -法律顾问 -律师 -接待 -来访 -来信", "受理|办理|登记 信访事项 -法律顾问",
        "初信初访",
        "来信来访|来信、来访|来访来信", "信访总量|信访总数|信访量", "化解|解决 信访 问题|事项 -积案 -疑难 -法律顾问",
      ],
      units: "件 起 宗 件次 批 批次 项",
      examples: ["全年受理信访事项[1250件]。", "办理各类信访件[318件]，办结率100%。", "信访案件立案交办[45起]。"],
      counterexamples: ["接收网上信访[216件]。", "化解信访积案[23件]。", "受理群众来信[186件]。", "法律顾问参与信访案件处理[12件]。"]),
    IndicatorDefinition(
      .petitionTimelyAcceptanceRate, .disputes, .rate, "%",
      "信访及时受理率", "share of petitions accepted in time",
      wordings: [
        "@信访 按期受理|按时受理", "信访 及时受理率", "@信访 及时受理率|按时受理率|按期受理率", "信访 按时受理率|按期受理率|受理率", "@信访 受理率",
        "@信访 及时受理",
      ],
      examples: [
        "信访部门办理初信初访318件，按期受理、办结率均为[100%]。", "信访事项及时受理率[100%]。", "受理信访事项1250件，按期受理率[99.8%]。",
      ],
      counterexamples: ["信访事项按期办结率[99.5%]。", "行政复议受理率[91%]。"]),
    IndicatorDefinition(
      .petitionConclusionRate, .disputes, .rate, "%",
      "信访办结率", "petition conclusion rate",
      wordings: [
        "信访 办结率", "@信访 办结率", "信访 按时办结率|按期办结率|及时办结率", "@信访 按时办结率|按期办结率|及时办结率",
        "信访事项 按期办结率|按时办结率|办结率", "@信访 按期答复率|按期办理率|按时答复率", "信访 结案率", "@信访 结案率",
      ],
      examples: [
        "信访部门办理初信初访318件，按期受理、办结率均为[100%]。", "受理来信186件，办结率[100%]。", "信访事项按期办结率[99.5%]。",
        "接待来访96批210人次，按时办结率达[98%]。",
      ],
      counterexamples: ["信访事项及时受理率[100%]。", "12345热线工单办结率[99%]。", "信访积案化解率[92%]。"]),
    IndicatorDefinition(
      .petitionSatisfactionRate, .disputes, .rate, "%",
      "信访满意率", "petition satisfaction rate",
      wordings: [
        "信访 满意率|满意度", "@信访 满意率|满意度", "@信访 群众满意率|群众满意度|群众评价满意率", "信访事项 满意率|满意度", "信访 群众满意率|群众满意度",
      ],
      examples: ["受理来信186件，办结率100%，满意率[94.3%]。", "群众对信访部门满意度为[96.8%]。", "信访事项群众满意率达到[97%]。"],
      counterexamples: ["政务服务群众满意率[99.6%]。", "人大代表建议满意率[100%]。"]),
  ]
}
