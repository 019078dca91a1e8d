import RuleOfLawModel

extension AuditRule {
  static let claimAdmittedElsewhere = AuditRule(
    "claim.admittedElsewhere", .consistency, .info,
    summary: Message(
      "成效部分称已落实的制度，问题部分称其不足：是否范围不同。",
      "A mechanism that the results call carried out and the problems call deficient, and whether "
        + "the problems speak of some bodies only."),
    formula: Message(
      "成效：已落实M ∧ 问题：M不足 ⇒ 范围须辨明", "results: M carried out ∧ problems: M deficient ⇒ of whom?"),
    source: "成效与问题两部分陈述的一致性",
    examples: [
      "一、成效\n(一)落实〖三项制度 mechanism 行政执法“三项制度” implemented〗。\n二、问题\n(一)一些部门落实〖三项制度 mechanism 行政执法“三项制度” deficient〗不够严格。",
      "一、成效\n(一)落实〖普法责任制 mechanism 普法责任制 implemented〗。\n二、问题\n(一)〖普法责任制 mechanism 普法责任制 deficient〗执行不到位。",
    ],
    counterexamples: [
      "一、成效\n(一)落实〖三项制度 mechanism 行政执法“三项制度” implemented〗。\n二、问题\n(一)〖普法责任制 mechanism 普法责任制 deficient〗执行不到位。",
      "一、成效\n(一)推进〖三项制度 mechanism 行政执法“三项制度” deepened〗。\n二、问题\n(一)〖三项制度 mechanism 行政执法“三项制度” deficient〗不够严格。",
    ]
  ) { context in
    let mentions = context.reading.mechanisms.prefix(2000)
    let admitted = mentions.filter { $0.stage == .deficient }
    let names = Set(admitted.map(\.name))
    let claimed = Dictionary(
      (names.isEmpty ? [] : mentions.filter { $0.stage == .implemented && names.contains($0.name) })
        .map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    return admitted.compactMap { mention in
      guard let claim = claimed[mention.name], seen.insert(mention.name).inserted else {
        return nil
      }
      let clause = context.clause(around: mention.span)
      let scope = ["部分", "一些", "少数", "个别", "有的", "部门"].first { clause.holds($0) }
      return Remark(
        severity: .info, confidence: .undetermined,
        message: Message(
          "\(mention.name)：成效部分称已落实，问题部分称其不足"
            + (scope.map { "；后者限于“\($0)”，范围不同，不构成矛盾" } ?? "，所载未辨明范围"),
          "\(mention.name): carried out by the results, deficient by the problems"
            + (scope.map { "; the latter is of \($0), so they need not disagree" }
              ?? "; of whom is not told")),
        figures: [], spans: [mention.span, claim.span],
        printed: String(Substring(clause.unicodeScalars.suffix(90))))
    }
  }
}
