extension Indicator {
  /// Suggestions of people’s deputies (人大代表建议).
  public static let oversightCongressSuggestions = Indicator("oversight.congressSuggestions")
  /// Proposals of CPPCC members (政协委员提案).
  public static let oversightCppccProposals = Indicator("oversight.cppccProposals")
  /// Suggestions of deputies and proposals of CPPCC members together (建议提案（合计）).
  public static let oversightProposals = Indicator("oversight.proposals")
  /// Reply rate for suggestions and proposals (建议提案办复率).
  public static let oversightProposalReplyRate = Indicator("oversight.proposalReplyRate")
  /// Satisfaction with the replies (建议提案满意率).
  public static let oversightProposalSatisfactionRate = Indicator(
    "oversight.proposalSatisfactionRate")
  /// Compliance with effective judgments (生效裁判履行率).
  public static let oversightJudgmentComplianceRate = Indicator("oversight.judgmentComplianceRate")
  /// Procuratorial or judicial suggestions (检察（司法）建议).
  public static let oversightProcuratorialSuggestions = Indicator(
    "oversight.procuratorialSuggestions")
  /// Audit projects (审计项目).
  public static let auditProjects = Indicator("audit.projects")
  /// Problems found by audit (审计查出问题).
  public static let auditProblemsFound = Indicator("audit.problemsFound")
  /// Amount involved in audit findings (审计涉及金额).
  public static let auditAmountInvolved = Indicator("audit.amountInvolved")
  /// Audit recommendations (审计建议).
  public static let auditRecommendations = Indicator("audit.recommendations")
}

