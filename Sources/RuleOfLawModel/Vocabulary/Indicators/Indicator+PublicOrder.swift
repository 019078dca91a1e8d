extension Indicator {
  /// Criminal cases solved (破获刑事案件).
  public static let publicOrderCriminalCasesSolved = Indicator("publicOrder.criminalCasesSolved")
  /// Suspects arrested (抓获犯罪嫌疑人).
  public static let publicOrderSuspectsArrested = Indicator("publicOrder.suspectsArrested")
  /// Criminal cases filed (刑事案件（立案、发案）).
  public static let publicOrderCriminalCases = Indicator("publicOrder.criminalCases")
  /// Public-security cases (治安案件).
  public static let publicOrderSecurityCases = Indicator("publicOrder.securityCases")
  /// Funds returned to victims of crime (返还资金（挽回损失）).
  public static let publicOrderFundsReturned = Indicator("publicOrder.fundsReturned")
  /// Gangs broken up (打掉黑恶组织（团伙）).
  public static let publicOrderGangsBroken = Indicator("publicOrder.gangsBroken")
  /// Telecom-fraud cases solved (破获电诈案件).
  public static let publicOrderFraudCasesSolved = Indicator("publicOrder.fraudCasesSolved")
}

extension IndicatorDefinition {
  /// Public order (社会治安).
  static let publicOrder: [IndicatorDefinition] = [
    IndicatorDefinition(
      .publicOrderCriminalCasesSolved, .publicOrder, .count, "起",
      "破获刑事案件", "criminal cases solved",
      wordings: [
        "破获 刑事 -侵财 -电信 -诈骗 -治安", "破获刑事案件 -侵财", "侦破 刑事 -电信 -诈骗 -积案", "侦破刑事案件",
        "破获|侦破 案件 -侵财 -电信 -诈骗 -电诈 -积案 -治安 -命案 -涉毒 -毒品 -贩毒 -环境 -食药 -经济 -盗窃", "刑事 破案",
        "刑事案件 破获|侦破|破案 -侵财",
        "@刑事 破案|破获|侦破 -侵财 -电信 -诈骗 -电诈 -积案 -命案",
      ],
      units: "起 件 宗 例",
      examples: ["全年破获刑事案件[326起]。", "公安机关侦破各类刑事案件[1150件]，抓获犯罪嫌疑人860名。", "刑事案件立案540起，破案[310起]。"],
      counterexamples: ["破获侵财类刑事案件[420起]。", "破获电信网络诈骗案件[75起]。", "查处治安案件[910起]。"]),
    IndicatorDefinition(
      .publicOrderSuspectsArrested, .publicOrder, .count, "名",
      "抓获犯罪嫌疑人", "suspects arrested",
      wordings: [
        "抓获犯罪嫌疑人", "抓获 嫌疑人", "抓获 犯罪|违法|人员|在逃|逃犯 -吸毒", "@刑事 抓获", "抓获各类犯罪嫌疑人|抓获涉案人员|抓获违法犯罪嫌疑人",
      ],
      units: "名 人 人次 个",
      examples: ["抓获犯罪嫌疑人[860名]。", "破获电信网络诈骗案件75起，抓获[132人]。", "专项行动抓获各类违法犯罪嫌疑人员[1040余名]。"],
      counterexamples: ["对涉案犯罪嫌疑人采取刑事强制措施[7名]。", "打掉犯罪团伙[9个]。"]),
    IndicatorDefinition(
      .publicOrderCriminalCases, .publicOrder, .count, "起",
      "刑事案件(立案、发案)", "criminal cases filed",
      wordings: [
        "刑事案件 立案|发案|受理|立刑事案件 -破获 -破案 -侦破 -侦破", "刑事立案 -破获 -破案 -侦破", "刑事发案 -破获 -破案 -侦破",
        "立案侦查 刑事 -破获 -破案 -侦破", "发生 刑事案件 -破获 -破案 -侦破",
      ],
      units: "起 件 宗 例",
      examples: ["全年刑事案件立案[540起]，破案310起。", "全区刑事发案[418起]，同比下降12%。"],
      counterexamples: ["破获刑事案件[326起]。", "受理治安案件[910起]。"]),
    IndicatorDefinition(
      .publicOrderSecurityCases, .publicOrder, .count, "起",
      "治安案件", "public-security cases",
      wordings: ["治安案件", "查处|受理|办理 治安案件", "治安 发案", "行政治安案件"],
      units: "起 件 宗 例",
      examples: ["查处治安案件[910起]。", "受理[1260件]治安案件，同比下降9%。"],
      counterexamples: ["破获刑事案件[326起]。"]),
    IndicatorDefinition(
      .publicOrderFundsReturned, .publicOrder, .amount, "元",
      "返还资金(挽回损失)", "funds returned to victims of crime",
      wordings: [
        "返还 资金|被骗|群众|赃款|财物", "返还资金", "@刑事 挽回|返还|追回|追缴 -止付", "@刑事 挽回损失|挽回经济损失|追赃挽损", "追赃挽损",
        "被骗 挽回|追回|返还",
      ],
      examples: ["破获电信网络诈骗案件75起，返还被骗资金[860万元]。", "打击刑事案件追赃挽损[1.4亿元]。"],
      counterexamples: ["法律援助为受援人挽回经济损失[860万元]。", "紧急止付资金[3200万元]。"]),
    IndicatorDefinition(
      .publicOrderGangsBroken, .publicOrder, .count, "个",
      "打掉黑恶组织(团伙)", "gangs broken up",
      wordings: ["打掉 团伙|组织|集团|黑恶", "打掉犯罪团伙|打掉黑恶组织", "打掉 恶势力|黑社会|涉恶|涉黑", "摧毁|铲除|捣毁 团伙|组织|集团"],
      units: "个 伙",
      examples: ["打掉犯罪团伙[9个]。", "铲除恶势力组织[4个]。"],
      counterexamples: ["抓获犯罪嫌疑人[860名]。"]),
    IndicatorDefinition(
      .publicOrderFraudCasesSolved, .publicOrder, .count, "起",
      "破获电诈案件", "telecom-fraud cases solved",
      wordings: ["破获|侦破 电信|电诈|诈骗", "破获|侦破 电信网络诈骗", "破获 电诈案件", "破获|侦破 诈骗案件", "@刑事 破获|侦破 诈骗"],
      units: "起 件 宗 例",
      examples: ["破获电信网络诈骗案件[75起]。", "侦破各类诈骗案件[190起]，返还资金860万元。"],
      counterexamples: ["破获刑事案件[326起]。", "电信网络诈骗发案[240起]。"]),
  ]
}
