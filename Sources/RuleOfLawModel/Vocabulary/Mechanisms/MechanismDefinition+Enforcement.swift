extension MechanismDefinition {
  /// Enforcement and emergencies (行政执法).
  static let enforcement: [MechanismDefinition] = [
    MechanismDefinition(
      "行政执法案卷评查", .appraisal,
      "The review of enforcement files by peers or superiors.",
      wordings: ["案卷评查", "评查案卷", "执法案卷 评查", "案卷 互评", "案卷 抽查"]),
    MechanismDefinition(
      "综合行政执法体制改革", .reform,
      "The reform that unites enforcement bodies and moves officers down to the towns.",
      wordings: [
        "城市管理 执法 体制改革", "城管 执法 体制改革", "综合行政执法体制改革", "综合行政执法 改革", "执法力量 下沉", "执法重心 下移", "执法 力量下沉",
      ]),
    MechanismDefinition(
      "乡镇街道赋权", .reform,
      "Powers of enforcement handed to towns and subdistricts.",
      wordings: [
        "赋权 乡镇", "赋权 街道", "权限 下沉 街道", "权限 下放 乡镇", "执法权限 下放", "处罚权限 下放", "处罚权 乡镇", "赋权事项", "赋权 镇街",
      ]),
    MechanismDefinition(
      "重点领域执法", .campaign,
      "Stricter enforcement in fields that touch people’s interests most.",
      wordings: ["重点领域执法", "重点领域 执法", "生态环境 执法力度", "领域执法力度", "关系群众切身利益 执法"]),
    MechanismDefinition(
      "行政执法协调监督", .mechanism,
      "Supervision of enforcement by the government’s own legal office.",
      wordings: ["执法协调监督", "行政执法监督", "执法监督 协调", "执法 层级监督"]),
    MechanismDefinition(
      "行政执法监督平台", .platform,
      "The system in which enforcement is recorded and watched on line.",
      wordings: ["执法监督平台", "执法 监督 平台", "执法监督系统", "执法综合管理 平台", "执法信息 平台"]),
    MechanismDefinition(
      "行政执法“三项制度”", .mechanism,
      "Disclosure, full recording and legal review as the three pillars of proper enforcement.",
      wordings: ["三项制度", "执法公示", "执法全过程记录", "全过程记录", "重大执法决定法制审核"]),
    MechanismDefinition(
      "行政裁量权基准", .mechanism,
      "Published grades that bind the discretion of enforcement bodies.",
      wordings: ["裁量权基准", "裁量基准", "裁量权 基准", "自由裁量"]),
    MechanismDefinition(
      "包容审慎监管", .mechanism,
      "A light hand with first and minor breaches and with new trades.",
      wordings: ["包容审慎", "首违不罚", "免罚清单", "轻微免罚", "不予处罚 清单", "柔性执法"]),
    MechanismDefinition(
      "“双随机、一公开”监管", .mechanism,
      "Checks whose targets and inspectors are drawn by lot and whose outcome is published.",
      wordings: ["双随机", "随机抽查"]),
    MechanismDefinition(
      "监督抽检和快速检测", .mechanism,
      "Sampling of food, produce and fuel, with rapid tests.",
      wordings: ["监督抽检", "监督抽查", "快速检测", "抽检", "快检"]),
    MechanismDefinition(
      "卫生监督检查", .mechanism,
      "Inspections of clinics and public places for hygiene.",
      wordings: ["卫生监督检查", "卫生监督", "卫生 监督检查"]),
    MechanismDefinition(
      "应急救援力量规范化建设", .mechanism,
      "Rescue forces brought to one standard of staff and equipment.",
      wordings: ["应急救援力量", "应急救援队伍", "应急救援 规范化", "救援力量 规范化", "综合救援队伍"]),
    MechanismDefinition(
      "应急物资保障制度", .mechanism,
      "Stocks of supplies kept ready for emergencies.",
      wordings: ["应急物资", "应急 物资保障", "应急 物资储备"]),
    MechanismDefinition(
      "突发事件依法预防处置", .mechanism,
      "Prevention of emergencies and response to them within the law.",
      wordings: ["突发事件 处置", "突发事件 应对", "突发事件 预防", "突发事件 应急预案", "突发公共事件", "突发事件应对"]),
    MechanismDefinition(
      "行政执法责任追究和奖惩机制", .mechanism,
      "Sanctions for wrong enforcement and rewards for good.",
      wordings: ["执法责任追究", "执法责任 追究", "执法 责任追究", "执法 奖惩", "执法责任制", "执法过错"]),
    MechanismDefinition(
      "隐患整改闭环管理", .mechanism,
      "Following a hazard after the fine until it is removed.",
      wordings: ["一罚了之", "隐患 整改 跟踪", "隐患问题 整改", "隐患 闭环", "执法 闭环管理", "整改 闭环管理"]),
    MechanismDefinition(
      "应急管理综合执法体制改革", .reform,
      "The merger of safety enforcement in the emergency departments.",
      wordings: ["应急管理综合执法", "应急管理 执法 体制改革", "应急管理综合行政执法"]),
    MechanismDefinition(
      "经营性自建房和燃气安全整治", .campaign,
      "Campaigns against unsafe self-built business premises and gas without alarms.",
      wordings: ["自建房 整治", "经营性自建房", "自建房 隐患", "自建房 排查", "燃气报警器", "燃气安全 整治", "燃气 专项整治"]),
    MechanismDefinition(
      "行政执法突出问题专项整治", .campaign,
      "A clean-up of selective, mechanical and wilful enforcement.",
      wordings: ["执法 突出问题 整治", "执法领域 突出问题", "行政执法 突出问题", "行政执法 专项整治", "逐利执法"]),
    MechanismDefinition(
      "行政执法内部制约监督", .mechanism,
      "Checks inside enforcement bodies, and an end to their encroachments on businesses.",
      wordings: ["内部制约监督", "执法 内部制约", "执法 内部监督", "侵犯企业", "侵害企业", "侵犯 企业 权益", "规范涉企 执法"]),
  ]
}
