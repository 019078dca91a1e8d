extension Indicator {
  /// Local regulations submitted or made (地方性法规).
  public static let rulemakingLocalRegulations = Indicator("rulemaking.localRegulations")

  /// Government rules made (政府规章).
  public static let rulemakingGovernmentRules = Indicator("rulemaking.governmentRules")

  /// Normative documents issued (制发行政规范性文件).
  public static let rulemakingNormativeDocuments = Indicator("rulemaking.normativeDocuments")

  /// Normative documents reviewed for legality (规范性文件合法性审核).
  public static let rulemakingNormativeDocumentsReviewed = Indicator(
    "rulemaking.normativeDocumentsReviewed")

  /// Normative documents filed for record (规范性文件备案).
  public static let rulemakingNormativeDocumentsFiled = Indicator(
    "rulemaking.normativeDocumentsFiled")

  /// Filing rate (规范性文件报备率).
  public static let rulemakingFilingRate = Indicator("rulemaking.filingRate")

  /// Share filed in time (规范性文件报备及时率).
  public static let rulemakingFilingTimelinessRate = Indicator("rulemaking.filingTimelinessRate")

  /// Share filed in due form (规范性文件报备规范率).
  public static let rulemakingFilingComplianceRate = Indicator("rulemaking.filingComplianceRate")

  /// Documents covered by the clean-up (清理规范性文件).
  public static let rulemakingDocumentsCleaned = Indicator("rulemaking.documentsCleaned")

  /// Documents kept in force (继续有效文件).
  public static let rulemakingDocumentsKept = Indicator("rulemaking.documentsKept")

  /// Documents amended (修改文件).
  public static let rulemakingDocumentsAmended = Indicator("rulemaking.documentsAmended")

  /// Documents repealed (废止文件).
  public static let rulemakingDocumentsRepealed = Indicator("rulemaking.documentsRepealed")

  /// Documents declared void (宣布失效文件).
  public static let rulemakingDocumentsInvalidated = Indicator("rulemaking.documentsInvalidated")

  /// Grass-roots legislative contact points (基层立法联系点).
  public static let rulemakingLegislativeContactPoints = Indicator(
    "rulemaking.legislativeContactPoints")

  /// Opinions collected on legislation (立法意见建议).
  public static let rulemakingLegislativeOpinions = Indicator("rulemaking.legislativeOpinions")

  /// Rounds of document clean-up (文件清理次数).
  public static let rulemakingCleanups = Indicator("rulemaking.cleanups")
}

