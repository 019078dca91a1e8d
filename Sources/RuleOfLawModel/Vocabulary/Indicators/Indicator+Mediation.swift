extension Indicator {
  /// Disputes taken into mediation (调解纠纷（受理）).
  public static let mediationAccepted = Indicator("mediation.accepted")
  /// Disputes mediated with success (成功调解纠纷).
  public static let mediationSucceeded = Indicator("mediation.succeeded")
  /// Share of mediations with success (调解成功率).
  public static let mediationSuccessRate = Indicator("mediation.successRate")
  /// Amount of money in mediated settlements (调解协议金额).
  public static let mediationAmount = Indicator("mediation.amount")
  /// People’s mediation committees (人民调解委员会).
  public static let mediationCommittees = Indicator("mediation.committees")
  /// People’s mediators (人民调解员).
  public static let mediationMediators = Indicator("mediation.mediators")
  /// Dispute screenings (矛盾纠纷排查).
  public static let mediationScreenings = Indicator("mediation.screenings")
  /// Disputes found by screening (排查（化解）矛盾纠纷).
  public static let mediationDisputesFound = Indicator("mediation.disputesFound")
  /// Share of land, forest and water disputes kept stable (“三大纠纷”稳控率).
  public static let mediationThreeMajorDisputesStabilizedRate = Indicator(
    "mediation.threeMajorDisputesStabilizedRate")
  /// Escalations prevented by mediation (防止矛盾激化（民转刑、自杀、群访）).
  public static let mediationEscalationsPrevented = Indicator("mediation.escalationsPrevented")
  /// Members of village collectives whose status was confirmed (“出嫁女”成员身份认定).
  public static let villageMembershipStatusConfirmed = Indicator(
    "villageMembership.statusConfirmed")
}

