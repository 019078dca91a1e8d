import RuleOfLawModel

extension AuditRule {
  static let claimCalledLow = AuditRule(
    "claim.calledLow", .consistency, .warning,
    summary: Message(
      "成效部分所述的比率或其增长，与问题部分“较低”之说是否相容。",
      "Whether a rate, or its growth, that the results tell agrees with the problems calling it low."
    ),
    formula: Message(
      "R = 100% ∧ 问题：同范围的R较低 ⇒ 不相容；R增长而基数低 ⇒ 相容",
      "R = 100 % ∧ problem: R of the same scope is low ⇒ disagree; R grew from little ⇒ agree"),
    source: "成效与问题两部分陈述的一致性；部门与政府不混用",
    examples: [
      "部门负责人出庭应诉率〔100% litigation.headAppearanceRate @departments〕。\n二、问题\n(一)部门负责人出庭应诉率较低。",
      "部门负责人出庭应诉率同比增长〔116.4% up litigation.headAppearanceRate @departments〕。\n二、问题\n(一)部门负责人出庭应诉率较低。",
      "部门一审胜诉率同比增长〔63.5% up litigation.firstInstanceWinRate @departments〕。\n二、问题\n(一)部门一审胜诉率较低。",
    ],
    counterexamples: [
      "政府负责人出庭应诉率〔100% litigation.headAppearanceRate @government〕。\n二、问题\n(一)部门负责人出庭应诉率较低。",
      "部门负责人出庭应诉率〔62% litigation.headAppearanceRate @departments〕。\n二、问题\n(一)部门负责人出庭应诉率较低。",
    ]
  ) { context in
    let problems = Denial.problems(in: context)
    guard !problems.isEmpty else { return [] }
    return context.figures.compactMap { figure in
      guard figure.fact.role == .result, figure.isPercentage, ClaimCheck.isClaim(figure),
        let denial = problems.lazy.compactMap({ Denial(of: figure, in: $0, context) }).first,
        denial.isOfDepartments == (figure.fact.scope == .departments)
      else { return nil }
      return ClaimCheck(figure, denial).remark
    }
  }
}

/// A rate of the results that the problems call low.
struct ClaimCheck {
  private let figure: Figure
  private let denial: Denial

  /// Whether a rate is told at its height, or by its rise alone.
  static func isClaim(_ figure: Figure) -> Bool {
    figure.magnitude.map { $0 >= 100 } ?? (figure.changes.first?.direction == .up)
  }

  init(_ figure: Figure, _ denial: Denial) {
    self.figure = figure
    self.denial = denial
  }

  /// What there is to say; nil where a middling level proves nothing.
  var remark: Remark? {
    if let magnitude = figure.magnitude {
      guard figure.isExact, magnitude >= 100 else { return nil }
      return remark(
        .warning, .presumed, "成效部分载\(denial.name)\(figure.printed)，问题部分称其\(denial.word)",
        "the results have it at \(figure.printed), the problems call it low")
    }
    guard let change = figure.changes.first, change.direction == .up, let size = change.size else {
      return nil
    }
    let printed = "+\(size)\(change.unit)"
    return change.unit == .percent && size > 100
      ? remark(
        .info, .presumed, "\(denial.name)\(printed)与问题部分称其\(denial.word)相容：倍增说明基数低",
        "\(printed) agrees with its being called low: what more than doubled was little")
      : remark(
        .info, .undetermined, "\(denial.name)\(printed)作为成效而未载水平，问题部分称其\(denial.word)",
        "\(printed) is told as a result without its level, while the problems call it low")
  }

  private func remark(
    _ severity: Severity, _ confidence: Confidence, _ chinese: String, _ english: String
  ) -> Remark {
    Remark(
      severity: severity, confidence: confidence,
      message: Message(chinese, "\(figure.englishName): \(english)"), figures: [figure],
      spans: [denial.span], printed: figure.magnitude == nil ? nil : figure.printed,
      computed: denial.word)
  }
}
