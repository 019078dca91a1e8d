extension Indicator {
  /// Major enforcement decisions legally reviewed (重大执法决定法制审核).
  public static let enforcementLegalReviewsOfDecisions = Indicator(
    "enforcement.legalReviewsOfDecisions")

  /// Rounds of case-file review (行政执法案卷评查(次数)).
  public static let enforcementCaseFileReviews = Indicator("enforcement.caseFileReviews")

  /// Case files reviewed (评查案卷(份数)).
  public static let enforcementCaseFilesReviewed = Indicator("enforcement.caseFilesReviewed")

  /// Case-file pass rate (案卷合格率).
  public static let enforcementCaseFilePassRate = Indicator("enforcement.caseFilePassRate")

  /// Enforcement items on the list (行政执法事项).
  public static let enforcementItems = Indicator("enforcement.items")

  /// Supervision notices issued (执法监督文书).
  public static let enforcementSupervisionNotices = Indicator("enforcement.supervisionNotices")

  /// Powers moved to subdistricts (下沉街道执法权限).
  public static let enforcementPowersToSubdistricts = Indicator("enforcement.powersToSubdistricts")

  /// Penalty powers moved to townships (下放乡镇处罚权限).
  public static let enforcementPowersToTownships = Indicator("enforcement.powersToTownships")

  /// Share entered on the supervision platform (执法监督平台录入率).
  public static let enforcementSupervisionPlatformEntryRate = Indicator(
    "enforcement.supervisionPlatformEntryRate")

  /// Complaints handled (投诉举报处理).
  public static let enforcementComplaintsHandled = Indicator("enforcement.complaintsHandled")

  /// Conclusion rate of complaints (投诉举报办结(回复)率).
  public static let enforcementComplaintConclusionRate = Indicator(
    "enforcement.complaintConclusionRate")

  /// Value involved in cases (涉案(货值)金额).
  public static let enforcementCaseValue = Indicator("enforcement.caseValue")

  /// Illegal buildings demolished (拆除违法建设).
  public static let enforcementIllegalBuildingsDemolished = Indicator(
    "enforcement.illegalBuildingsDemolished")

  /// Area of illegal building demolished (拆除违法建设面积).
  public static let enforcementIllegalBuildingArea = Indicator("enforcement.illegalBuildingArea")
}

