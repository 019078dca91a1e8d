extension Indicator {
  /// VAT credit refunds (增值税留抵退税).
  public static let taxVatCreditRefunds = Indicator("tax.vatCreditRefunds")
  /// Tax and fee cuts (减税降费).
  public static let taxCuts = Indicator("tax.cuts")
  /// Fair-competition reviews (公平竞争审查).
  public static let marketFairCompetitionReviews = Indicator("market.fairCompetitionReviews")
  /// Business policies cleaned up (清理涉企政策).
  public static let marketPoliciesCleaned = Indicator("market.policiesCleaned")
  /// Entities listed as dishonest (失信主体).
  public static let marketDishonestEntities = Indicator("market.dishonestEntities")
}

extension IndicatorDefinition {
  /// Tax relief, fair competition and credit (税费、公平竞争、信用).
  static let market: [IndicatorDefinition] = [
    IndicatorDefinition(
      .taxVatCreditRefunds, .functions, .amount, "元",
      "增值税留抵退税", "VAT credit refunds",
      wordings: ["留抵退税|增值税留抵退税|留抵退税款", "留抵 退税", "留抵税额"],
      units: "元 万元 亿元",
      examples: ["落实增值税留抵退税[3.8亿元]。", "为企业办理留抵退税[6240万元]。"],
      counterexamples: ["新增减税降费[2.4亿元]。", "办理出口退税[1.6亿元]。"]),
    IndicatorDefinition(
      .taxCuts, .functions, .amount, "元",
      "减税降费", "tax and fee cuts",
      wordings: [
        "减税降费|退税减税|减免税费|税费减免|税收优惠|减免税款|退减缓|退税减税降费 -留抵",
        "减税|降费|减免 税费|税收|税款 -留抵",
        "减税|降费 -留抵",
        "税费优惠|税费支持|税费红利 -留抵",
        "退税减税 缓税缓费",
      ],
      units: "元 万元 亿元",
      examples: ["全年减税降费[4.6亿元]。", "落实税费优惠政策，减免税费[8900万元]。", "新增退税减税降费超[12亿元]。"],
      counterexamples: ["办理增值税留抵退税[2.9亿元]。", "减免行政处罚罚款[36万元]。"]),
    IndicatorDefinition(
      .marketFairCompetitionReviews, .functions, .count, "件",
      "公平竞争审查", "fair-competition reviews",
      wordings: [
        "审查 经济活动 政策措施",
        "公平竞争审查 -清理 -培训 -抽查 -宣传",
        "公平竞争 审查 -清理 -培训 -抽查 -宣传",
        "公平竞争审查 文件|政策 -清理 -抽查",
        "@公平竞争 审查 -清理 -抽查 -培训 -合法性",
      ],
      units: "件 份 个 项 部 次 宗 件次",
      examples: [
        "审查涉及市场主体经济活动的政策措施[52件]。", "对[52件]政策措施开展公平竞争审查。", "公平竞争审查涉企文件[46份]。",
        "严格落实公平竞争审查制度，审查增量政策[33件]。",
      ],
      counterexamples: ["清理妨碍公平竞争的政策措施[18件]。", "举办公平竞争审查培训[3次]。"]),
    IndicatorDefinition(
      .marketPoliciesCleaned, .functions, .count, "件",
      "清理涉企政策", "business policies cleaned up",
      wordings: [
        "清理 涉企|妨碍|公平竞争|政策措施|政策文件|不平等",
        "清理 涉企政策|涉企文件|统一市场",
        "废除|废止|修订 妨碍|统一市场|公平竞争",
        "清理 妨碍 统一市场",
        "政策措施|存量政策|涉企政策|涉企文件 清理|梳理|废止|废除",
        "@公平竞争 清理",
      ],
      units: "件 份 个 项 部 条",
      examples: ["清理涉企政策文件[74件]。", "废除妨碍统一市场和公平竞争的政策措施[9件]。", "梳理涉企政策存量文件[130份]，清理12件。"],
      counterexamples: ["公平竞争审查政策措施[41件]。", "清理行政规范性文件[86件]。"]),
    IndicatorDefinition(
      .marketDishonestEntities, .functions, .count, "家",
      "失信主体", "entities listed as dishonest",
      wordings: [
        "失信主体|失信企业|失信被执行人|失信当事人 -修复 -移出",
        "失信 主体|名单|企业|列入|认定|惩戒 -修复 -移出 -退出",
        "严重违法失信|严重失信 -修复 -移出 -退出",
        "严重违法失信 名单|列入|企业 -修复 -移出 -退出",
        "黑名单 列入 -修复 -移出",
      ],
      units: "家 户 名 人 个 条 户次 家次",
      examples: ["将[36家]企业列入严重违法失信名单。", "公示失信主体[82户]。", "依法认定失信企业[15家]。"],
      counterexamples: ["完成失信企业信用修复[240家]。", "归集信用信息[36万条]。"]),
  ]
}
