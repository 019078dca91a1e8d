extension Indicator {
  /// Enforcement cases (行政执法案件).
  public static let enforcementCases = Indicator("enforcement.cases")

  /// Ordinary-procedure cases (一般(普通)程序案件).
  public static let enforcementOrdinaryProcedureCases = Indicator(
    "enforcement.ordinaryProcedureCases")

  /// Summary-procedure cases (简易程序案件).
  public static let enforcementSummaryProcedureCases = Indicator(
    "enforcement.summaryProcedureCases")

  /// Administrative penalties (行政处罚).
  public static let enforcementPenalties = Indicator("enforcement.penalties")

  /// Fines and confiscations (罚没款).
  public static let enforcementFines = Indicator("enforcement.fines")

  /// Average fine per case (案均罚款).
  public static let enforcementAverageFine = Indicator("enforcement.averageFine")

  /// Compulsory measures (行政强制).
  public static let enforcementCompulsoryMeasures = Indicator("enforcement.compulsoryMeasures")

  /// Sealing and seizure cases (查封扣押).
  public static let enforcementSealingSeizureCases = Indicator("enforcement.sealingSeizureCases")

  /// Consecutive daily penalty cases (按日连续处罚).
  public static let enforcementDailyPenaltyCases = Indicator("enforcement.dailyPenaltyCases")

  /// Cases under the five environmental enforcement measures (环保配套办法五类案件).
  public static let enforcementSupplementaryMeasureCases = Indicator(
    "enforcement.supplementaryMeasureCases")

  /// Cases transferred to police or court (移送司法(公安)机关).
  public static let enforcementTransfersToPolice = Indicator("enforcement.transfersToPolice")

  /// Cases let off or treated lightly (不予(轻微)处罚).
  public static let enforcementLeniencyCases = Indicator("enforcement.leniencyCases")

  /// Goods seized or destroyed (查缴(销毁)物品).
  public static let enforcementGoodsSeized = Indicator("enforcement.goodsSeized")
}

