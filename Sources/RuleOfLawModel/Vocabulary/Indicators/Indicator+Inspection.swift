extension Indicator {
  /// Comprehensive rule-of-law inspections (全面督察).
  public static let inspectionComprehensive = Indicator("inspection.comprehensive")
  /// Special rule-of-law inspections (专项督察).
  public static let inspectionSpecial = Indicator("inspection.special")
  /// Rule-of-law inspections, kind not stated (法治督察).
  public static let inspectionTotal = Indicator("inspection.total")
  /// Problems found by inspection (督察发现问题).
  public static let inspectionProblemsFound = Indicator("inspection.problemsFound")
  /// Inspection problems rectified (督察问题整改).
  public static let inspectionProblemsRectified = Indicator("inspection.problemsRectified")
  /// Share of inspection problems rectified (督察整改率).
  public static let inspectionRectificationRate = Indicator("inspection.rectificationRate")
  /// Officials called in for a talk (约谈).
  public static let inspectionOfficialsInterviewed = Indicator("inspection.officialsInterviewed")
  /// Units inspected (督察单位).
  public static let inspectionUnitsInspected = Indicator("inspection.unitsInspected")
}

extension IndicatorDefinition {
  /// Inspection of rule-of-law work (法治督察).
  static let inspection: [IndicatorDefinition] = [
    IndicatorDefinition(
      .inspectionComprehensive, .leadership, .count, "次",
      "全面督察", "comprehensive rule-of-law inspections",
      wordings: ["全面督察|综合督察|综合性督察|全面督查 -环保 -生态", "全面法治督察|综合法治督察|法治全面督察", "全面 督察 -环保 -生态", "全覆盖督察"],
      units: "次 轮 场 场次 期 批次 批",
      examples: ["组织开展全面督察[3次]。", "完成[1轮]综合法治督察。"],
      counterexamples: ["开展食品安全专项督察[4次]。", "全面督察发现问题[27个]。", "开展法治督察[2次]。"]),
    IndicatorDefinition(
      .inspectionSpecial, .leadership, .count, "次",
      "专项督察", "special rule-of-law inspections",
      wordings: ["专项督察|专题督察 -环保 -生态", "专项法治督察|法治专项督察|法治建设专项督察", "专项 督察 -环保 -生态", "专项督查 法治"],
      units: "次 轮 场 场次 期 批次 批",
      examples: ["开展行政执法专项督察[3次]。", "组织[2轮]道路交通安全领域专项法治督察。", "围绕营商环境开展法治专项督察[1次]。"],
      counterexamples: ["开展全面督察[2次]。", "专项督察发现问题[31个]。", "开展食品安全专项整治[7次]。"]),
    IndicatorDefinition(
      .inspectionTotal, .leadership, .count, "次",
      "法治督察", "rule-of-law inspections, kind not stated",
      wordings: [
        "法治督察|法治督查|法治建设督察 -专项 -全面 -综合",
        "实地督察|联合督察|书面督察 -专项 -全面 -环保 -生态",
        "开展|组织 督察 -专项 -全面 -综合 -环保 -生态",
        "法治政府建设 督察 -专项 -全面",
        "依法行政督察|依法行政督查",
        "督察检查 法治",
      ],
      units: "次 轮 场 场次 期 批次 批",
      examples: ["全年开展法治督察[5次]。", "对重点部门开展[2轮]实地督察。", "市委依法治市办组织开展法治政府建设督察[3次]。"],
      counterexamples: ["法治督察发现问题[42个]。", "开展专项法治督察[2次]。", "迎接生态环境保护督察[1轮]。"]),
    IndicatorDefinition(
      .inspectionProblemsFound, .leadership, .count, "个",
      "督察发现问题", "problems found by inspection",
      wordings: [
        "督察 问题 -整改 -环保 -生态",
        "督察 发现|反馈|指出|查找 问题 -整改 -环保 -生态",
        "法治督察 问题 -整改",
        "@督察 发现|反馈|指出|查找|梳理|通报 问题 -整改 -环保 -生态",
        "督察 反馈意见 -整改 -环保 -生态",
        "@督察 问题清单 -整改",
      ],
      units: "个 项 条 处",
      examples: ["法治督察发现问题[47个]。", "开展专项督察2次，反馈问题[19项]。", "对8家单位开展督察，指出[33个]问题。"],
      counterexamples: ["督察反馈的[26个]问题整改完毕。", "生态环保督察反馈问题[54个]。"]),
    IndicatorDefinition(
      .inspectionProblemsRectified, .leadership, .count, "个",
      "督察问题整改", "inspection problems rectified",
      wordings: [
        "督察 问题 整改 -措施 -环保 -生态",
        "督察 发现|反馈|指出|查找 问题 整改 -措施 -环保 -生态",
        "法治督察 问题 整改 -措施",
        "@督察 问题 整改 -措施 -持续 -环保 -生态",
        "@督察 整改完成|完成整改|已整改|整改到位|整改销号 -措施",
        "@督察 已完成 整改 -措施",
        "@督察 整改 -措施 -率 -方案 -持续 -正在 -尚未 -未整改 -环保 -生态",
      ],
      units: "个 项 条 处",
      examples: [
        "法治督察反馈的[26个]问题全部整改到位。", "督察发现问题41个，已整改[39个]。", "对照督察反馈清单，完成整改[17项]。",
        "开展法治督察3轮，发现问题38个，整改[36个]。",
      ],
      counterexamples: ["法治督察发现问题[52个]。", "根据督察意见制定整改措施[63项]。", "督察反馈问题52个，正在整改[4个]。"]),
    IndicatorDefinition(
      .inspectionRectificationRate, .leadership, .rate, "%",
      "督察整改率", "share of inspection problems rectified",
      wordings: ["督察 整改率|整改完成率|整改到位率 -环保 -生态", "@督察 整改率|整改完成率|整改到位率|问题整改率|销号率", "@督察 整改 完成率"],
      examples: ["法治督察反馈问题整改率[96.5%]。", "督察发现问题22个，整改完成率[100%]。"],
      counterexamples: ["审计查出问题整改率[98%]。", "安全隐患整改率[99.1%]。"]),
    IndicatorDefinition(
      .inspectionOfficialsInterviewed, .leadership, .count, "名",
      "约谈", "officials called in for a talk",
      wordings: [
        "约谈 负责人|责任人|领导|干部|单位 -企业 -经营 -商户 -平台",
        "约谈提醒|约谈责任人|约谈主要负责人 -企业 -经营 -商户",
        "@督察 约谈 -企业 -经营 -商户",
      ],
      units: "名 人 人次 位",
      examples: ["对工作滞后单位主要负责人进行约谈[3名]。", "法治督察中约谈责任人[5人次]。", "约谈[4名]镇街主要负责人。"],
      counterexamples: ["约谈企业负责人[26人次]。", "约谈网约车平台企业[8家]。"]),
    IndicatorDefinition(
      .inspectionUnitsInspected, .leadership, .count, "个",
      "督察(考核)单位", "units inspected",
      wordings: [
        "督察 单位|部门 -问题 -整改 -督察组 -环保 -生态",
        "督察 乡镇|街道|镇街|县区|市县|覆盖 -问题 -整改",
        "实地督察 单位|部门",
        "@督察 单位|部门|乡镇|街道|镇街 -问题 -约谈 -整改 -督察组",
      ],
      units: "个 家",
      examples: ["对[18家]单位开展法治督察。", "实地督察镇街和部门[24个]。", "法治督察覆盖乡镇[11个]。"],
      counterexamples: ["法治督察发现问题[42个]。", "组成[3个]督察组开展督察。"]),
  ]
}
