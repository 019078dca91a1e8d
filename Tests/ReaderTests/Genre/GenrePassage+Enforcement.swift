extension GenrePassage {
  /// Enforcement, checks and public order.
  static let enforcement = passages(
    """
    全年办理行政执法案件1326宗,其中行政处罚1187宗、行政强制139宗,罚没金额合计846.3万元。收到公众投诉举报2045宗,办结率99.6%。
    - 行政执法案件1326宗 | 1326 宗 | enforcement.cases
    - 行政处罚1187宗 | 1187 宗 | enforcement.penalties
    - 行政强制139宗 | 139 宗 | enforcement.compulsoryMeasures
    - 846.3万元 | 846.3 万元 | enforcement.fines
    - 投诉举报2045宗 | 2045 宗 | enforcement.complaintsHandled
    - 办结率99.6% | 99.6 % | -

    全系统开展食品安全监督抽检1.26万批次,合格率98.4%;立案查处各类违法案件3487件,罚没款2915.6万元,移送公安机关31件。对轻微违法行为不予处罚6\
    40件、减轻处罚215件。受理12315投诉举报5.8万件,为消费者挽回经济损失1120余万元。
    - 1.26万批次 | 12600 批次 | enforcement.foodSamplingBatches
    - 合格率98.4% | 98.4 % | enforcement.samplingPassRate
    - 3487件 | 3487 件 | enforcement.cases
    - 2915.6万元 | 2915.6 万元 | enforcement.fines
    - 移送公安机关31件 | 31 件 | enforcement.transfersToPolice
    - 不予处罚640件 | 640 件 | enforcement.leniencyCases
    - 减轻处罚215件 | 215 件 | ?
    - 5.8万件 | 58000 件 | enforcement.complaintsHandled
    - 1120余万元 | 1120 万元 | -

    拆除违法建设138处、面积4.62万平方米,查处占道经营2300余起,立案处罚违规渣土运输车辆76台。实施一般程序案件592件、简易程序案件4187件,当事人申\
    请听证2件。
    - 138处 | 138 处 | enforcement.illegalBuildingsDemolished
    - 4.62万平方米 | 46200 平方米 | enforcement.illegalBuildingArea
    - 2300余起 | 2300 起 | -
    - 76台 | 76 台 | transport.vehiclesPenalized
    - 一般程序案件592件 | 592 件 | enforcement.ordinaryProcedureCases
    - 简易程序案件4187件 | 4187 件 | enforcement.summaryProcedureCases
    - 听证2件 | 2 件 | -

    出动执法人员6812人次,检查企业2704家次,发现环境问题519个,已整改498个。空气质量优良天数比例为87.9%,国考断面水质优良比例91.7%,集中式饮\
    用水水源地水质达标率保持100%。
    - 6812人次 | 6812 人次 | enforcement.officersDispatched
    - 2704家次 | 2704 家次 | enforcement.businessesChecked
    - 519个 | 519 个 | enforcement.hazardsFound
    - 498个 | 498 个 | enforcement.hazardsRectified
    - 87.9% | 87.9 % | environment.goodAirQualityRate
    - 91.7% | 91.7 % | environment.waterSectionRate
    - 100% | 100 % | environment.drinkingWaterQualityRate

    全年开展行政检查***次,作出行政处罚XX件,罚款xx万元;组织普法活动××场,发放宣传资料3000份。
    - 行政检查***次 | * 次 | enforcement.inspections
    - 行政处罚XX件 | * 件 | enforcement.penalties
    - 罚款xx万元 | * 万元 | enforcement.fines
    - 普法活动××场 | * 场 | publicity.events
    - 宣传资料3000份 | 3000 份 | publicity.materials

    全市共有行政执法人员 4 598 人,持证上岗率 100 %;开展各类执法检查 22 471 次,其中联合检查 1 206 次。
    - 4 598 人 | 4598 人 | talent.enforcementOfficers
    - 100 % | 100 % | talent.licensedOfficerRate
    - 22 471 次 | 22471 次 | enforcement.inspections
    - 1 206 次 | 1206 次 | enforcement.jointChecks

    组织案卷评查3次,共评查行政处罚、行政许可案卷240件,其中优秀案卷72件、合格案卷163件、不合格案卷5件,优秀率30%。
    - 评查3次 | 3 次 | enforcement.caseFileReviews
    - 案卷240件 | 240 件 | enforcement.caseFilesReviewed
    - 优秀案卷72件 | 72 件 | -
    - 合格案卷163件 | 163 件 | -
    - 不合格案卷5件 | 5 件 | -
    - 优秀率30% | 30 % | -

    破获刑事案件643起,抓获犯罪嫌疑人812名,电诈案件立案数同比下降31.5%,查处治安案件1980起。
    - 643起 | 643 起 | publicOrder.criminalCasesSolved
    - 812名 | 812 名 | publicOrder.suspectsArrested
    - 下降31.5% | * % | -
    - 1980起 | 1980 起 | publicOrder.securityCases

    行政许可1203,行政处罚88,审结复议案件46;全年发放资料约900余。
    - 1203 | 1203 | ?
    - 行政处罚88 | 88 | enforcement.penalties
    - 46 | 46 | reconsideration.concluded
    - 约900余 | 900 | publicity.materials

    修订应急预案26个,组织应急演练31场,参演人员1800余人,现有综合应急救援队伍9支。排查安全隐患1365处,整改率99.3%。
    - 26个 | 26 个 | emergency.plans
    - 31场 | 31 场 | emergency.drills
    - 1800余人 | 1800 人 | -
    - 9支 | 9 支 | emergency.rescueTeams
    - 1365处 | 1365 处 | enforcement.hazardsFound
    - 99.3% | 99.3 % | enforcement.rectificationRate

    全年召开党组会16次、局长办公会22次,集体研究重大执法决定案件35件,重大执法决定法制审核率100%,法制审核35件。
    - 16次 | 16 次 | -
    - 22次 | 22 次 | -
    - 35件 | 35 件 | ?
    - 审核率100% | 100 % | -
    - 法制审核35件 | 35 件 | enforcement.legalReviewsOfDecisions

    今年以来,分局共出动执法力量3258人次、执法车辆940台次,巡查点位1870个,下达责令改正通知书126份,立案查处环境违法行为58宗,处罚款金额672.8万\
    元,实施查封扣押4宗,移送公安机关行政拘留2宗。
    - 3258人次 | 3258 人次 | enforcement.officersDispatched
    - 940台次 | 940 台次 | enforcement.vehiclesDispatched
    - 1870个 | 1870 个 | -
    - 126份 | 126 份 | ?
    - 58宗 | 58 宗 | ?
    - 672.8万元 | 672.8 万元 | enforcement.fines
    - 4宗 | 4 宗 | ?
    - 2宗 | 2 宗 | enforcement.transfersToPolice

    落实包容审慎监管,对首次轻微违法免予处罚427起,免罚金额213.5万元。制发行政指导书64份、行政建议书21份。
    - 427起 | 427 起 | enforcement.leniencyCases
    - 213.5万元 | 213.5 万元 | -
    - 64份 | 64 份 | -
    - 21份 | 21 份 | -

    开展食品快检3.6万批次,合格率99.2%;成品油抽检84批次;农产品抽检1320批次,总体合格率98.9%。
    - 3.6万批次 | 36000 批次 | ?
    - 99.2% | 99.2 % | enforcement.samplingPassRate
    - 84批次 | 84 批次 | enforcement.fuelSamplingBatches
    - 1320批次 | 1320 批次 | ?
    - 98.9% | 98.9 % | enforcement.samplingPassRate

    监管抽查按5%的比例随机抽取企业,实际检查企业2 130家,“双随机”抽查任务完成率100%,公示率100%。
    - 2 130家 | 2130 家 | enforcement.businessesChecked
    - 完成率100% | 100 % | -
    - 公示率100% | 100 % | -

    公安机关打掉犯罪团伙23个,抓获各类嫌疑人567人,破案1204起,同比上升7.7%;缴获毒品3.2公斤;追赃挽损6800万元。
    - 23个 | 23 个 | publicOrder.gangsBroken
    - 567人 | 567 人 | publicOrder.suspectsArrested
    - 1204起 | 1204 起 | ?
    - 3.2公斤 | 3.2 公斤 | enforcement.goodsSeized
    - 6800万元 | 6800 万元 | publicOrder.fundsReturned

    全年共作出行政处罚决定2,316件,罚没款物折合人民币1,208.45万元,案均罚款0.52万元。
    - 2,316件 | 2316 件 | enforcement.penalties
    - 1,208.45万元 | 1208.45 万元 | enforcement.fines
    - 0.52万元 | 0.52 万元 | enforcement.averageFine

    应对突发事件修编总体预案1部、专项预案28部,演练62场次。整治重大隐患31处,督促整改一般隐患2460处。
    - 1部 | 1 部 | ?
    - 28部 | 28 部 | ?
    - 62场次 | 62 场次 | emergency.drills
    - 31处 | 31 处 | ?
    - 2460处 | 2460 处 | ?

    全区执法部门12家、执法人员1136名纳入监督平台,案件录入率99.8%。赋权街道事项97项。
    - 12家 | 12 家 | -
    - 1136名 | 1136 名 | talent.enforcementOfficers
    - 99.8% | 99.8 % | enforcement.supervisionPlatformEntryRate
    - 97项 | 97 项 | enforcement.powersToSubdistricts

    现场检查学校食堂、药店、商超等主体约1500家次,发现并消除隐患230余条,责令停业2家,约谈企业负责人11人。
    - 约1500家次 | 1500 家次 | enforcement.businessesChecked
    - 230余条 | 230 条 | ?
    - 2家 | 2 家 | -
    - 11人 | 11 人 | -

    应急管理部门检查企业642家次,排查隐患1783项,整改1769项,整改率99.2%;立案处罚57起,罚款211.6万元;事前立案49起,占比86%。
    - 642家次 | 642 家次 | enforcement.businessesChecked
    - 1783项 | 1783 项 | enforcement.hazardsFound
    - 1769项 | 1769 项 | enforcement.hazardsRectified
    - 99.2% | 99.2 % | enforcement.rectificationRate
    - 57起 | 57 起 | ?
    - 211.6万元 | 211.6 万元 | enforcement.fines
    - 49起 | 49 起 | -
    - 86% | 86 % | -

    全年新增市场主体1.32万户,办理企业开办平均用时0.5天。清理涉企政策文件126件,废止17件;开展公平竞争审查203件,纠正1件。
    - 1.32万户 | 13200 户 | -
    - 0.5天 | 0.5 天 | -
    - 126件 | 126 件 | market.policiesCleaned
    - 17件 | 17 件 | -
    - 203件 | 203 件 | market.fairCompetitionReviews
    - 1件 | 1 件 | -

    聘请行政执法监督员20名,开展明察暗访4次,抽查案卷120本,发现问题96个,制发执法监督意见书8份、督办函3份。
    - 20名 | 20 名 | -
    - 4次 | 4 次 | -
    - 120本 | 120 本 | enforcement.caseFilesReviewed
    - 96个 | 96 个 | ?
    - 8份 | 8 份 | enforcement.supervisionNotices
    - 3份 | 3 份 | ?

    电动自行车、校外培训、医疗美容3个领域专项整治共检查门店980家,查处案件64起;查获假冒商品2300件,涉案货值410万元;公布典型案例5批18件。
    - 3个领域 | 3 个 | -
    - 980家 | 980 家 | ?
    - 64起 | 64 起 | enforcement.cases
    - 2300件 | 2300 件 | enforcement.goodsSeized
    - 410万元 | 410 万元 | enforcement.caseValue
    - 5批 | 5 批 | -
    - 18件 | 18 件 | -

    市场监管所共检查食品经营单位1128家次、特种设备使用单位217家次、药店96家次,发现问题312个,下达责令改正通知书85份。
    - 1128家次 | 1128 家次 | enforcement.businessesChecked
    - 217家次 | 217 家次 | ?
    - 96家次 | 96 家次 | ?
    - 312个 | 312 个 | enforcement.hazardsFound
    - 85份 | 85 份 | -

    办理行政处罚普通程序案件214件、简易程序案件1306件,罚没金额共计327.85万元,申请法院强制执行12件,无一例行政复议纠错和行政诉讼败诉。
    - 214件 | 214 件 | enforcement.ordinaryProcedureCases
    - 1306件 | 1306 件 | enforcement.summaryProcedureCases
    - 327.85万元 | 327.85 万元 | enforcement.fines
    - 12件 | 12 件 | -
    - 无一例行政复议纠错和行政诉讼败诉 | 0 | ?

    开展校园食品安全、燃气安全等专项执法行动8次,出动执法人员1960余人次、车辆520余台次,查处违法行为74起,移送公安机关3起。
    - 8次 | 8 次 | ?
    - 1960余人次 | 1960 人次 | enforcement.officersDispatched
    - 520余台次 | 520 台次 | enforcement.vehiclesDispatched
    - 74起 | 74 起 | enforcement.cases
    - 移送公安机关3起 | 3 起 | enforcement.transfersToPolice

    全市PM2.5平均浓度32微克/立方米,优良天数312天,优良率85.5%,同比提升2.1个百分点;地表水国考断面优良率达100%。
    ? 32微克
    - 312天 | 312 天 | -
    - 85.5% | 85.5 % | environment.goodAirQualityRate
    - 100% | 100 % | environment.waterSectionRate

    辖区发生刑事案件412起,同比下降18.9%;破案率71.2%,抓获违法犯罪嫌疑人365人,打掉涉黑涉恶团伙2个,止付冻结涉诈资金2300余万元。
    - 412起 | 412 起 | publicOrder.criminalCases
    - 71.2% | 71.2 % | -
    - 365人 | 365 人 | publicOrder.suspectsArrested
    - 2个 | 2 个 | publicOrder.gangsBroken
    - 2300余万元 | 2300 万元 | -

    行政执法监督平台归集执法数据3.8万条,开展专项监督2次,制发行政执法监督通知书5份,责令改正13件,问责2人。
    - 3.8万条 | 38000 条 | -
    - 2次 | 2 次 | -
    - 5份 | 5 份 | enforcement.supervisionNotices
    - 13件 | 13 件 | -
    - 2人 | 2 人 | -

    完成自然灾害应急预案修订11部,开展应急演练24次,参演3600人次,储备应急物资价值860万元,应急广播覆盖率100%。
    - 11部 | 11 部 | emergency.plans
    - 24次 | 24 次 | emergency.drills
    - 3600人次 | 3600 人次 | -
    - 860万元 | 860 万元 | -
    - 100% | 100 % | -
    """)
}
