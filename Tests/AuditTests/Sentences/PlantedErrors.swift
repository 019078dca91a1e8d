import RuleOfLawModel

@testable import RuleOfLawAudit

/// Sentences with an invented error in them, and the rule that has to see it.
enum PlantedErrors {
  struct Case: Sendable {
    let rule: RuleID
    let severity: Severity
    let sentence: AuditRule.Example

    init(_ rule: RuleID, _ severity: Severity, _ sentence: AuditRule.Example) {
      self.rule = rule
      self.severity = severity
      self.sentence = sentence
    }
  }

  static let all: [Case] = [
    Case(
      "rate.partOfWhole", .error,
      "审结复议案件〔87件 reconsideration.concluded〕,纠错〔19件 reconsideration.corrected〕,纠错率〔24.84% reconsideration.correctionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "受理纠纷〔152件 mediation.accepted〕,调解成功〔81件 mediation.succeeded〕,调解成功率〔60.5% mediation.successRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "收到申请〔90件 reconsideration.applications〕,受理〔71件 reconsideration.accepted〕,受理率〔88.9% reconsideration.acceptanceRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "审结诉讼〔120件 litigation.concluded〕,败诉〔9件 litigation.lost〕,败诉率〔9.5% litigation.lossRate〕。"),
    Case(
      "rate.partOfWhole", .error,
      "审结诉讼〔120件 litigation.concluded〕,胜诉〔100件 litigation.won〕,胜诉率〔93.3% litigation.winRate〕。"),
    Case(
      "rate.partOfWhole", .error,
      "督察发现问题〔48个 inspection.problemsFound〕,已整改〔41个 inspection.problemsRectified〕,整改率〔95.4% inspection.rectificationRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "排查隐患〔836处 enforcement.hazardsFound〕,整改〔659处 enforcement.hazardsRectified〕,整改率〔88.52% enforcement.rectificationRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "审结〔64件 reconsideration.concluded〕,调解和解〔14件 reconsideration.mediated〕,调解率〔31.9% reconsideration.mediationRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "上年结转〔10件 reconsideration.carriedOver〕,受理〔90件 reconsideration.accepted〕,审结〔85件 reconsideration.concluded〕,结案率〔91.2% reconsideration.conclusionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "出具意见〔210份 counsel.legalOpinions〕,采纳〔180条 counsel.opinionsAdopted〕,采纳率〔95.7% counsel.adoptionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "网上可办〔720项 service.onlineItems〕,政务服务事项〔900项 service.items〕,可办率〔92.3% service.onlineRate〕。"),
    Case(
      "rate.partOfWhole", .error,
      "审结〔50件 reconsideration.concluded〕,撤销〔12件 reconsideration.revoked〕,变更〔4件 reconsideration.changed〕,纠错率〔22% reconsideration.correctionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "审结〔40件 reconsideration.concluded〕,维持〔22件 reconsideration.upheld〕,撤销〔6件 reconsideration.revoked〕,驳回〔12件 reconsideration.dismissed〕,纠错率〔25% reconsideration.correctionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "审结〔64件 reconsideration.concluded〕,维持〔31件 reconsideration.upheld〕,维持率〔58.4% reconsideration.upheldRate〕。"
    ),
    Case(
      "rate.partOfWhole", .error,
      "受理A类纠纷〔100件 mediation.accepted〕,成功〔95件 mediation.succeeded〕,成功率〔95% mediation.successRate〕;受理B类纠纷〔50件 mediation.accepted〕,成功〔40件 mediation.succeeded〕,成功率〔88% mediation.successRate〕。"
    ),
    Case(
      "rate.partOfWhole", .warning,
      "受理〔151件 reconsideration.accepted〕,纠错〔29件 reconsideration.corrected〕,纠错率〔21.5% reconsideration.correctionRate〕。"
    ),
    Case(
      "rate.partOfWhole", .warning,
      "应诉案件〔50件 litigation.cases〕,负责人出庭〔40件 litigation.headAppearances〕,出庭率〔70% litigation.headAppearanceRate〕。"
    ),
    Case(
      "rate.wholeNumerator", .warning,
      "受理来信〔820件 petition.letters〕,满意率〔97.25% petition.satisfactionRate〕。"),
    Case(
      "rate.wholeNumerator", .warning,
      "收到依申请公开〔47件 disclosure.onRequest〕,按时办结率〔96.4% disclosure.onTimeRate〕。"),
    Case(
      "rate.wholeNumerator", .warning,
      "办理代表建议〔31件 oversight.congressSuggestions〕、委员提案〔22件 oversight.cppccProposals〕,办复率〔97.5% oversight.proposalReplyRate〕。"
    ),
    Case(
      "rate.wholeNumerator", .warning,
      "评查案卷〔65份 enforcement.caseFilesReviewed〕,合格率〔98.1% enforcement.caseFilePassRate〕。"),
    Case(
      "rate.wholeNumerator", .warning,
      "审结〔33件 reconsideration.concluded〕,纠错率〔14.5% reconsideration.correctionRate〕。"),
    Case(
      "rate.wholeNumerator", .warning,
      "受理纠纷〔208件 mediation.accepted〕,调解成功率〔98.7% mediation.successRate〕。"),
    Case(
      "growth.wholeBase", .warning,
      "诉讼案件〔52件 litigation.cases〕,同比增长〔37.2% up〕。"),
    Case(
      "growth.wholeBase", .warning,
      "受理〔19件 reconsideration.accepted〕,同比下降〔41.5% down〕。"),
    Case(
      "growth.wholeBase", .warning,
      "受理〔23件 reconsideration.accepted〕,较上年上升〔60.1% up〕。"),
    Case(
      "growth.wholeBase", .error,
      "受理〔23件 reconsideration.accepted〕,同比下降〔123% down〕。"),
    Case(
      "growth.wholeBase", .error,
      "败诉〔0件 litigation.lost〕,同比上升〔20% up〕。"),
    Case(
      "growth.rateReading", .error,
      "败诉率〔45% litigation.lossRate〕,同比下降〔62% down〕。"),
    Case(
      "growth.rateReading", .error,
      "满意率〔98% petition.satisfactionRate〕,同比下降〔3.5个百分点 down〕。"),
    Case(
      "growth.rateReading", .error,
      "纠错率〔6.5% reconsideration.correctionRate〕,同比上升〔9.8个百分点 up〕。"),
    Case(
      "growth.rateReading", .error,
      "败诉率〔0% litigation.lossRate〕,同比上升〔5% up〕。"),
    Case(
      "growth.statedBase", .error,
      "权责事项由〔310项 from〕精简至〔205项 powerList.items〕,压减〔43.9% down〕。"),
    Case(
      "growth.statedBase", .error,
      "受理〔88件 reconsideration.accepted〕,同比增加〔17件 up〕,同比增长〔19.3% up〕。"),
    Case(
      "growth.statedBase", .error,
      "2021年受理〔60件 reconsideration.accepted ^2021〕。全年受理〔81件 reconsideration.accepted〕,同比增长〔25.9% up〕。"
    ),
    Case(
      "growth.statedBase", .error,
      "2021年受理〔60件 reconsideration.accepted ^2021〕。全年受理〔48件 reconsideration.accepted〕,同比增长〔20% up〕。"
    ),
    Case(
      "growth.statedBase", .error,
      "纠错率由〔14.2% from〕降至〔11.9% reconsideration.correctionRate〕,下降〔3.2个百分点 down〕。"),
    Case(
      "growth.statedBase", .error,
      "败诉率由〔9.1% from〕降至〔6.3% litigation.lossRate〕,同比下降〔12% down〕。"),
    Case(
      "rate.bounds", .error,
      "网上可办率〔104.5% service.onlineRate〕。"),
    Case(
      "rate.bounds", .error,
      "群众满意度〔超101%〕。"),
    Case(
      "parts.withinWhole", .error,
      "审结〔28件 reconsideration.concluded〕,维持〔4件 reconsideration.upheld〕,驳回〔27件 reconsideration.dismissed〕。"
    ),
    Case(
      "parts.withinWhole", .error,
      "审结〔28件 reconsideration.concluded〕,撤销〔31件 reconsideration.revoked〕。"),
    Case(
      "parts.withinWhole", .error,
      "审结〔75件 litigation.concluded〕,胜诉〔70件 litigation.won〕,败诉〔9件 litigation.lost〕。"),
    Case(
      "parts.withinWhole", .error,
      "受理纠纷〔1204件 mediation.accepted〕,调解成功〔1240件 mediation.succeeded〕。"),
    Case(
      "parts.withinWhole", .error,
      "清理文件〔64件 rulemaking.documentsCleaned〕,保留〔41件 rulemaking.documentsKept〕,修改〔6件 rulemaking.documentsAmended〕,废止〔12件 rulemaking.documentsRepealed〕,失效〔8件 rulemaking.documentsInvalidated〕。"
    ),
    Case(
      "parts.withinWhole", .error,
      "建议提案〔271件 oversight.proposals〕,其中建议〔203件 oversight.congressSuggestions〕,提案〔86件 oversight.cppccProposals〕。"
    ),
    Case(
      "parts.withinWhole", .error,
      "开展督察〔6次 inspection.total〕,其中全面督察〔3次 inspection.comprehensive〕,专项督察〔4次 inspection.special〕。"),
    Case(
      "parts.withinWhole", .error,
      "受理〔31件 reconsideration.accepted〕,其中处罚类〔4件 <reconsideration.accepted:matter:处罚〕,征收类〔28件 <reconsideration.accepted:matter:征收〕。"
    ),
    Case(
      "parts.withinWhole", .warning,
      "建成调委会〔845个 mediation.committees〕,其中村级〔702个 <mediation.committees:level:村级〕,镇级〔31个 <mediation.committees:level:镇级〕,企业〔84个 <mediation.committees:kind:企业〕,行业〔9个 <mediation.committees:kind:行业〕。"
    ),
    Case(
      "parts.withinWhole", .error,
      "发现问题〔不足30个 inspection.problemsFound〕,整改〔34个 inspection.problemsRectified〕。"),
    Case(
      "parts.withinWhole", .warning,
      "收到申请〔52件 reconsideration.applications〕,受理〔63件 reconsideration.accepted〕。"),
    Case(
      "flow.balance", .error,
      "上年结转〔7件 reconsideration.carriedOver〕,受理〔58件 reconsideration.accepted〕,审结〔49件 reconsideration.concluded〕,尚未审结〔14件 reconsideration.pending〕。"
    ),
    Case(
      "flow.balance", .error,
      "上年结转〔7件 reconsideration.carriedOver〕,受理〔58件 reconsideration.accepted〕,审结〔69件 reconsideration.concluded〕。"
    ),
    Case(
      "flow.balance", .error,
      "受理〔58件 reconsideration.accepted〕,审结〔40件 reconsideration.concluded〕,尚未审结〔11件 reconsideration.pending〕。"
    ),
    Case(
      "count.batchesWithinPersons", .error,
      "接待来访〔214批 petition.visitBatches〕〔197人次 petition.visitors〕。"),
    Case(
      "share.ofWhole", .error,
      "受理〔512件 reconsideration.accepted〕,其中处罚类〔133件 <reconsideration.accepted:matter:处罚〕,占〔27.98%〕。"
    ),
    Case(
      "share.ofWhole", .error,
      "办结投诉〔640件〕,其中消费类〔401件〕,占比〔66.2%〕。"),
    Case(
      "figure.repeated", .error,
      "受理复议案件〔88件 reconsideration.accepted〕。\n二、问题\n(一)受理复议案件〔98件 reconsideration.accepted !problem〕,数量较多。"
    ),
    Case(
      "figure.repeated", .error,
      "纠错率〔21.4% reconsideration.correctionRate〕。\n二、问题\n(一)复议纠错率达〔24.1% reconsideration.correctionRate !problem〕。"
    ),
    Case(
      "figure.repeated", .error,
      "主动公开信息〔1470条 disclosure.proactive〕。\n(六)公开\n全年主动公开信息〔1740条 disclosure.proactive〕。"),
    Case(
      "target.presupposed", .warning,
      "二、问题\n(一)一审胜诉率较低,办案质量不高。\n三、计划\n(一)继续保持一审胜诉率〔100% litigation.firstInstanceWinRate !target ^2023〕。"
    ),
  ]
}
