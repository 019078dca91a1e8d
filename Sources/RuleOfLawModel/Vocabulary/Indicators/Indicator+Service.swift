extension Indicator {
  /// Government service items (政务服务事项).
  public static let serviceItems = Indicator("service.items")
  /// On-application service items (依申请政务服务事项).
  public static let serviceOnApplicationItems = Indicator("service.onApplicationItems")
  /// Share of items on the platform (事项进驻率).
  public static let servicePlatformEntryRate = Indicator("service.platformEntryRate")
  /// Items that can be handled on line (网上办理事项).
  public static let serviceOnlineItems = Indicator("service.onlineItems")
  /// Share of items that can be handled on line (网上可办率).
  public static let serviceOnlineRate = Indicator("service.onlineRate")
  /// Items handled anywhere in the region (全区通办事项).
  public static let serviceDistrictwideItems = Indicator("service.districtwideItems")
  /// Items handled across provinces (跨省通办事项).
  public static let serviceCrossProvinceItems = Indicator("service.crossProvinceItems")
  /// Items handled across cities (跨市通办事项).
  public static let serviceCrossCityItems = Indicator("service.crossCityItems")
  /// One-thing-at-once bundles (“一件事”事项).
  public static let serviceOneThingBundles = Indicator("service.oneThingBundles")
  /// Share of items needing at most one trip (最多跑一次比例).
  public static let serviceOneTripRate = Indicator("service.oneTripRate")
  /// Share of items accepted at one window (一窗受理率).
  public static let serviceOneWindowRate = Indicator("service.oneWindowRate")
  /// Service windows (办事窗口).
  public static let serviceWindows = Indicator("service.windows")
  /// Items handled at once (即办事项).
  public static let serviceInstantItems = Indicator("service.instantItems")
  /// Share of cases handled at once (即办件率).
  public static let serviceInstantRate = Indicator("service.instantRate")
  /// Reduction of promised against statutory time (承诺提速率).
  public static let serviceTimeReductionRate = Indicator("service.timeReductionRate")
  /// Promised working days (承诺办理时限).
  public static let servicePromisedDays = Indicator("service.promisedDays")
  /// Working days for a project or construction permit (工程审批时限).
  public static let servicePermitDays = Indicator("service.permitDays")
  /// Service cases handled (政务服务办件量).
  public static let serviceCasesHandled = Indicator("service.casesHandled")
  /// Share of service cases concluded on time (政务服务按时办结率).
  public static let serviceOnTimeRate = Indicator("service.onTimeRate")
  /// Satisfaction with services (政务服务满意率).
  public static let serviceSatisfactionRate = Indicator("service.satisfactionRate")
  /// Electronic licences issued (电子证照).
  public static let serviceElectronicLicences = Indicator("service.electronicLicences")
  /// Benefits granted without application (免申即享).
  public static let serviceNoApplicationCases = Indicator("service.noApplicationCases")
}

