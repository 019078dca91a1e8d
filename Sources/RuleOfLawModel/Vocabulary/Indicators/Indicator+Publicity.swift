extension Indicator {
  /// Law-publicity events (法治宣传活动).
  public static let publicityEvents = Indicator("publicity.events")
  /// Law lectures for the public (群众法治讲座).
  public static let publicityLectures = Indicator("publicity.lectures")
  /// Publicity materials handed out (发放宣传资料).
  public static let publicityMaterials = Indicator("publicity.materials")
  /// People reached by law publicity (普法受众).
  public static let publicityAudience = Indicator("publicity.audience")
  /// Media pieces of law publicity (普法稿件（视频）).
  public static let publicityMediaPieces = Indicator("publicity.mediaPieces")
  /// Law-aware villagers (法律明白人).
  public static let publicityLawAwareVillagers = Indicator("publicity.lawAwareVillagers")
  /// Rule-of-law vice principals (法治副校长).
  public static let publicitySchoolVicePrincipals = Indicator("publicity.schoolVicePrincipals")
  /// Model villages of democracy and rule of law (民主法治示范村（社区）).
  public static let publicityModelVillages = Indicator("publicity.modelVillages")
  /// Rule-of-law education bases (法治宣传教育基地（阵地）).
  public static let publicityBases = Indicator("publicity.bases")
  /// Investment in an education base (法治教育基地投入).
  public static let publicityEducationBaseInvestment = Indicator(
    "publicity.educationBaseInvestment")
  /// Days of training for heads of agencies (负责人集中培训天数).
  public static let publicityTrainingDays = Indicator("publicity.trainingDays")
  /// Teams for law publicity (普法队伍).
  public static let publicityVolunteerTeams = Indicator("publicity.volunteerTeams")
  /// Villages and communities reached by law publicity (普法覆盖村（社区）).
  public static let publicityPlacesCovered = Indicator("publicity.placesCovered")
  /// Banners hung for law publicity (宣传横幅).
  public static let publicityBanners = Indicator("publicity.banners")
}

