extension Indicator {
  /// Hotline requests (12345热线诉求).
  public static let serviceHotlineRequests = Indicator("service.hotlineRequests")
  /// Hotline work orders passed on (热线转派工单).
  public static let serviceHotlineWorkOrders = Indicator("service.hotlineWorkOrders")
  /// Hotline conclusion rate (热线办结率).
  public static let serviceHotlineConclusionRate = Indicator("service.hotlineConclusionRate")
  /// Hotline connection rate (热线接通率).
  public static let serviceHotlineConnectionRate = Indicator("service.hotlineConnectionRate")
  /// Hotline satisfaction rate (热线满意率).
  public static let serviceHotlineSatisfactionRate = Indicator("service.hotlineSatisfactionRate")
}

extension IndicatorDefinition {
  /// The government hotline 12345 (政务服务便民热线).
  static let hotline: [IndicatorDefinition] = [
    IndicatorDefinition(
      .serviceHotlineRequests, .functions, .count, "件",
      "12345热线诉求", "hotline requests",
      wordings: [
        "12345|热线 受理|诉求|办理|办结|接听|接到|接收|收到|来电|事项",
        "12345 受理|办理|接听|接收 诉求|工单|来电 -转派 -派发 -交办",
        "热线 受理|办理|接听|接收 诉求|工单|来电 -转派 -派发 -交办",
        "热线|12345 工单 -转派 -派发 -交办",
        "诉求总量|受理诉求|总诉求|服务诉求|群众诉求 -企业 -利益 -信访",
        "诉求 -企业 -主体 -利益 -信访 -转派",
        "@热线 受理|接听|总量|来电 -解答 -接听员",
        "@热线 受理 工单",
      ],
      units: "件 个 宗 起 件次 条 次 通",
      examples: [
        "12345政务服务便民热线受理群众诉求[3.4万件]。",
        "全年办理12345热线工单[8600余件]。",
        "接听热线来电[12.6万个]。",
        "依托便民热线，全年受理各类诉求[2.1万条]。",
      ],
      counterexamples: ["向成员单位转派工单[1.5万件]。", "窗口受理企业业务[620件]。"]),
    IndicatorDefinition(
      .serviceHotlineWorkOrders, .functions, .count, "件",
      "热线转派工单", "hotline work orders passed on",
      wordings: ["工单", "转派|派发|交办|生成|转办|处置 工单", "热线|12345 转派|派发|交办|生成|转办 工单", "@热线 转派|转办|派单|交办"],
      units: "件 个 宗 张 条 件次",
      examples: ["热线向部门转派工单[9600件]。", "全年派发12345热线工单[7300余件]。", "受理热线诉求2.6万件，转办[1.1万件]。"],
      counterexamples: ["热线工单按时办结率[98.4%]。", "受理12345热线诉求[4.2万件]。"]),
    IndicatorDefinition(
      .serviceHotlineConclusionRate, .functions, .rate, "%",
      "热线办结率", "hotline conclusion rate",
      wordings: [
        "热线|12345|工单|诉求 办结率|办理率",
        "热线|12345|工单|诉求 按时办结率|按期办结率|及时办结率|直接办结率",
        "@热线 办结率|解决率|办理率",
        "@热线 按时办结率|按期办结率|及时办结率|直接办结率",
        "诉求解决率",
      ],
      examples: ["12345热线工单按时办结率[98.9%]。", "受理热线诉求1.8万件，办结率[99.2%]。", "工单按期办结率达[97.5%]。"],
      counterexamples: ["热线诉求满意率[95%]。", "政务服务事项按时办结率[100%]。"]),
    IndicatorDefinition(
      .serviceHotlineConnectionRate, .functions, .rate, "%",
      "热线接通率", "hotline connection rate",
      wordings: ["接通率", "话务接通率|一次接通率|人工接通率|电话接通率|来电接通率", "热线|12345 接通率|接听率", "@热线 接通率|接听率"],
      examples: ["12345热线接通率[98.3%]。", "受理热线诉求3万件，人工接通率达[96.8%]。"],
      counterexamples: ["热线在线解答率[71%]。", "热线办结率[99%]。"]),
    IndicatorDefinition(
      .serviceHotlineSatisfactionRate, .functions, .rate, "%",
      "热线满意率", "hotline satisfaction rate",
      wordings: [
        "热线|12345|工单|诉求 满意率|满意度|好评率",
        "@热线 满意率|满意度|好评率",
        "@热线 有效满意率|群众满意率|群众满意度|综合满意度|服务满意度|回访满意率|综合满意率",
        "热线|12345|工单|诉求 群众满意率|群众满意度|综合满意度|综合满意率|回访满意率",
      ],
      examples: ["12345热线群众满意率[96.3%]。", "办理热线工单9000件，办结率99%，满意率[97.1%]。", "热线诉求综合满意度达[94.8%]。"],
      counterexamples: ["政务服务满意度[99.1%]。", "热线接通率[97%]。"]),
  ]
}
