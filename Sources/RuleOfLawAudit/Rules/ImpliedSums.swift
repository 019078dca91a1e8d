import RuleOfLawModel

extension AuditRule {
  static let impliedSum = AuditRule(
    "sum.implied", .arithmetic, .info,
    summary: Message(
      "同类而互不重复的数未载合计者，其和为何；政府与部门之和可能重复计算。",
      "What figures of one kind come to where no total is printed; government and departments "
        + "together may count a case twice."),
    formula: Message("合计 = Σ各项", "total = Σ items"),
    source: "合计的定义；行政诉讼法第26、79条（复议机关与原机关为共同被告）",
    examples: [
      "开展专项督察〔2次 inspection.special〕,全面督察〔2次 inspection.comprehensive〕。",
      "政府为被告〔140件 litigation.cases @government〕。部门为被告〔46件 litigation.cases @departments〕。",
      "办理人大建议〔203件 oversight.congressSuggestions〕、政协提案〔68件 oversight.cppccProposals〕。",
    ],
    counterexamples: [
      "开展督察〔4次 inspection.total〕,其中专项督察〔2次 inspection.special〕,全面督察〔2次 inspection.comprehensive〕。",
      "评估〔6个 institution.townshipsAssessed〕镇,近〔60个 institution.departmentsAssessed〕部门。",
    ]
  ) { context in
    ImpliedSum.all.compactMap { remark($0, in: context) } + [scopes(in: context)].compactMap { $0 }
  }

  private static func remark(_ sum: ImpliedSum, in context: Audit.Context) -> Remark? {
    guard
      let first = sum.members.lazy.compactMap({ member in
        context.figures(of: member).first { $0.isMeasured && $0.count != nil }
      }).first, sum.whole.map({ context.figures(of: $0).isEmpty }) ?? true
    else { return nil }
    let figures = sum.members.compactMap { member in
      context.figures(of: member).first {
        $0.paragraph == first.paragraph && $0.isMeasured && $0.fact.scope == first.fact.scope
          && $0.fact.quantity.unit == first.fact.quantity.unit
      }
    }
    let counts = figures.compactMap(\.count)
    guard figures.count > 1, counts.count == figures.count else { return nil }
    let total = counts.reduce(0, +)
    let quantity = Quantity(FixedDecimal(coefficient: Int64(total)), first.fact.quantity.unit)
    let line = counts.map { "\($0)" }.joined(separator: "+") + " = \(total)"
    return Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(sum.name.chinese)\(quantity)，所载未列：\(line)", "\(sum.name.english), not printed: \(line)"),
      figures: figures, printed: figures[0].printed, computed: "\(quantity)", formula: line,
      derivation: sum.whole.map {
        Derivation(
          indicators: [$0], label: sum.name.chinese, quantity: quantity,
          period: context.period(of: first))
      })
  }

  /// Cases against the government and against its departments, which may share defendants.
  private static func scopes(in context: Audit.Context) -> Remark? {
    let cases = context.figures(of: Indicator("litigation.cases")).filter {
      $0.isMeasured && $0.fact.breakdown == nil && $0.count != nil
    }
    guard let government = cases.first(where: { $0.fact.scope == .government }),
      let departments = cases.first(where: { $0.fact.scope == .departments }),
      !cases.contains(where: { $0.fact.scope == nil }),
      context.period(of: government) == context.period(of: departments),
      let first = government.count, let second = departments.count
    else { return nil }
    let line = "\(first)+\(second) = \(first + second)"
    return Remark(
      severity: .info, confidence: .undetermined,
      message: Message(
        "政府与部门为被告的案件合计\(first + second)件次：\(line)；共同被告可能重复计算",
        "cases against the government and against departments: \(line); joint defendants may be "
          + "counted twice"),
      figures: [government, departments], printed: government.printed,
      computed: "\(first + second)", formula: line)
  }
}
