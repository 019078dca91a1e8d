extension MechanismDefinition {
  /// Functions and services of government (政府职能).
  static let services: [MechanismDefinition] = [
    MechanismDefinition(
      "机构编制执行情况和使用效益评估", .appraisal,
      "A review of whether bodies, posts and staff are used as laid down, and to what effect.",
      wordings: ["机构编制 评估", "机构编制 使用效益", "编制 使用效益"]),
    MechanismDefinition(
      "权责清单", .list,
      "The published list of an authority’s powers and duties, kept up to date.",
      wordings: ["权责清单", "权力清单", "权力和责任清单", "责任清单 权力", "权责事项"]),
    MechanismDefinition(
      "数字政务一体化平台", .platform,
      "The region’s single platform for government services.",
      wordings: ["数字政务一体化平台", "一体化政务服务平台", "政务服务一体化平台", "一体化在线政务服务平台", "政务服务平台 一体化", "一体化平台 政务"]),
    MechanismDefinition(
      "数字政府建设", .reform,
      "The rebuilding of government processes on shared data and digital tools.",
      wordings: ["数字政府", "政府数字化", "数字化转型", "数字化改革", "智慧政务"]),
    MechanismDefinition(
      "“一件事一次办”", .platform,
      "Bundles of all that one event in life or business needs, handled at one go.",
      wordings: ["一件事", "高效办成 一件事", "一次办好", "一次办成"]),
    MechanismDefinition(
      "行政审批告知承诺制", .mechanism,
      "Approval at once on the applicant’s word that the conditions are met, checked later.",
      wordings: ["审批 告知承诺", "许可 告知承诺", "准入 告知承诺", "证照分离 告知承诺", "告知承诺 改革"]),
    MechanismDefinition(
      "证明事项告知承诺制", .mechanism,
      "A written promise in the place of a certificate.",
      wordings: ["证明事项 告知承诺", "证明 告知承诺", "告知承诺 替代证明"]),
    MechanismDefinition(
      "承诺审批", .mechanism,
      "Items that are approved on the applicant’s commitment.",
      wordings: ["承诺审批", "承诺制审批", "承诺即审批", "承诺即入", "承诺即开工"]),
    MechanismDefinition(
      "容缺受理", .mechanism,
      "Acceptance of an application whose minor papers may follow later.",
      wordings: ["容缺受理", "容缺办理", "容缺 受理", "容缺审批", "容缺 后补"]),
    MechanismDefinition(
      "承诺提速", .mechanism,
      "Promised times that are shorter than those in the statutes.",
      wordings: ["承诺提速", "承诺时限", "承诺办结时限", "提速率", "时限 压缩", "时限 压减", "办理时间 压缩"]),
    MechanismDefinition(
      "“一站式”服务专区", .facility,
      "A zone of a service hall where all that one matter needs is done.",
      wordings: ["一站式 专区", "企业开办 专区", "企业开办 专窗", "一站式 服务专区", "企业开办 一网通办"]),
    MechanismDefinition(
      "工程建设项目并联审批", .mechanism,
      "Approvals of a construction project that run side by side.",
      wordings: ["并联审批", "工程建设项目 审批制度改革", "工程建设项目 联合审批", "工程建设项目 并联"]),
    MechanismDefinition(
      "水电气“一事通办”", .facility,
      "Connection to water, power and gas, or to chargers, at one counter.",
      wordings: ["水电气 通办", "水电气 专区", "水电气 报装", "水电气 联办", "水电气暖", "充电设施 专区"]),
    MechanismDefinition(
      "跨省通办", .mechanism,
      "Services that residents of another province can have where they live.",
      wordings: ["跨省通办", "跨省 通办", "省际通办", "跨域通办", "跨省域 通办"]),
    MechanismDefinition(
      "全区通办", .mechanism,
      "Services that can be had anywhere in the region.",
      wordings: ["全区通办", "全市通办", "全省通办", "区内通办", "省内通办", "全域通办", "全县通办"]),
    MechanismDefinition(
      "综合受理窗口", .facility,
      "Counters that take applications for every office of their field.",
      wordings: ["综合受理窗口", "综合窗口", "综窗", "一窗受理", "一窗综办", "无差别 受理"]),
    MechanismDefinition(
      "事项进驻政务服务平台", .mechanism,
      "Moving service items onto the platform or into the hall.",
      wordings: ["事项 进驻", "进驻 大厅", "进驻率", "应进必进", "进驻 平台", "进驻 政务服务"]),
    MechanismDefinition(
      "服务企业“直通车”", .mechanism,
      "A direct line by which businesses bring their demands to the government.",
      wordings: ["企业 直通车", "政企直通", "直通车 诉求", "直通车 营商环境"]),
    MechanismDefinition(
      "“办不成事”反映机制", .mechanism,
      "A counter or line for matters that the ordinary way failed to settle.",
      wordings: ["办不成事"]),
    MechanismDefinition(
      "减税降费", .mechanism,
      "Cuts of taxes and fees, and refunds of input tax.",
      wordings: ["减税降费", "留抵退税", "退税减税", "减税 退税", "税费 减免"]),
    MechanismDefinition(
      "“放管服”改革", .reform,
      "The reform that cuts approvals, tightens oversight and betters services.",
      wordings: ["放管服", "简政放权"]),
    MechanismDefinition(
      "法治化营商环境", .programme,
      "The programme of a business climate that rests on law.",
      wordings: ["法治化营商环境", "营商环境 法治", "优化营商环境", "营商环境 优化"]),
    MechanismDefinition(
      "“不见面”办事", .mechanism,
      "Services that need no visit to an office.",
      wordings: ["不见面", "一次都不用跑", "一次不用跑", "零跑腿", "全程网办", "全程网上办"]),
    MechanismDefinition(
      "市场准入负面清单", .list,
      "The list of closed trades: what it does not name is open to all.",
      wordings: ["市场准入负面清单", "准入 负面清单"]),
    MechanismDefinition(
      "公平竞争审查", .mechanism,
      "The check of new policies for harm to competition, before they are issued.",
      wordings: ["公平竞争审查"]),
    MechanismDefinition(
      "清理妨碍统一市场的规定", .campaign,
      "The repeal of rules that divide the market or hinder competition.",
      wordings: ["妨碍统一市场", "妨碍 统一大市场", "清理 公平竞争 规定", "清理 公平竞争 政策", "妨碍 公平竞争"]),
  ]
}
