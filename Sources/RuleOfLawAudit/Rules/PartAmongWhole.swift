import RuleOfLawModel

extension AuditRule {
  static let partAmongWhole = AuditRule(
    "parts.amongWhole", .arithmetic, .error,
    summary: Message(
      "“N个…中，有M个”的，M不大于N。", "Of N there are no more than N: 89个村中，已有72个村."),
    formula: Message("部分 ≤ 整体", "part ≤ whole"), source: "部分不大于整体",
    examples: [
      "全县〔89个〕行政村中,已有〔94个〕村创建为民主法治示范村。",
      "在抽查的〔60份〕案卷中,有〔63份〕合格。",
      "〔28家〕直属部门中有〔31家〕聘请了法律顾问。",
      "〔96名〕队员参加考试,〔103人〕合格。",
      "应当述法的单位〔41个〕,实际述法〔43个〕。",
    ],
    counterexamples: [
      "全县〔89个〕行政村中,已有〔72个〕村创建为民主法治示范村。",
      "在抽查的〔60份〕案卷中,发现问题〔63个〕。",
      "全县〔近90个〕行政村中,已有〔94个〕村创建为示范村。",
      "〔89个〕村开展了活动,另有〔94个〕社区参加。",
    ]
  ) { context in
    context.numbers.dropLast().compactMap { whole in
      let part = context.numbers[whole.index + 1]
      guard part.isOfUnit(of: whole), part.sentence == whole.sentence, let total = whole.count,
        let count = part.count, count > total, AmongWords.stand(between: whole, and: part, context)
      else { return nil }
      return context.remark(
        .error, on: [part, whole],
        Message(
          "\(part.printed)大于其所在的整体\(whole.printed)，按所载数字不能同时成立",
          "\(part.printed) is larger than the whole it is of, \(whole.printed); as printed, both "
            + "cannot hold"),
        printed: part.printed, computed: "≤ \(whole.printed)", formula: "\(count) > \(total)")
    }
  }
}

/// The words that make one number a part of the number before it (N个…中有M个).
enum AmongWords {
  private static let results = ["合格", "通过", "及格", "达标", "取得", "优秀"]

  static func stand(
    between whole: PrintedNumber, and part: PrintedNumber, _ context: Audit.Context
  ) -> Bool {
    let words = context.tail(of: whole)
    let clause = words.lastClause
    // 89个行政村中，已有94个; 在案件58件中，负责人出庭61件
    for mark in ["中，", "中,", "里，", "里,"] {
      if let place = words.place(of: mark), !words[..<place.lowerBound].holds("，") { return true }
    }
    if words.holds("中"), words.ends(with: "有"), !clause.isEmpty, clause == words { return true }
    // 36项重点任务已完成38项
    if clause == words, ["已完成", "已整改", "已办结", "已建成"].contains(where: { words.ends(with: $0) }) {
      return true
    }
    // 124名执法人员参加考试，131人合格
    if words.holds("参加") || words.holds("参考"), clause.isEmpty,
      Self.results.contains(where: { context.tail(of: part).begins(with: $0) })
    {
      return true
    }
    // 反馈问题36个，整改完成33个
    let subject = context.clauseLead(of: whole)
    if clause.holds("整改"), clause.utf8.count <= 24, !subject.holds("整改"), !subject.holds("其中"),
      ["问题", "隐患"].contains(where: { subject.holds($0) }),
      !["通知", "上年", "去年", "历年"].contains(where: { clause.holds($0) })
    {
      return true
    }
    // 应参加述法的单位47个，实际述法49个
    return context.clauseLead(of: whole).holds("应") && clause.begins(with: "实际")
      && !context.clauseLead(of: whole).holds("应诉")
  }
}
