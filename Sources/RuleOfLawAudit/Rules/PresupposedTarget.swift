import RuleOfLawModel

extension AuditRule {
  static let presupposedTarget = AuditRule(
    "target.presupposed", .consistency, .warning,
    summary: Message(
      "计划“保持”的水平，问题部分是否已承认未达到。",
      "Whether a level that the plan is to keep is one that the problems admit not to have."),
    formula: Message(
      "计划：保持 R 达 N% ∧ 问题：R 较低 ⇒ 前提不成立",
      "plan: keep R at N % ∧ problem: R is low ⇒ the presupposition fails"),
    source: "预设分析：“保持”以已达到为前提；部门与政府不混用",
    examples: [
      "二、问题\n(一)部门负责人出庭应诉率较低。\n三、计划\n(一)保持政府及其部门负责人出庭应诉率达〔100% litigation.headAppearanceRate !target〕。",
      "二、问题\n(一)部门负责人出庭应诉率较低。\n三、计划\n(一)落实政府及其部门轮班制度,保持行政机关负责人出庭应诉率达〔100% litigation.headAppearanceRate !target〕。",
      "二、问题\n(一)信访满意率偏低,群众意见多。\n三、计划\n(一)继续保持信访满意率〔95%以上 petition.satisfactionRate !target〕。",
    ],
    counterexamples: [
      "二、问题\n(一)部门负责人出庭应诉率较低。\n三、计划\n(一)力争部门负责人出庭应诉率达〔100% litigation.headAppearanceRate !target〕。",
      "二、问题\n(一)部门负责人出庭应诉率较低。\n三、计划\n(一)保持政府负责人出庭应诉率达〔100% litigation.headAppearanceRate !target〕。",
      "二、问题\n(一)普法覆盖面不高。\n三、计划\n(一)保持负责人出庭应诉率达〔100% litigation.headAppearanceRate !target〕。",
    ]
  ) { context in
    context.figures.compactMap { target in
      guard target.fact.role == .target, target.isPercentage, target.magnitude != nil,
        ["保持", "维持"].contains(where: { context.clause(before: target).holds($0) })
      else { return nil }
      return context.reading.problems.prefix(Audit.Context.reach).lazy.compactMap {
        Presupposition.remark(target, denied: $0, in: context)
      }.first
    }
  }
}

/// A level that is to be kept, against a problem that denies it.
enum Presupposition {
  private static let denials = ["较低", "偏低", "不高", "过低", "下滑"]
  private static let clauseEnds = ["，", ",", "；", ";", "。", "\n"]

  static func remark(
    _ target: Figure, denied problem: Problem, in context: Audit.Context
  ) -> Remark? {
    let text = context.reading.text[problem.span]
    guard let name = name(of: target, in: text), let place = text.place(of: name) else {
      return nil
    }
    let rest = text[place.upperBound...]
    let ends = clauseEnds.compactMap { rest.place(of: $0)?.lowerBound }
    let clause = rest[..<(ends.min() ?? rest.endIndex)]
    guard let denial = denials.first(where: { clause.holds($0) }) else { return nil }
    let isOfDepartments = lead(of: place.lowerBound, in: text).holds("部门")
    if isOfDepartments {
      guard target.fact.scope != .government, coversDepartments(target, in: context) else {
        return nil
      }
    } else if target.fact.scope != nil {
      return nil
    }
    let start = problem.span.start + text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let end = start + name.utf8.count + clause.utf8.count
    return Remark(
      severity: .warning, confidence: .presumed,
      message: Message(
        "计划“保持”\(name)\(target.printed)，而问题部分称其\(denial)：前提与所载问题不符",
        "the plan is to keep \(target.englishName) at \(target.printed), while the problems call "
          + "it low: the presupposition is denied elsewhere"),
      figures: [target], spans: [SourceSpan(start, end)], printed: target.printed,
      computed: denial)
  }

  /// Whether the plan's sentence speaks of departments, or of administrative bodies at large.
  private static func coversDepartments(_ target: Figure, in context: Audit.Context) -> Bool {
    target.fact.scope == .departments
      || ["部门", "行政机关"].contains { context.lead(of: target).holds($0) }
  }

  /// Finds the longest end of a rate's printed name that a text has, of four characters or more.
  private static func name(of target: Figure, in text: Substring) -> String? {
    let label = target.fact.label.isEmpty ? target.fact.quote : target.fact.label
    guard let last = label.unicodeScalars.lastIndex(of: "率") else { return nil }
    var name = label[...last]
    while name.unicodeScalars.count >= 4 {
      if text.holds(String(name)) { return String(name) }
      name.unicodeScalars.removeFirst()
    }
    return nil
  }

  private static func lead(of place: Substring.Index, in text: Substring) -> Substring {
    var lead = text[..<place]
    for end in clauseEnds {
      while let found = lead.place(of: end) { lead = lead[found.upperBound...] }
    }
    return lead
  }
}

extension Audit.Context {
  /// The words from the last comma or full stop before a figure up to it.
  func clause(before figure: Figure) -> Substring {
    var lead = lead(of: figure)
    for end in ["，", ",", "；", ";"] {
      while let found = lead.place(of: end) { lead = lead[found.upperBound...] }
    }
    return lead
  }
}
