extension Indicator {
  /// Items disclosed on the government’s own motion (主动公开政府信息).
  public static let disclosureProactive = Indicator("disclosure.proactive")
  /// Disclosure requests (依申请公开).
  public static let disclosureOnRequest = Indicator("disclosure.onRequest")
  /// Share of requests answered on time (依申请公开按时办结率).
  public static let disclosureOnTimeRate = Indicator("disclosure.onTimeRate")
  /// Disclosure requests concluded (依申请公开办结).
  public static let disclosureOnRequestConcluded = Indicator("disclosure.onRequestConcluded")
  /// Conclusion rate of disclosure requests (timeliness not stated) (依申请公开办结率).
  public static let disclosureOnRequestConclusionRate = Indicator(
    "disclosure.onRequestConclusionRate")
  /// Disclosure requests carried over to next year (依申请公开结转下年).
  public static let disclosureOnRequestCarriedOver = Indicator("disclosure.onRequestCarriedOver")
  /// Policy interpretations published (政策解读).
  public static let disclosurePolicyInterpretations = Indicator("disclosure.policyInterpretations")
  /// Share of policies interpreted (政策解读率).
  public static let disclosureInterpretationRate = Indicator("disclosure.interpretationRate")
  /// Press conferences (新闻发布会).
  public static let disclosurePressConferences = Indicator("disclosure.pressConferences")
  /// Public consultations held (征集意见).
  public static let disclosureOpinionsSolicited = Indicator("disclosure.opinionsSolicited")
  /// Reconsideration cases over disclosure (信息公开行政复议).
  public static let disclosureReconsiderations = Indicator("disclosure.reconsiderations")
}

