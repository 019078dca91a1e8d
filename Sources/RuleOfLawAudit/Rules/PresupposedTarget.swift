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
      return Denial.problems(in: context).lazy.compactMap {
        Presupposition.remark(target, denied: $0, in: context)
      }.first
    }
  }
}

/// A level that is to be kept, against a problem that denies it.
enum Presupposition {
  static func remark(
    _ target: Figure, denied problem: Problem, in context: Audit.Context
  ) -> Remark? {
    guard let denial = Denial(of: target, in: problem, context) else { return nil }
    if denial.isOfDepartments {
      guard target.fact.scope != .government, coversDepartments(target, in: context) else {
        return nil
      }
    } else if target.fact.scope != nil {
      return nil
    }
    return Remark(
      severity: .warning, confidence: .presumed,
      message: Message(
        "计划“保持”\(denial.name)\(target.printed)，而问题部分称其\(denial.word)：前提与所载问题不符",
        "the plan is to keep \(target.englishName) at \(target.printed), while the problems call "
          + "it low: the presupposition is denied elsewhere"),
      figures: [target], spans: [denial.span], printed: target.printed, computed: denial.word)
  }

  /// Whether the plan's sentence speaks of departments, or of administrative bodies at large.
  private static func coversDepartments(_ target: Figure, in context: Audit.Context) -> Bool {
    target.fact.scope == .departments
      || ["部门", "行政机关"].contains { context.lead(of: target).holds($0) }
  }
}
