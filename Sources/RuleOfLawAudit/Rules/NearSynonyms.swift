import RuleOfLawModel

extension AuditRule {
  static let nearSynonyms = AuditRule(
    "figure.nearSynonyms", .consistency, .info,
    summary: Message(
      "名称相近的两个指标数值不同，口径有待辨明。",
      "Two indicators with nearly the same name have different values; what each counts is not told."
    ),
    formula: Message("名近而数异 ⇒ 口径不明", "like names, unlike numbers ⇒ unclear what is counted"),
    source: "指标口径的可辨识性",
    examples: [
      "告知承诺改革〔56项 approval.commitmentReformItems〕。承诺审批〔100项 approval.commitmentItems〕。",
      "承诺审批〔30项 approval.commitmentItems〕,告知承诺改革〔31项 approval.commitmentReformItems〕。",
    ],
    counterexamples: [
      "告知承诺改革〔56项 approval.commitmentReformItems〕。承诺审批〔56项 approval.commitmentItems〕。",
      "承诺审批〔100项 approval.commitmentItems〕。",
    ]
  ) { context in
    pairs.compactMap { first, second in
      guard let one = context.figures(of: first).first(where: { $0.count != nil }),
        let other = context.figures(of: second).first(where: { $0.count != nil }),
        one.count != other.count, Measure.agree(one, other)
      else { return nil }
      return Remark(
        severity: .info, confidence: .undetermined,
        message: Message(
          "\(first.chineseName)\(one.printed)与\(second.chineseName)\(other.printed)名称相近而数值不同，口径有待辨明",
          "\(first.englishName) \(one.printed) and \(second.englishName) \(other.printed): like "
            + "names, unlike numbers"),
        figures: [one, other], printed: one.printed, computed: other.printed)
    }
  }

  /// Indicators that are taken for one another.
  private static let pairs = [
    (Indicator("approval.commitmentReformItems"), Indicator("approval.commitmentItems"))
  ]
}