extension IndicatorDefinition {
  /// Enforcement cases, penalties, fines and measures (行政执法案件).
  static let enforcement: [IndicatorDefinition] = [
    IndicatorDefinition(
      .enforcementCases, .enforcement, .count, "件",
      "行政执法案件", "enforcement cases",
      wordings: [
        "执法案件 -复议 -移送 -审核 -案卷 -评查 -不予 -类案件", "行政执法案件 -复议 -移送 -审核 -案卷 -评查 -不予 -类案件", "查处违法案件|查办违法案件",
        "查处各类违法|查办各类违法|查处违法行为|查处违法违规行为", "查处各类案件|查办各类案件 -刑事 -治安 -移送",
        "办理各类案件 -刑事 -治安 -复议 -援助 -公证 -诉讼", "查办案件|查处案件 -刑事 -移送", "立案查处违法|立案查处各类",
        "各类违法案件|行政违法案件 -移送 -不予", "@执法 立案 -事前立案 -刑事 -移送 -公益 -食品 -药品 -土地 -环境 -复议",
        "@处罚 立案 -事前立案 -刑事 -移送 -公益 -食品 -药品 -土地 -环境 -复议", "@执法 查处|查办 案件 -刑事 -移送 -食品 -药品 -土地 -环境 -交通",
        "@执法 办理案件 -刑事 -复议 -移送 -诉讼 -援助",
      ],
      units: "件 起 宗 件次 万宗",
      examples: ["全年办理行政执法案件[1205件]。", "查处各类违法案件[356宗]。", "规范行政执法行为，全年立案[248起]。", "查办案件[92件]。"],
      counterexamples: [
        "办理行政复议案件[56件]。", "破获刑事案件[83起]。", "移送公安机关案件[7件]。", "执法人员立案处罚[42件]。",
      ]),
    IndicatorDefinition(
      .enforcementOrdinaryProcedureCases, .enforcement, .count, "件",
      "一般(普通)程序案件", "ordinary-procedure cases",
      wordings: [
        "一般程序 -复议 -审理 -审结 -诉讼", "普通程序 案件|处罚 -复议 -审理 -审结 -诉讼", "一般程序 案件|处罚|行政处罚 -复议 -审理 -审结 -诉讼",
        "普通程序 行政处罚 -复议 -审理 -审结 -诉讼", "适用普通程序|适用一般程序 处罚 -复议 -审理 -审结 -诉讼", "@执法 普通程序 -复议 -审理 -审结 -诉讼",
        "@处罚 普通程序 -复议 -审理 -审结 -诉讼",
      ],
      units: "件 起 宗 件次 万宗",
      examples: ["办理一般程序案件[356件]。", "适用普通程序作出行政处罚[212件]。", "行政处罚案件中普通程序[180宗]。"],
      counterexamples: ["适用普通程序审理复议案件[64件]。", "简易程序案件[1240件]。", "办理行政执法案件[1205件]。"]),
    IndicatorDefinition(
      .enforcementSummaryProcedureCases, .enforcement, .count, "件",
      "简易程序案件", "summary-procedure cases",
      wordings: [
        "简易处罚",
        "简易程序 案件 -复议 -审理 -审结 -诉讼 -速裁", "简易程序 处罚|执法 -复议", "简易程序 行政处罚 -复议", "适用简易程序 处罚 -复议", "当场处罚",
        "当场 行政处罚", "@执法 简易程序 -复议 -审理 -审结 -诉讼", "@处罚 简易程序 -复议 -审理 -审结 -诉讼",
      ],
      units: "件 起 宗 件次 万宗",
      examples: [
        "简易处罚[38件]、一般程序处罚6件。", "办理简易程序案件[1240件]。", "适用简易程序实施处罚[863起]。", "当场处罚违法行为[420起]。",
      ],
      counterexamples: ["适用简易程序审理复议案件[18件]。", "一般程序案件[356件]。"]),
    IndicatorDefinition(
      .enforcementPenalties, .enforcement, .count, "件",
      "行政处罚", "administrative penalties",
      wordings: [
        "行政处罚 -复议 -诉讼 -许可 -强制 -案卷 -卷宗 -听证 -公示 -撤销 -免 -权 -事项 -类 -不服 -裁量",
        "处罚决定 -不予 -免 -复议 -诉讼 -重大 -公示 -撤销",
        "处罚决定书 -复议 -撤销", "行政处罚决定书 -复议 -撤销", "处罚案件 -复议 -诉讼 -许可 -强制 -案卷 -卷宗 -听证 -公示 -撤销 -免 -权 -事项 -类",
        "行政处罚案件 -复议 -诉讼 -许可 -强制 -案卷 -卷宗 -听证 -公示 -撤销 -免 -权 -事项 -类",
        "作出|实施|下达 行政处罚 -不予 -复议 -诉讼 -许可 -强制 -案卷 -卷宗 -听证 -公示 -撤销 -免 -权 -事项 -类",
        "处罚 -复议 -诉讼 -许可 -强制 -案卷 -卷宗 -听证 -公示 -撤销 -免 -权 -事项 -类 -刑事 -治安 -轻 -程序 -简易 -清单 -通报 -评查 -检查",
        "@处罚 作出 决定 -复议 -许可 -强制 -裁决 -不予", "立案处罚 -复议 -刑事 -治安 -免 -小产权房",
      ],
      units: "件 起 宗 份 次 件次 例 万宗",
      examples: [
        "实施安全生产行政处罚[41次]，罚款96万元。",
        "作出行政处罚决定[356件]。", "下达处罚决定书[128份]。", "办理行政处罚案件[243宗]，罚款86万元。", "全年依法处罚违法行为[75起]。",
        "卫生监督执法中立案处罚[18起]，罚款4.2万元。",
      ],
      counterexamples: ["不予行政处罚[42件]。", "评查行政处罚案卷[60份]。", "行政处罚类复议案件[31件]。"]),
    IndicatorDefinition(
      .enforcementFines, .enforcement, .amount, "元",
      "罚没款", "fines and confiscations",
      wordings: [
        "罚款 -案均 -平均 -减免 -免除 -不予 -户均 -按日 -退还 -免罚", "罚没 -案均 -平均", "罚没款|罚没金额|罚没收入|罚没款项 -案均 -平均",
        "罚款金额|罚款总额|收缴罚款 -案均 -平均 -减免 -免除", "处罚金额 -案均 -平均 -减免 -免除", "行政处罚 金额 -案均 -平均 -减免 -免除",
      ],
      units: "元 万元 亿元",
      examples: [
        "办理行政处罚案件243件，罚款[86.4万元]。", "罚没款合计[1250.6万元]。", "收缴罚没收入[32560元]。", "处罚金额[45万余元]。",
      ],
      counterexamples: ["案均罚款[3500元]。", "为企业减免罚款[120万元]。", "审计查出违规金额[860万元]。"]),
    IndicatorDefinition(
      .enforcementAverageFine, .enforcement, .amount, "元",
      "案均罚款", "average fine per case",
      wordings: ["案均|平均|户均 罚款", "案均|平均 罚没", "平均 处罚金额", "案均处罚", "案均 罚"],
      units: "元 万元",
      examples: ["案均罚款[3.6万元]。", "平均罚款金额[2800元]。"],
      counterexamples: ["罚款总额[96万元]。", "办案平均成本[800元]。"]),
    IndicatorDefinition(
      .enforcementCompulsoryMeasures, .enforcement, .count, "件",
      "行政强制", "compulsory measures",
      wordings: [
        "行政强制 -事项 -权 -复议 -案卷 -清单 -类 -处罚 -许可 -法院 -撤销 -申请", "强制措施 -刑事 -事项 -嫌疑人 -复议 -撤销 -处罚 -戒毒",
        "行政强制措施 -事项 -刑事 -嫌疑人 -复议 -撤销", "行政强制执行|行政强制案件 -事项 -复议 -法院 -申请",
        "强制执行 -法院 -复议 -申请 -刑事 -失信 -处罚", "实施|采取 行政强制 -复议 -事项 -处罚 -申请",
      ],
      units: "件 起 宗 次 件次 例",
      examples: ["实施行政强制[26件]。", "采取查封、扣押等行政强制措施[41次]。", "全年行政强制执行[9起]。"],
      counterexamples: [
        "梳理行政权力事项2600项，其中行政强制[142项]。", "对犯罪嫌疑人采取刑事强制措施[15人次]。", "行政强制事项[86项]。", "申请法院强制执行[32件]。",
      ]),
    IndicatorDefinition(
      .enforcementSealingSeizureCases, .enforcement, .count, "件",
      "查封扣押", "sealing and seizure cases",
      wordings: ["查封扣押 -强制措施", "查封 扣押 -强制措施 -物品 -产品 -财产 -资金", "实施查封扣押", "查封案件|查扣案件"],
      units: "件 起 宗 次",
      examples: ["实施查封扣押[23件]。", "按日计罚3件、查封扣押案件[18宗]。"],
      counterexamples: ["采取查封、扣押等行政强制措施[41次]。", "限产停产[7件]。"]),
    IndicatorDefinition(
      .enforcementDailyPenaltyCases, .enforcement, .count, "件",
      "按日连续处罚", "consecutive daily penalty cases",
      wordings: ["按日连续处罚|按日连续计罚", "按日计罚|按日计处罚", "按日 处罚|罚款"],
      units: "件 起 宗",
      examples: ["实施按日连续处罚[4件]。", "按日计罚案件[2宗]。"],
      counterexamples: ["查封扣押[23件]。", "作出行政处罚[356件]。"]),
    IndicatorDefinition(
      .enforcementSupplementaryMeasureCases, .enforcement, .count, "件",
      "环保配套办法五类案件", "cases under the five environmental enforcement measures",
      wordings: ["五类案件", "配套办法", "配套办法 案件", "环保法 类案件", "新环保法 案件"],
      units: "件 起 宗",
      examples: ["适用环保法配套办法案件[46件]。", "办理新环保法配套办法案件[73件]。"],
      counterexamples: ["按日连续处罚[4件]。", "办理行政处罚案件[243件]。"]),
    IndicatorDefinition(
      .enforcementTransfersToPolice, .enforcement, .count, "件",
      "移送司法(公安)机关", "cases transferred to police or court",
      wordings: [
        "移送|移交 公安 -接收", "移送|移交 司法|司法机关", "移送|移交 公安机关 案件 -公安机关移送", "移送 犯罪|涉嫌犯罪 -公安机关移送",
        "移送 涉嫌犯罪案件 -公安机关移送", "涉刑案件 移送", "移送 检察机关 -检察机关移送", "@执法 移送 -纪 -信用 -督察 -拘留 -接收",
      ],
      units: "件 起 宗 件次 例",
      examples: ["向公安机关移送涉嫌犯罪案件[7件]。", "移送司法机关[4起]。", "加强行刑衔接，移送公安机关案件[11宗]。"],
      counterexamples: ["移送拘留[9人]。", "向纪检监察机关移送问题线索[6件]。", "办理行政处罚案件[243件]。"]),
    IndicatorDefinition(
      .enforcementLeniencyCases, .enforcement, .count, "件",
      "不予(轻微)处罚", "cases let off or treated lightly",
      wordings: [
        "不予处罚|不予行政处罚 -清单 -事项 -复议", "两轻一免 -清单 -事项", "首违不罚|轻微不罚|轻微免罚 -清单 -事项 -复议",
        "免予处罚|免于处罚|免予行政处罚|免于行政处罚 -清单 -事项 -复议", "免罚|不罚 -清单 -事项 -复议",
        "从轻|减轻 处罚|行政处罚|处罚案件|行政处罚案件 -清单 -事项 -复议", "不予 处罚|行政处罚|处罚案件|行政处罚案件 -清单 -事项 -复议",
        "从轻 减轻 -清单 -事项 -复议", "柔性执法 -清单 -事项 -复议", "包容审慎 案件 -清单 -事项 -复议",
      ],
      units: "件 起 宗 家 次 人次 户 户次 家次 件次 例 个 名",
      examples: [
        "作出不予处罚决定[86起]。",
        "对轻微违法行为不予行政处罚[42件]。", "落实首违不罚[65起]。", "依法从轻、减轻处罚[38宗]。", "免罚企业[17家]。", "办理“两轻一免”案件[320件]。",
      ],
      counterexamples: ["发布不予处罚事项清单[56项]。", "作出行政处罚[356件]。", "减免罚款[12万元]。"]),
    IndicatorDefinition(
      .enforcementGoodsSeized, .enforcement, .count, "件",
      "查缴(销毁)物品", "goods seized or destroyed",
      wordings: [
        "查缴|收缴|没收|缴获 -罚 -税 -资金 -违法所得", "销毁 -文件 -档案", "查扣 -车 -资金 -账户", "查获 -人 -案 -车", "扣押 物品|产品",
        "下架 -车", "假冒伪劣 -案 -起", "地笼|违禁渔具",
      ],
      units: "件 副 瓶 册 公斤 千克 吨 台 本 条 箱 盒 支 顶 张 把 袋 包 斤 部 只 克 艘 盏",
      examples: ["收缴非法捕捞网具[136副]。", "销毁假冒伪劣商品[2300件]。", "查缴非法出版物[460册]。"],
      counterexamples: ["收缴罚款[12万元]。", "查获嫌疑人[15名]。"]),
  ]
}
