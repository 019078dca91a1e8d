extension Indicator {
  /// Reconsideration applications received (收到行政复议申请).
  public static let reconsiderationApplications = Indicator("reconsideration.applications")
  /// Reconsideration cases accepted (受理行政复议案件).
  public static let reconsiderationAccepted = Indicator("reconsideration.accepted")
  /// Reconsideration applications not accepted (不予受理).
  public static let reconsiderationNotAccepted = Indicator("reconsideration.notAccepted")
  /// Share of reconsideration applications accepted (受理率).
  public static let reconsiderationAcceptanceRate = Indicator("reconsideration.acceptanceRate")
  /// Reconsideration cases concluded (审结行政复议案件).
  public static let reconsiderationConcluded = Indicator("reconsideration.concluded")
  /// Share of reconsideration cases concluded (复议审（办）结率).
  public static let reconsiderationConclusionRate = Indicator("reconsideration.conclusionRate")
  /// Reconsideration cases carried over from the year before (上年结转).
  public static let reconsiderationCarriedOver = Indicator("reconsideration.carriedOver")
  /// Reconsideration cases pending at the end of the year (未审结).
  public static let reconsiderationPending = Indicator("reconsideration.pending")
  /// Decisions upheld in reconsideration (维持).
  public static let reconsiderationUpheld = Indicator("reconsideration.upheld")
  /// Share of reconsideration cases upheld (维持率).
  public static let reconsiderationUpheldRate = Indicator("reconsideration.upheldRate")
  /// Decisions revoked in reconsideration (撤销).
  public static let reconsiderationRevoked = Indicator("reconsideration.revoked")
  /// Decisions changed in reconsideration (变更).
  public static let reconsiderationChanged = Indicator("reconsideration.changed")
  /// Acts confirmed illegal in reconsideration (确认违法).
  public static let reconsiderationConfirmedIllegal = Indicator("reconsideration.confirmedIllegal")
  /// Orders to perform in reconsideration (责令履行).
  public static let reconsiderationOrderedToPerform = Indicator("reconsideration.orderedToPerform")
  /// Reconsideration applications dismissed (驳回).
  public static let reconsiderationDismissed = Indicator("reconsideration.dismissed")
  /// Reconsideration proceedings terminated (终止).
  public static let reconsiderationTerminated = Indicator("reconsideration.terminated")
  /// Reconsideration cases closed by mediation or settlement (调解和解结案).
  public static let reconsiderationMediated = Indicator("reconsideration.mediated")
  /// Share of reconsideration cases closed by mediation or settlement (调撤（调解和解）率).
  public static let reconsiderationMediationRate = Indicator("reconsideration.mediationRate")
  /// Reconsideration cases in which the agency was corrected (纠错案件).
  public static let reconsiderationCorrected = Indicator("reconsideration.corrected")
  /// Direct correction rate of reconsideration (（直接）纠错率).
  public static let reconsiderationCorrectionRate = Indicator("reconsideration.correctionRate")
  /// Comprehensive correction rate of reconsideration (综合纠错率).
  public static let reconsiderationComprehensiveCorrectionRate = Indicator(
    "reconsideration.comprehensiveCorrectionRate")
  /// Reconsideration opinions issued (行政复议意见书、建议书).
  public static let reconsiderationOpinionsIssued = Indicator("reconsideration.opinionsIssued")
  /// Persons who applied for reconsideration (复议申请人).
  public static let reconsiderationApplicants = Indicator("reconsideration.applicants")
  /// Reconsideration cases handled, with or without those carried over (办理（审理）行政复议案件).
  public static let reconsiderationHandled = Indicator("reconsideration.handled")
  /// Ratio of reconsideration to first-instance lawsuits (复议诉讼比).
  public static let reconsiderationLitigationRatio = Indicator("reconsideration.litigationRatio")
}