extension IndicatorDefinition {
  /// Government services (政务服务), the hotline apart.
  static let service: [IndicatorDefinition] = [
    IndicatorDefinition(
      .serviceItems, .functions, .count, "项",
      "政务服务事项", "government service items",
      wordings: [
        "政务服务事项 -清单 -依申请 -取消 -通办 -网上 -网办 -即办 -一窗 -承诺 -容缺 -跑一 -下放 -承接 -办理 -办结 -不见面 -行政许可",
        "政务服务事项 入驻|进驻|梳理|保留|认领 -依申请 -清单",
        "入驻事项|进驻事项|服务事项目录 -依申请",
        "事项 进驻|入驻 政务服务中心|政务服务大厅|政务大厅 -依申请",
        "公共服务事项|服务事项 进驻|入驻|梳理|认领 -依申请",
      ],
      units: "项 个",
      examples: ["区级政务服务事项[486项]。", "进驻政务服务大厅的政务服务事项[1270项]。", "梳理认领[1835项]政务服务事项。"],
      counterexamples: ["政务服务事项网上可办[1260项]。", "依申请政务服务事项[972项]。", "编制政务服务事项清单[28个]。"]),
    IndicatorDefinition(
      .serviceOnApplicationItems, .functions, .count, "项",
      "依申请政务服务事项", "on-application service items",
      wordings: [
        "依申请 事项 -通办 -网上 -即办 -承诺 -容缺 -公开",
        "依申请事项|依申请政务服务事项|依申请六类 -网上 -通办 -公开",
        "依申请 政务服务 事项 -网上 -通办",
        "依申请 行政权力", "依申请类 -公开 -答复",
      ],
      units: "项 个",
      examples: ["进驻平台的依申请事项共[864项]。", "公布政务服务事项1486项，其中依申请类[1207项]。", "全市[1320项]依申请政务服务事项统一编码。"],
      counterexamples: ["办理依申请公开[46件]。", "政务服务事项[612项]。"]),
    IndicatorDefinition(
      .servicePlatformEntryRate, .functions, .rate, "%",
      "事项进驻率", "share of items on the platform",
      wordings: ["进驻率|入驻率|集中进驻率|事项进驻率", "事项 进驻|入驻", "进驻|入驻 比例|政务服务", "应进必进"],
      examples: ["依申请事项进驻率[99.6%]。", "政务服务事项[100%]进驻政务服务中心。", "应进必进事项入驻率达到[98.5%]。"],
      counterexamples: ["事项网上可办率[96%]。", "执法监督平台录入率[100%]。"]),
    IndicatorDefinition(
      .serviceOnlineItems, .functions, .count, "项",
      "网上办理事项", "items that can be handled on line",
      wordings: [
        "网上可办|全程网办|全程网上办理|全流程网上办理|掌上可办|网上办理|一网通办|在线办理 -用户 -注册",
        "政务服务事项 网上可办|全程网办|网上办理|一网通办|网办|在线办理",
        "网办|不见面|零跑动|零跑腿|掌上办 事项",
      ],
      units: "项 个",
      examples: ["政务服务事项网上可办[1180项]。", "实现[926项]事项全程网办。", "“不见面”审批事项[340项]。"],
      counterexamples: ["政务服务事项网上可办率[99%]。", "网上办理业务[3.2万件]。", "“一网通办”平台注册用户[86万个]。"]),
    IndicatorDefinition(
      .serviceOnlineRate, .functions, .rate, "%",
      "网上可办率", "share of items that can be handled on line",
      wordings: [
        "网上可办率|全程网办率|网办率|网上办理率|网上办件率|可网办率|在线可办率|网上办结率|一网通办率|线上办理率|掌上可办率|网上受理率",
        "网上可办|全程网办|全流程网上办理|网上办理",
        "网上可办|全程网办|网上办理|网办|不见面|零跑动 比例|占比",
        "不见面审批率|零跑动率|网上实办率",
        "网上可办 全程网办率",
      ],
      examples: ["政务服务事项网上可办率[98.7%]。", "行政许可事项全程网办比例达[93%]。", "[95%以上]的事项实现网上办理。"],
      counterexamples: ["依申请事项进驻率[100%]。", "即办件率[72%]。"]),
    IndicatorDefinition(
      .serviceDistrictwideItems, .functions, .count, "项",
      "全区(市、省)通办事项", "items handled anywhere in the region",
      wordings: [
        "全区通办|全市通办|全省通办|全域通办|全州通办|全县通办|全盟通办|省内通办|区内通办|市内通办|市域通办|区域通办|县域通办|全城通办|同城通办 -专窗 -窗口",
        "全区通办|全市通办|全省通办|全域通办 事项|政务服务事项",
        "通办 全区|全市|全省|全域",
        "通办 -跨省 -跨市 -跨城 -异地 -长三角 -京津冀 -川渝 -四城 -一窗 -一网",
      ],
      units: "项 个",
      examples: ["[206项]事项可实现全区通办。", "推出“全市通办”事项[128项]。", "全域通办政务服务事项达[315项]。"],
      counterexamples: ["实现“跨省通办”事项[97项]。", "依申请事项[820项]。"]),
    IndicatorDefinition(
      .serviceCrossProvinceItems, .functions, .count, "项",
      "跨省通办事项", "items handled across provinces",
      wordings: [
        "跨省通办|省际通办|川渝通办|湾区通办 -专窗 -窗口",
        "跨省通办 事项|政务服务事项",
        "跨省 通办|事项|办理 -专窗 -窗口",
        "@跨省通办 高频|可办理 事项",
        "长三角|京津冀|泛珠 事项|通办",
        "跨区域|西南|东北|五省 通办",
      ],
      units: "项 个",
      examples: ["“跨省通办”事项[112项]。", "实现[68项]高频事项跨省通办。", "可办理川渝通办事项[240项]。"],
      counterexamples: ["“全省通办”事项[156项]。", "设置跨省通办窗口[4个]，配备专人。"]),
    IndicatorDefinition(
      .serviceCrossCityItems, .functions, .count, "项",
      "跨市(异地)通办事项", "items handled across cities",
      wordings: ["跨市通办|四城通办|异地通办|跨城通办|跨域通办|跨县通办", "跨市|异地|都市圈 通办|事项|可办|办理", "跨市通办|四城通办|异地通办 事项"],
      units: "项 个",
      examples: ["推进“四城通办”事项[85项]。", "实现跨市通办事项[143项]。"],
      counterexamples: ["“跨省通办”事项[90项]。", "“全市通办”事项[212项]。"]),
    IndicatorDefinition(
      .serviceOneThingBundles, .functions, .count, "项",
      "“一件事”事项", "one-thing-at-once bundles",
      wordings: [
        "一件事 -办理 -办件 -受理 -办结 -累计 -专窗 -窗口",
        "高效办成一件事|一件事一次办|一件事集成 -办件 -受理 -累计 -办结 -专窗 -窗口",
        "一件事 事项|上线|推出|推行|落地|主题|套餐|集成 -办件 -累计",
        "高效办成一件事|一件事一次办 事项|上线|推出|推行|落地|主题|套餐 -办件 -累计",
        "主题式服务|一类事",
      ],
      units: "项 个 件",
      examples: ["推出“一件事”[24项]。", "上线运行“高效办成一件事”主题[13个]。", "[18个]“一件事一次办”套餐落地见效。"],
      counterexamples: ["“一件事”累计办件[7600余件]。", "政务服务事项[540项]。"]),
    IndicatorDefinition(
      .serviceOneTripRate, .functions, .rate, "%",
      "最多跑一次比例", "share of items needing at most one trip",
      wordings: ["最多跑一次|最多跑一趟|只跑一次|跑一次", "最多跑一次|只跑一次 比例|占比|事项", "最多跑一次率|跑一次率|一次办结率|一次办好率"],
      examples: ["“最多跑一次”比例达[99.3%]。", "[98%]的政务服务事项实现“最多跑一次”。", "事项“只跑一次”率[100%]。"],
      counterexamples: ["即办件比例达[76%]。", "网上可办率[97.2%]。"]),
    IndicatorDefinition(
      .serviceOneWindowRate, .functions, .rate, "%",
      "一窗受理率", "share of items accepted at one window",
      wordings: [
        "一窗受理|一窗通办|一窗综合受理|一窗分类受理|无差别受理",
        "一窗受理率|一窗综合受理率|无差别受理率",
        "一窗 比例|占比",
        "综合窗口 比例|占比",
        "一窗受理|一窗综合受理|一窗通办 事项|比例|政务服务事项",
      ],
      examples: ["“一窗受理”率达[96%]。", "政务服务事项[100%]实现一窗综合受理。", "无差别受理比例[92.4%]。"],
      counterexamples: ["窗口满意率[99.8%]。", "政务服务事项进驻率[98%]。"]),
    IndicatorDefinition(
      .serviceWindows, .functions, .count, "个",
      "办事窗口", "service windows",
      wordings: [
        "窗口 -法律 -援助 -信访 -复议 -人员 -受理 -诉讼 -负责人 -单位",
        "综合窗口|反映窗口|办事窗口|综合受理窗口",
        "窗口 设置|设立|开设|精简|整合 -法律 -援助 -信访 -复议 -诉讼",
        "专窗|综窗 -法律",
        "服务窗口 -法律 -援助 -诉讼",
      ],
      units: "个",
      examples: ["设置综合窗口[36个]。", "开设“办不成事”反映窗口[14个]。", "办事窗口由98个整合为[45个]。"],
      counterexamples: ["设立法律援助窗口[11个]。", "窗口受理业务[2.6万件]。"]),
    IndicatorDefinition(
      .serviceInstantItems, .functions, .count, "项",
      "即办事项", "items handled at once",
      wordings: [
        "即办|即办事项|即办件|即时办结|当场办结|当场办理|马上办|立等可取|秒批秒办|即来即办|即到即办|秒批",
        "即办|即时办结|当场办结|马上办|秒批 事项",
        "即办|当场办结|马上办|即时办结 政务服务事项",
      ],
      units: "项 个",
      examples: ["推出即办事项[420项]。", "[185项]政务服务事项当场办结。", "“秒批秒办”事项[32项]。"],
      counterexamples: ["即办件率[68%]。", "承诺审批事项[76项]。"]),
    IndicatorDefinition(
      .serviceInstantRate, .functions, .rate, "%",
      "即办件率", "share of cases handled at once",
      wordings: [
        "即办件率|即办率|当场办结率|即时办结率",
        "即办|即办件|当场办结|即时办结|即办事项",
        "即办|即办件|即办事项|当场办结|立等可取 占比|比例",
        "即办件占比|即办件比例",
      ],
      examples: ["即办件率达[71.6%]。", "即办件占比提高到[80%]。", "[65%]的依申请事项当场办结。"],
      counterexamples: ["网上可办率[99.2%]。", "承诺时限压缩比例[84%]。"]),
    IndicatorDefinition(
      .serviceTimeReductionRate, .functions, .rate, "%",
      "承诺提速率", "reduction of promised against statutory time",
      wordings: [
        "承诺提速|承诺提速率|提速率|时限压缩率|时限压缩比|压缩比例",
        "时限|时间 压缩|压减|缩短|缩减|提速",
        "承诺时限|办理时限|审批时限|审批时间|办理时间 压缩|压减|缩短|缩减|提速",
        "法定时限 压缩|压减|缩短|缩减",
        "法定时限 承诺 压缩|压减|缩短|缩减",
        "法定办理时限 压缩|压减|缩短",
      ],
      examples: ["依申请事项承诺提速率[85.4%]。", "承诺办理时限较法定时限压缩[78%]。", "审批时限平均压减[62.5%]。"],
      counterexamples: ["即办件率[70%]。", "涉企检查频次压减[35%]。"]),
    IndicatorDefinition(
      .servicePromisedDays, .functions, .duration, "个工作日",
      "承诺办理时限", "promised working days",
      wordings: [
        "承诺时限|承诺办理时限|承诺办结时限|承诺期限|承诺工作日|承诺办理时间 -工程建设 -施工",
        "承诺 办理|办结|时限 -工程建设 -施工",
        "办理时限|办结时限|审批时限 -工程建设 -施工 -开办 -项目 -工单 -热线",
        "平均承诺",
        "平均承诺时限|平均承诺办理时限",
      ],
      units: "个工作日 天 日",
      examples: ["行政许可平均承诺时限缩短至[3.6个工作日]。", "事项承诺办结时限压缩为[5个工作日]。", "办理时限由20个工作日减至[4个工作日]。"],
      counterexamples: ["工程建设项目审批时限压缩至[60个工作日]以内。", "热线工单平均办理用时[2.3个工作日]。"]),
    IndicatorDefinition(
      .servicePermitDays, .functions, .duration, "个工作日",
      "工程(施工)审批时限", "working days for a project or construction permit",
      wordings: [
        "工程建设|工程|项目 审批时间|审批时限|审批用时",
        "工程建设项目 审批时间|审批时限|审批用时",
        "施工许可 时限|时间|办理|审批",
        "施工许可 办理时限|审批时间|审批时限|办理时间",
        "项目审批 压缩|缩短|压减",
        "竣工验收 时限|时间",
      ],
      units: "个工作日 天 日",
      examples: ["工程建设项目审批时间压缩至[68个工作日]。", "施工许可办理时限缩短为[2个工作日]。"],
      counterexamples: ["事项承诺时限压缩至[4个工作日]。", "企业开办时间压缩至[1个工作日]。"]),
    IndicatorDefinition(
      .serviceCasesHandled, .functions, .count, "件",
      "政务服务办件量", "service cases handled",
      wordings: [
        "办件|办件量|办件总量|收件 -即办 -一件事 -承诺 -免申 -不动产 -信箱 -热线 -12345 -信访 -@一件事",
        "政务服务 办件|办理|办结|受理|收件 -即办 -一件事",
        "服务事项|便民服务事项|便民服务|政务服务事项|各类事项 办理|办结|受理 -网上 -行政审批 -行政许可",
        "办结事项|办理事项|受理事项 -信访",
        "业务 办理|受理|办结 -许可 -审批 -公证 -援助 -网上",
        "窗口 受理|办理|办结|接件",
        "@政务服务 办理|办结|受理 -一件事 -投诉 -信访 -复议 -许可 -审批 -诉求 -援助 -容缺 -免申 -案件 -纠纷 -举报 -@一件事",
      ],
      units: "件 宗 件次 笔 起",
      examples: [
        "全年政务服务办件量[46.2万件]。",
        "政务大厅窗口受理业务[3.1万余件]。",
        "推行政务服务“一网通办”，累计办理[12.8万件]。",
        "为群众办理便民服务事项[8700余件]。",
      ],
      counterexamples: ["“高效办成一件事”26个全部落地，累计办件量[9.3万件]。", "办理行政许可[2340件]。", "受理12345热线诉求[1.9万件]。"]),
    IndicatorDefinition(
      .serviceOnTimeRate, .functions, .rate, "%",
      "政务服务按时办结率", "share of service cases concluded on time",
      wordings: [
        "政务服务|许可|审批|办件|业务|窗口 办结率",
        "@政务服务 按时办结率|按期办结率|限时办结率|及时办结率|提前办结率",
        "@政务服务 办结率",
        "@许可 按时办结率|按期办结率|限时办结率|及时办结率|提前办结率",
        "@许可 办结率",
        "政务服务|许可|审批|窗口|业务|办件 按时办结率|按期办结率|限时办结率",
      ],
      examples: ["政务服务事项按时办结率[99.9%]。", "受理行政许可2600件，按期办结率[100%]。", "政务服务办件量35万件，办结率达[99.5%]。"],
      counterexamples: ["依申请公开按时办结率[100%]。", "12345热线工单按时办结率[97.8%]。"]),
    IndicatorDefinition(
      .serviceSatisfactionRate, .functions, .rate, "%",
      "政务服务满意率", "satisfaction with services",
      wordings: [
        "政务服务|窗口|办事 满意率|满意度|好评率",
        "@政务服务 满意率|满意度|好评率 -信访 -诉求",
        "@政务服务 群众满意率|群众满意度|综合满意度",
        "好评率 -热线 -诉求 -工单",
        "好差评 好评率|满意率|满意度",
        "@许可 满意率|满意度|好评率",
      ],
      examples: ["政务服务满意率[99.7%]。", "政务服务“好差评”系统好评率达[99.9%]。", "全年政务服务办件20万件，群众满意度[98.6%]。"],
      counterexamples: ["热线诉求满意率[95.4%]。", "信访事项满意率[92%]。"]),
    IndicatorDefinition(
      .serviceElectronicLicences, .digital, .count, "本",
      "电子证照", "electronic licences issued",
      wordings: [
        "电子证照|电子营业执照|电子许可证|电子证书|电子执照 -种类 -类型 -标准 -归集 -数据", "电子证照 签发|制发|亮证|生成|发放 -数据", "发放 电子证",
      ],
      units: "本 个 张 份 件 套 条",
      examples: ["制发电子证照[3.6万本]。", "累计签发电子证照[5200余张]。"],
      counterexamples: [
        "发布危险化学品登记证等[7个]电子证照标准。",
        "归集电子证照数据[128万条]。", "推广应用电子印章[620枚]。", "电子证照应用事项覆盖率[92%]。",
      ]),
    IndicatorDefinition(
      .serviceNoApplicationCases, .functions, .count, "件次",
      "免申即享", "benefits granted without application",
      wordings: ["免申即享|免申办理|免申请", "免申即享 办理|兑现|惠及|业务", "静默认证"],
      units: "件次 件 次 宗 笔 人次 起",
      examples: ["“免申即享”兑现[4300余件]。", "推行惠企政策“免申即享”，办理免申即享业务[860件次]。"],
      counterexamples: ["推出“免申即享”政策[26项]。", "以告知承诺方式办理[720件]。"]),
  ]
}
