extension Indicator {
  /// Share of days with good air (环境空气质量优良率).
  public static let environmentGoodAirQualityRate = Indicator("environment.goodAirQualityRate")

  /// Share of drinking-water sources of good quality (饮用水水源水质优良比例).
  public static let environmentDrinkingWaterQualityRate = Indicator(
    "environment.drinkingWaterQualityRate")

  /// Share of surface-water sections up to standard (地表水断面优良(达标)比例).
  public static let environmentWaterSectionRate = Indicator("environment.waterSectionRate")

  /// Small-property housing projects safety-tested (“小产权房”安全检测项目).
  public static let smallPropertyHousingProjectsTested = Indicator(
    "smallPropertyHousing.projectsTested")

  /// Small-property housing projects penalized (“小产权房”处罚项目).
  public static let smallPropertyHousingProjectsPenalized = Indicator(
    "smallPropertyHousing.projectsPenalized")

  /// Suspects put under criminal compulsory measures (“小产权房”刑事强制措施).
  public static let smallPropertyHousingSuspectsDetained = Indicator(
    "smallPropertyHousing.suspectsDetained")

  /// Emergency plans (应急预案).
  public static let emergencyPlans = Indicator("emergency.plans")

  /// Emergency drills (应急演练).
  public static let emergencyDrills = Indicator("emergency.drills")

  /// Rescue teams (应急救援队伍).
  public static let emergencyRescueTeams = Indicator("emergency.rescueTeams")

  /// Village officials punished (查处村委会干部).
  public static let integrityVillageOfficialsPunished = Indicator(
    "integrity.villageOfficialsPunished")

  /// Unlawful or overloaded vehicles penalized (查处违法(超限)车辆).
  public static let transportVehiclesPenalized = Indicator("transport.vehiclesPenalized")

  /// Overload cargo unloaded (卸载(超限)货物).
  public static let transportCargoUnloaded = Indicator("transport.cargoUnloaded")
}