extension IndicatorDefinition {
  /// Outside supervision and audit (外部监督).
  static let oversight: [IndicatorDefinition] = [
    IndicatorDefinition(
      .oversightCongressSuggestions, .oversight, .count, "件",
      "人大代表建议", "suggestions of people's deputies",
      wordings: [
        "人大代表建议 -提案 -政协", "人大建议 -提案 -政协", "代表建议 -提案 -政协", "人大代表 建议|意见|议案 -提案 -政协",
        "人大 议案|建议 -提案 -政协 -报告工作", "代表议案 -提案 -政协", "人大代表意见建议|人大议案建议|人大代表议案 -提案 -政协",
      ],
      units: "件 条 份 宗 项 起",
      examples: ["全年办理人大代表建议[76件]。", "承办市人大建议[18件]、政协提案23件。", "共收到人大代表议案、建议[41条]。"],
      counterexamples: ["办理人大建议18件、政协提案[23件]。", "全年共办理人大代表建议和政协提案[99件]。", "人大代表建议办复率[100%]。"]),
    IndicatorDefinition(
      .oversightCppccProposals, .oversight, .count, "件",
      "政协委员提案", "proposals of CPPCC members",
      wordings: [
        "政协提案 -人大 -代表建议", "政协委员提案 -人大 -代表建议", "委员提案 -人大 -代表建议", "提案 -人大 -建议提案 -代表 -议案 -立法",
        "政协 建议案|提案 -人大 -代表", "政协委员 建议|意见 -人大 -代表",
      ],
      units: "件 条 份 宗 项 起",
      examples: ["办理人大建议18件、政协提案[23件]。", "全年承办政协委员提案[64件]，均按期办复。", "办复政协第十届五次会议提案[37件]。"],
      counterexamples: ["承办市人大建议[18件]、政协提案23件。", "承办建议提案[99件]。"]),
    IndicatorDefinition(
      .oversightProposals, .oversight, .count, "件",
      "建议提案(合计)", "suggestions and proposals together",
      wordings: [
        "建议提案 -分别", "建议 提案 -分别 -检察", "议案 提案 -分别", "代表建议 提案 -分别", "人大 政协 建议|提案 -分别",
        "人大代表建议 政协 提案 -分别", "人大代表建议 政协委员提案 -分别", "人大建议 政协提案 -分别", "议提案 -会议",
      ],
      units: "件 条 份 宗 项 起",
      examples: ["全年办理人大代表建议和政协委员提案共[99件]。", "承办各级建议提案[140件]，办复率100%。", "人大建议、政协提案[52件]全部办结。"],
      counterexamples: ["办理人大代表建议[76件]、政协提案23件。", "建议提案办复率[100%]。"]),
    IndicatorDefinition(
      .oversightProposalReplyRate, .oversight, .rate, "%",
      "建议提案办复率", "reply rate for suggestions and proposals",
      wordings: [
        "办复率", "建议 办复率", "提案 办复率", "@建议提案 办复率 -@其他来件", "建议|提案 办结率|答复率|按时办结率|按期办结率|按期答复率",
        "@建议提案 办结率|答复率|回复率 -@其他来件", "@建议提案 按时办结率|按期办结率|按时答复率|按期答复率|按时办复率|按期办复率 -@其他来件",
        "@建议提案 按时办复|按期办复|办复 -@其他来件",
      ],
      examples: [
        "办理人大代表建议76件、政协提案23件，办复率[100%]。", "人大建议、政协提案按期办结率达[100%]。", "建议提案答复率[100%]，满意率98%。",
      ],
      counterexamples: [
        "办理人大建议32件、政协提案41件，办理检察建议8件，回复率[100%]。", "人大代表建议满意率[98%]。", "依申请公开按时办结率[100%]。",
      ]),
    IndicatorDefinition(
      .oversightProposalSatisfactionRate, .oversight, .rate, "%",
      "建议提案满意率", "satisfaction with the replies",
      wordings: [
        "建议|提案 满意率|满意度", "@建议提案 满意率|满意度", "@建议提案 代表满意率|委员满意率|代表委员满意率|代表委员满意度", "代表 委员 满意率|满意度",
        "人大代表|政协委员 满意率|满意度", "@建议提案 满意和基本满意率|满意或基本满意",
      ],
      examples: ["建议提案办复率100%，满意率[98.9%]。", "人大代表对建议办理的满意率为[97%]。", "代表委员满意度达[100%]。"],
      counterexamples: ["信访事项群众满意率[95%]。", "建议提案办复率[100%]。"]),
    IndicatorDefinition(
      .oversightJudgmentComplianceRate, .oversight, .rate, "%",
      "生效裁判履行率", "compliance with effective judgments",
      wordings: [
        "生效 履行率", "裁判|判决 履行率", "生效裁判 履行率|执行率", "生效判决 履行率|执行率", "裁判履行率",
        "履行 生效裁判|生效判决 -未办结 -未答复 -尚未", "法院 裁判|判决 履行率|执行率", "@诉讼 履行率 -合同 -协议",
      ],
      examples: ["法院生效裁判履行率[100%]。", "行政机关履行生效判决率为[100%]。", "行政诉讼案件败诉4件，判决履行率[100%]。"],
      counterexamples: ["调解协议履行率[99%]。", "行政机关负责人出庭应诉率[97.5%]。"]),
    IndicatorDefinition(
      .oversightProcuratorialSuggestions, .oversight, .count, "件",
      "检察(司法)建议", "procuratorial or judicial suggestions",
      wordings: ["检察建议", "司法建议", "检察建议书", "司法建议书", "检察建议 司法建议", "检察 建议 -代表"],
      units: "件 份 条 个 起 宗 次 项",
      examples: ["办理检察建议[14件]，均按期回复。", "收到人民法院司法建议[3份]。", "全年回复司法建议、检察建议[17件]。"],
      counterexamples: ["检察建议回复率[100%]。", "行政复议建议书[4份]。"]),
    IndicatorDefinition(
      .auditProjects, .oversight, .count, "个",
      "审计项目", "audit projects",
      wordings: [
        "审计项目 -问题 -整改 -金额 -经济责任", "@审计 项目 -问题 -整改 -金额 -资金 -投资 -经济责任 -建设项目", "完成 审计项目 -问题 -经济责任",
        "完成|开展|实施|安排 审计 -问题 -整改 -金额 -经济责任 -建议 -培训",
      ],
      units: "个 项",
      examples: ["全年完成审计项目[34个]。", "审计机关共实施[28项]审计项目。", "开展各类审计[19项]。"],
      counterexamples: ["审计发现问题[145个]。", "提出审计建议[63条]。"]),
    IndicatorDefinition(
      .auditProblemsFound, .oversight, .count, "个",
      "审计查出问题", "problems found by audit",
      wordings: [
        "审计 查出|发现|揭示|反映 问题 -整改 -移送 -线索", "审计查出问题 -整改", "审计发现问题 -整改",
        "@审计 查出|发现|揭示 -整改 -移送 -线索 -金额 -资金", "@审计 查出 问题 -整改 -移送 -线索 -金额",
        "@审计 发现|揭示|反映 问题 -整改 -移送 -线索 -金额", "审计 问题 -整改 -移送 -线索 -金额 -资金 -项目 -建议",
      ],
      units: "个 项 条 件 类 处",
      examples: ["审计查出问题[145个]。", "完成审计项目34个，发现问题[210项]。", "通过审计揭示各类问题[88条]。"],
      counterexamples: ["推动审计问题整改[130个]。", "法治督察发现问题[36个]。"]),
    IndicatorDefinition(
      .auditAmountInvolved, .oversight, .amount, "元",
      "审计涉及金额", "amount involved in audit findings",
      wordings: [
        "审计 涉及金额|问题金额|违规金额|违纪违规 -核减 -审减 -节约 -合同", "@审计 涉及金额|问题金额|违规金额|涉及资金 -核减 -审减 -节约 -合同",
        "@审计 金额 -核减 -审减 -节约 -合同 -投资 -挽回", "@审计 查出 金额|资金 -核减 -审减 -节约", "审计 查出 金额|资金 -核减 -审减 -节约",
        "@审计 违规资金|管理不规范资金|管理不规范金额 -核减",
      ],
      examples: ["审计查出问题145个，涉及金额[3.6亿元]。", "完成审计项目34个，查出违规金额[5200万元]。", "审计发现管理不规范金额[1.08亿元]。"],
      counterexamples: ["审计核减工程造价[760万元]。", "审查重大合同涉及金额[4.1亿元]。"]),
    IndicatorDefinition(
      .auditRecommendations, .oversight, .count, "条",
      "审计建议", "audit recommendations",
      wordings: [
        "审计建议 -采纳", "提出审计建议 -采纳", "审计 建议 -采纳 -检察 -代表", "@审计 建议 -采纳 -检察 -代表 -提案",
        "@审计 提出建议|整改建议|管理建议|意见建议 -采纳 -检察 -代表",
      ],
      units: "条 个 项 份",
      examples: ["提出审计建议[63条]。", "完成审计项目34个，提出管理建议[41条]。", "审计机关提出意见和建议[27项]。"],
      counterexamples: ["被审计单位采纳审计建议[58条]。", "办理人大代表建议[76件]。"]),
  ]
}
