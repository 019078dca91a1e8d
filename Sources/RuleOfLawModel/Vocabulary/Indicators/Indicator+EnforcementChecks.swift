extension Indicator {
  /// Enforcement inspections (执法(监督)检查).
  public static let enforcementInspections = Indicator("enforcement.inspections")

  /// Businesses checked (检查经营主体).
  public static let enforcementBusinessesChecked = Indicator("enforcement.businessesChecked")

  /// Officers dispatched (出动执法人员).
  public static let enforcementOfficersDispatched = Indicator("enforcement.officersDispatched")

  /// Vehicles dispatched (出动执法车辆).
  public static let enforcementVehiclesDispatched = Indicator("enforcement.vehiclesDispatched")

  /// Double-random checks (“双随机、一公开”抽查).
  public static let enforcementDoubleRandomChecks = Indicator("enforcement.doubleRandomChecks")

  /// Joint enforcement checks (联合执法检查).
  public static let enforcementJointChecks = Indicator("enforcement.jointChecks")

  /// Sampling batches, product not listed apart (监督抽检(其他)).
  public static let enforcementSamplingBatches = Indicator("enforcement.samplingBatches")

  /// Sampling pass rate (抽检合格率).
  public static let enforcementSamplingPassRate = Indicator("enforcement.samplingPassRate")

  /// Food sampling batches (食品监督抽检).
  public static let enforcementFoodSamplingBatches = Indicator("enforcement.foodSamplingBatches")

  /// Rapid tests of farm produce (食用农产品快检).
  public static let enforcementProduceRapidTests = Indicator("enforcement.produceRapidTests")

  /// Fuel sampling batches (成品油抽检).
  public static let enforcementFuelSamplingBatches = Indicator("enforcement.fuelSamplingBatches")

  /// Health inspections (卫生监督检查).
  public static let enforcementHealthInspections = Indicator("enforcement.healthInspections")

  /// Hazards or problems found on inspection (发现问题隐患).
  public static let enforcementHazardsFound = Indicator("enforcement.hazardsFound")

  /// Hazards or problems rectified (整改问题隐患).
  public static let enforcementHazardsRectified = Indicator("enforcement.hazardsRectified")

  /// Share of hazards rectified (隐患整改率).
  public static let enforcementRectificationRate = Indicator("enforcement.rectificationRate")
}