extension IndicatorDefinition {
  /// Environment, emergencies and matters of single sectors (生态环境与突发事件).
  static let environment: [IndicatorDefinition] = [
    IndicatorDefinition(
      .environmentGoodAirQualityRate, .enforcement, .rate, "%",
      "环境空气质量优良率", "share of days with good air",
      wordings: [
        "空气 优良率|优良天数|优良", "空气质量|环境空气 优良比例|优良天数比例|优良天数比率", "空气质量优良率|空气质量优良天数", "空气质量 达标",
        "优良天数比例|优良天数比率|优良天数率|优良天数占比", "@空气 优良|优良率|优良天数|达标率", "环境空气质量优良率",
      ],
      examples: ["全县环境空气优良率达到[94.2%]。", "空气质量优良天数比例达[91.5%]。", "全年空气质量优良天数346天，优良率[94.8%]。"],
      counterexamples: ["地表水水质优良比例[100%]。", "空气质量优良天数[346天]。", "法治满意率[93%]。"]),
    IndicatorDefinition(
      .environmentDrinkingWaterQualityRate, .enforcement, .rate, "%",
      "饮用水水源水质优良比例", "share of drinking-water sources of good quality",
      wordings: [
        "饮用水|水源地 优良|达标|达标率|优良率|优良比例|水质达标率|水质优良比例 -断面",
        "饮用水水源|饮用水水源地|集中式饮用水|集中式饮用水水源地|饮用水源地 优良|达标|达标率|优良率|优良比例|水质达标率|水质优良比例",
        "饮用水 水质|水质合格率|合格率 -断面", "饮水安全 合格率",
      ],
      examples: ["集中式饮用水水源地水质达标率[100%]。", "县城饮用水水源水质优良比例[98%]。", "县级水源地达标率达[100%]。"],
      counterexamples: ["国考断面水质优良比例[96%]。", "空气质量优良率[94.2%]。", "农村自来水普及率[95%]。"]),
    IndicatorDefinition(
      .environmentWaterSectionRate, .enforcement, .rate, "%",
      "地表水断面优良(达标)比例", "share of surface-water sections up to standard",
      wordings: [
        "断面 优良|达标|达标率|优良率|优良比例|水质达标率|水质优良比例|合格率 -劣", "国考断面|国控断面|省控断面|考核断面|地表水断面|市控断面 -劣",
        "国考断面|国控断面|省控断面|考核断面|地表水断面 优良|达标|达标率|优良率|优良比例|水质达标率|水质优良比例|合格率 -劣",
        "地表水 优良|达标|达标率|优良率|优良比例|水质达标率|水质优良比例|合格率 -饮用水 -劣", "断面 水质|Ⅲ类|III类 -劣",
        "水功能区|河流 达标率|优良率|优良比例|水质达标率 -饮用水 -劣",
      ],
      examples: ["国考断面水质优良比例[96.3%]。", "地表水考核断面达标率[100%]。", "地表水优良比例达[91.7%]。"],
      counterexamples: ["饮用水水源地水质达标率[100%]。", "劣Ⅴ类断面占比[0%]。", "空气质量优良率[94.2%]。"]),
    IndicatorDefinition(
      .smallPropertyHousingProjectsTested, .enforcement, .count, "个",
      "“小产权房”安全检测项目", "small-property housing projects safety-tested",
      wordings: ["小产权房 检测|鉴定|安全检测", "@小产权房 检测|鉴定|安全检测", "项目 房屋安全鉴定 小产权房"],
      units: "个 栋 处 项 宗 幢",
      examples: ["完成“小产权房”项目安全检测[54个]。", "整治“小产权房”，对[61个]项目开展房屋安全检测。"],
      counterexamples: ["自建房安全排查[3200栋]。", "打击处罚“小产权房”项目[29个]。"]),
    IndicatorDefinition(
      .smallPropertyHousingProjectsPenalized, .enforcement, .count, "个",
      "“小产权房”处罚项目", "small-property housing projects penalized",
      wordings: ["小产权房 处罚|查处|打击 -检测", "@小产权房 处罚", "@小产权房 查处|打击 项目"],
      units: "个 栋 处 项 宗 起 幢",
      examples: ["打击处罚“小产权房”项目[29个]。", "整治“小产权房”，依法打击处罚[33个]项目。"],
      counterexamples: ["完成“小产权房”安全检测[54个]。", "审计项目[20个]。"]),
    IndicatorDefinition(
      .smallPropertyHousingSuspectsDetained, .enforcement, .count, "名",
      "“小产权房”刑事强制措施", "suspects put under criminal compulsory measures",
      wordings: ["小产权房 强制措施|嫌疑人", "@小产权房 刑事强制措施|采取强制措施|刑事拘留|嫌疑人"],
      units: "名 人",
      examples: ["对“小产权房”案件[7名]嫌疑人采取强制措施。", "严查“小产权房”，采取刑事强制措施[4人]。"],
      counterexamples: ["抓获电信诈骗犯罪嫌疑人[82名]。", "采取行政强制措施[41次]。"]),
    IndicatorDefinition(
      .emergencyPlans, .emergency, .count, "个",
      "应急预案", "emergency plans",
      wordings: [
        "应急预案 -演练 -培训 -宣传", "预案 -演练 -培训 -宣传", "编制|修订|制定 预案 -演练", "编制|修订|制定 应急预案 -演练",
        "专项预案|专项应急预案|部门应急预案 -演练",
      ],
      units: "个 项 份 件 部 套",
      examples: ["修订各类应急预案[36个]。", "编制专项预案[14件]。", "完善应急预案体系，制定部门应急预案[52份]。"],
      counterexamples: ["开展应急预案演练[23次]。", "组建应急救援队伍[8支]。"]),
    IndicatorDefinition(
      .emergencyDrills, .emergency, .count, "次",
      "应急演练", "emergency drills",
      wordings: [
        "演练 -培训 -考试 -知识", "应急演练 -人次", "应急预案演练|应急救援演练|应急处置演练|消防演练|疏散演练", "应急|防汛 演练", "应急预案 演练",
        "桌面推演|实战演练|综合演练", "组织|开展 演练",
      ],
      units: "次 场 场次 期 轮",
      examples: ["组织应急演练[23次]。", "开展防汛抗旱、森林防火演练[15场]。", "举行应急预案演练[9场次]。"],
      counterexamples: ["修订应急预案[36个]。", "参加演练群众[850人次]。", "开展应急知识宣传[12场]。"]),
    IndicatorDefinition(
      .emergencyRescueTeams, .emergency, .count, "支",
      "应急救援队伍", "rescue teams",
      wordings: [
        "救援队", "救援队伍", "应急救援队|应急救援队伍", "应急队伍|抢险队伍", "应急 队伍 -普法 -宣传 -执法", "应急 分队|小分队|突击队|抢险队",
        "应急救援 力量 队", "消防救援队|森林消防队",
      ],
      units: "支 个",
      examples: ["组建应急救援队伍[8支]。", "全县建成综合应急队伍[16支]。", "[5支]社会救援队参与抢险。"],
      counterexamples: ["组建普法志愿队伍[22支]。", "救援队员[120名]。"]),
    IndicatorDefinition(
      .integrityVillageOfficialsPunished, .oversight, .count, "名",
      "查处村委会干部", "village officials punished",
      wordings: [
        "村委会干部 -培训", "村干部|村组干部|村两委 查处|违纪|违法|处分|追责 -培训", "村委会 干部 查处|处理|违法", "查处 村委会干部",
        "村两委干部|村(社区)干部 查处|违纪|违法",
      ],
      units: "名 人 起 件",
      examples: ["查处[6名]违纪村干部。", "依法处理原村委会干部[2名]。", "村干部违法违纪查处[4人]。"],
      counterexamples: ["培训村干部[260人]。", "村委会换届选出委员[5名]。"]),
    IndicatorDefinition(
      .transportVehiclesPenalized, .enforcement, .count, "台",
      "查处违法(超限)车辆", "unlawful or overloaded vehicles penalized",
      wordings: [
        "查处|查扣|查获|暂扣|扣押|处罚 车 -出动 -停车 -车间 -车位", "查处|查扣|查获|暂扣|扣押|处罚 车辆 -出动 -停车", "查处 超限|超载|超限超载",
        "超限|超载 车 -检测 -检查", "超限超载车辆 -检测 -检查", "非法营运|非法网约车|黑车", "违法车辆|违规车辆|违章车辆 -出动 -检查 -停",
      ],
      units: "台 台次 辆 辆次 车次 辆(次) 台(次)",
      examples: ["查处超限超载车辆[64台次]。", "查处非法营运车辆[23辆]。", "暂扣违规车辆[118辆次]。"],
      counterexamples: ["出动执法车辆[420台次]。", "检测货运车辆[5600辆次]。", "卸载货物[730吨]。"]),
    IndicatorDefinition(
      .transportCargoUnloaded, .enforcement, .count, "吨",
      "卸载(超限)货物", "overload cargo unloaded",
      wordings: ["卸载", "卸货", "卸载 货物", "转运 货物", "卸载 超限"],
      units: "吨 公斤 万吨 立方米",
      examples: ["卸载货物[730余吨]。", "查处超限车辆64台次，卸载[1250吨]。"],
      counterexamples: ["销毁伪劣商品[3吨]。", "秸秆综合利用[5.6万吨]。"]),
  ]
}