extension IndicatorDefinition {
  /// Rule-making and normative documents (制度建设).
  static let rulemaking: [IndicatorDefinition] = [
    IndicatorDefinition(
      .rulemakingLocalRegulations, .rulemaking, .count, "件",
      "地方性法规", "local regulations submitted or made",
      wordings: [
        "地方性法规 -规章 -清理 -征求 -意见 -建议 -宣传 -学习 -备案", "法规草案 -行政法规 -规章 -清理 -征求 -意见 -建议",
        "提请|报送|报请 审议 法规 -行政法规 -规章",
        "提请 审议 条例", "地方立法 项目 -建议", "地方立法 任务", "立法项目 完成",
      ],
      units: "件 部 项 个",
      examples: [
        "提请市人大常委会审议地方性法规草案[6件]。", "全年制定、修订地方性法规[4部]。", "完成[5项]地方立法项目。", "向市人大常委会报送法规草案[3件]。",
      ],
      counterexamples: [
        "提请国务院审议行政法规草案[4部]。", "对18件地方性法规草案提出修改意见[42条]。", "办理地方性法规草案征求意见[27件]。",
        "开展地方性法规清理，涉及地方性法规清理[31件]。",
      ]),
    IndicatorDefinition(
      .rulemakingGovernmentRules, .rulemaking, .count, "件",
      "政府规章", "government rules made",
      wordings: [
        "政府规章 -清理 -备案 -地方性法规 -意见 -征求 -保留 -废止 -规范性文件",
        "制定|出台|公布|颁布|修订|修改 规章 -制度 -废止 -清理 -地方性法规 -备案 -规范性文件 -规程", "规章 立法 项目 -地方性法规",
        "规章草案 -意见 -征求 -法规草案 -地方性法规",
      ],
      units: "件 部 项 个",
      examples: ["制定出台政府规章[2部]。", "全年提请审议地方性法规3件、政府规章[4件]。", "市政府常务会议审议通过规章草案[3件]。"],
      counterexamples: ["修订完善各项规章制度[12项]。", "清理政府规章[36件]。", "对政府规章立项征求意见[15件]。"]),
    IndicatorDefinition(
      .rulemakingNormativeDocuments, .rulemaking, .count, "件",
      "制发行政规范性文件", "normative documents issued",
      wordings: [
        "制定|制发|出台|印发|发布|公布|颁布|下发|制修订 规范性文件 -清理 -备案 -报备 -审核 -审查 -废止 -失效 -征求 -意见 -解读",
        "制定|制发|出台|印发|发布|公布|颁布|下发|制修订 行政规范性文件 -清理 -备案 -报备 -审核 -审查 -废止 -失效 -征求 -意见 -解读",
        "名义 规范性文件 -清理 -备案 -报备 -审核 -审查 -废止 -失效 -征求 -意见 -解读", "统一编号|统一登记|三统一 规范性文件 -清理 -备案",
        "@文件 制定|制发|出台 -清理 -备案 -审核 -审查 -意见 -方案 -制度 -办法 -措施 -计划",
      ],
      units: "件 个 份 部 项",
      examples: [
        "全年制发行政规范性文件[9件]。", "以县政府名义印发规范性文件[7件]。", "落实“三统一”制度，统一登记行政规范性文件并公布[14件]。",
        "严格规范性文件管理，全年共出台[5件]。",
      ],
      counterexamples: ["审核拟出台的行政规范性文件[22件]。", "清理行政规范性文件[86件]。", "公开征求规范性文件修改意见[31条]。"]),
    IndicatorDefinition(
      .rulemakingNormativeDocumentsReviewed, .rulemaking, .count, "件",
      "规范性文件合法性审核", "normative documents reviewed for legality",
      wordings: [
        "审查|审核 规范性文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争",
        "合法性审查|合法性审核|法制审核 规范性文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争",
        "审查|审核 行政规范性文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争",
        "合法性审查|合法性审核 行政规范性文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争",
        "@文件 合法性审核|合法性审查 -文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争 -意见 -建议 -累计 -各类 -镇 -街道",
        "前置审查|把关 规范性文件 -备案 -合同 -协议 -决策 -清理 -率 -附带 -公平竞争", "规范性文件 送审稿 -率 -合同 -意见",
      ],
      units: "件 个 份 件次 次 项 部",
      examples: [
        "全年审查行政规范性文件[23件]。", "对[18件]规范性文件进行合法性审核。", "开展规范性文件合法性审核[36件次]。",
        "全年出台行政规范性文件7件，合法性审核[7件]。",
      ],
      counterexamples: [
        "废止规范性文件3件，对[41份]重要文件进行了合法性审查。", "审查规范性文件、合同协议、重大决策共[320件]。", "制定行政规范性文件[9件]。",
        "规范性文件合法性审核率[100%]。",
      ]),
    IndicatorDefinition(
      .rulemakingNormativeDocumentsFiled, .rulemaking, .count, "件",
      "规范性文件备案", "normative documents filed for record",
      wordings: [
        "备案|报备|报送 规范性文件 -率 -清理 -解读 -意见", "备案|报备 行政规范性文件 -率 -清理 -解读 -意见", "报送备案 规范性文件 -率",
        "备案审查 规范性文件 -率", "备案审查 行政规范性文件 -率", "@文件 报备|备案 -率 -合同", "@文件 报送备案|备案登记 -率 -合同",
      ],
      units: "件 个 份 件次 部 次",
      examples: [
        "向市政府、县人大常委会报备规范性文件[8件]。", "[6件]行政规范性文件按时报送备案。", "制定规范性文件5件，报备[5件]。",
        "对乡镇报送的规范性文件开展备案审查[21件]。",
      ],
      counterexamples: ["规范性文件报备率[100%]。", "审核规范性文件[17件]。", "完成合同备案[26份]。"]),
    IndicatorDefinition(
      .rulemakingFilingRate, .rulemaking, .rate, "%",
      "规范性文件报备率", "filing rate",
      wordings: ["报备率 -信访", "备案率 -出租 -合同 -养老 -企业", "文件报备率|文件备案率"],
      examples: ["行政规范性文件报备率为[100%]。", "规范性文件备案率达到[98%]。", "报备率、报备及时率、规范率均达[100%]。"],
      counterexamples: ["规范性文件报备及时率[99.2%]。", "规范性文件合法性审核率[100%]。", "出租房屋备案率[93%]。"]),
    IndicatorDefinition(
      .rulemakingFilingTimelinessRate, .rulemaking, .rate, "%",
      "规范性文件报备及时率", "share filed in time",
      wordings: [
        "报备及时率|备案及时率 -合同", "及时报备率|及时备案率", "按时报备率|按时备案率", "报备|备案 及时率|按时率|按期率 -信访 -合同",
        "@文件 及时率 -公开 -答复 -解读",
      ],
      examples: ["规范性文件报备及时率[100%]。", "行政规范性文件及时报备率达[98.5%]。", "规范性文件备案率、及时率均为[100%]。"],
      counterexamples: ["规范性文件报备规范率[97%]。", "信访事项及时受理率[100%]。", "政务公开答复及时率[100%]。"]),
    IndicatorDefinition(
      .rulemakingFilingComplianceRate, .rulemaking, .rate, "%",
      "规范性文件报备规范率", "share filed in due form",
      wordings: [
        "报备规范率|备案规范率", "规范报备率|规范备案率", "报备合规率|备案合规率", "报备|备案 规范率|合规率", "报备|备案 合格率 -案卷 -抽检 -产品",
        "@文件 规范率|合规率 -案卷",
      ],
      examples: ["规范性文件报备规范率达到[100%]。", "行政规范性文件规范报备率[99%]。", "规范性文件报备率、合规率均为[98%]。"],
      counterexamples: ["规范性文件报备率[100%]。", "行政处罚案卷合格率[96%]。", "规范性文件备案及时率[98%]。"]),
    IndicatorDefinition(
      .rulemakingDocumentsCleaned, .rulemaking, .count, "件",
      "清理规范性文件", "documents covered by the clean-up",
      wordings: [
        "清理 文件 -规章 -保留 -继续 -废止 -修改 -修订 -失效 -涉企 -公平竞争", "清理|梳理 规范性文件 -保留 -继续 -废止 -修改 -修订 -失效 -涉企",
        "清理 行政规范性文件 -保留 -继续 -废止 -修改 -修订 -失效 -涉企", "纳入清理 文件 -规章 -保留 -继续 -废止 -修改 -修订 -失效 -涉企",
        "@文件 清理 -规章 -法规 -保留 -继续 -废止 -修改 -修订 -失效 -涉企 -证明 -措施 -事项 -收费",
      ],
      units: "件 个 份 部 件次",
      examples: [
        "加强规范性文件管理，专项清理涉及营商环境文件[86件]，保留60件。",
        "全面清理行政规范性文件[86件]。", "对[127件]规范性文件开展集中清理。", "开展规范性文件专项清理，共清理[54件]。",
        "将近五年制发的[210件]文件纳入清理范围。",
      ],
      counterexamples: [
        "废止行政规范性文件[12件]。", "清理涉企政策措施[36件]。", "经清理，继续有效的规范性文件[61件]。", "开展文件专项清理，清理政府规章[4部]。",
      ]),
    IndicatorDefinition(
      .rulemakingDocumentsKept, .rulemaking, .count, "件",
      "继续有效文件", "documents kept in force",
      wordings: [
        "继续有效 -失效 -废止", "现行有效 文件", "现行有效 规范性文件|行政规范性文件", "保留 文件 -取消", "保留 规范性文件 -取消",
        "继续有效 规范性文件 -废止", "@文件 保留 -事项 -证明 -取消", "@文件 现行有效|继续有效|继续执行|继续实施 -废止", "@文件 有效 -失效 -无效 -废止",
      ],
      units: "件 个 份 部",
      examples: [
        "清理规范性文件80件，继续有效[61件]。", "保留行政规范性文件[54件]。", "我县现行有效的规范性文件[73件]。", "开展文件清理，决定保留[48件]、废止9件。",
      ],
      counterexamples: ["废止规范性文件[9件]。", "保留政务服务事项[515项]。", "宣布失效行政规范性文件[4件]。"]),
    IndicatorDefinition(
      .rulemakingDocumentsAmended, .rulemaking, .count, "件",
      "修改文件", "documents amended",
      wordings: [
        "修改|修订 规范性文件 -制定 -制修订 -审核 -审查 -意见 -建议 -废止 -清理",
        "修改|修订 行政规范性文件 -制定 -制修订 -审核 -审查 -意见 -建议 -废止 -清理",
        "修改|修订 文件 -制定 -制修订 -审核 -审查 -意见 -建议 -废止 -清理", "@文件 修改 -意见 -建议 -审查 -审核 -废止",
        "@文件 修订 -意见 -制修订 -制定 -废止 -预案", "@文件 拟修改|拟修订|需修改|予以修改|适时修改 -意见 -废止",
      ],
      units: "件 个 份 部",
      examples: ["修改行政规范性文件[6件]。", "规范性文件清理结果：保留48件，修订[7件]。", "经清理，拟修改文件[5件]。"],
      counterexamples: ["提出规范性文件修改意见[38条]。", "全年制修订规范性文件[16件]。", "修订完善应急预案[14个]。"]),
    IndicatorDefinition(
      .rulemakingDocumentsRepealed, .rulemaking, .count, "件",
      "废止文件", "documents repealed",
      wordings: [
        "废止 文件 -失效 -修改 -保留", "废止 规范性文件 -失效 -修改 -保留", "废止 行政规范性文件 -失效 -修改", "@文件 废止 -失效 -修改 -保留",
        "@文件 拟废止|予以废止|明令废止|决定废止 -失效 -修改",
      ],
      units: "件 个 份 部",
      examples: ["废止行政规范性文件[12件]。", "清理规范性文件80件，其余继续有效，废止[9件]。", "[7件]规范性文件予以废止。"],
      counterexamples: ["宣布失效规范性文件[4件]。", "废止和修改规范性文件共[15件]。", "现行有效行政规范性文件[73件]。"]),
    IndicatorDefinition(
      .rulemakingDocumentsInvalidated, .rulemaking, .count, "件",
      "宣布失效文件", "documents declared void",
      wordings: [
        "宣布失效 -废止", "失效 文件 -废止 -继续有效", "失效 规范性文件 -废止 -继续有效", "宣布失效 规范性文件|行政规范性文件 -废止", "@文件 失效 -废止",
        "@文件 自动失效|宣布失效|确认失效|到期失效 -废止",
      ],
      units: "件 个 份 部",
      examples: ["宣布失效行政规范性文件[4件]。", "规范性文件清理中废止9件，失效[6件]。", "到期自动失效规范性文件[3件]。"],
      counterexamples: ["废止规范性文件[9件]。", "废止、宣布失效规范性文件[13件]。", "继续有效文件[61件]。"]),
    IndicatorDefinition(
      .rulemakingLegislativeContactPoints, .rulemaking, .count, "个",
      "基层立法联系点", "grass-roots legislative contact points",
      wordings: ["立法联系点", "基层立法联系点", "立法 联系点|联系单位|征询点 -征集 -收集", "规章 联系点", "行政立法 联系点", "立法基层联系点"],
      units: "个 家 处",
      examples: ["设立基层立法联系点[18个]。", "全市共有行政立法基层联系点[26家]。", "在企业、社区确定[12个]立法联系点。"],
      counterexamples: ["通过基层立法联系点征集意见[96条]。", "设立基层法治观测点[20个]。", "建立领导干部基层联系点[9个]。"]),
    IndicatorDefinition(
      .rulemakingLegislativeOpinions, .rulemaking, .count, "条",
      "立法意见建议", "opinions collected on legislation",
      wordings: [
        "立法 意见|建议 -项目", "立法 意见建议|修改意见 -项目", "草案 意见|建议 -项目", "草案 修改意见|意见建议 -项目",
        "法规|规章|条例 意见|建议 -制度 -项目", "法规|规章|条例 修改意见 -制度", "征求意见稿 意见", "立法联系点 意见|建议",
        "@立法 征集意见|收集意见|征集建议|收集建议|意见建议|意见 -合法性 -审查 -审核 -法律意见",
      ],
      units: "条 条次",
      examples: [
        "通过基层立法联系点征集立法意见建议[96条]。", "对法律法规草案提出修改意见[42条]。", "开展立法调研，收集立法建议[130余条]。",
        "设立基层立法联系点9个，征集意见[86条]。",
      ],
      counterexamples: ["办理立法征求意见[27件]。", "提出合法性审查意见[64条]。", "征集立法建议项目[18件]。"]),
    IndicatorDefinition(
      .rulemakingCleanups, .rulemaking, .count, "次",
      "文件清理次数", "rounds of document clean-up",
      wordings: ["文件 清理 -涉企", "规范性文件 清理", "规范性文件 专项清理|集中清理", "@文件 清理 -涉企 -证明", "规章|法规 清理"],
      units: "次 轮 批次",
      examples: ["开展规范性文件清理[2次]。", "先后组织[3轮]政策文件专项清理。"],
      counterexamples: ["清理规范性文件[86件]。", "清理证明事项[2次]。"]),
  ]
}
