extension MechanismDefinition {
  /// Rules, decisions and legal advice (决策与制度).
  static let decision: [MechanismDefinition] = [
    MechanismDefinition(
      "重大行政决策程序", .mechanism,
      "The steps of a major decision, from public participation to collective discussion.",
      wordings: ["重大行政决策 程序", "重大决策 程序", "公众参与 专家论证", "公众参与 集体讨论", "专家论证 风险评估", "重大行政决策程序"]),
    MechanismDefinition(
      "重大行政决策事项目录", .list,
      "The yearly published list of decisions that are to follow the major-decision procedure.",
      wordings: ["决策事项目录", "决策目录", "重大决策 目录", "重大行政决策 目录"]),
    MechanismDefinition(
      "重大决策合法性审查", .mechanism,
      "The legality check without which no major decision comes to discussion.",
      wordings: ["重大行政决策 合法性审查", "重大决策 合法性审查", "决策 合法性审查", "决策 合法性审核"]),
    MechanismDefinition(
      "部门合法性审查首审责任", .mechanism,
      "The drafting department’s duty to check legality first.",
      wordings: ["合法性审查 首审", "首审责任", "合法性审查 初审", "合法性审核 初审"]),
    MechanismDefinition(
      "规范性文件合法性审核", .mechanism,
      "The legality check of normative documents before they are issued.",
      wordings: ["规范性文件 合法性审核", "规范性文件 合法性审查", "规范性文件 法制审核", "文件 合法性审核"]),
    MechanismDefinition(
      "规范性文件备案", .mechanism,
      "Filing normative documents with the congress and the government above.",
      wordings: ["规范性文件 备案", "规范性文件 报备", "文件 备案审查"]),
    MechanismDefinition(
      "政府常务会议工作规则", .mechanism,
      "The rules for a government’s meetings and the course of its documents.",
      wordings: ["常务会议工作规则", "政府工作规则", "常务会议 规则", "政府文件 运转", "常务会议 议事规则"]),
    MechanismDefinition(
      "法治机构负责人列席常务会议", .mechanism,
      "The legal office’s seat at every executive meeting.",
      wordings: ["负责人 列席 常务会议", "法治机构 列席", "法制机构 列席", "司法局 列席", "列席政府常务会议", "列席 常务会议"]),
    MechanismDefinition(
      "政府法律顾问", .mechanism,
      "Lawyers and scholars retained to advise a government or its departments.",
      wordings: [
        "政府法律顾问", "部门法律顾问", "法律顾问 公职律师", "法律顾问 法律意见", "聘请 法律顾问", "聘用 法律顾问", "外聘法律顾问", "法律顾问 决策",
        "法律顾问 合同", "推行法律顾问",
      ]),
    MechanismDefinition(
      "公职律师", .mechanism,
      "Officials licensed as lawyers for their own authority.",
      wordings: ["公职律师"]),
  ]
}