extension IndicatorDefinition {
  /// Mediation of disputes and village membership (人民调解).
  static let mediation: [IndicatorDefinition] = [
    IndicatorDefinition(
      .mediationAccepted, .disputes, .count, "件",
      "调解纠纷(受理)", "disputes taken into mediation",
      wordings: [
        "@调解 调解 -成功 -排查 -诉前 -分流 -复议 -诉讼 -参与 -律师 -撤诉 -和解",
        "调解 纠纷 -成功 -排查 -复议 -法律顾问 -律师 -发现 -预防", "调解纠纷 -成功 -排查 -复议 -法律顾问 -律师",
        "调解案件 -成功 -复议 -诉讼 -诉前 -分流",
        "开展|办理 行政调解|人民调解|调解 -成功 -复议 -诉讼 -排查 -法律顾问", "受理 调解 -成功 -复议 -诉讼 -不予受理",
        "受理 纠纷 -成功 -排查 -复议 -仲裁", "@调解 受理 -成功 -复议 -诉讼 -不予受理 -信访 -援助 -申请", "化解矛盾纠纷 -成功 -排查 -发现 -法律顾问",
        "化解 纠纷 -成功 -排查 -发现 -法律顾问 -复议 -信访 -积案", "调处 纠纷 -成功 -排查 -发现 -法律顾问",
      ],
      units: "件 起 宗 件次 例",
      examples: [
        "各级人民调解组织共调解纠纷[2340件]。", "全年受理调解案件[1875件]，调解成功1850件。", "全县调处各类矛盾纠纷[920起]。",
        "人民调解委员会全年化解矛盾纠纷[3.2万件]。", "排查矛盾纠纷530件，调解[516件]，调解成功508件。",
      ],
      counterexamples: [
        "成功调解矛盾纠纷[1850件]。", "排查化解矛盾纠纷[760件]。", "行政复议案件以调解方式结案[18件]。", "人民调解稳步推进，诉前调解分流案件[640件]。",
      ]),
    IndicatorDefinition(
      .mediationSucceeded, .disputes, .count, "件",
      "成功调解纠纷", "disputes mediated with success",
      wordings: [
        "调解成功 -复议", "成功调解 -复议", "成功 调解 -复议", "@调解 成功 -复议", "成功化解 纠纷 -信访", "成功化解 -复议 -信访 -债务 -舆情",
        "调处成功", "成功调处", "达成调解协议|签订调解协议|达成人民调解协议 -复议 -金额", "@调解 达成协议|达成书面协议 -复议 -金额",
      ],
      units: "件 起 宗 件次 例",
      examples: [
        "成功调解民间纠纷[1850件]。", "全年受理调解案件1875件，调解成功[1850件]。", "各镇调委会成功化解矛盾纠纷[433起]。",
        "人民调解组织调解纠纷1875件，达成调解协议[1790件]。",
      ],
      counterexamples: ["全年受理调解案件[1875件]，调解成功1850件。", "调解成功率达[98.7%]。"]),
    IndicatorDefinition(
      .mediationSuccessRate, .disputes, .rate, "%",
      "调解成功率", "mediation success rate",
      wordings: [
        "调解成功率 -复议", "调处成功率", "调解 成功率 -复议", "纠纷 成功率 -复议", "成功率 -复议 -创业 -就业 -招商 -申报 -救援 -孵化",
        "@调解 成功率 -复议 -创业 -就业", "@调解 调解成功率 -复议", "化解成功率", "纠纷 化解率 -信访 -复议",
        "@调解 化解率 -信访 -复议 -积案",
      ],
      examples: [
        "调解纠纷1875件，调解成功率[98.7%]。", "人民调解案件成功率为[99.1%]。", "矛盾纠纷调处成功率达[97%以上]。", "各类矛盾纠纷化解率达[98%]。",
      ],
      counterexamples: ["行政复议案件调解率[25%]。", "群众信访满意率[96%]。"]),
    IndicatorDefinition(
      .mediationAmount, .disputes, .amount, "元",
      "调解协议金额", "amount in settlements",
      wordings: [
        "协议金额 -合同 -审查 -框架 -投资 -采购", "调解 协议 金额 -合同 -审查", "协议涉及金额 -合同 -审查 -审计", "调解 金额 -合同 -审查 -审计",
        "@调解 协议金额 -合同 -审查", "@调解 金额 -合同 -审查 -审计 -挽回", "@调解 涉及金额|涉案金额|标的额|标的金额 -合同 -审查 -审计",
        "纠纷 涉及金额|涉案金额 -合同 -审查 -审计",
      ],
      examples: ["调解成功1850件，涉及金额[6200万元]。", "人民调解协议涉及金额[1.7亿元]。", "全年调解纠纷达成协议金额约[3500万元]。"],
      counterexamples: ["审查合同协议涉及金额[4.1亿元]。", "完成审计项目12个，涉及金额[8300万元]。"]),
    IndicatorDefinition(
      .mediationCommittees, .disputes, .count, "个",
      "人民调解委员会", "mediation committees",
      wordings: [
        "人民调解委员会 -乡镇 -村级 -社区 -街道 -企事业 -企业 -行业 -专业 -规范化 -个人 -品牌 -工作室 -优秀",
        "调解委员会 -乡镇 -村级 -社区 -街道 -企事业 -企业 -行业 -专业 -规范化 -个人 -品牌 -工作室 -优秀",
        "调委会 -乡镇 -村级 -社区 -街道 -企事业 -企业 -行业 -专业 -规范化 -个人 -品牌 -工作室 -优秀",
        "调解组织 -乡镇 -村级 -社区 -街道 -企事业 -企业 -行业 -专业 -规范化 -个人 -品牌 -工作室 -优秀",
        "人民调解组织 -乡镇 -村级 -社区 -街道 -企事业 -企业 -行业 -专业 -规范化 -个人 -品牌 -工作室",
        "共有|共计|各级|各类|现有|建立 人民调解委员会|调委会|调解组织|调解委员会 -规范化 -个人 -行业 -专业 -优秀",
      ],
      units: "个 家",
      examples: ["全市现有人民调解委员会[486个]。", "全县各级各类调委会共[132个]。", "建立人民调解组织[205家]，调解员1630名。"],
      counterexamples: ["其中企事业单位调委会[14个]。", "建成个人品牌调解工作室[8个]。", "现有人民调解员[1630名]。"]),
    IndicatorDefinition(
      .mediationMediators, .disputes, .count, "名",
      "人民调解员", "mediators",
      wordings: [
        "人民调解员 -专职 -培训 -优秀 -十佳 -金牌 -首席 -表彰", "调解员 -专职 -培训 -优秀 -十佳 -金牌 -首席 -表彰", "调解人员 -专职 -培训 -优秀",
        "@调解 调解员 -专职 -培训 -优秀", "共有|共计|各类 人民调解员 -培训 -优秀 -表彰",
      ],
      units: "名 人 位",
      examples: ["全市现有人民调解员[3210名]。", "配备[86名]调解员。", "各类调解人员共[1.2万人]。"],
      counterexamples: ["其中专职调解员[240名]。", "培训人民调解员[530人次]。", "现有人民调解委员会[486个]。"]),
    IndicatorDefinition(
      .mediationScreenings, .disputes, .count, "次",
      "矛盾纠纷排查", "dispute screenings",
      wordings: [
        "@调解 排查 -隐患 -企业 -安全 -消防 -场所",
        "纠纷 排查 -隐患", "矛盾纠纷排查 -隐患", "纠纷大排查", "矛盾纠纷 排查 -隐患", "纠纷 摸排 -隐患", "@排查 纠纷 集中排查|滚动排查",
      ],
      units: "次 轮 场 场次 轮次 期",
      examples: [
        "开展矛盾纠纷大排查，排查[36次]。", "组织开展矛盾纠纷排查[46次]。", "全年集中排查矛盾纠纷[12轮]。", "开展[8次]矛盾纠纷大排查专项行动。",
      ],
      counterexamples: ["排查矛盾纠纷[760件]。", "开展安全隐患排查[300余次]。"]),
    IndicatorDefinition(
      .mediationDisputesFound, .disputes, .count, "件",
      "排查(化解)矛盾纠纷", "disputes found by screening",
      wordings: [
        "排查 纠纷 -隐患 -预防", "排查矛盾纠纷 -隐患", "排查化解 纠纷", "排查化解矛盾纠纷", "排查 化解 纠纷", "排查 调处 纠纷", "排查 发现 纠纷",
        "@排查 发现 -隐患 -问题 -线索 -违法 -违规", "摸排 纠纷 -隐患", "发现 矛盾纠纷 -预防",
      ],
      units: "件 起 宗 件次 个 例 条",
      examples: [
        "全年排查矛盾纠纷[760件]，化解748件。", "各村(社区)排查化解各类纠纷[1.3万起]。", "开展矛盾纠纷排查46次，发现[215件]。",
        "网格员摸排上报矛盾纠纷[88起]。",
      ],
      counterexamples: ["开展矛盾纠纷排查[46次]。", "排查整治消防安全隐患[130处]。", "人民调解组织调解纠纷[2340件]。"]),
    IndicatorDefinition(
      .mediationThreeMajorDisputesStabilizedRate, .disputes, .rate, "%",
      "“三大纠纷”稳控率", "share of land, forest and water disputes kept stable",
      wordings: ["三大纠纷 稳控率", "稳控率", "纠纷 稳控率"],
      examples: ["“三大纠纷”案件稳控率[100%]。", "山林土地水利纠纷稳控率达到[98%]。"],
      counterexamples: ["“三大纠纷”调处成功率[85%]。"]),
    IndicatorDefinition(
      .mediationEscalationsPrevented, .disputes, .count, "件",
      "防止矛盾激化(民转刑、自杀、群访)", "escalations prevented by mediation",
      wordings: [
        "民转刑", "防止 民转刑|自杀|非正常死亡|械斗|斗殴|上访|激化", "防止民转刑案件", "防止自杀案件", "制止|避免 斗殴|械斗|上访|自杀|民转刑|群体性",
        "防止 群体性", "防止 矛盾激化",
      ],
      units: "件 起 宗 人 次 人次 名",
      examples: ["防止民间纠纷转化为刑事案件(民转刑)[16件]。", "人民调解组织防止矛盾激化[42起]。", "制止群体性械斗[7件]。"],
      counterexamples: ["各级调解组织调解纠纷[2340件]。", "破获刑事案件[96起]。"]),
    IndicatorDefinition(
      .villageMembershipStatusConfirmed, .disputes, .count, "名",
      "“出嫁女”成员身份认定", "members of village collectives whose status was confirmed",
      wordings: ["出嫁女 认定|确认|身份|资格", "成员身份 认定|确认", "成员资格 认定|确认", "@出嫁女 认定|确认", "集体经济组织 成员 认定|确认"],
      units: "名 人 户",
      examples: ["完成[85名]“出嫁女”集体经济组织成员身份认定。", "依法确认外嫁女集体经济组织成员资格[46人]。", "经济组织成员身份认定惠及[132人]。"],
      counterexamples: ["接待“出嫁女”群体来访[60人次]。", "集体经济组织成员分红[300人]。"]),
  ]
}
