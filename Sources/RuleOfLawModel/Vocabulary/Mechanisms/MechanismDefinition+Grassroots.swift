extension MechanismDefinition {
  /// Villages and grass-roots bodies (基层治理).
  static let grassroots: [MechanismDefinition] = [
    MechanismDefinition(
      "领导包案", .mechanism,
      "A named official takes charge of a hard case until it is settled.",
      wordings: ["领导包案", "包案", "包保 化解"]),
    MechanismDefinition(
      "“小产权房”专项整治", .campaign,
      "A campaign against housing built and sold on collective land without full title.",
      wordings: ["小产权房"]),
    MechanismDefinition(
      "房屋安全检测", .mechanism,
      "Tests of the structural safety of buildings.",
      wordings: ["房屋安全检测", "房屋 安全检测", "房屋安全鉴定", "房屋 安全鉴定"]),
    MechanismDefinition(
      "“行政调解+行政确认”模式", .mechanism,
      "Mediation of a claim, to whose outcome an administrative confirmation gives force.",
      wordings: ["行政调解+行政确认", "行政调解 行政确认"]),
    MechanismDefinition(
      "集体经济组织成员身份认定", .mechanism,
      "The decision who belongs to a village’s collective, often asked for by women married out.",
      wordings: ["成员身份 认定", "成员资格 认定", "成员身份 确认", "成员资格 确认", "身份资格认定", "成员身份资格"]),
    MechanismDefinition(
      "驻村工作专班", .organization,
      "A task force that stays in a village until its trouble is settled.",
      wordings: ["驻村工作专班", "驻村 专班", "驻村 工作组"]),
    MechanismDefinition(
      "村务公开", .mechanism,
      "The publication of a village’s affairs and of its audited accounts.",
      wordings: ["村务公开", "账务 公开", "村级财务 公开", "三务公开", "村务 财务 公开"]),
    MechanismDefinition(
      "村民自治组织换届补选", .mechanism,
      "Elections and by-elections of villagers’ representatives and committees.",
      wordings: [
        "村委会 选举", "村委会 补选", "村民代表 补选", "村民代表 选举", "村民委员会 选举", "村委会 换届", "两委 换届", "妇联 换届", "村级 换届",
        "社区 换届选举",
      ]),
    MechanismDefinition(
      "法检联合执法“问诊”", .mechanism,
      "Courts and procuratorates look into enforcement at the grass roots and name its faults.",
      wordings: ["执法 问诊", "法院 检察院 问诊", "联合督察", "联合 法院 检察院 执法"]),
    MechanismDefinition(
      "乡镇乡村建设服务中心", .organization,
      "The township’s centre for rural construction, which also enforces.",
      wordings: ["乡村建设服务中心", "乡村建设综合服务中心", "乡镇综合行政执法队", "乡镇 综合执法队", "镇街综合执法"]),
    MechanismDefinition(
      "基层司法所", .organization,
      "The township office of the judicial administration.",
      wordings: ["司法所"]),
    MechanismDefinition(
      "“五好司法所”创建", .campaign,
      "The drive for judicial offices with a good team, remit, management, equipment and name.",
      wordings: ["五好司法所", "五好 司法所", "司法所 创建", "司法所规范化", "司法所 规范化建设", "枫桥式司法所"]),
    MechanismDefinition(
      "“逢四说事”", .mechanism,
      "A fixed day on which residents bring up and settle matters of their neighbourhood.",
      wordings: ["逢四说事", "村民说事", "居民说事", "说事日"]),
  ]
}
