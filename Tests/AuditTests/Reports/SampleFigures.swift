import RuleOfLawModel

@testable import RuleOfLawAudit

/// The figures of the sample report that its relations rest on, in words of our own.
enum SampleFigures {
  static let reading = MarkedText(
    """
    一、成效
    (二)督察
    开展案卷评查〔3次 enforcement.caseFileReviews〕。检测项目〔76个 smallPropertyHousing.projectsTested〕,处罚项目〔38个 smallPropertyHousing.projectsPenalized〕。
    (三)职能
    入驻平台的依申请事项〔970项 service.onApplicationItems〕,进驻率〔100% service.platformEntryRate〕,全区通办〔181项 service.districtwideItems〕,跨省通办〔91项 service.crossProvinceItems〕。容缺受理〔191项 approval.deferredDocumentItems〕,承诺审批〔100项 approval.commitmentItems〕,承诺提速率〔82.35% service.timeReductionRate〕。留抵退税〔5.5亿元 tax.vatCreditRefunds〕,同比增长〔143% up〕。
    (四)决策
    合法性审查率〔100% decision.legalityReviewRate〕,重大决策〔4项 decision.majorDecisions〕,备案文件〔3件 rulemaking.normativeDocumentsFiled〕。法律意见〔近500份 counsel.legalOpinions〕。
    (五)执法
    空气质量优良率〔95.6% environment.goodAirQualityRate〕。开展案卷评查〔3次 enforcement.caseFileReviews〕。
    (六)监督
    办理人大建议〔203件 oversight.congressSuggestions〕、政协提案〔68件 oversight.cppccProposals〕,受理的建议提案办复率〔100% oversight.proposalReplyRate〕。审计项目〔20个 audit.projects〕,查出问题〔226个 audit.problemsFound〕,涉及〔62343.56万元 audit.amountInvolved〕,建议〔91条 audit.recommendations〕。依申请公开〔59件 disclosure.onRequest〕,按时办结率〔100% disclosure.onTimeRate〕。
    (七)纠纷
    受理复议案件〔63件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕,确认违法〔11件 reconsideration.confirmedIllegal〕,撤销〔9件 reconsideration.revoked〕,纠错率〔51.28% reconsideration.correctionRate〕,同比增长〔49.2% up〕。政府为被告的诉讼〔140件 litigation.cases @government〕,同比下降〔52.9% down〕;一审胜诉率〔100% litigation.firstInstanceWinRate @government〕,同比增长〔2.6% up〕;除疫情影响外,负责人出庭应诉率〔100% litigation.headAppearanceRate @government〕,同比增长〔25.5% up〕。部门为被告的诉讼〔46件 litigation.cases @departments〕,同比增长〔41.1% up〕,一审胜诉率同比增长〔63.5% up litigation.firstInstanceWinRate @departments〕。部门负责人出庭应诉率同比增长〔116.4% up litigation.headAppearanceRate @departments〕。调解成功〔1503件 mediation.succeeded〕,调解成功率〔99.34% mediation.successRate〕。接待来访〔135批 petition.visitBatches〕〔332人次 petition.visitors〕,受理来信〔1013件 petition.letters〕,办结率〔100% petition.conclusionRate〕,满意率〔86.41% petition.satisfactionRate〕。
    二、问题
    (二)复议纠错率高达〔51.28% reconsideration.correctionRate !problem〕,部门为被告案件的一审胜诉率和负责人出庭应诉率均较低。
    三、计划
    (五)落实政府及其部门负责人的轮班办法,保持行政机关负责人出庭应诉率达〔100% litigation.headAppearanceRate !target ^2023〕。
    """
  ).reading
}