extension IndicatorDefinition {
  /// Reconsideration (行政复议).
  static let reconsideration: [IndicatorDefinition] = [
    IndicatorDefinition(
      .reconsiderationApplications, .disputes, .count, "件",
      "收到行政复议申请", "reconsideration applications received",
      wordings: [
        "收到 复议申请", "收到行政复议申请", "收到|接收|接到 复议 -受理 -意见书 -建议书 -答复 -决定 -通知", "新收 复议",
        "@复议 新收 -受理 -意见书 -结案 -审结", "@复议 收案", "@复议 收到 申请 -受理", "提出|提起|登记|接收 复议申请",
        "复议申请 -受理 -驳回 -撤回 -不予 -终止 -办理 -审结 -办结 -申请人",
        "@复议 申请 -受理 -驳回 -撤回 -不予 -申请人 -执行 -公开 -办结 -审结 -办理",
      ],
      units: "件 起 宗 件次 份",
      examples: [
        "全年共收到行政复议申请[128件]。", "市政府新收行政复议案件[412宗]，同比增长6%。", "行政复议机构全年收案[97件]，受理88件。",
        "截至12月底接到公民提交的[53件]行政复议申请。",
      ],
      counterexamples: ["收到行政复议申请128件，受理[110件]。", "不予受理行政复议申请[7件]。", "收到政府信息公开申请[21件]。"]),
    IndicatorDefinition(
      .reconsiderationAccepted, .disputes, .count, "件",
      "受理行政复议案件", "reconsideration cases accepted",
      wordings: [
        "受理 复议 -不予受理 -不受理 -未受理 -受理前 -应诉 -诉讼", "受理行政复议 -不予受理 -不受理 -未受理 -应诉 -诉讼",
        "受理复议申请 -不予受理 -不受理 -未受理 -应诉", "受理行政复议申请 -不予受理 -不受理 -未受理 -应诉",
        "受理行政复议案件 -不予受理 -不受理 -未受理 -应诉 -诉讼", "@复议 受理 -申请 -不予受理 -不受理 -未受理 -受理前 -应诉 -诉讼",
        "@复议 受理申请 -不予受理 -应诉 -诉讼",
        "@复议 新受理 -不予受理 -应诉",
        "@复议 依法受理|予以受理|立案受理|决定受理 -不予受理 -应诉", "复议 立案 -不予立案 -应诉 -诉讼", "@复议 立案 -不予立案 -应诉 -诉讼",
      ],
      units: "件 起 宗 件次",
      examples: [
        "全年受理行政复议案件[85件]，同比上升11%。", "收到行政复议申请96件，依法受理[85件]。", "今年以来，县政府立案受理的行政复议案件共[37宗]。",
        "全区共有[41件]行政复议申请被受理。",
      ],
      counterexamples: [
        "全年不予受理行政复议申请[3件]。", "人民调解委员会受理各类纠纷[412件]。", "收到行政复议申请[96件]，受理85件。",
        "推进行政复议规范化，受理工伤认定申请[320件]。",
      ]),
    IndicatorDefinition(
      .reconsiderationNotAccepted, .disputes, .count, "件",
      "不予受理", "applications not accepted",
      wordings: ["不予受理 复议", "不予受理行政复议", "@复议 不予受理", "@复议 不受理|未受理|未予受理", "@复议 不予立案|不符合受理条件|告知不予"],
      units: "件 起 宗 件次",
      examples: [
        "收到行政复议申请96件，受理85件，不予受理[6件]。", "对不符合法定条件的行政复议申请依法不予受理[9件]。", "全年作出不予受理行政复议申请决定[4宗]。",
      ],
      counterexamples: ["收到行政复议申请96件，受理[85件]。", "信访部门不予受理信访事项[12件]。"]),
    IndicatorDefinition(
      .reconsiderationAcceptanceRate, .disputes, .rate, "%",
      "受理率", "acceptance rate",
      wordings: ["复议 受理率", "@复议 受理率", "@复议 立案率"],
      examples: ["行政复议申请受理率为[91.4%]。", "收到行政复议申请140件，受理128件，受理率[91.43%]。"],
      counterexamples: ["信访事项及时受理率[100%]。", "行政复议案件按期审结率达[100%]。"]),
    IndicatorDefinition(
      .reconsiderationConcluded, .disputes, .count, "件",
      "审结行政复议案件", "reconsideration cases concluded",
      wordings: [
        "审结 复议 -未审结 -尚未 -应诉 -诉讼", "办结 复议 -未办结 -尚未 -应诉 -诉讼", "结案 复议 -调解 -和解 -调撤 -未结案",
        "@复议 审结 -未审结 -尚未 -应诉 -诉讼 -调解 -和解", "@复议 已审结 -尚未", "@复议 审理终结|已办结|依法办结",
        "@复议 办结 -未办结 -尚未 -应诉 -诉讼 -公开", "@复议 结案 -调解 -和解 -调撤 -未结案 -诉讼 -应诉",
        "作出 复议决定 -驳回 -撤销 -维持 -变更 -责令 -不予 -确认 -纠错",
      ],
      units: "件 起 宗 件次",
      examples: [
        "全年受理行政复议案件85件，审结[72件]。", "市政府办结行政复议案件[301宗]。", "共作出行政复议决定[64件]。",
        "行政复议案件全部按法定期限办理，已结案[45件]。",
      ],
      counterexamples: ["行政复议案件尚未审结[13件]。", "行政诉讼案件审结[27件]。", "行政复议案件以调解、和解方式结案[18件]。"]),
    IndicatorDefinition(
      .reconsiderationConclusionRate, .disputes, .rate, "%",
      "复议审(办)结率", "conclusion rate",
      wordings: [
        "复议 审结率|办结率|结案率 -调撤 -调解 -和解", "@复议 审结率|办结率|结案率 -调撤 -调解 -和解 -诉讼 -信访",
        "复议 按时办结率|按期办结率|按时审结率|按期审结率|按期结案率|法定期限内", "@复议 按时办结率|按期办结率|按时审结率|按期审结率|按期结案率|及时办结率",
        "@复议 法定期限内审结率|法定期限内办结率|法定期限内结案率|法定审限内结案率", "@复议 按期 审结 -调撤 -调解 -和解", "@复议 按时 办结 -信访",
      ],
      examples: [
        "行政复议案件按期审结率[100%]。", "受理行政复议案件85件，办结79件，办结率[92.9%]。", "全年行政复议案件法定期限内结案率达[100%]。",
      ],
      counterexamples: ["行政复议案件调撤结案率达[31.5%]。", "依申请公开按时办结率[100%]。"]),
    IndicatorDefinition(
      .reconsiderationCarriedOver, .disputes, .count, "件",
      "上年结转", "cases carried over",
      wordings: [
        "复议 结转 -下年 -下期 -次年 -下一年 -明年 -转入 -受理 -审结 -办结 -收到 -办理行政复议",
        "@复议 结转 -下年 -下期 -次年 -下一年 -明年 -受理 -审结 -办结 -收到 -办理行政复议",
        "@复议 上年结转|上年度结转|上期结转|去年结转|往年结转 -受理 -审结 -办结 -收到 -办理行政复议",
        "@复议 上年未结|上年度未结|上年未审结|上年遗留|去年遗留|上年度存案|跨年 -受理 -收到",
      ],
      units: "件 起 宗 件次",
      examples: ["全年办理行政复议案件96件，上年结转[11件]。", "行政复议机关共办理案件210宗(含上年度结转[18宗])。", "行政复议新收85件，结转[9件]。"],
      counterexamples: ["行政复议案件结转下年[14件]。", "依申请公开上年结转[2件]。"]),
    IndicatorDefinition(
      .reconsiderationPending, .disputes, .count, "件",
      "未审结", "cases pending at year end",
      wordings: [
        "复议 未审结|未办结|尚未审结|尚未办结", "@复议 未审结|未办结|未结案", "@复议 尚未审结|尚未办结|尚未结案", "@复议 未结 -上年 -上年度 -去年",
        "@复议 在审|在办|待审结|待办结|审理中|办理中", "@复议 正在审理|正在办理|正在审理中|正在办理中",
        "@复议 结转下年|结转下期|转下期|结转次年|结转下一年|结转至下年|结转到下年|转入下年|转下年|结转明年",
      ],
      units: "件 起 宗 件次",
      examples: [
        "行政复议案件审结72件，未审结[13件]。", "受理行政复议申请85件，已结案76件，正在审理[9件]。", "全年受理行政复议案件63件，结转下年度[8件]。",
        "行政复议案件结转下期审理[8件]。",
      ],
      counterexamples: ["行政复议案件审结[72件]，未审结13件。", "行政诉讼案件尚未审结[17件]。"]),
    IndicatorDefinition(
      .reconsiderationUpheld, .disputes, .count, "件",
      "维持", "decisions upheld",
      wordings: [
        "维持 复议 -维持率 -原判 -判决 -诉讼", "@复议 维持 -维持率 -原判 -判决 -诉讼 -秩序",
        "@复议 维持原行政行为|决定维持|维持行政行为|维持原具体行政行为 -判决", "@调解 维持 -维持率 -原判 -判决 -裁定 -诉讼 -秩序 -治安 -法院 -稳定",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，其中维持[31件]。", "行政复议决定维持原行政行为[26件]，撤销4件。", "复议机关作出维持决定的[40宗]。"],
      counterexamples: ["一审行政诉讼判决维持[6件]。", "行政复议案件维持率为[43.1%]。"]),
    IndicatorDefinition(
      .reconsiderationUpheldRate, .disputes, .rate, "%",
      "维持率", "share of cases upheld",
      wordings: ["复议 维持率", "@复议 维持率 -诉讼 -一审"],
      examples: ["行政复议决定维持率为[43.1%]。", "审结行政复议案件72件，维持31件，维持率[43.06%]。"],
      counterexamples: ["审结行政复议案件72件，直接纠错率[15.3%]。"]),
    IndicatorDefinition(
      .reconsiderationRevoked, .disputes, .count, "件",
      "撤销", "decisions revoked",
      wordings: [
        "撤销 复议 -变更 -确认违法 -责令 -判决 -撤销率", "@复议 撤销 -变更 -确认违法 -责令 -判决 -诉讼 -撤销率 -许可证 -登记证",
        "@复议 撤销原行政行为|决定撤销|撤销行政行为 -变更 -确认违法 -责令 -判决", "@调解 撤销 -变更 -确认违法 -责令 -判决 -裁定 -诉讼 -法院 -许可 -登记",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，维持31件，撤销[8件]。", "行政复议机关撤销原行政行为[5件]，责令履行2件。", "经行政复议被撤销的行政行为[3起]。"],
      counterexamples: ["法院在行政诉讼中判决撤销[2件]。", "行政复议案件撤销、变更、确认违法共[17件]。", "依法撤销行政许可[5件]。"]),
    IndicatorDefinition(
      .reconsiderationChanged, .disputes, .count, "件",
      "变更", "decisions changed",
      wordings: [
        "变更 复议 -撤销 -确认违法 -责令 -登记 -许可", "@复议 变更 -撤销 -确认违法 -责令 -登记 -许可 -判决 -诉讼",
        "@复议 变更原行政行为|决定变更|变更处罚 -撤销 -确认违法 -责令 -判决", "@调解 变更 -撤销 -确认违法 -责令 -登记 -许可 -判决 -裁定 -诉讼 -法院",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，撤销8件，变更[2件]。", "行政复议决定变更原行政行为[3件]。"],
      counterexamples: ["办理企业变更登记[310件]。", "行政复议案件撤销或变更[11件]。"]),
    IndicatorDefinition(
      .reconsiderationConfirmedIllegal, .disputes, .count, "件",
      "确认违法", "acts confirmed illegal",
      wordings: [
        "确认违法 复议 -撤销 -变更 -责令 -判决 -诉讼", "@复议 确认违法 -撤销 -变更 -责令 -判决 -诉讼",
        "@复议 确认 违法 -撤销 -变更 -责令 -判决 -诉讼", "@复议 决定确认违法|确认行政行为违法|确认原行政行为违法 -撤销 -变更 -判决",
        "@调解 确认违法 -撤销 -变更 -责令 -判决 -裁定 -诉讼 -法院",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，撤销8件，确认违法[5件]。", "行政复议机关确认行政行为违法[4件]。", "经复议审理，有[6宗]被确认违法。"],
      counterexamples: ["行政诉讼案件被判决确认违法[3件]。", "行政复议案件撤销、确认违法合计[13件]。"]),
    IndicatorDefinition(
      .reconsiderationOrderedToPerform, .disputes, .count, "件",
      "责令履行", "orders to perform",
      wordings: [
        "责令履行 复议 -撤销 -变更", "@复议 责令履行 -撤销 -变更 -确认违法 -判决 -诉讼", "@复议 责令 履行 -撤销 -变更 -确认违法 -判决 -诉讼",
        "@复议 责令限期履行|限期履行|责令被申请人履行|责令履职|履行法定职责 -撤销 -判决", "@调解 责令履行|责令限期履行|责令履职 -撤销 -变更 -判决 -法院",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，撤销8件，责令履行[3件]。", "行政复议决定责令被申请人限期履行法定职责[2件]。"],
      counterexamples: ["行政诉讼中法院判决责令履行职责[2件]。", "对企业责令改正[66件]。"]),
    IndicatorDefinition(
      .reconsiderationDismissed, .disputes, .count, "件",
      "驳回", "applications dismissed",
      wordings: [
        "驳回 复议 -诉讼 -起诉 -上诉 -判决 -裁定", "@复议 驳回 -诉讼 -起诉 -上诉 -原告 -判决 -裁定",
        "@复议 驳回申请|驳回复议申请|驳回行政复议申请|驳回复议请求|驳回行政复议请求|决定驳回", "@调解 驳回 -诉讼 -起诉 -上诉 -原告 -判决 -裁定 -法院",
      ],
      units: "件 起 宗 件次",
      examples: ["审结行政复议案件72件，维持31件，驳回[12件]。", "行政复议机关决定驳回行政复议申请[7件]。", "经审理驳回申请人行政复议请求[10宗]。"],
      counterexamples: ["一审行政诉讼判决驳回原告诉讼请求[21件]。", "审结行政复议案件72件，维持[31件]。"]),
    IndicatorDefinition(
      .reconsiderationTerminated, .disputes, .count, "件",
      "终止", "proceedings terminated",
      wordings: [
        "终止 复议 -和解 -调解", "@复议 终止 -和解 -调解 -诉讼 -合同", "@复议 终止审理|终止复议|终止行政复议|决定终止 -和解 -调解",
        "@复议 撤回申请|撤回复议申请|撤回行政复议申请|申请人撤回", "@调解 终止 -和解 -调解 -诉讼 -合同 -法院",
      ],
      units: "件 起 宗 件次",
      examples: [
        "审结行政复议案件72件，维持31件，终止[19件]。", "申请人自愿撤回，终止行政复议[14件]。", "行政复议案件经释法说理，申请人撤回申请[11宗]。",
      ],
      counterexamples: ["行政复议案件经调解、和解后终止[18件]。", "终止履行合同[2份]。"]),
    IndicatorDefinition(
      .reconsiderationMediated, .disputes, .count, "件",
      "调解和解结案", "cases closed by mediation or settlement",
      wordings: [
        "复议 调解 -成功率 -人民调解 -调解员 -纠纷", "复议 和解", "@复议 调解 -人民调解 -调解员 -纠纷 -调委会 -诉讼 -民间",
        "@复议 和解 -诉讼 -撤诉", "@复议 调解结案|和解结案|调解终止|和解终止|调解和解 -诉讼 -撤诉", "@复议 调解 和解 -诉讼 -撤诉",
        "调解 和解 结案 -诉讼 -撤诉 -法院", "调解 和解 终止 -诉讼 -撤诉 -法院", "复议 调撤", "@复议 调撤 -诉讼",
      ],
      units: "件 起 宗 件次",
      examples: [
        "审结行政复议案件72件，以调解、和解方式结案[18件]。", "全年行政复议案件经调解和解终止[25件]。", "通过调解化解行政复议案件[14宗]。",
        "行政复议案件中达成和解[9件]。",
      ],
      counterexamples: ["行政复议案件调解和解率为[27.6%]。", "人民调解委员会成功调解民间纠纷[612件]。"]),
    IndicatorDefinition(
      .reconsiderationMediationRate, .disputes, .rate, "%",
      "调撤(调解和解)率", "share closed by mediation or settlement",
      wordings: [
        "调撤结案率", "调撤率 -诉讼 -民事", "调解和解率", "调解 和解率 -诉讼 -成功率 -民事", "复议 调解率 -成功率",
        "@复议 调解率|和解率|调解结案率|和解结案率|调解终止率 -诉讼", "@复议 和解撤回率|调解撤回率|撤回率",
      ],
      examples: ["行政复议案件调撤率达[33.7%]。", "审结行政复议案件72件，调解和解率[27.6%]。", "行政复议调解结案率为[25%]。"],
      counterexamples: ["人民调解成功率[98.6%]。", "行政复议案件按期结案率[100%]。"]),
    IndicatorDefinition(
      .reconsiderationCorrected, .disputes, .count, "件",
      "纠错案件", "cases corrected",
      wordings: [
        "纠错 复议", "@复议 纠错 -诉讼", "@复议 直接纠错|予以纠错|依法纠错|纠错案件", "复议 纠正", "@复议 纠正违法|纠正不当", "@复议 纠正 行政行为",
        "@复议 撤销 变更 -诉讼 -判决", "@复议 撤销 确认违法 -诉讼 -判决", "@复议 撤销 责令履行 -诉讼 -判决",
      ],
      units: "件 起 宗 件次",
      examples: [
        "审结行政复议案件72件，直接纠错[16件]。", "行政复议机关纠正违法或者不当行政行为[23件]。", "全年撤销、变更、确认违法行政复议案件共[19件]。",
      ],
      counterexamples: ["审结行政复议案件72件，直接纠错率为[22.2%]。", "网站纠错留言办理[12件]。"]),
    IndicatorDefinition(
      .reconsiderationCorrectionRate, .disputes, .rate, "%",
      "(直接)纠错率", "(direct) correction rate",
      wordings: ["纠错率 -综合", "直接纠错率 -综合", "复议 纠错率 -综合", "@复议 直接纠错率 -综合", "复议 纠错 -综合"],
      examples: ["审结行政复议案件72件，纠错率[22.2%]。", "行政复议直接纠错率为[15.28%]。", "全年复议案件纠错率为[9%]。"],
      counterexamples: ["行政复议综合纠错率[38.9%]。", "行政复议案件受理率[91%]。"]),
    IndicatorDefinition(
      .reconsiderationComprehensiveCorrectionRate, .disputes, .rate, "%",
      "综合纠错率", "comprehensive correction rate",
      wordings: ["综合纠错率 -直接", "复议 综合纠错率 -直接", "综合纠错 -直接", "综合纠正率"],
      examples: ["行政复议综合纠错率为[38.9%]。", "直接纠错率15.28%，综合纠错率[40.3%]。"],
      counterexamples: ["审结行政复议案件72件，直接纠错率[15.3%]。"]),
    IndicatorDefinition(
      .reconsiderationOpinionsIssued, .disputes, .count, "份",
      "行政复议意见书、建议书", "reconsideration opinions issued",
      wordings: [
        "复议意见书 -附带", "复议建议书", "行政复议意见书", "行政复议建议书", "复议 意见书|建议书 -法律意见 -检察 -司法建议",
        "@复议 意见书|建议书 -法律意见 -检察 -司法建议 -审核意见 -审查意见",
      ],
      units: "份 件 个 条",
      examples: ["制发行政复议意见书[6份]。", "针对行政复议中发现的共性问题，发出建议书[4份]。", "全年下达行政复议意见书、建议书共[11件]。"],
      counterexamples: ["法律顾问出具法律意见书[120份]。", "检察机关发出检察建议书[5份]。"]),
    IndicatorDefinition(
      .reconsiderationApplicants, .disputes, .count, "人",
      "复议申请人", "applicants",
      wordings: ["复议 申请人 -被申请人", "@复议 涉及申请人|申请人 -被申请人", "@复议 涉及群众|涉及人数 -被申请人 -案件 -部门"],
      units: "人 名 人次",
      examples: ["全年行政复议案件涉及申请人[213人]。", "行政复议申请人共[96名]。"],
      counterexamples: ["行政复议机构接待群众来访[320人次]。", "被申请人为区级部门的行政复议案件[45件]。"]),
    IndicatorDefinition(
      .reconsiderationHandled, .disputes, .count, "件",
      "办理(审理)行政复议案件", "reconsideration cases handled, carried-over cases included or not stated",
      wordings: [
        "办理 复议 -受理 -答复 -应诉 -诉讼 -办理率 -申请人", "审理 复议 -正在 -审理中 -应诉 -诉讼 -调解 -和解", "处理|承办 复议 -受理 -应诉 -诉讼",
        "@复议 共办理|办理案件|审理案件 -受理 -正在 -诉讼 -应诉 -答复",
      ],
      units: "件 起 宗 件次",
      examples: ["全年办理行政复议案件[96件]，其中上年结转11件。", "共审理行政复议案件[57件]。"],
      counterexamples: ["正在审理的行政复议案件[9件]。", "全年办理行政复议、行政应诉案件共[133件]。"]),
    IndicatorDefinition(
      .reconsiderationLitigationRatio, .disputes, .ratio, "倍",
      "复议诉讼比", "ratio of reconsideration to first-instance lawsuits",
      wordings: ["复议 诉讼 之比|比值|比例", "复议诉讼比", "复议 一审行政诉讼", "新收 一审行政诉讼"],
      units: "倍 比例",
      examples: ["行政复议与行政诉讼之比为[2.4倍]。", "行政复议案件数量是一审行政诉讼案件的[3倍]。"],
      counterexamples: ["行政复议案件数量是上年的[2倍]。"]),
  ]
}
