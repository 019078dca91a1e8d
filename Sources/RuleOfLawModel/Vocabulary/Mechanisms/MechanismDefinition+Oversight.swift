extension MechanismDefinition {
  /// Oversight of power (权力监督).
  static let oversight: [MechanismDefinition] = [
    MechanismDefinition(
      "向人大及其常委会报告工作", .mechanism,
      "The government’s account of its work before the people’s congress.",
      wordings: ["人大 报告工作", "人大常委会 报告工作", "人大常委会 专项报告", "人大 报告工作制度", "人大常委会 报告 法治"]),
    MechanismDefinition(
      "人大代表建议和政协提案办理", .mechanism,
      "Dealing with deputies’ suggestions and CPPCC proposals and replying to them.",
      wordings: ["代表建议", "政协提案", "委员提案", "建议提案", "人大建议", "议案 建议 提案"]),
    MechanismDefinition(
      "人大监督和政协民主监督", .mechanism,
      "Supervision from outside, by the congress and the consultative conference.",
      wordings: ["民主监督", "人大监督", "人大 法律监督", "人大 工作监督", "接受 人大 监督"]),
    MechanismDefinition(
      "履行法院生效判决", .mechanism,
      "Carrying out what courts have finally decided.",
      wordings: ["履行 生效判决", "履行 生效裁判", "执行 生效裁判", "执行 生效判决", "生效裁判 履行率", "履行 法院 判决"]),
    MechanismDefinition(
      "预算绩效管理", .appraisal,
      "Measuring what public money achieves, and making the outcome known.",
      wordings: ["预算绩效", "财政运行绩效", "财政 绩效评价", "预算 绩效管理", "绩效评价 预算"]),
    MechanismDefinition(
      "审计监督", .appraisal,
      "The audit of public money and of those who handle it.",
      wordings: ["审计监督", "审计项目", "审计 查出问题", "审计全覆盖", "审计 整改"]),
    MechanismDefinition(
      "统计监督和财会监督", .appraisal,
      "Supervision of figures and of accounts.",
      wordings: ["统计监督", "财会监督"]),
    MechanismDefinition(
      "政务公开", .mechanism,
      "The disclosure of government information on its own motion.",
      wordings: ["政务公开", "主动公开"]),
    MechanismDefinition(
      "依申请公开", .mechanism,
      "The disclosure of information to those who ask for it, within a time limit.",
      wordings: ["依申请公开", "信息公开申请", "申请公开 政府信息", "公开申请"]),
    MechanismDefinition(
      "政策解读", .mechanism,
      "Explaining new policies to those they touch.",
      wordings: ["政策解读", "解读 政策", "政策文件 解读"]),
    MechanismDefinition(
      "内部权力制约机制", .mechanism,
      "Checks within an authority on those who hold power.",
      wordings: ["内部权力制约", "内部 权力 制约", "权力 内部流程", "内部制约", "内控制度", "内部控制"]),
  ]
}
