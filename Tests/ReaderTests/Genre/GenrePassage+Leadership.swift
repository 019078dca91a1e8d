extension GenrePassage {
  /// Leadership, rules, decisions and training.
  static let leadership = passages(
    """
    镇司法所全年参与制定规范性文件合法性审核5件、重大行政决策合法性审查3件,审查各类合同412份,涉及金额2.37亿元,提出法律意见96条,采纳率98.9%。
    - 合法性审核5件 | 5 件 | rulemaking.normativeDocumentsReviewed
    - 合法性审查3件 | 3 件 | decision.legalityReviews
    - 合同412份 | 412 份 | decision.contractsReviewed
    - 2.37亿元 | 2.37 亿元 | decision.contractAmount
    - 法律意见96条 | 96 条 | counsel.legalOpinions
    - 采纳率98.9% | 98.9 % | counsel.adoptionRate

    全年提请国务院审议法律草案2部、行政法规草案4部,制定部门规章11部,废止规章3部。公布规范性文件67件,全部开展公平竞争审查。
    - 法律草案2部 | 2 部 | -
    - 行政法规草案4部 | 4 部 | -
    - 部门规章11部 | 11 部 | ?
    - 废止规章3部 | 3 部 | -
    - 规范性文件67件 | 67 件 | rulemaking.normativeDocuments

    本人主持召开政府党组会议专题学习习近平法治思想4次,常务会议会前学法8次,听取法治建设工作汇报3次,研究解决法治建设重大问题11个。带头旁听庭审1次,讲授法治专\
    题党课2次。
    - 法治思想4次 | 4 次 | leadership.thoughtStudySessions
    - 会前学法8次 | 8 次 | leadership.lawStudySessions
    - 汇报3次 | 3 次 | ?
    - 重大问题11个 | 11 个 | leadership.rolAgendaItems
    - 庭审1次 | 1 次 | leadership.courtHearingsAttended
    - 党课2次 | 2 次 | leadership.lecturesByLeaders

    2024年,本单位未收到政府信息公开申请,未发生因信息公开引起的行政复议、行政诉讼案件。全年零投诉。重大行政决策事项0件。
    - 未收到政府信息公开申请 | 0 | disclosure.onRequest
    - 行政复议、行政诉讼案件 | 0 | ?
    - 零投诉 | 0 | ?
    - 重大行政决策事项0件 | 0 件 | decision.majorDecisions

    落实会前学法制度,每次常务会议安排一个学法专题,全年学法不少于4次。执法人员每年培训时间不少于60学时,每季度至少开展1次案卷评查。
    - 不少于4次 | 4 次 | ?
    - 不少于60学时 | 60 学时 | ?
    - 至少开展1次 | 1 次 | ?

    到2025年底,全市公职律师达到260名以上,每万人拥有律师数达到4.2名,村(社区)法律顾问实现100%全覆盖。
    - 260名以上 | 260 名 | talent.publicLawyers
    - 4.2名 | 4.2 名 | -
    - 100%全覆盖 | 100 % | ?

    新任领导干部任前法律知识考试参考率、合格率均为100%,规范性文件备案审查率、及时率、规范率均达到100%。
    - 参考率、合格率均为100% | 100 % | ?
    - 均达到100% | 100 % | ?

    受理的行政复议案件中,行政处罚类412件,占41.2%;政府信息公开类187件,占18.7%;行政登记类96件,占9.6%;以公安部门为被申请人的268件,以市\
    场监管部门为被申请人的149件。
    - 行政处罚类412件 | 412 件 | -
    - 占41.2% | 41.2 % | -
    - 信息公开类187件 | 187 件 | -
    - 占18.7% | 18.7 % | -
    - 行政登记类96件 | 96 件 | -
    - 占9.6% | 9.6 % | -
    - 268件 | 268 件 | -
    - 149件 | 149 件 | -

    全年审核规范性文件26件、重大行政决策9件、政府合同158件,出具法律意见书193份,提出修改意见507条。
    - 规范性文件26件 | 26 件 | rulemaking.normativeDocumentsReviewed
    - 重大行政决策9件 | 9 件 | decision.legalityReviews
    - 合同158件 | 158 件 | decision.contractsReviewed
    - 意见书193份 | 193 份 | counsel.legalOpinions
    - 507条 | 507 条 | decision.reviewComments

    组织开展规范性文件专项清理2轮,清理文件318件,决定保留254件、修改21件、废止35件、宣布失效8件。现行有效规范性文件254件。
    - 2轮 | 2 轮 | rulemaking.cleanups
    - 清理文件318件 | 318 件 | rulemaking.documentsCleaned
    - 保留254件 | 254 件 | rulemaking.documentsKept
    - 修改21件 | 21 件 | rulemaking.documentsAmended
    - 废止35件 | 35 件 | rulemaking.documentsRepealed
    - 失效8件 | 8 件 | rulemaking.documentsInvalidated
    - 现行有效规范性文件254件 | 254 件 | ?

    开展法治督察2次,实地督察8个镇街,发现问题43个,已全部整改到位,整改率100%。约谈责任人3名,通报单位2家。
    - 督察2次 | 2 次 | ?
    - 8个镇街 | 8 个 | inspection.unitsInspected
    - 问题43个 | 43 个 | inspection.problemsFound
    - 整改率100% | 100 % | inspection.rectificationRate
    - 3名 | 3 名 | inspection.officialsInterviewed
    - 2家 | 2 家 | inspection.unitsInspected

    开展“双随机、一公开”抽查132次,抽查市场主体2816户,部门联合抽查46次,检查结果公示率100%。
    - 抽查132次 | 132 次 | ?
    - 2816户 | 2816 户 | ?
    - 46次 | 46 次 | ?
    - 公示率100% | 100 % | -

    组织全体干部参加网上学法考试,参考人数426人,参考率100%,优秀率93.2%;任前法律考试2次,38名拟任干部参加。新增执法资格考试通过人员17名,现有公职\
    律师4名。
    - 426人 | 426 人 | talent.lawExamExaminees
    - 参考率100% | 100 % | talent.examParticipationRate
    - 优秀率93.2% | 93.2 % | talent.examExcellentRate
    - 2次 | 2 次 | talent.lawExams
    - 38名 | 38 名 | talent.preAppointmentExaminees
    - 17名 | 17 名 | -
    - 公职律师4名 | 4 名 | talent.publicLawyers

    走访企业1200余家(次),参训2800人(次),检测样品15批/次,开展活动N件(次)。
    - 1200余家(次) | 1200 家次 | ?
    - 2800人(次) | 2800 人次 | ?
    - 15批/次 | 15 批次 | ?
    - N件(次) | * 件次 | -

    召开第八届区政府第14次常务会议,连续六年获评优秀,综合排名第3位,居全省首位,入选全国十大案例,成为全市6家试点单位之一,第二批示范点通过验收。

    印发《关于加强合同管理的通知》(江府办〔2024〕18号),贯彻国务院令第797号和《行政处罚法》第三十三条第二款规定,全年审查合同66份。
    - 合同66份 | 66 份 | decision.contractsReviewed

    8次召开专题会议研究法治工作,5次深入基层督导,3次开展交叉检查,100%持证上岗,2件建议提案全部办结。
    - 8次召开 | 8 次 | leadership.rolMeetings
    - 5次 | 5 次 | -
    - 3次 | 3 次 | -
    - 100%持证上岗 | 100 % | talent.licensedOfficerRate
    - 2件 | 2 件 | oversight.proposals

    本年度无行政复议案件,无行政诉讼案件,未出台行政规范性文件。信访积案实现零新增。
    - 无行政复议案件 | 0 | ?
    - 无行政诉讼案件 | 0 | litigation.cases
    - 未出台行政规范性文件 | 0 | rulemaking.normativeDocuments

    街道全年召开法治建设专题会议3次,中心组集体学法5次,机关干部学法23次;街道主要负责同志讲法治课1次,班子成员年终述法9人。
    - 专题会议3次 | 3 次 | leadership.rolMeetings
    - 集体学法5次 | 5 次 | leadership.centreGroupStudySessions
    - 学法23次 | 23 次 | leadership.staffStudySessions
    - 法治课1次 | 1 次 | leadership.lecturesByLeaders
    - 9人 | 9 人 | leadership.accountsGiven

    全镇无重大行政决策事项,未发生行政败诉案件,没有收到政府信息公开申请,实现零复议。
    - 无重大行政决策事项 | 0 | decision.majorDecisions
    - 未发生行政败诉案件 | 0 | litigation.lost
    - 没有收到政府信息公开申请 | 0 | disclosure.onRequest
    - 零复议 | 0 | ?

    行政执法案件总数较上年的2614件减少约290件,同比下降11.1%;行政复议撤销率由9.8%下降到6.5%;检查频次压减37.5%。
    ? 2614件减少约290件
    - 下降到6.5% | 6.5 % | -
    ? 压减37.5%

    辖区内现有持证执法人员38名,占执法人员总数的95%;组织42名执法人员参加线上培训,人均培训62学时,培训合格率100%。
    - 38名 | 38 名 | talent.licensedOfficers
    - 95% | 95 % | talent.licensedOfficerRate
    - 42名 | 42 名 | ?
    - 62学时 | 62 学时 | talent.enforcementTrainingHours
    - 合格率100% | 100 % | -

    合法性审查党委文件17件、政府文件33件、合同协议241份;法律顾问参与信访化解19件,出具书面意见58份。聘请法律顾问6名。
    - 17件 | 17 件 | ?
    - 33件 | 33 件 | ?
    - 241份 | 241 份 | decision.contractsReviewed
    - 19件 | 19 件 | counsel.difficultPetitionsHandled
    - 58份 | 58 份 | counsel.legalOpinions
    - 6名 | 6 名 | counsel.legalAdvisers

    制定出台行政规范性文件12件,同比减少三成,报备率、及时率均为100%;向市人大常委会、省政府分别报备8件、4件。
    - 12件 | 12 件 | rulemaking.normativeDocuments
    - 均为100% | 100 % | rulemaking.filingRate rulemaking.filingTimelinessRate
    - 8件 | 8 件 | rulemaking.normativeDocumentsFiled
    - 4件 | 4 件 | rulemaking.normativeDocumentsFiled

    在全县19个乡镇挂牌成立行政复议受理点,新增个人调解室7个、法律服务工作室26个,各配备工作人员2名。
    - 19个 | 19 个 | -
    - 7个 | 7 个 | -
    - 26个 | 26 个 | ?
    - 2名 | 2 名 | -

    领导班子成员带头旁听庭审,全年旁听2次、36人次参加;组织宪法宣誓3场;党组会学法12次,列入学法议题24个。
    - 2次 | 2 次 | leadership.courtHearingsAttended
    - 36人次 | 36 人次 | -
    - 3场 | 3 场 | -
    - 12次 | 12 次 | ?
    - 24个 | 24 个 | -

    法治督察发现的87个问题整改完成86个,整改率98.9%。行政执法监督下发监督意见书13份,纠正不当行为41起。
    - 87个 | 87 个 | inspection.problemsFound
    - 86个 | 86 个 | inspection.problemsRectified
    - 98.9% | 98.9 % | inspection.rectificationRate
    - 13份 | 13 份 | enforcement.supervisionNotices
    - 41起 | 41 起 | -

    深入贯彻党的二十届三中全会精神,落实“一规划两纲要”和省“十四五”规划,坚持“四个一”机制,开展“宪法宣传周”“美好生活·民法典相伴”活动,抓好“关键少数”,打\
    造“百姓说事”品牌和24小时自助服务。

    提请市人大常委会审议地方性法规2件,制定市政府规章1件、修改3件。公布规范性文件22件,完成重大行政决策6项,全部履行合法性审查程序,审查率100%。
    - 2件 | 2 件 | rulemaking.localRegulations
    - 规章1件 | 1 件 | rulemaking.governmentRules
    - 修改3件 | 3 件 | -
    - 22件 | 22 件 | rulemaking.normativeDocuments
    - 6项 | 6 项 | decision.majorDecisions
    - 100% | 100 % | decision.legalityReviewRate

    设立基层立法联系点4个,收集立法建议156条,被采纳39条。法治观察员队伍扩大到85名。
    - 4个 | 4 个 | rulemaking.legislativeContactPoints
    - 156条 | 156 条 | rulemaking.legislativeOpinions
    - 39条 | 39 条 | -
    - 85名 | 85 名 | -

    组织拟提拔干部任前考法2批次,参加21人,合格率100%;选任领导干部旁听庭审60余人次;对7个部门开展述法点评。
    - 2批次 | 2 批次 | talent.lawExams
    - 21人 | 21 人 | talent.preAppointmentExaminees
    - 100% | 100 % | talent.examPassRate
    - 60余人次 | 60 人次 | ?
    - 7个 | 7 个 | -

    印发任务清单,明确6方面32项年度重点任务,完成30项;将法治建设考核权重提高到8%;17个单位上报述法报告。
    - 6方面 | 6 方面 | -
    - 32项 | 32 项 | leadership.keyTasks
    - 30项 | 30 项 | -
    - 8% | 8 % | leadership.appraisalWeight
    - 17个 | 17 个 | ?

    镇综合行政执法队现有执法人员16名,其中持有执法证件15名,持证率93.75%。全年开展日常巡查420余次,发现违法线索67条,立案38起,结案36起,罚没款1\
    8.42万元。
    - 16名 | 16 名 | talent.enforcementOfficers
    - 15名 | 15 名 | talent.licensedOfficers
    - 93.75% | 93.75 % | talent.licensedOfficerRate
    - 420余次 | 420 次 | ?
    - 67条 | 67 条 | -
    - 38起 | 38 起 | ?
    - 36起 | 36 起 | -
    - 18.42万元 | 18.42 万元 | enforcement.fines

    县委常委会会议研究法治议题7项,县政府常务会议研究法治议题12项,召开依法治县委员会会议2次、办公室会议3次、协调小组会议8次。
    - 7项 | 7 项 | leadership.rolAgendaItems
    - 12项 | 12 项 | leadership.rolAgendaItems
    - 2次 | 2 次 | leadership.rolMeetings
    - 3次 | 3 次 | ?
    - 8次 | 8 次 | ?

    局机关集体学法14次,举办“法治大讲堂”6期,培训执法骨干580余人次;组织全员法律知识测试2次,参考率98.7%,平均分92.4分。
    - 14次 | 14 次 | leadership.staffStudySessions
    - 6期 | 6 期 | ?
    - 580余人次 | 580 人次 | ?
    - 2次 | 2 次 | talent.lawExams
    - 98.7% | 98.7 % | talent.examParticipationRate
    - 92.4分 | 92.4 分 | -

    行政审批事项由原来的218项精简为167项,办理环节由平均6个减少到3个,申报材料压减52%,办理时限较法定时限平均压缩81.6%。
    - 167项 | 167 项 | ?
    - 3个 | 3 个 | -
    - 52% | * % | -
    ? 81.6%

    建成县级公共法律服务中心1个、乡镇公共法律服务工作站14个、村(社区)公共法律服务工作室203个,村(社区)法律顾问实现全覆盖。
    - 1个 | 1 个 | ?
    - 14个 | 14 个 | ?
    - 203个 | 203 个 | ?

    2022年、2023年、2024年复议案件量分别为156件、189件、231件,三年年均增长21.7%。
    - 156件 | 156 件 | ?
    - 189件 | 189 件 | ?
    - 231件 | 231 件 | ?
    ? 21.7%

    村(居)“两委”成员、网格员、人民调解员分别有312名、486名、207名参加培训,合格率分别为97%、98.5%和100%。
    - 312名 | 312 名 | -
    - 486名 | 486 名 | -
    - 207名 | 207 名 | ?
    - 97% | 97 % | -
    - 98.5% | 98.5 % | -
    - 100% | 100 % | -

    征收补偿、土地确权等领域纠错案件占七成以上;近九成案件在法定期限内提前办结;逾八成当事人服判息诉。
    - 七成以上 | 70 % | -
    - 近九成 | 90 % | -
    - 逾八成 | 80 % | -

    为贯彻国发〔2021〕7号文件和省委十二届五次全会要求,对照“1+6+N”体系,在312国道沿线、G15高速出口设置24个监测点,建成5G智慧平台2.0版。
    - 24个 | 24 个 | -

    全年依法注销、撤销许可证42张,吊销营业执照316户,实施联合惩戒87次,修复信用主体1204家。
    - 42张 | 42 张 | -
    - 316户 | 316 户 | -
    - 87次 | 87 次 | -
    - 1204家 | 1204 家 | -

    办理各类公证2.4万件、司法鉴定3560件、仲裁案件812件,标的额18.7亿元;律师代理各类案件1.1万件;基层法律服务工作者办案940件。
    - 2.4万件 | 24000 件 | -
    - 3560件 | 3560 件 | -
    - 812件 | 812 件 | -
    - 18.7亿元 | 18.7 亿元 | -
    - 1.1万件 | 11000 件 | -
    - 940件 | 940 件 | -

    政府网站发布信息3120条,政务微博、微信公众号分别推送860条、1040条;答复依申请公开56件,较上年下降20%;政策文件解读率100%。
    - 3120条 | 3120 条 | ?
    - 860条 | 860 条 | ?
    - 1040条 | 1040 条 | ?
    - 56件 | 56 件 | ?
    - 100% | 100 % | disclosure.interpretationRate

    组建由8名公职律师、5名外聘律师组成的法律顾问团队,全年参与重大项目谈判12次,审查合同协议227份、涉及标的额36.5亿元,出具法律意见187条,采纳率达96\
    %以上。
    - 8名 | 8 名 | talent.publicLawyers
    - 5名 | 5 名 | ?
    - 12次 | 12 次 | -
    - 227份 | 227 份 | decision.contractsReviewed
    - 36.5亿元 | 36.5 亿元 | decision.contractAmount
    - 187条 | 187 条 | counsel.legalOpinions
    - 96%以上 | 96 % | counsel.adoptionRate

    全省1个市、3个县(市、区)获全国法治政府建设示范命名,创建数量居全国第2位;6个项目入选省级示范,占全省总数的1/5。
    - 1个市 | 1 个 | -
    - 3个县 | 3 个 | -
    - 6个项目 | 6 个 | -
    - 1/5 | 0.2 比例 | -

    下发整改通知12份,约谈部门负责人4人次,年度法治督察覆盖全部9个乡镇和28个县直单位,反馈问题152个,整改完成率97.4%。
    - 12份 | 12 份 | -
    - 4人次 | 4 人次 | inspection.officialsInterviewed
    - 9个乡镇 | 9 个 | inspection.unitsInspected
    - 28个 | 28 个 | inspection.unitsInspected
    - 152个 | 152 个 | inspection.problemsFound
    - 97.4% | 97.4 % | inspection.rectificationRate

    全年审理涉企行政复议案件86件,为企业挽回损失1260万元;实地走访企业41家,召开座谈会9场,征集意见建议73条。
    - 86件 | 86 件 | -
    - 1260万元 | 1260 万元 | ?
    - 41家 | 41 家 | ?
    - 9场 | 9 场 | -
    - 73条 | 73 条 | ?

    对全市2019年以来制定的412件行政规范性文件进行全面清理,拟保留331件,拟修改27件,拟废止54件。
    - 412件 | 412 件 | ?
    - 331件 | 331 件 | rulemaking.documentsKept
    - 27件 | 27 件 | rulemaking.documentsAmended
    - 54件 | 54 件 | rulemaking.documentsRepealed

    全局117名干部参加年度学法用法考试,参考率和优秀率均达100%;32名执法人员参加综合法律知识培训,每人不少于40学时。
    - 117名 | 117 名 | talent.lawExamExaminees
    - 均达100% | 100 % | talent.examExcellentRate talent.examParticipationRate
    - 32名 | 32 名 | talent.enforcementTrainees
    - 不少于40学时 | 40 学时 | ?

    “双随机、一公开”监管覆盖率100%,部门联合双随机抽查占比35.6%,涉企检查频次同比下降28.4%,扫码入企检查1.9万次。
    - 覆盖率100% | 100 % | -
    - 35.6% | 35.6 % | -
    - 28.4% | * % | -
    - 1.9万次 | 19000 次 | ?

    市政府党组理论学习中心组专题学习习近平法治思想3次,政府常务会议研究审议法治政府建设相关议题17个,领导干部带头旁听庭审2次。
    - 3次 | 3 次 | ?
    - 17个 | 17 个 | leadership.rolAgendaItems
    - 旁听庭审2次 | 2 次 | leadership.courtHearingsAttended

    县政府班子成员及各乡镇、部门主要负责人共58人进行书面述法,6人现场述法,述法实现全覆盖。
    - 58人 | 58 人 | leadership.accountsGiven
    - 6人 | 6 人 | leadership.accountsOnSite

    依法受理劳动人事争议案件743件,结案率98.6%,调解成功率78.3%,涉案金额3560万元;查处欠薪案件29件,追发工资1180万元。
    - 743件 | 743 件 | -
    - 98.6% | 98.6 % | -
    - 78.3% | 78.3 % | ?
    - 3560万元 | 3560 万元 | ?
    - 29件 | 29 件 | -
    - 1180万元 | 1180 万元 | ?

    政府法律顾问列席政府常务会议18次,对46件提请审议事项提出法律意见112条,采纳108条,采纳率96.4%。
    - 18次 | 18 次 | -
    - 46件 | 46 件 | -
    - 112条 | 112 条 | counsel.legalOpinions
    - 108条 | 108 条 | counsel.opinionsAdopted
    - 96.4% | 96.4 % | counsel.adoptionRate

    政府采购意向公开率、合同备案率分别为100%、99.2%,办理政府采购投诉4件,均未被提起行政复议。
    - 100% | 100 % | -
    - 99.2% | 99.2 % | -
    - 4件 | 4 件 | -

    县交通执法大队查处超限超载车辆186台,卸货3240吨,超限率控制在0.3%以内;查处非法营运车辆37辆,暂扣14辆。
    - 186台 | 186 台 | transport.vehiclesPenalized
    - 3240吨 | 3240 吨 | transport.cargoUnloaded
    - 0.3%以内 | 0.3 % | -
    - 37辆 | 37 辆 | transport.vehiclesPenalized
    - 14辆 | 14 辆 | -

    法治建设在县直单位综合考核中权重由2%提高至5%,对16个镇办和45个部门开展年度考核,评定优秀等次12个。
    - 提高至5% | 5 % | leadership.appraisalWeight
    - 16个 | 16 个 | -
    - 45个 | 45 个 | -
    - 12个 | 12 个 | -
    """)
}
