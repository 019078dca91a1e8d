extension GenrePassage {
  /// Reconsideration, lawsuits, mediation and petitions.
  static let disputes = passages(
    """
    我局依法参加行政诉讼7宗,无败诉案件;行政复议3宗,均获维持。局主要负责人出庭应诉2宗,出庭应诉率100%。
    - 行政诉讼7宗 | 7 宗 | litigation.cases
    - 无败诉案件 | 0 | litigation.lost
    - 行政复议3宗 | 3 宗 | -
    - 出庭应诉2宗 | 2 宗 | ?
    - 出庭应诉率100% | 100 % | litigation.headAppearanceRate

    镇党委理论学习中心组开展法治专题学习6次,班子成员带头讲法治课9堂。组织12个行政村“法律明白人”集中培训2期,培训法律明白人86名。全年排查各类矛盾纠纷215\
    起,成功化解211起,化解率98.1%。
    - 法治专题学习6次 | 6 次 | leadership.centreGroupStudySessions
    - 法治课9堂 | 9 堂 | leadership.lecturesByLeaders
    - 12个行政村 | 12 个 | -
    - 集中培训2期 | 2 期 | ?
    - 法律明白人86名 | 86 名 | publicity.lawAwareVillagers
    - 矛盾纠纷215起 | 215 起 | mediation.disputesFound
    - 化解211起 | 211 起 | mediation.succeeded
    - 化解率98.1% | 98.1 % | mediation.successRate

    全市各级行政复议机构共收到行政复议申请3326件(2023年为2867件),同比增长16.01%;受理2954件,受理率88.82%;审结2710件,其中维持1\
    380件,驳回506件,撤销147件,确认违法38件,终止521件。直接纠错率6.83%,较上年下降1.2个百分点。
    - 申请3326件 | 3326 件 | reconsideration.applications
    - 受理2954件 | 2954 件 | reconsideration.accepted
    - 受理率88.82% | 88.82 % | reconsideration.acceptanceRate
    - 审结2710件 | 2710 件 | reconsideration.concluded
    - 维持1380件 | 1380 件 | reconsideration.upheld
    - 驳回506件 | 506 件 | reconsideration.dismissed
    - 撤销147件 | 147 件 | reconsideration.revoked
    - 确认违法38件 | 38 件 | reconsideration.confirmedIllegal
    - 终止521件 | 521 件 | reconsideration.terminated
    - 纠错率6.83% | 6.83 % | reconsideration.correctionRate

    行政复议直接纠错率由14.2%降至11.9%,下降2.3个百分点。经复议后又提起诉讼的案件占8.4%,复议与一审行政诉讼案件比为1.86:1。
    - 降至11.9% | 11.9 % | reconsideration.correctionRate
    - 占8.4% | 8.4 % | -
    - 1.86:1 | 1.86 倍 | -

    开展行政执法人员培训4期612人次,案卷评查2次136卷,接待来访群众58批173人次,化解纠纷94件、涉及金额1530万元。
    - 培训4期 | 4 期 | talent.enforcementTrainingSessions
    - 612人次 | 612 人次 | talent.enforcementTrainees
    - 评查2次 | 2 次 | enforcement.caseFileReviews
    - 136卷 | 136 卷 | enforcement.caseFilesReviewed
    - 58批 | 58 批 | petition.visitBatches
    - 173人次 | 173 人次 | petition.visitors
    - 94件 | 94 件 | ?
    - 1530万元 | 1530 万元 | mediation.amount

    新收一审行政诉讼案件486件,同比下降8.65%,较2022年减少46件;行政机关败诉率7.3%,同比降低1.9个百分点;负责人出庭应诉率达到99.2%,创历史\
    新高。
    - 486件 | 486 件 | litigation.firstInstance
    - 败诉率7.3% | 7.3 % | litigation.lossRate
    - 99.2% | 99.2 % | litigation.headAppearanceRate

    信访总量同比下降23.6%,初次信访事项及时受理率、按期办结率均达100%,群众满意率提升5.2个百分点。行政审批时限压缩65%,申请材料精减四成以上。
    - 下降23.6% | * % | petition.cases
    - 均达100% | 100 % | ?
    - 提升5.2个百分点 | * 百分点 | ?
    ? 压缩65%
    ? 四成以上

    办理法律援助案件1208件,与上年基本持平;提供法律咨询9600余人次,比上年增加1300人次,增长15.7%;挽回经济损失近2000万元。
    - 1208件 | 1208 件 | legalAid.cases
    - 9600余人次 | 9600 人次 | legalAid.consultations
    - 近2000万元 | 2000 万元 | legalAid.amountRecovered

    行政复议申请人数2023年度473名、2024年度471名,2023年受理案件395件,2024年受理402件。
    - 473名 | 473 名 | reconsideration.applicants
    - 471名 | 471 名 | reconsideration.applicants
    - 395件 | 395 件 | reconsideration.accepted
    - 402件 | 402 件 | reconsideration.accepted

    全区建有人民调解委员会186个,人民调解员1243名,其中专职调解员168名。受理调解案件5120件,调解成功5063件,成功率98.9%,涉及金额1.86亿元\
    ,防止民转刑案件7件。
    - 186个 | 186 个 | mediation.committees
    - 1243名 | 1243 名 | mediation.mediators
    - 168名 | 168 名 | -
    - 受理调解案件5120件 | 5120 件 | mediation.accepted
    - 调解成功5063件 | 5063 件 | mediation.succeeded
    - 98.9% | 98.9 % | mediation.successRate
    - 1.86亿元 | 1.86 亿元 | mediation.amount
    - 7件 | 7 件 | mediation.escalationsPrevented

    以区政府为被告的一审案件24件,审结21件,其中判决驳回18件、撤诉2件、败诉1件,败诉率4.8%。各部门应诉案件61件,败诉率6.6%。
    - 一审案件24件 | 24 件 | litigation.firstInstance
    - 审结21件 | 21 件 | ?
    - 驳回18件 | 18 件 | ?
    - 撤诉2件 | 2 件 | litigation.withdrawn
    - 败诉1件 | 1 件 | litigation.lost
    - 败诉率4.8% | 4.8 % | litigation.lossRate
    - 应诉案件61件 | 61 件 | litigation.cases
    - 败诉率6.6% | 6.6 % | litigation.lossRate

    运用调解、和解方式结案342件,调解率25.7%;发出行政复议意见书、建议书19份;上期结转212件,结转下期审理305件。
    - 342件 | 342 件 | reconsideration.mediated
    - 25.7% | 25.7 % | ?
    - 19份 | 19 份 | reconsideration.opinionsIssued
    - 212件 | 212 件 | reconsideration.carriedOver
    - 305件 | 305 件 | reconsideration.pending

    综合纠错率持续走低,降至18.6%;行政诉讼案件总量明显下降,降至312件。
    - 18.6% | 18.6 % | reconsideration.comprehensiveCorrectionRate
    - 312件 | 312 件 | litigation.cases

    联系地址:人民路160号7楼,电话:0538-6621347,邮编271000。接待来访68人次。
    - 68人次 | 68 人次 | petition.visitors

    2024年全市法院新收一审行政案件1732件,较上年增加208件,增幅13.6%。行政机关负责人应出庭1105件,实际出庭1098件,出庭率99.4%,其中正职\
    出庭212件。
    - 1732件 | 1732 件 | litigation.firstInstance
    - 1105件 | 1105 件 | -
    - 1098件 | 1098 件 | litigation.headAppearances
    - 99.4% | 99.4 % | litigation.headAppearanceRate
    - 212件 | 212 件 | litigation.chiefAppearances

    纠纷总量为1.27万件,较2022年的1.51万件下降15.9%。成功调解1.24万件,调解成功率97.6%,同比提高0.8个百分点。
    - 1.27万件 | 12700 件 | ?
    - 1.24万件 | 12400 件 | mediation.succeeded
    - 97.6% | 97.6 % | mediation.successRate

    信访部门接待群众来访312批1064人次,同比分别下降18.3%和22.7%;办理来信89件、网上信访1430件,及时受理率100%,按期答复率99.9%。
    - 312批 | 312 批 | petition.visitBatches
    - 1064人次 | 1064 人次 | petition.visitors
    - 89件 | 89 件 | petition.letters
    - 1430件 | 1430 件 | ?
    - 受理率100% | 100 % | petition.timelyAcceptanceRate
    - 99.9% | 99.9 % | ?

    辖区刑事警情同比下降12.4%,万人发案率为3.6起,矛盾纠纷化解率达98%以上,命案零发生。
    - 下降12.4% | * % | -
    - 3.6起 | 3.6 起 | -
    - 98%以上 | 98 % | mediation.successRate

    生效判决履行率100%,行政诉讼胜诉率93.8%,较去年同期上升4.1%;判决胜诉45件,败诉3件,裁定准许撤诉14件。
    - 履行率100% | 100 % | oversight.judgmentComplianceRate
    - 93.8% | 93.8 % | litigation.winRate
    - 45件 | 45 件 | litigation.won
    - 败诉3件 | 3 件 | litigation.lost
    - 14件 | 14 件 | litigation.withdrawn

    全年共办理行政复议案件268件(含上年结转31件),同比增长22.4%。其中,不服行政处罚决定的112件,不服政府信息公开答复的47件,要求履行法定职责的39件\
    。
    - 268件 | 268 件 | reconsideration.handled
    - 31件 | 31 件 | reconsideration.carriedOver
    - 112件 | 112 件 | -
    - 47件 | 47 件 | -
    - 39件 | 39 件 | -

    两级法院共受理涉我市行政机关一审行政案件912件、二审行政案件301件,分别同比上升4.1%、下降6.7%。判决行政机关败诉74件,败诉率为8.1%,比全省平均\
    水平低2.3个百分点。
    - 912件 | 912 件 | litigation.firstInstance
    - 301件 | 301 件 | litigation.secondInstance
    - 74件 | 74 件 | litigation.lost
    - 8.1% | 8.1 % | litigation.lossRate

    2024年,我局无行政诉讼败诉案件,无被纠错的行政复议案件,未受到行政问责。收到检察建议2份,均按时回复。
    - 无行政诉讼败诉案件 | 0 | litigation.lost
    - 无被纠错的行政复议案件 | 0 | reconsideration.corrected
    - 2份 | 2 份 | oversight.procuratorialSuggestions

    信访工作方面,全年受理群众信访事项869件次,其中来信214件次、来访388批次、网上信访267件次,按期办结率100%,一次性化解率95.2%。
    - 869件次 | 869 件次 | petition.cases
    - 214件次 | 214 件次 | petition.letters
    - 388批次 | 388 批次 | ?
    - 267件次 | 267 件次 | ?
    - 100% | 100 % | petition.conclusionRate
    - 95.2% | 95.2 % | -

    行政复议收案数连续三年上升,由2021年的97件增加到2024年的268件,增长1.76倍。
    - 268件 | 268 件 | reconsideration.applications

    严格执行负责人出庭应诉制度,今年以来行政机关负责人应出庭案件28件,实际出庭28件,出庭应诉率达100%,“出庭又出声”比例为92.9%。
    - 应出庭案件28件 | 28 件 | -
    - 实际出庭28件 | 28 件 | litigation.headAppearances
    - 100% | 100 % | litigation.headAppearanceRate
    - 92.9% | 92.9 % | -

    镇人民调解委员会受理矛盾纠纷132件,调解成功131件,成功率99.24%,涉及当事人296人,协议金额208.5万元,为农民工追讨工资46.3万元。
    - 132件 | 132 件 | mediation.accepted
    - 131件 | 131 件 | mediation.succeeded
    - 99.24% | 99.24 % | mediation.successRate
    - 296人 | 296 人 | -
    - 208.5万元 | 208.5 万元 | mediation.amount
    - 46.3万元 | 46.3 万元 | ?
    """)
}