extension IndicatorDefinition {
  /// Government openness (政务公开).
  static let disclosure: [IndicatorDefinition] = [
    IndicatorDefinition(
      .disclosureProactive, .oversight, .count, "条",
      "主动公开政府信息", "items disclosed on the government's own motion",
      wordings: [
        "主动公开 -文件 -事项 -目录 -指南 -清单 -预决算 -领域 -微信 -微博 -公众号 -新媒体 -财政",
        "主动公开 信息 -微信 -微博 -公众号 -新媒体 -领域 -类信息", "主动公开政府信息 -微信 -微博 -公众号 -新媒体 -领域",
        "公开政府信息 -申请 -依申请 -微信 -微博 -公众号 -新媒体 -领域",
        "公开信息|公开各类信息|公开政务信息|公开各类政府信息 -申请 -微信 -微博 -公众号 -新媒体 -领域", "发布政府信息|公布政府信息 -微信 -微博 -公众号 -新媒体",
        "渠道|平台 公开政府信息|主动公开信息 -申请 -领域", "@公开 发布 信息 -微信 -微博 -公众号 -新媒体 -抖音 -普法 -法治宣传 -其他",
        "@公开 公开 信息 -申请 -微信 -微博 -公众号 -新媒体 -领域 -财政 -预决算 -类信息 -普法 -指南 -制度 -年报 -报告",
        "政府网站 公开|发布 信息 -申请 -微信 -微博 -新媒体 -普法",
      ],
      units: "条 篇 件 项",
      examples: [
        "全年主动公开政府信息[2150条]。", "通过门户网站公开各类政府信息[860余条]。", "政务公开工作扎实推进，发布信息[1320条]。", "主动公开信息[3.4万条]。",
      ],
      counterexamples: ["受理依申请公开[42件]。", "微信公众号发布信息[510条]。", "发布普法短视频[36条]。"]),
    IndicatorDefinition(
      .disclosureOnRequest, .oversight, .count, "件",
      "依申请公开", "disclosure requests",
      wordings: [
        "依申请公开 -办结 -答复 -结转 -复议 -诉讼 -投诉", "依申请公开政府信息 -办结 -答复 -结转",
        "受理|收到|办理|新收|接收 依申请公开 -结转 -复议 -诉讼", "公开申请 -办结 -答复 -结转 -复议 -诉讼",
        "信息公开申请 -办结 -答复 -结转 -复议 -诉讼", "受理|收到|办理|新收|接收 公开申请 -结转 -复议 -诉讼",
        "受理|收到|办理|新收|接收 信息公开申请 -结转 -复议 -诉讼", "申请公开 政府信息 -办结 -答复 -复议",
        "@依申请 新收|收到|受理 -办结 -结转 -复议 -诉讼 -信件 -网络 -事项",
      ],
      units: "件 条 份 起 宗 件次 项",
      examples: [
        "受理依申请公开[42件]，均按期答复。", "全年收到政府信息公开申请[115件]。", "依申请公开政府信息[37件]。", "共办理[24宗]政府信息公开申请。",
      ],
      counterexamples: ["主动公开政府信息[2150条]。", "依申请政务服务事项[1040项]。", "收到行政复议申请[128件]。"]),
    IndicatorDefinition(
      .disclosureOnTimeRate, .oversight, .rate, "%",
      "依申请公开按时办结率", "share of requests answered on time",
      wordings: [
        "依申请公开 按时办结率|按期办结率|按时答复率|按期答复率|及时答复率|按时办复率",
        "@依申请 按时办结率|按期办结率|按时答复率|按期答复率|及时答复率|按时办复率|及时办结率", "公开申请 按时办结率|按期办结率|按时答复率|按期答复率|及时答复率",
        "@依申请 按时 答复|办结", "@依申请 按期 答复|办结", "@依申请 法定期限|法定时限|规定时限|规定期限 答复|办结|答复率|办结率",
        "@公开 按时答复率|按期答复率",
      ],
      examples: ["受理依申请公开42件，按期答复率[100%]。", "政府信息公开申请115件，按时办结率达[100%]。", "依申请公开件做到[100%]按时答复。"],
      counterexamples: ["依申请公开办结率为[92%]。", "信访事项按时办结率[98%]。"]),
    IndicatorDefinition(
      .disclosureOnRequestConcluded, .oversight, .count, "件",
      "依申请公开办结", "disclosure requests concluded",
      wordings: [
        "依申请公开 办结|答复 -收到 -受理 -办理 -未办结 -未答复 -尚未", "公开申请 办结|答复 -收到 -受理 -办理 -未办结 -未答复 -尚未",
        "@依申请 办结 -未办结 -未答复 -尚未 -收到 -受理 -复议", "@依申请 已办结|按时办结|按期办结|全部办结 -未办结 -未答复 -尚未",
        "@依申请 答复 -未办结 -未答复 -尚未 -收到 -受理 -复议", "@依申请 已答复|按时答复|按期答复|予以公开 -不予 -部分",
      ],
      units: "件 条 份 起 宗 件次 项",
      examples: ["受理依申请公开42件，办结[40件]。", "答复政府信息公开申请[108件]。"],
      counterexamples: ["收到政府信息公开申请[115件]。", "依申请公开按时办结率[100%]。"]),
    IndicatorDefinition(
      .disclosureOnRequestConclusionRate, .oversight, .rate, "%",
      "依申请公开办结率", "conclusion rate of disclosure requests (timeliness not stated)",
      wordings: [
        "依申请公开 办结率|答复率 -按时 -按期 -及时 -限期", "@依申请 办结率|答复率|办复率 -按时 -按期 -及时 -限期 -时限 -期限 -@其他来件",
        "公开申请 办结率|答复率 -按时 -按期 -及时",
      ],
      examples: ["受理依申请公开42件，办结40件，办结率[95.2%]。", "政府信息公开申请答复率[100%]。"],
      counterexamples: ["依申请公开按期办结率[100%]。", "信访事项办结率[98%]。"]),
    IndicatorDefinition(
      .disclosureOnRequestCarriedOver, .oversight, .count, "件",
      "依申请公开结转下年", "disclosure requests carried over to next year",
      wordings: [
        "依申请公开 结转下年|结转次年|结转下一年|转下年|结转至下年", "@依申请 结转下年|结转次年|结转下一年|转下年|结转至下年|结转下一年度",
        "@依申请 结转 -上年 -上一年", "公开申请 结转 -上年 -上一年",
      ],
      units: "件 条 份 起 宗 件次 项",
      examples: ["受理依申请公开42件，办结40件，结转下年度[2件]。", "政府信息公开申请结转下年继续办理[3件]。"],
      counterexamples: ["依申请公开上年结转[1件]。"]),
    IndicatorDefinition(
      .disclosurePolicyInterpretations, .oversight, .count, "篇",
      "政策解读", "policy interpretations published",
      wordings: [
        "政策解读 -解读会 -宣讲 -培训", "政策文件解读", "政策解读材料|政策解读稿件|政策解读信息", "解读 政策 -解读会 -宣讲 -培训",
        "解读 文件|材料|稿件|信息 -解读会 -宣讲 -培训", "@公开 解读 -解读会 -宣讲",
      ],
      units: "篇 条 件 个 次 期 份 项 则 部",
      examples: ["发布政策解读[46篇]。", "主动公开政府信息2150条，解读政策文件[19件]。", "制作[28条]政策解读材料。"],
      counterexamples: ["政策解读率[100%]。", "召开政策宣讲会[12场]。"]),
    IndicatorDefinition(
      .disclosureInterpretationRate, .oversight, .rate, "%",
      "政策解读率", "share of policies interpreted",
      wordings: ["解读率", "政策 解读", "解读 文件", "@公开 解读率|解读"],
      examples: ["政策文件解读率[100%]。", "规范性文件[100%]同步解读。"],
      counterexamples: ["发布政策解读[46篇]。", "依申请公开按时办结率[100%]。"]),
    IndicatorDefinition(
      .disclosurePressConferences, .oversight, .count, "场",
      "新闻发布会", "press conferences",
      wordings: ["新闻发布会 -参加", "新闻通气会|媒体通气会|新闻吹风会", "召开|举办|举行|组织 发布会 -产品", "例行 发布会"],
      units: "场 次 场次 期",
      examples: ["召开新闻发布会[9场]。", "全年举办[6次]新闻发布会、媒体通气会。"],
      counterexamples: ["开展法治宣传活动[40场]。", "召开产品推介会[3场]。"]),
    IndicatorDefinition(
      .disclosureOpinionsSolicited, .oversight, .count, "次",
      "征集意见", "public consultations",
      wordings: [
        "征集意见 -立法 -采纳", "意见征集 -立法 -采纳", "公开征求 意见 -立法 -采纳", "征求意见 公开|公众|社会|网上 -立法 -采纳", "民意征集 -采纳",
        "征集 意见 网站|网上|公众|社会|民意 -立法 -采纳", "@公开 征集 -立法 -采纳 -线索", "网上调查|在线调查|网络调查",
      ],
      units: "次 期 项 个 场 场次",
      examples: ["开展意见征集[16次]。", "通过政府网站发布民意征集[21期]。", "就重大决策公开征求公众意见[7次]，网上征求意见覆盖面扩大。"],
      counterexamples: ["征集立法意见建议[52条]。", "主动公开政府信息[2150条]。"]),
    IndicatorDefinition(
      .disclosureReconsiderations, .oversight, .count, "件",
      "信息公开行政复议", "reconsideration cases over disclosure",
      wordings: ["信息公开 复议", "信息公开 行政复议 -诉讼", "依申请公开 行政复议 -诉讼", "@依申请 行政复议|复议 -受理 -诉讼", "依申请公开 复议"],
      units: "件 起 宗 件次",
      examples: ["因政府信息公开引发行政复议[4件]。", "因政府信息公开不当被申请行政复议[3件]。"],
      counterexamples: ["收到政府信息公开申请[115件]。", "全年受理行政复议案件[85件]。"]),
  ]
}