extension IndicatorDefinition {
  /// Inspections, sampling and hazards found (执法检查).
  static let enforcementChecks: [IndicatorDefinition] = [
    IndicatorDefinition(
      .enforcementInspections, .enforcement, .count, "次",
      "执法(监督)检查", "enforcement inspections",
      wordings: [
        "执法检查|行政检查 -配合 -联合 -双随机 -随机 -案卷 -卫生 -自查 -培训 -人大 -事项",
        "监督检查 -联合 -双随机 -随机 -案卷 -卫生 -自查 -纪 -人大 -保密", "行政执法检查|执法监督检查|涉企行政检查 -联合 -双随机 -随机 -案卷 -人大",
        "专项检查|日常检查|现场检查|涉企检查 -联合 -双随机 -随机 -案卷 -保密 -督察", "执法巡查 -联合",
        "执法行动|专项执法|执法活动 -联合 -培训 -案卷 -宣传", "@执法 开展检查 -配合 -联合 -双随机 -随机 -案卷 -自查",
        "@检查 检查 -配合 -联合 -双随机 -随机 -案卷 -自查 -卫生 -人大",
      ],
      units: "次 场 场次 轮 件次",
      examples: ["全年开展执法检查[312次]。", "实施行政检查[1.2万余次]。", "组织行政执法监督检查[6轮]。", "开展安全生产专项检查[45场次]。"],
      counterexamples: ["配合人大开展执法检查[3次]。", "开展联合执法检查[38次]。", "“双随机、一公开”抽查[96次]。", "开展案卷评查[2次]。"]),
    IndicatorDefinition(
      .enforcementBusinessesChecked, .enforcement, .count, "家次",
      "检查经营主体", "businesses checked",
      wordings: [
        "检查 -双随机 -随机 -检查部门 -自查 -督察 -减少 -免 -卫生 -督导 -评查 -合格 -人大 -压减 -隐患",
        "检查 企业|单位|场所|商户|门店|网点 -双随机 -随机 -检查部门 -自查 -督察 -减少 -免",
        "检查 市场主体|经营主体|经营户|经营单位|生产经营单位 -双随机 -随机 -检查部门 -自查 -督察 -减少 -免",
        "监督检查|执法检查 -双随机 -随机 -检查部门 -自查 -督察 -减少 -免 -卫生",
        "排查 企业|经营|场所 -纠纷 -欠薪 -服务 -体检 -隐患排查 -培训机构 -风险",
        "巡查 商户|企业|经营",
      ],
      units: "家次 家 户 户次 户(次) 家(次) 户家",
      examples: [
        "检查生产经营单位[562家次]。", "出动执法人员830人次，检查企业[215家]。", "监督检查食品经营户[1480户次]。", "[96家]商户接受检查。",
      ],
      counterexamples: [
        "双随机抽查企业[120家]。", "对公共场所开展卫生监督检查[430户次]。", "处罚违法企业[23家]。", "为[14家]企业提供法律风险排查服务。",
      ]),
    IndicatorDefinition(
      .enforcementOfficersDispatched, .enforcement, .count, "人次",
      "出动执法人员", "officers dispatched",
      wordings: [
        "出动 -警 -消防 -救援 -宣传 -志愿 -普法 -律师 -武警 -车", "出动 执法人员|执法力量|监管人员|检查人员|执法队员",
        "出动 人员 -警 -消防 -救援 -宣传 -志愿 -普法 -律师 -武警", "派出|投入 执法人员|执法力量 -宣传",
      ],
      units: "人次 人 名 人(次)",
      examples: ["出动执法人员[1350人次]。", "全年累计出动[2600余人次]，检查企业480家次。", "派出执法人员[95名]。"],
      counterexamples: ["出动宣传志愿者[60人次]。", "出动警力[320人次]。", "培训行政执法人员[240人次]。"]),
    IndicatorDefinition(
      .enforcementVehiclesDispatched, .enforcement, .count, "台次",
      "出动执法车辆", "vehicles dispatched",
      wordings: [
        "出动 -警 -消防 -救援 -宣传 -志愿 -普法 -律师 -武警", "出动 车 -警 -消防 -救援 -宣传 -志愿 -普法 -律师 -武警", "出动 执法车|执法车辆",
        "执法车 -购置 -配备 -查处", "@执法 车辆 -查 -检 -扣 -罚 -违 -超 -拦 -清理 -警 -消防 -购",
      ],
      units: "台次 辆次 台 辆 车次 辆(次) 台(次)",
      examples: ["出动执法车辆[420台次]。", "出动执法人员830人次、车辆[236辆次]。", "共出动执法车[75辆]。"],
      counterexamples: ["查处违法车辆[64台次]。", "出动消防车[12辆]。", "购置执法车辆[5台]。"]),
    IndicatorDefinition(
      .enforcementDoubleRandomChecks, .enforcement, .count, "次",
      "“双随机、一公开”抽查", "double-random checks",
      wordings: [
        "双随机 -率 -清单 -合格 -联席 -培训 -联合执法", "双随机 抽查|检查|任务|抽取 -率 -清单 -培训", "双随机 联合抽查|联合检查 -率",
        "@双随机 抽查 -率 -清单 -案卷 -抽检 -水", "随机抽查 -率 -清单 -案卷 -水", "联合抽查 -率 -清单 -案卷", "跨部门联合抽查 -率 -清单",
      ],
      units: "次 户次 家次 家 户 批次 件 场 场次 个 项 户(次) 家(次) 批 轮",
      examples: [
        "开展“双随机、一公开”抽查[96次]。", "双随机抽查市场主体[1230户]。", "组织跨部门联合抽查[18批次]。", "完成双随机检查任务[64个]。",
        "推行“双随机、一公开”监管，共抽查[38家次]。",
      ],
      counterexamples: ["双随机抽查事项清单[85项]。", "双随机任务完成率[100%]。", "开展联合执法[26次]。"]),
    IndicatorDefinition(
      .enforcementJointChecks, .enforcement, .count, "次",
      "联合执法检查", "joint enforcement checks",
      wordings: [
        "联合 部门 执法 -双随机 -培训 -宣传 -演练",
        "联合执法 -双随机 -抽查 -培训 -人员 -宣传 -演练", "联合检查 -双随机 -抽查 -督察 -培训", "联合执法检查|跨部门联合检查|跨部门联合执法 -双随机 -抽查",
        "联合执法行动|联合行动|联合整治|联合巡查 -双随机 -宣传 -普法", "联合 执法检查|专项检查 -双随机 -抽查", "联合开展 执法|检查 -双随机 -培训 -宣传",
        "综合查一次",
      ],
      units: "次 场 场次 轮 起",
      examples: [
        "联合县直部门执法[16次]。",
        "开展联合执法[26次]。", "会同公安、交通等部门开展联合执法检查[38次]。", "组织跨部门联合检查[14场次]。", "联合多部门开展专项检查[9次]。",
      ],
      counterexamples: ["会同三部门双随机联合抽查[17次]。", "开展执法检查[312次]。", "举办联合执法培训[3次]。"]),
    IndicatorDefinition(
      .enforcementSamplingBatches, .enforcement, .count, "批次",
      "监督抽检(其他)", "sampling batches, product not listed apart",
      wordings: [
        "抽检 -食品 -成品油 -油品 -柴油 -加油 -不合格 -水质 -快检 -合格", "监督抽检|监督抽查|质量抽查 -食品 -成品油 -油品 -柴油 -加油 -不合格",
        "抽样 -食品 -成品油 -油品 -柴油 -加油 -不合格 -案卷", "抽样检验|抽样检测 -食品 -成品油 -油品 -柴油 -加油 -不合格",
        "质量监督抽查 -食品 -成品油 -油品 -柴油 -加油 -不合格", "产品质量 抽检|抽查|监督抽查 -食品 -成品油 -油品 -柴油 -加油 -不合格",
        "药品 抽检|抽样 -食品 -成品油 -油品 -柴油 -加油 -不合格", "农产品 抽检|监测|抽样 -不合格 -快检", "风险监测|检验检测 -食品 -不合格 -机构",
      ],
      units: "批次 批 组 批/次 个 份 件",
      examples: ["开展产品质量监督抽查[260批次]。", "药品抽检[85批次]。", "农产品质量安全抽检[310批次]。", "全年监督抽检[742批]。"],
      counterexamples: ["食品抽检[520批次]。", "成品油抽检[46批次]。", "抽检不合格[12批次]。"]),
    IndicatorDefinition(
      .enforcementSamplingPassRate, .enforcement, .rate, "%",
      "抽检合格率", "sampling pass rate",
      wordings: [
        "抽检合格率|抽查合格率|抽检总体合格率 -案卷", "检测|监测 合格率 -案卷 -水 -不合格", "抽检|抽样|监督抽查 合格率 -案卷 -考试 -不合格",
        "农产品|食品|药品|产品|商品|油品 合格率 -案卷 -不合格", "@抽检 合格率 -案卷 -考试 -不合格 -培训",
      ],
      examples: [
        "食品抽检合格率[98.7%]。", "监督抽查260批次，抽检合格率达[96.2%]。", "农产品质量安全监测合格率[99.1%]。",
        "抽检食品520批次，合格率[98.5%]。",
      ],
      counterexamples: ["执法资格考试合格率[95%]。", "行政处罚案卷合格率[97%]。", "产品不合格率[1.6%]。"]),
    IndicatorDefinition(
      .enforcementFoodSamplingBatches, .enforcement, .count, "批次",
      "食品监督抽检", "food sampling batches",
      wordings: [
        "食品 抽检|抽样|抽查 -不合格 -合格 -快检", "食品 监督抽检|监督抽查|抽样检验|抽样检测|评价性抽检 -不合格 -合格",
        "食品 检测|检验 -不合格 -合格 -快 -检测机构", "餐饮 抽检 -不合格 -合格",
      ],
      units: "批次 批 组 份 批/次 个 件 样",
      examples: ["开展食品监督抽检[520批次]。", "食品安全抽样检验[1360批次]。", "完成省、市下达的食品抽检任务[430批]。"],
      counterexamples: ["食用农产品快检[890批次]。", "食品抽检合格率[98.7%]。", "食品抽检不合格[9批次]。"]),
    IndicatorDefinition(
      .enforcementProduceRapidTests, .enforcement, .count, "批次",
      "食用农产品快检", "rapid tests of farm produce",
      wordings: [
        "农产品 快检|速测|检测|定性 -合格 -不合格", "农产品 快速检测 -合格 -不合格", "食用农产品快检|食用农产品快速检测 -不合格",
        "快检|快速检测 -食品 -药品 -油 -核酸 -合格 -不合格", "蔬菜|农残|农药残留 检测|检验 -合格 -不合格",
      ],
      units: "批次 批 组 份 批/次 个 件 样 次",
      examples: ["开展食用农产品快速检测[890批次]。", "农贸市场开展农产品快检[2300批次]。", "蔬菜农药残留检测[640份]。"],
      counterexamples: ["食品监督抽检[520批次]。", "农产品检测合格率[99.1%]。", "成品油快速检测[36批次]。"]),
    IndicatorDefinition(
      .enforcementFuelSamplingBatches, .enforcement, .count, "批次",
      "成品油抽检", "fuel sampling batches",
      wordings: [
        "成品油|油品|柴油|燃油 抽检|抽查|抽样|检测|检验 -合格 -不合格", "成品油|油品|柴油|燃油 监督抽检|监督抽查|快速检测|抽样检验|抽样检测 -合格 -不合格",
        "加油站 抽检|抽查|抽样 -合格 -不合格", "加油站 监督抽检|监督抽查 -合格 -不合格",
      ],
      units: "批次 批 组 份 批/次 个 件 样",
      examples: ["成品油抽检[46批次]。", "对加油站油品质量抽样[38批]。", "车用汽柴油监督抽检[52批次]。"],
      counterexamples: ["检查加油站[29家]。", "油品抽检合格率[100%]。", "食品抽检[520批次]。"]),
    IndicatorDefinition(
      .enforcementHealthInspections, .enforcement, .count, "户次",
      "卫生监督检查", "health inspections",
      wordings: [
        "卫生监督 -意见书 -监督员 -监督所", "卫生监督检查", "卫生监督 检查|巡查", "卫生 检查|监督检查 -环境卫生 -市容 -爱国卫生 -双随机",
        "医疗机构|公共场所 检查|监督检查 -双随机 -消防 -安全", "饮用水卫生|学校卫生 检查",
      ],
      units: "户次 家次 户 家 次 户(次) 家(次) 单位次 件",
      examples: ["开展卫生监督检查[640户次]。", "检查医疗机构、公共场所[358家次]。", "公共场所卫生监督[430户]。"],
      counterexamples: ["检查食品经营户[1480户次]。", "环境卫生检查[52次]。", "双随机抽查医疗机构[40家]。"]),
    IndicatorDefinition(
      .enforcementHazardsFound, .enforcement, .count, "处",
      "发现问题隐患", "hazards or problems found on inspection",
      wordings: [
        "发现|查出|排查 隐患 -纠纷 -矛盾 -隐患项目", "发现 环境问题|违法问题|安全问题 -督察 -审计 -案卷 -评查",
        "隐患 -隐患项目 -整改 -整治 -率 -消除 -纠纷 -矛盾 -化解 -治理 -通报 -举报",
        "发现|查出|排查 问题隐患|安全隐患|风险隐患 -纠纷 -矛盾 -隐患项目", "问题隐患|安全隐患 -隐患项目 -整改 -整治 -消除 -率 -治理",
        "发现 隐患 全部整改|已整改|均已整改",
        "检查 发现问题 -督察 -审计 -案卷 -评查", "检查|执法 发现 问题 -督察 -审计 -案卷 -评查 -整改",
        "@检查 发现 问题 -督察 -审计 -案卷 -评查 -整改 -线索", "@执法 发现问题 -督察 -审计 -案卷 -评查 -整改 -线索",
      ],
      units: "处 个 项 条 起 件",
      examples: [
        "发现问题隐患[325处]。", "检查企业215家，排查安全隐患[412条]。", "执法检查中发现问题[86个]。", "检查企业310家次，发现环境问题[54个]。",
        "[37项]安全隐患全部建立台账。",
      ],
      counterexamples: [
        "整改隐患[318处]。", "督察发现问题[24个]。", "排查矛盾纠纷隐患[96件]。", "发现存在安全隐患项目[12个]。",
      ]),
    IndicatorDefinition(
      .enforcementHazardsRectified, .enforcement, .count, "处",
      "整改问题隐患", "hazards or problems rectified",
      wordings: [
        "整改|整治|消除|治理 隐患 -率 -通知书 -责令 -限期 -未 -督促 -纠纷", "整改 问题隐患|安全隐患|风险隐患 -率 -通知书 -责令 -限期 -未 -纠纷",
        "隐患 已整改|完成整改|整改到位|整改完成 -率 -通知书 -责令 -限期 -未 -发现", "督促整改 隐患|问题隐患|安全隐患 -率 -通知书 -责令 -限期 -未",
        "@检查 整改 -率 -通知书 -责令 -限期 -未 -督察 -审计 -文书 -建议", "@排查 整改 -率 -通知书 -责令 -限期 -未 -督察 -审计",
        "@隐患 整改|整治|消除 -率 -通知书 -责令 -限期 -未 -督察", "@执法 整改 问题 -突出 -率 -通知书 -责令 -限期 -未 -督察 -审计 -案卷",
      ],
      units: "处 个 项 条 起 件",
      examples: [
        "发现隐患325处，整改[318处]。", "监督检查中发现问题86个，已完成整改[85个]。", "消除安全隐患[276条]。", "督促整改问题隐患[94项]。",
      ],
      counterexamples: ["发现问题隐患[325处]。", "发出责令整改通知书[48份]。", "督察反馈问题整改[23个]。"]),
    IndicatorDefinition(
      .enforcementRectificationRate, .enforcement, .rate, "%",
      "隐患整改率", "share of hazards rectified",
      wordings: [
        "隐患 整改率|整治率|销号率|闭环率", "隐患整改率", "隐患 整改完成率", "隐患 整改 率", "检查 整改率 -督察 -审计",
        "@检查 整改率|整改完成率 -督察 -审计 -巡察 -图斑", "@排查 整改率 -督察 -审计 -图斑", "@隐患 整改率|整改完成率|整治率 -督察 -图斑",
        "@执法 整改率 -督察 -审计 -评查 -图斑", "@应急 整改率 -督察 -审计 -图斑",
      ],
      examples: ["隐患整改率[98.2%]。", "检查发现隐患325处，整改率达[97.8%]。", "安全隐患整改完成率[100%]。"],
      counterexamples: ["加强土地执法，卫片图斑整改率[96%]。", "督察反馈问题整改率[100%]。", "审计问题整改率[93%]。", "抽检合格率[98%]。"]),
  ]
}