extension IndicatorDefinition {
  /// Law publicity (普法宣传).
  static let publicity: [IndicatorDefinition] = [
    IndicatorDefinition(
      .publicityEvents, .publicity, .count, "场",
      "法治宣传活动", "law-publicity events",
      wordings: [
        "送法 进校园|进企业|进社区|进乡村|进机关|下乡|活动 -资料 -讲座",
        "法治宣传活动 -资料 -受众", "开展普法 -资料 -讲座 -培训 -考试", "普法 活动|宣传|宣讲 -资料 -讲座 -宣讲团 -培训 -考试",
        "法治宣传 -宣传栏 -资料 -讲座 -培训 -基地 -阵地",
        "法治宣讲 -宣讲团 -宣讲员", "宣传活动|主题宣传 -招商 -健康 -文明 -就业 -征兵 -招聘 -旅游 -推介 -资料", "法律进|法治进|宪法进 活动|宣传",
        "法律五进|法律六进|法律七进|法律八进|法律九进|法律十进 -资料 -讲座",
        "宪法|民法典|法律法规|法律知识 宣传|宣讲 -资料 -讲座 -宣讲团 -公园 -广场 -培训", "@普法 活动 -培训 -招商 -推介 -志愿",
        "以案释法 -案例 -文章 -视频",
        "@普法 宣讲|宣传|集中宣传|专题宣传 -宣传栏 -宣讲团 -宣讲员 -资料 -讲座 -法治课 -普法课 -招商 -推介 -健康 -文明",
        "法治文艺|普法文艺|法治电影 演出|活动|巡演|放映",
      ],
      units: "场 次 场次 期 场(次)",
      examples: [
        "开展送法进校园活动[6场次]。",
        "开展法治宣传活动[64场]。", "组织普法宣讲[30余场次]，发放资料5000份。", "我街道开展普法[12场次]。", "开展“法律六进”活动[76场次]。",
        "开展以案释法[46场次]。",
        "全年举办宪法宣传周、民法典宣传月等主题宣传活动[18次]。",
        "组建普法小分队12支，开展活动[45场次]。",
      ],
      counterexamples: ["法治宣传栏更新[120期]。", "举办群众法治讲座[22场]。", "开展执法人员培训[6期]。", "举办招商推介宣传活动[4场]。"]),
    IndicatorDefinition(
      .publicityLectures, .publicity, .count, "场",
      "群众法治讲座", "law lectures for the public",
      wordings: [
        "法治授课 -干部 -领导 -机关",
        "流动课堂",
        "法治课 -干部 -领导 -负责人 -局长 -班子 -党组 -党委 -党员 -党课 -书记", "法治讲座 -干部 -领导 -负责人 -局长 -班子 -党组 -常务会 -机关",
        "法律讲座 -干部 -领导 -负责人 -机关", "普法讲座|普法课 -干部 -领导 -机关", "@普法 法治讲座 -干部 -领导 -负责人 -机关",
        "@普法 讲座 -干部 -领导 -负责人 -机关", "法治讲座 群众|学生|师生|村民|居民|校园|企业|社区|青少年", "法治副校长 授课|讲课|法治课|讲座",
        "法治公开课|法治第一课|法治开学第一课", "法治讲堂|法治大讲堂 农村|乡村|群众|社区|校园", "@普法 课堂 -干部 -领导 -机关",
        "村民|校园|学生|社区 法律讲座|法治课|普法课",
      ],
      units: "场 次 场次 期 堂 节",
      examples: [
        "走进校园开展法治授课[3场次]。",
        "在各村开展“法治流动课堂”[18次]。",
        "进校园讲授法治课[26堂]。", "面向村民举办法治讲座[40场次]。", "法治副校长进校授课[58次]。", "举办农村法治大讲堂[36场]。",
        "开展普法宣讲60场，举办“流动课堂”[18期]。",
      ],
      counterexamples: ["领导干部法治讲座[6场]。", "主要负责人讲法治课[3次]。", "开展法治宣传活动[64场]。"]),
    IndicatorDefinition(
      .publicityMaterials, .publicity, .count, "份",
      "发放宣传资料", "publicity materials handed out",
      wordings: [
        "宣传资料", "发放宣传资料", "宣传材料|宣传品|宣传单|宣传页|宣传折页|宣传手册|宣传册", "发放 宣传单|宣传手册|宣传册|宣传品|宣传材料|宣传页|宣传折页",
        "发放|印发|派发|赠送|印制 资料|材料|手册|读本|折页|书籍|小册子|书册|单页|图书|书本 -招聘 -招商",
        "普法资料|普法读本|普法书籍|普法手册|法律书籍|法治读本|法律读本", "@普法 资料|材料 -招聘 -招商 -图书馆",
        "@普法 手册|读本|折页|书籍|宣传单|宣传册|单页 -横幅 -海报",
      ],
      units: "份 册 本 张 件 套 个",
      examples: [
        "发放宣传资料[6800余份]。", "印制民法典宣传手册[2.4万册]。", "开展法治宣传活动64场，派发资料[1.1万份]。", "赠送法律书籍[350本]。",
      ],
      counterexamples: ["悬挂宣传横幅[46条]。", "开展法治宣传活动[64场]，受众9000人次。"]),
    IndicatorDefinition(
      .publicityAudience, .publicity, .count, "人次",
      "普法受众", "people reached",
      wordings: [
        "受众", "受教育 -培训", "受教育群众|受教育人数|受益群众|普法受众", "覆盖群众|惠及群众|覆盖受众 -培训 -执法", "@普法 受众",
        "@普法 覆盖|惠及|受益|教育|辐射|参与 -培训 -干部 -执法人员 -志愿者 -村级 -答题 -竞赛",
        "@普法 覆盖群众|惠及群众|覆盖人群|受教育群众|受益群众|参与群众",
        "@普法 群众 -志愿 -咨询 -资料 -培训 -答题", "@普法 师生|学生|村民|居民 -志愿 -咨询 -培训", "@普法 观看|在线|线上 -培训 -答题 -竞赛",
      ],
      units: "人次 人 名",
      examples: ["开展法治宣传活动64场，受众[9000余人次]。", "普法活动覆盖群众[2.6万人次]。", "法治宣讲走进校园，受教育师生[1200人]。"],
      counterexamples: ["法治宣传中接受群众咨询[450人次]。", "执法培训覆盖[300人次]。", "开展法治宣传6场，线上答题参与[2.4万人次]。"]),
    IndicatorDefinition(
      .publicityMediaPieces, .publicity, .count, "篇",
      "普法稿件(视频)", "media pieces",
      wordings: [
        "普法 稿件|视频|短视频|文章|推文|信息|节目|作品|微电影|动漫 -学习 -心得", "法治宣传 稿件|视频|短视频|文章|推文|信息|节目|作品 -学习 -心得",
        "普法短视频|普法短片|普法微视频|普法短剧|普法情景剧|普法漫画|普法视频|普法推文|普法文章|普法信息|普法稿件|普法作品|普法节目",
        "@普法 推送|发布|刊发|转发|制作|推出|播放|播出|刊播 -资料 -横幅 -心得 -材料",
        "@普法 稿件|视频|短视频|文章|推文|信息|节目|微电影 -学习 -心得 -资料", "@普法 新媒体作品|原创作品 -部门", "播出|录制 节目",
        "法治 节目|微电影|短视频|微视频|动漫 -学习",
        "以案释法 案例|文章|视频",
      ],
      units: "篇 条 期 部 个 则 集 件 次",
      examples: [
        "制作普法短视频[36部]。", "微信公众号推送普法信息[420条]。", "法治专栏播出节目[52期]。", "刊发法治宣传稿件[130余篇]。", "双语普法短片[16部]。",
      ],
      counterexamples: ["撰写学习心得[60篇]。", "主动公开政府信息[2150条]。"]),
    IndicatorDefinition(
      .publicityLawAwareVillagers, .publicity, .count, "名",
      "法律明白人", "law-aware villagers",
      wordings: ["法律明白人", "培养 法律明白人", "培训 法律明白人", "法律明白人 骨干", "法治带头人", "@法律明白人 培养|培训|培育"],
      units: "名 人 位",
      examples: ["培养村(社区)“法律明白人”[640名]。", "全县现有法律明白人[1.2万人]。", "培育法治带头人[88名]。"],
      counterexamples: ["组织法律明白人培训[4期]。", "聘任法治副校长[58名]。"]),
    IndicatorDefinition(
      .publicitySchoolVicePrincipals, .publicity, .count, "名",
      "法治副校长", "rule-of-law vice principals",
      wordings: ["法治副校长", "聘任|配备|选聘 法治副校长", "法制副校长"],
      units: "名 人 位",
      examples: ["聘任法治副校长[58名]。", "全市中小学配备[312名]法治副校长。"],
      counterexamples: ["法治副校长授课[120场]。", "培养法律明白人[640名]。"]),
    IndicatorDefinition(
      .publicityModelVillages, .publicity, .count, "个",
      "民主法治示范村(社区)", "model villages of democracy and rule of law",
      wordings: ["民主法治示范村", "民主法治示范社区", "法治示范村", "民主法治 示范", "民主法治村|民主法治示范单位", "法治乡村示范"],
      units: "个 家",
      examples: ["创建民主法治示范村(社区)[14个]。", "全市累计建成省级民主法治示范村[86个]。", "新获评[5个]民主法治示范社区。"],
      counterexamples: ["建成法治文化阵地[23个]。", "建设美丽乡村示范村[12个]。"]),
    IndicatorDefinition(
      .publicityBases, .publicity, .count, "个",
      "法治宣传教育基地(阵地)", "rule-of-law education bases",
      wordings: [
        "法治宣传教育基地 -投入", "法治教育基地|法治实践基地|法治教育实践基地|普法基地|法治基地", "法治文化阵地 -投入 -均有 -均建 -都有 -全部建",
        "法治文化公园|法治文化广场|法治公园|法治广场|法治主题公园|法治主题广场", "法治阵地|普法阵地|法治宣传阵地|法治宣传教育阵地",
        "法治文化 公园|广场|长廊|阵地|基地|场馆 -均有 -均建 -都有 -全部建", "宪法|民法典 公园|广场|基地|主题公园", "青少年法治 基地",
      ],
      units: "个 处 座 家",
      examples: ["建成法治文化阵地[23个]。", "命名法治宣传教育基地[6个]。", "全县建有法治文化公园、广场[11处]。"],
      counterexamples: ["创建民主法治示范村[14个]。", "投入[120万元]建设法治文化公园。", "全县[63个]行政村均有法治文化阵地。"]),
    IndicatorDefinition(
      .publicityEducationBaseInvestment, .publicity, .amount, "元",
      "法治教育基地投入", "investment in an education base",
      wordings: [
        "投入|投资 法治 基地|阵地|公园|广场|场馆|展馆", "投入 法治教育 基地", "投入|投资 法治文化 阵地|公园|广场|长廊", "投入|投资 宪法|民法典 公园|广场",
        "投入|投资 青少年法治 基地", "@阵地 投入|投资", "投入|投资 普法 基地|阵地|公园|广场",
      ],
      examples: ["投入[120余万元]建成法治文化公园。", "投资近[80万元]打造青少年法治教育基地。", "法治宣传教育基地累计投入资金[260万元]。"],
      counterexamples: ["投入[500万元]建设数字政府平台。", "建成法治宣传教育基地[6个]。"]),
    IndicatorDefinition(
      .publicityTrainingDays, .publicity, .duration, "天",
      "负责人集中培训天数", "days of training for heads of agencies",
      wordings: [
        "为期 培训 负责人|领导干部|一把手|主要领导|科级|处级", "为期 集中培训", "集中培训 负责人|领导干部|一把手", "为期 研讨班|专题班 负责人|领导干部|一把手",
      ],
      units: "天 日",
      examples: ["对各单位主要负责人开展为期[3天]的集中培训。", "举办领导干部法治专题培训班，为期[2天]的集中培训安排紧凑。"],
      counterexamples: ["承诺办理时限压缩至[3天]。", "组织法治宣传活动历时[7天]。"]),
    IndicatorDefinition(
      .publicityVolunteerTeams, .publicity, .count, "支",
      "普法队伍", "publicity teams",
      wordings: [
        "普法小分队|普法队伍|普法志愿队|普法服务队|普法宣讲团|普法讲师团|普法宣传队", "普法 队伍|宣传队|服务队|小分队|宣讲团|讲师团 -队员",
        "普法 志愿 队伍|服务队 -队员", "法治宣传队|法治宣传队伍|法治宣讲团|法治宣讲队|法治讲师团", "宣讲团|宣讲队|宣讲小分队",
        "@普法 小分队|宣讲团|宣讲队|志愿服务队|服务队",
      ],
      units: "支 个",
      examples: ["组建普法小分队[18支]。", "成立[6个]法治宣讲团。", "建立普法志愿服务队伍[35支]。"],
      counterexamples: ["招募普法志愿者[420名]。", "组建应急救援队伍[12支]。"]),
    IndicatorDefinition(
      .publicityPlacesCovered, .publicity, .count, "个",
      "普法覆盖村(社区)", "villages and communities reached by publicity",
      wordings: [
        "普法 覆盖 行政村|村居|社区|学校|企业", "法治宣传 覆盖 行政村|村居|社区|学校|企业", "@普法 覆盖|走进|深入 行政村|村居|社区|学校|企业",
        "@普法 覆盖村|覆盖社区|村(社区)",
      ],
      units: "个 家 所",
      examples: ["法治宣传活动覆盖[86个]村(社区)。", "普法小分队深入[34个]行政村。"],
      counterexamples: ["普法活动覆盖群众[2.6万人次]。", "创建民主法治示范村[14个]。"]),
    IndicatorDefinition(
      .publicityBanners, .publicity, .count, "条",
      "宣传横幅", "banners hung",
      wordings: ["横幅", "悬挂 横幅|条幅|标语", "条幅", "宣传标语", "悬挂宣传横幅"],
      units: "条 幅 副 个",
      examples: ["悬挂宣传横幅[46条]。", "法治宣传月期间悬挂标语条幅[120余幅]。"],
      counterexamples: ["张贴宣传海报[75张]。", "发放宣传资料[6800份]。"]),
  ]
}
