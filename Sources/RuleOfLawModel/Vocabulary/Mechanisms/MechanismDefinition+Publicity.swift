extension MechanismDefinition {
  /// Study and publicity of law (学法与普法).
  static let publicity: [MechanismDefinition] = [
    MechanismDefinition(
      "国家机关工作人员学法用法", .mechanism,
      "The standing duty of officials to learn the law and to use it.",
      wordings: ["工作人员学法用法", "国家工作人员 学法", "国家机关 学法", "公务员 学法", "机关 学法用法", "干部职工 学法"]),
    MechanismDefinition(
      "法治专题集中培训", .event,
      "A course on rule of law for heads of agencies.",
      wordings: ["专题研讨班", "法治 培训班", "法治 专题培训", "负责人 集中培训", "法治 集中培训", "依法行政 培训", "法治培训"]),
    MechanismDefinition(
      "“八五”普法规划", .programme,
      "The national five-year plan of law publicity for 2021 to 2025.",
      wordings: ["八五 普法", "普法规划", "五年 普法"]),
    MechanismDefinition(
      "“谁执法谁普法”普法责任制", .mechanism,
      "The rule that whoever enforces a law makes it known.",
      wordings: ["谁执法谁普法", "普法责任制", "谁执法 谁普法"]),
    MechanismDefinition(
      "普法责任清单", .list,
      "The published list of who makes which law known.",
      wordings: ["普法责任清单", "普法 责任清单", "普法责任制 清单", "普法 清单制", "普法清单"]),
    MechanismDefinition(
      "以案释法", .mechanism,
      "Explaining the law by real cases.",
      wordings: ["以案释法", "以案说法", "以案普法", "以案示法"]),
    MechanismDefinition(
      "领导干部学法用法考试", .mechanism,
      "Examinations in law for leading officials, also before appointment.",
      wordings: ["学法用法考试", "学法 考试", "任前法律", "任前 法律 考试", "任前 法治 考试", "任前考法", "领导干部 考法"]),
    MechanismDefinition(
      "行政执法资格考试", .mechanism,
      "The examination for the licence to enforce, and for keeping it.",
      wordings: ["执法资格", "执法 资格 考试", "执法证 考试", "执法 续职", "执法人员 考试"]),
    MechanismDefinition(
      "系列法治宣传活动", .campaign,
      "A run of law-publicity events under one theme.",
      wordings: ["系列宣传", "系列 法治宣传", "法治护航 宣传", "普法 系列活动", "主题 普法 活动", "主题 法治宣传 活动"]),
    MechanismDefinition(
      "法治文化阵地", .facility,
      "Parks, squares, bases and walls that show the law to the public.",
      wordings: [
        "法治文化阵地", "法治文化 阵地", "法治宣传 阵地", "法治教育 基地", "法治 教育实践基地", "宪法主题公园", "民法典主题", "法治文化公园",
        "法治文化广场", "法治公园", "法治文化宣传栏", "法治文化 长廊",
      ]),
    MechanismDefinition(
      "公共法律服务平台", .facility,
      "Centres and stations that give legal services to all, down to the village.",
      wordings: ["公共法律服务", "便民驿站", "法律服务 平台"]),
    MechanismDefinition(
      "一村（社区）一法律顾问", .mechanism,
      "A lawyer for every village and community.",
      wordings: ["一法律顾问", "村居法律顾问", "村(居)法律顾问", "村(社区)法律顾问", "村法律顾问"]),
    MechanismDefinition(
      "“法律明白人”培养", .mechanism,
      "Villagers trained to know the law and to help their neighbours with it.",
      wordings: ["法律明白人", "法治带头人"]),
  ]
}
