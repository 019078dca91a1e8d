extension GenrePassage {
  /// Services, openness, publicity and names that count nothing.
  static let services = passages(
    """
    管委会承接省级下放权限47项,赋予镇街县级行政执法权85项。企业开办时间由3个工作日压缩至0.5个工作日,政务服务事项网上可办率达到98.7%,“一件事一次办”\
    上线23项。
    - 权限47项 | 47 项 | approval.itemsReceived
    - 执法权85项 | 85 项 | ?
    - 0.5个工作日 | 0.5 个工作日 | ?
    - 网上可办率达到98.7% | 98.7 % | service.onlineRate
    - 上线23项 | 23 项 | service.oneThingBundles

    县政府网站、政务新媒体分别发布信息1862条、945条,政策解读稿件、图解分别为31篇和17件。办结人大代表建议、政协提案分别为64件、88件,满意率分别为10\
    0%、98.9%。
    - 1862条 | 1862 条 | ?
    - 945条 | 945 条 | ?
    - 31篇 | 31 篇 | disclosure.policyInterpretations
    - 17件 | 17 件 | -
    - 64件 | 64 件 | oversight.congressSuggestions
    - 88件 | 88 件 | oversight.cppccProposals
    - 100% | 100 % | ?
    - 98.9% | 98.9 % | ?

    严格落实行政执法三项制度,扎实开展“八五”普法和“12·4”国家宪法日、“4·15”全民国家安全教育日活动,持续深化放管服改革,推进“1+3+N”矛盾化解模式,\
    健全府院联动“1236”机制,举办法治讲座5场。
    - 法治讲座5场 | 5 场 | publicity.lectures

    全年组织两次专题研讨、三场法治讲座,十余名律师参与值班,接待咨询近百人次,发放资料五千余册,超九成村居建成法律服务点。
    - 两次专题研讨 | 2 次 | leadership.seminars
    - 三场法治讲座 | 3 场 | publicity.lectures
    - 十余名 | 10 名 | -
    - 近百人次 | 100 人次 | legalAid.consultations
    - 五千余册 | 5000 册 | publicity.materials
    - 超九成 | 90 % | -

    全年受理12345热线诉求18.6万件,按时办结率99.1%,群众满意率97.4%,接通率98.2%。县长信箱来信327件,答复率100%。
    - 18.6万件 | 186000 件 | service.hotlineRequests
    - 99.1% | 99.1 % | service.hotlineConclusionRate
    - 97.4% | 97.4 % | service.hotlineSatisfactionRate
    - 98.2% | 98.2 % | service.hotlineConnectionRate
    - 327件 | 327 件 | -
    - 答复率100% | 100 % | -

    主动公开政府信息4215条,受理依申请公开事项73件,按期答复率100%。召开新闻发布会6场,发布政策解读84篇,其中图文解读52篇。网上征集意见12次,收到意\
    见建议305条。
    - 4215条 | 4215 条 | disclosure.proactive
    - 73件 | 73 件 | disclosure.onRequest
    - 答复率100% | 100 % | disclosure.onTimeRate
    - 6场 | 6 场 | disclosure.pressConferences
    - 84篇 | 84 篇 | disclosure.policyInterpretations
    - 52篇 | 52 篇 | -
    - 12次 | 12 次 | disclosure.opinionsSolicited
    - 305条 | 305 条 | ?

    动态调整权责清单,新增事项14项、取消9项、变更31项,调整后全县行政权力事项共4126项。取消证明事项22项,推行告知承诺制事项65项,办理告知承诺件1.2万\
    件。
    - 新增事项14项 | 14 项 | -
    - 取消9项 | 9 项 | ?
    - 变更31项 | 31 项 | ?
    - 4126项 | 4126 项 | powerList.items
    - 证明事项22项 | 22 项 | approval.certificatesCancelled
    - 告知承诺制事项65项 | 65 项 | approval.commitmentItems
    - 1.2万件 | 12000 件 | approval.commitmentCases

    出具法律审查意见64份(合同38份、执法案卷14份、文件12份),办理行政许可3250件(含延续变更410件),编印宣传手册2万册。
    - 意见64份 | 64 份 | counsel.legalOpinions
    - 合同38份 | 38 份 | ?
    - 执法案卷14份 | 14 份 | ?
    - 文件12份 | 12 份 | ?
    - 行政许可3250件 | 3250 件 | approval.licencesHandled
    - 410件 | 410 件 | -
    - 2万册 | 20000 册 | publicity.materials

    落实减税降费及退税缓费12.4亿元,其中留抵退税4.1亿元。归集信用信息86万条,列入失信被执行人名单1320人。
    - 12.4亿元 | 12.4 亿元 | tax.cuts
    - 4.1亿元 | 4.1 亿元 | tax.vatCreditRefunds
    - 86万条 | 860000 条 | -
    - 1320人 | 1320 人 | market.dishonestEntities

    完成审计项目21个,查出主要问题金额3.2亿元,提出审计建议97条,促进整改落实资金1.1亿元。
    - 21个 | 21 个 | audit.projects
    - 3.2亿元 | 3.2 亿元 | audit.amountInvolved
    - 97条 | 97 条 | audit.recommendations
    - 1.1亿元 | 1.1 亿元 | -

    建成全国民主法治示范村2个、省级民主法治示范村17个,打造法治文化公园5个,选派法治副校长64名,组建普法志愿队12支。
    - 2个 | 2 个 | publicity.modelVillages
    - 17个 | 17 个 | publicity.modelVillages
    - 5个 | 5 个 | publicity.bases
    - 64名 | 64 名 | publicity.schoolVicePrincipals
    - 12支 | 12 支 | publicity.volunteerTeams

    3月15日、9月20日两次开展集中宣传,截至11月底累计办案52起,2024年1—10月办理许可610件,4月至9月开展专项整治。
    - 两次 | 2 次 | -
    - 52起 | 52 起 | ?
    - 610件 | 610 件 | approval.licencesHandled

    开展“法律六进”活动76场次,受教育群众3.4万人次,发放宣传品1.8万份;制作普法短视频42条,新媒体推送信息350条,举办“流动课堂”18期。
    - 76场次 | 76 场次 | publicity.events
    - 3.4万人次 | 34000 人次 | publicity.audience
    - 1.8万份 | 18000 份 | publicity.materials
    - 42条 | 42 条 | publicity.mediaPieces
    - 350条 | 350 条 | ?
    - 18期 | 18 期 | publicity.lectures

    市局本级办理行政许可事项5.36万件,群众好评率99.97%。取消行政许可事项3项,向县区下放6项。梳理政务服务事项326项,其中即办件118项,即办件占比36\
    .2%,全程网办事项301项。
    - 5.36万件 | 53600 件 | approval.licencesHandled
    - 99.97% | 99.97 % | service.satisfactionRate
    - 3项 | 3 项 | approval.itemsCancelled
    - 6项 | 6 项 | approval.itemsDelegated
    - 326项 | 326 项 | service.items
    - 118项 | 118 项 | service.instantItems
    - 36.2% | 36.2 % | service.instantRate
    - 301项 | 301 项 | service.onlineItems

    共发放普法读本1.2万册、宣传单页6万余份、普法用品8600件;悬挂标语330条,设置展板48块;“线上+线下”受众超12万人次。
    - 1.2万册 | 12000 册 | publicity.materials
    - 6万余份 | 60000 份 | publicity.materials
    - 8600件 | 8600 件 | ?
    - 330条 | 330 条 | publicity.banners
    - 48块 | 48 块 | -
    - 超12万人次 | 120000 人次 | publicity.audience

    法治宣传教育基地总投入450余万元,占地面积3200平方米,接待参观1.6万人次。
    - 450余万元 | 450 万元 | publicity.educationBaseInvestment
    - 3200平方米 | 3200 平方米 | -
    - 1.6万人次 | 16000 人次 | -

    现有法治宣传队伍27支、志愿者1140人,村(居)法律顾问覆盖率100%,开展“法律进乡村”宣讲180余场(次)。
    - 27支 | 27 支 | publicity.volunteerTeams
    - 1140人 | 1140 人 | -
    - 100% | 100 % | -
    - 180余场(次) | 180 场次 | publicity.events

    市长信箱收到群众留言2103条,办结2089条;人大建议167件、政协提案203件办复率、满意率均为100%。检察建议15件,全部按期回复。
    - 2103条 | 2103 条 | -
    - 2089条 | 2089 条 | -
    - 167件 | 167 件 | oversight.congressSuggestions
    - 203件 | 203 件 | oversight.cppccProposals
    - 均为100% | 100 % | oversight.proposalReplyRate oversight.proposalSatisfactionRat\
    e
    - 15件 | 15 件 | oversight.procuratorialSuggestions

    收到依申请公开41件,比上年多9件,按时答复率100%;主动公开各类信息突破1.1万条;回应公众关切76次;在线访谈4期。
    - 41件 | 41 件 | disclosure.onRequest
    - 100% | 100 % | disclosure.onTimeRate
    - 突破1.1万条 | 11000 条 | disclosure.proactive
    - 76次 | 76 次 | -
    - 4期 | 4 期 | -

    审计查出问题215个,涉及金额约8.4亿元;出台内部制度6项;开展执法监督检查3轮次,抽取案卷90余卷。
    - 215个 | 215 个 | audit.problemsFound
    - 约8.4亿元 | 8.4 亿元 | audit.amountInvolved
    - 6项 | 6 项 | leadership.rulesMade
    - 3轮次 | 3 轮次 | -
    - 90余卷 | 90 卷 | enforcement.caseFilesReviewed

    组织开展宪法宣传周、“4·15”国家安全教育日等主题活动11场,法治讲座进校园6场、进企业4场、进社区13场,累计受众1.9万人,发放各类宣传资料2.3万余份。
    - 11场 | 11 场 | publicity.events
    - 6场 | 6 场 | ?
    - 4场 | 4 场 | ?
    - 13场 | 13 场 | ?
    - 1.9万人 | 19000 人 | publicity.audience
    - 2.3万余份 | 23000 份 | publicity.materials

    现有政务服务事项2318项,网上可办率99.6%,全程网办率92.3%,“最多跑一次”事项占比99.9%;行政许可事项承诺时限压缩率达78.5%;综合窗口“一窗\
    受理”率100%。
    - 2318项 | 2318 项 | service.items
    - 99.6% | 99.6 % | service.onlineRate
    - 92.3% | 92.3 % | service.onlineRate
    - 99.9% | 99.9 % | service.oneTripRate
    - 78.5% | 78.5 % | service.timeReductionRate
    - 100% | 100 % | service.oneWindowRate

    教育局为全县86所中小学配备法治副校长86名,配备率100%,开展法治教育第一课260余节。卫健委开展监督检查1420户次,监督覆盖率100%。
    - 86所 | 86 所 | -
    - 86名 | 86 名 | publicity.schoolVicePrincipals
    - 100% | 100 % | -
    - 260余节 | 260 节 | ?
    - 1420户次 | 1420 户次 | ?
    - 覆盖率100% | 100 % | -

    建议提案办理方面,承办人大代表建议43件、政协提案51件,见面率、办复率、满意率均为100%。主要负责人领办重点建议5件。
    - 43件 | 43 件 | oversight.congressSuggestions
    - 51件 | 51 件 | oversight.cppccProposals
    - 100% | 100 % | oversight.proposalReplyRate oversight.proposalSatisfactionRate
    - 5件 | 5 件 | -

    公布政务服务事项基本目录1486项,其中依申请类1207项;即办件占比61.3%,最多跑一次占比99.5%,平均跑动次数0.03次。
    - 1486项 | 1486 项 | service.items
    - 1207项 | 1207 项 | service.onApplicationItems
    - 61.3% | 61.3 % | service.instantRate
    - 99.5% | 99.5 % | service.oneTripRate
    - 0.03次 | 0.03 次 | -

    成功创建省级民主法治示范村(社区)8个,累计达到36个;新建法治文化广场2处、法治长廊5条;培育“法律明白人”1620人、学法用法示范户803户。
    - 8个 | 8 个 | publicity.modelVillages
    - 36个 | 36 个 | ?
    - 2处 | 2 处 | publicity.bases
    - 5条 | 5 条 | -
    - 1620人 | 1620 人 | publicity.lawAwareVillagers
    - 803户 | 803 户 | -

    街道便民服务中心全年受理各类事项5.1万件,办结率100%;12345热线交办件3104件,按时回复率100%,满意率98.3%。
    - 5.1万件 | 51000 件 | service.casesHandled
    - 办结率100% | 100 % | ?
    - 3104件 | 3104 件 | ?
    - 回复率100% | 100 % | ?
    - 98.3% | 98.3 % | service.hotlineSatisfactionRate

    信息公开申请共受理27件,其中自然人申请25件、法人申请2件;已答复26件,结转下年度1件;因信息公开被提起行政复议2件,维持2件。
    - 27件 | 27 件 | disclosure.onRequest
    - 25件 | 25 件 | -
    - 2件 | 2 件 | -
    - 26件 | 26 件 | disclosure.onRequestConcluded
    - 1件 | 1 件 | disclosure.onRequestCarriedOver
    - 行政复议2件 | 2 件 | disclosure.reconsiderations
    - 维持2件 | 2 件 | ?

    落实“谁执法谁普法”责任制,32家责任单位公布普法清单,开展以案释法46场次,编发典型案例60个,直播普法3期,观看量达21万人次。
    - 32家 | 32 家 | -
    - 46场次 | 46 场次 | publicity.events
    - 60个 | 60 个 | -
    - 3期 | 3 期 | ?
    - 21万人次 | 210000 人次 | publicity.audience
    """)
}