extension IndicatorDefinition {
  /// Supervision of enforcement, powers moved, complaints and illegal buildings (执法监督).
  static let enforcementSupervision: [IndicatorDefinition] = [
    IndicatorDefinition(
      .enforcementLegalReviewsOfDecisions, .enforcement, .count, "件",
      "重大执法决定法制审核", "major enforcement decisions legally reviewed",
      wordings: [
        "法制审核 -率 -清单 -目录 -人员 -文件 -合同 -培训", "重大执法决定|重大行政执法决定 -率 -清单 -目录 -公示",
        "重大执法决定|重大行政执法决定 法制审核 -率 -清单 -目录", "执法决定|处罚|行政处罚|执法案件|案件 法制审核 -率 -清单 -目录",
        "重大行政处罚|重大执法案件|重大案件 审核 -率 -清单 -目录", "执法决定|处罚案件 合法性审核 -率 -清单 -目录",
      ],
      units: "件 次 宗 起 项 份 件次 个 条",
      examples: ["开展重大执法决定法制审核[34件]。", "对[19件]重大行政处罚案件进行法制审核。", "法制审核执法案件[207宗]。"],
      counterexamples: ["重大执法决定法制审核率[100%]。", "配备法制审核人员[36次]。", "规范性文件法制审核[15件]。"]),
    IndicatorDefinition(
      .enforcementCaseFileReviews, .enforcement, .count, "次",
      "行政执法案卷评查(次数)", "rounds of case-file review",
      wordings: [
        "案卷 评查|互评|互查|抽查|检查 -优秀 -通报 -会", "案卷评查|执法案卷评查|行政执法案卷评查|行政处罚案卷评查 -优秀 -通报 -会",
        "案卷 集中评查|交叉评查|专项评查 -优秀", "@案卷 评查 -优秀 -合格 -会", "@案卷 集中评查|交叉评查 -优秀",
      ],
      units: "次 场 场次 轮 批次 期 批",
      examples: ["组织行政执法案卷评查[2次]。", "全年开展[4轮]案卷集中评查。", "案卷交叉评查[3场]。"],
      counterexamples: ["评查行政执法案卷[180份]。", "案卷合格率[97%]。", "开展专项督察[2次]。"]),
    IndicatorDefinition(
      .enforcementCaseFilesReviewed, .enforcement, .count, "份",
      "评查案卷(份数)", "case files reviewed",
      wordings: [
        "评查|抽查|抽取|检查|自查|查阅|调阅|评审|审查 案卷 -优秀 -优良 -不合格 -合格案卷 -问题 -典型 -案卷中",
        "评查|抽查|抽取 执法案卷|行政处罚案卷|行政执法案卷 -优秀 -优良 -不合格 -合格案卷 -问题 -典型 -案卷中", "评查|抽查|检查 卷宗 -优秀 -问题",
        "@案卷 查阅|调阅 卷宗 -优秀 -问题",
        "评查|抽查|查阅|调阅 处罚卷宗|执法卷宗 -优秀 -问题", "案卷中 自查|抽查|评查 -优秀 -合格 -问题 -发现 -评出",
        "@案卷 评查|抽查|自查|自评|抽取|抽评 -优秀 -合格 -问题 -意见 -案卷中",
      ],
      units: "份 宗 卷 本 件 册",
      examples: [
        "抽查行政处罚案卷150宗、行政许可案卷[80宗]。", "自评案卷[64卷]。", "评查行政执法案卷[180份]。", "开展案卷评查2次，抽查[96卷]。",
        "对[63宗]行政处罚案卷进行评查。", "随机抽取执法案卷[75件]。",
      ],
      counterexamples: [
        "组织案卷评查[2次]。", "评出优秀案卷[12份]。", "案卷评查发现问题[45个]。", "开展法治督察1次，查阅卷宗[260份]。",
      ]),
    IndicatorDefinition(
      .enforcementCaseFilePassRate, .enforcement, .rate, "%",
      "案卷合格率", "case-file pass rate",
      wordings: [
        "案卷 合格率|达标率 -优秀 -不合格", "案卷评查合格率", "卷宗 合格率", "执法案卷|行政处罚案卷 合格率",
        "@案卷 合格率 -优秀 -不合格 -抽检 -考试 -产品",
      ],
      examples: ["行政执法案卷合格率[97.5%]。", "评查案卷180份，合格率达[96%]。", "行政处罚案卷评查合格率[100%]。"],
      counterexamples: ["案卷优秀率[32%]。", "食品抽检合格率[98.7%]。", "执法考试合格率[95%]。"]),
    IndicatorDefinition(
      .enforcementItems, .enforcement, .count, "项",
      "行政执法事项", "enforcement items on the list",
      wordings: [
        "执法事项 -下放 -下沉 -赋 -委托 -承接 -镇 -街道 -乡 -划转 -免 -取消 -不予",
        "行政执法事项|综合执法事项 -下放 -下沉 -赋 -委托 -承接 -镇 -街道 -乡 -划转 -免 -取消",
        "执法事项清单|执法事项目录 -下放 -下沉 -赋 -委托 -承接 -镇 -街道 -乡 -划转 -免 -不予",
        "执法 事项目录|事项清单|权力事项 -下放 -下沉 -赋 -委托 -承接 -镇 -街道 -乡 -划转 -免 -不予 -首违",
        "梳理|公示|编制 执法事项|行政执法事项 -下放 -下沉 -赋 -委托 -承接 -镇 -街道 -乡 -划转 -免 -不予",
      ],
      units: "项 个 条",
      examples: ["梳理公布行政执法事项[2356项]。", "综合行政执法事项清单共[864项]。", "编制执法事项目录[412项]。"],
      counterexamples: ["下放乡镇执法事项[86项]。", "不予处罚事项清单[56项]。", "政务服务事项[1502项]。"]),
    IndicatorDefinition(
      .enforcementSupervisionNotices, .enforcement, .count, "份",
      "执法监督文书", "supervision notices issued",
      wordings: [
        "执法监督 意见书|决定书|通知书|建议书|督办函|提示函|文书 -卫生 -复议",
        "执法监督意见书|执法监督决定书|执法监督通知书|执法监督建议书|执法监督文书|执法监督函 -卫生", "监督意见书|监督决定书|监督通知书|监督建议书 -卫生 -复议 -检察",
        "执法监督 整改通知|整改建议", "执法督查|执法督察 建议书|通知书|意见书", "执法 督办函|提示函", "督改提醒",
      ],
      units: "份 件 个 张 件次 封 次 份次",
      examples: ["下发行政执法监督意见书[13份]。", "发出执法监督通知书[8件]。", "制发行政执法监督决定书[4份]。"],
      counterexamples: ["发出行政复议意见书[6份]。", "卫生监督意见书[320份]。", "收到检察建议书[11份]。"]),
    IndicatorDefinition(
      .enforcementPowersToSubdistricts, .enforcement, .count, "项",
      "下沉街道执法权限", "powers moved to subdistricts",
      wordings: [
        "赋权街道 事项 -镇 -乡", "下沉街道|下放街道|赋予街道|委托街道 -镇 -乡 -服务 -审批",
        "下放至街道|下沉至街道|下沉到街道|下放到街道 -镇 -乡 -服务 -审批",
        "街道 下放|下沉|承接|行使 执法|处罚|权限 -镇 -乡", "街道 行政处罚权|执法权|执法事项|赋权 -镇 -乡",
        "执法权限|处罚权限|职权 下沉街道|下放街道 -镇 -乡",
      ],
      units: "项",
      examples: [
        "将[24项]城管执法权限下沉到街道。", "向街道下放行政处罚权[45项]。", "街道承接区级下放执法权限[38项]。", "赋予街道综合执法事项[432项]。",
        "赋权街道事项[97项]。",
      ],
      counterexamples: ["向乡镇下放行政处罚权[45项]。", "街道办理便民服务事项[120项]。", "梳理执法事项[864项]。"]),
    IndicatorDefinition(
      .enforcementPowersToTownships, .enforcement, .count, "项",
      "下放乡镇处罚权限", "penalty powers moved to townships",
      wordings: [
        "下放乡镇|下放镇|下沉乡镇|赋予乡镇|赋予镇 -服务 -审批 -许可", "下放至乡镇|下放到乡镇|下沉至乡镇|下沉到乡镇 -服务 -审批 -许可",
        "镇|乡 下放|下沉|赋予|委托|承接 执法|处罚 -服务 -审批 -许可 -城乡 -返乡", "镇|乡 赋权 -服务 -审批 -许可 -城乡 -返乡",
        "镇|乡 处罚权|行政处罚权|执法权|执法权限|执法事项 -服务 -审批 -许可 -城乡", "处罚权限|执法权限 下放乡镇|下放镇",
        "承接 处罚权|行政处罚权 -街道 -综合执法局", "赋权 执法|行政执法|行政处罚|行政执法事项 -街道",
      ],
      units: "项",
      examples: [
        "把[52项]行政处罚权限下放至各乡镇。", "向乡镇(街道)下放行政处罚权[86项]。", "承接县级赋权行政执法事项[64项]。", "赋予镇街执法权[73项]。",
      ],
      counterexamples: [
        "向街道下放行政处罚权[45项]。", "下放乡镇政务服务事项[38项]。", "取消行政许可事项[12项]。", "全市[87个]镇街均已承接县级执法权。",
      ]),
    IndicatorDefinition(
      .enforcementSupervisionPlatformEntryRate, .enforcement, .rate, "%",
      "执法监督平台录入率", "share entered on the supervision platform",
      wordings: [
        "平台录入率 -政务服务 -信访 -进驻", "执法监督平台|执法平台|监督平台 录入", "执法监督平台|执法平台|监督平台 录入率|上传率", "执法 录入率|平台录入率",
        "案件录入率 -信访 -复议 -法律援助", "行政执法监督 录入率", "@执法 录入率|上传率", "@执法 平台录入率", "@案卷 录入率",
      ],
      examples: ["行政执法监督平台录入率[100%]。", "推广执法监督平台，案件录入率达[98.6%]。", "执法信息录入率[99%]。"],
      counterexamples: ["政务服务事项平台录入率[100%]。", "执法人员持证率[98%]。"]),
    IndicatorDefinition(
      .enforcementComplaintsHandled, .enforcement, .count, "件",
      "投诉举报处理", "complaints handled",
      wordings: [
        "投诉举报 -复议 -率 -类 -热线 -12345 -信访 -不服 -诉讼 -奖励 -电话",
        "处理|受理|办理|处置|办结|调处|接收 投诉 -复议 -率 -类 -热线 -12345 -信访 -律师 -采购",
        "处理|受理|办理|核查|查处|接到|接收 举报 -复议 -率 -类 -热线 -12345 -信访 -纪 -刑事",
        "处理|受理|办理|处置|办结|接收 投诉举报|举报投诉 -复议 -率 -类 -热线 -12345 -信访",
        "群众举报|举报投诉 -复议 -率 -类 -热线 -12345 -信访 -纪 -刑事 -线索", "消费投诉|消费者投诉|环境投诉|环境信访投诉 -率 -类",
        "12315 -率 -类",
      ],
      units: "件 起 宗 件次 条 次 例 万件",
      examples: ["受理投诉举报[863件]。", "处理消费投诉[1240件]。", "12315平台接收投诉[2300余件]。", "核查群众举报[57起]。"],
      counterexamples: [
        "投诉举报处理类复议案件[22件]。", "投诉举报办结率[98%]。", "12345热线受理投诉[4300件]。", "办理政府采购投诉[4件]。",
      ]),
    IndicatorDefinition(
      .enforcementComplaintConclusionRate, .enforcement, .rate, "%",
      "投诉举报办结(回复)率", "conclusion rate of complaints",
      wordings: [
        "投诉举报|举报投诉 办结率|回复率|处理率|处置率", "投诉 办结率|回复率|处理率|处置率|办复率 -热线 -信访 -12345",
        "举报 办结率|回复率|处理率|处置率|核查率|办复率 -热线 -信访 -12345", "投诉|举报 按时|按期|及时 率 -热线 -信访 -12345 -满意",
      ],
      examples: ["投诉举报办结率[98.6%]。", "群众投诉按时回复率达[100%]。", "消费投诉处理率[99%]。"],
      counterexamples: ["信访事项办结率[100%]。", "受理投诉举报[863件]。"]),
    IndicatorDefinition(
      .enforcementCaseValue, .enforcement, .amount, "元",
      "涉案(货值)金额", "value involved in cases",
      wordings: [
        "涉案金额|涉案总金额|涉案资金 -诈骗 -追回 -挽回 -审计 -调解 -返还 -罚", "涉案货值|涉案价值|涉案总值|案值|违法货值 -罚", "货值 -罚",
        "货值金额 -罚", "涉案 金额|货值 -诈骗 -追回 -挽回 -审计 -调解 -返还 -罚 -复议", "涉案物品 价值",
      ],
      units: "元 万元 亿元",
      examples: ["查处违法案件86件，涉案金额[320万元]。", "涉案货值[45.6万元]。", "案值达[1.2亿元]。"],
      counterexamples: ["罚没款[86万元]。", "电信诈骗涉案金额[560万元]。", "审计涉及违规金额[910万元]。"]),
    IndicatorDefinition(
      .enforcementIllegalBuildingsDemolished, .enforcement, .count, "起",
      "拆除违法建设", "illegal buildings demolished",
      wordings: [
        "拆除|强制拆除|强拆 违建|违法建设|违法建筑|违章建筑|违法用地|两违|违法构筑物|违规建筑|私搭乱建|乱搭乱建", "拆违", "@违建 拆除|拆违|强拆|整治拆除 -广告",
        "整治 违建|违法建设 拆",
      ],
      units: "起 处 宗 栋 座 户 件 间 个 幢",
      examples: ["拆除违法建设[76处]。", "依法拆除违建[43起]。", "整治违法建设，全年共拆除[58宗]。", "[19栋]违法建筑被依法拆除。"],
      counterexamples: ["制止新增违建[31起]。", "拆除户外广告牌[120个]。", "拆除违法建设[1.6万平方米]。"]),
    IndicatorDefinition(
      .enforcementIllegalBuildingArea, .enforcement, .area, "平方米",
      "拆除违法建设面积", "area of illegal building demolished",
      wordings: [
        "拆除|强制拆除|强拆 违建|违法建设|违法建筑|违章建筑|违法用地|两违|违法构筑物|违规建筑|私搭乱建|乱搭乱建", "拆除 违建|违法建设|违法建筑 面积", "拆违",
        "拆违面积", "拆除 面积 -征收 -征拆", "@违建 拆除|拆除面积|拆违 -征收", "@违建 面积 -新增 -存量 -巡查",
        "违法建设|违建|违法建筑 面积 -新增 -存量 -巡查",
      ],
      units: "平方米 万平方米 平米 ㎡ 亩 m² 平方公里 公顷",
      examples: ["拆除违法建设[1.6万平方米]。", "拆除违建43起，面积[5230.5平方米]。", "全年拆违[8600平方米]。"],
      counterexamples: ["违法建设[43起]。", "新增绿地[3.2万平方米]。", "新建法治公园面积[5000平方米]。"]),
  ]
}
