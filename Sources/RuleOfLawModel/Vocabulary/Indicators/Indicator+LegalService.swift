extension Indicator {
  /// Legal-aid cases (法律援助案件).
  public static let legalAidCases = Indicator("legalAid.cases")
  /// Losses recovered for the persons aided (挽回经济损失).
  public static let legalAidAmountRecovered = Indicator("legalAid.amountRecovered")
  /// Legal consultations given (法律咨询).
  public static let legalAidConsultations = Indicator("legalAid.consultations")
  /// Public legal service stations (公共法律服务站（中心）).
  public static let legalServiceStations = Indicator("legalService.stations")
}

extension IndicatorDefinition {
  /// Legal aid and public legal services (公共法律服务).
  static let legalService: [IndicatorDefinition] = [
    IndicatorDefinition(
      .legalAidCases, .disputes, .count, "件",
      "法律援助案件", "legal-aid cases",
      wordings: [
        "法律援助案件 -质量 -评查 -优秀", "法援案件 -评查 -优秀", "受理法律援助案件", "办理法律援助案件",
        "法律援助 受理|受案|办理|承办|审批|提供|指派|组织 -咨询 -法律帮助 -见证 -窗口", "法律援助 案件 -评查 -优秀",
        "@法援 受理|承办|审批|指派 -咨询 -法律帮助 -见证", "@法援 案件 -咨询 -法律帮助 -见证 -办结 -评查 -诉讼",
      ],
      units: "件 起 宗 件次",
      examples: [
        "全年办理法律援助案件[426件]。", "县法律援助中心受理案件[158件]。", "为困难群众提供法律援助[312件]。", "审批各类法律援助案件[1.1万件]。",
        "建成法律援助工作站16个，法律援助受案[352件]。",
      ],
      counterexamples: ["值班律师提供法律帮助案件[640件]。", "法律援助案件办结率[92%]。", "法律援助案件质量评查[60件]。"]),
    IndicatorDefinition(
      .legalAidAmountRecovered, .disputes, .amount, "元",
      "挽回经济损失", "losses recovered",
      wordings: [
        "法律援助 挽回", "法援 挽回", "@法援 挽回 -国家 -国有", "@法援 挽回经济损失|挽回损失|避免损失",
        "挽回经济损失 -避免 -消费 -国家 -国有 -被骗 -企业 -投诉 -顾问", "挽回损失|挽回各类损失 -避免 -消费 -国家 -国有 -被骗 -企业 -投诉 -顾问",
        "受援人|受援群众 挽回|取得|追回", "@法援 讨薪|追回|追讨|讨回|取得利益|经济利益|追索", "农民工 讨薪 法律援助",
      ],
      examples: [
        "办理法律援助案件426件，挽回经济损失[860万元]。", "法律援助为受援人挽回损失[1.2亿元]。", "法律援助中心帮助农民工追回欠薪[340余万元]。",
      ],
      counterexamples: ["侦破电信网络诈骗案件，为群众挽回损失[520万元]。", "人民调解协议涉及金额[6200万元]。"]),
    IndicatorDefinition(
      .legalAidConsultations, .disputes, .count, "人次",
      "法律咨询", "legal consultations given",
      wordings: [
        "法律咨询 -法律顾问 -政府 -为部门 -意见书",
        "接受|接待|解答|提供|现场 咨询 -热线 -12345 -政策咨询 -办事 -政务 -心理 -就业 -顾问 -纳税 -税务 -税收",
        "接受|接待|解答|现场 群众 咨询 -热线 -12345 -政策咨询 -办事 -政务 -心理 -就业", "来电|来访 咨询 -热线 -12345 -政务 -心理",
        "@法援 咨询 -政务 -心理", "@法援 接待来访|接待来电|来访群众|来电来访", "@普法 咨询 -热线 -12345 -政务 -心理 -政策咨询",
        "12348 咨询|来电",
      ],
      units: "人次 人 名 次 起 件 件次",
      examples: [
        "解答群众法律咨询[2600余人次]。", "开展法治宣传活动12场，接受群众咨询[450人次]。", "法律援助中心接待来访[980人次]，办理案件158件。",
        "为群众提供免费法律咨询[1.3万次]。",
      ],
      counterexamples: ["12345热线受理咨询[5200件]。", "信访局接待群众来访[210人次]。", "为企业提供政策咨询[120次]。"]),
    IndicatorDefinition(
      .legalServiceStations, .disputes, .count, "个",
      "公共法律服务站(中心)", "public legal service stations",
      wordings: [
        "公共法律服务 中心|工作站|服务站|工作室|服务室|平台|站点|驿站 -县级 -区级 -市级 -乡镇 -乡级 -街道 -村级 -社区 -省级 -镇级 -产品",
        "公共法律服务站 -县级 -乡镇 -街道 -村级 -社区 -市级 -区级 -省级 -镇级",
        "公共法律服务中心 -县级 -乡镇 -街道 -村级 -社区 -市级 -区级 -省级 -镇级",
        "公共法律服务工作站 -县级 -乡镇 -街道 -村级 -社区 -市级 -区级 -省级 -镇级", "公共法律服务实体平台 -县级 -乡镇 -街道 -村级 -社区",
        "公共法律服务站点 -县级 -市级 -区级 -省级 -村级 -镇级", "公共法律服务 便民驿站", "三级|各级|四级 公共法律服务",
      ],
      units: "个 家 处",
      examples: ["建成公共法律服务站点[132个]。", "全市设立公共法律服务中心[64个]。", "全区三级公共法律服务实体平台[188个]实现全覆盖。"],
      counterexamples: ["在看守所设立法律援助工作站[3个]。", "建成村级公共法律服务室[110个]。", "提供公共法律服务[820人次]。"]),
  ]
}
