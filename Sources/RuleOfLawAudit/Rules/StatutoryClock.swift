import RuleOfLawModel

extension AuditRule {
  static let statutoryClock = AuditRule(
    "flow.statutoryClock", .arithmetic, .info,
    summary: Message(
      "年末未结的复议案件是否多于法定期限内可以未结的份额（均匀收案时约四分之一）。",
      "Whether more reconsideration cases are pending at the end of the year than the statutory "
        + "period leaves, about a quarter if they came in evenly."),
    formula: Message(
      "未结 / 受理 > 90/365（60日，可延长30日）", "pending / accepted > 90/365 (60 days and 30 more)"),
    source: "行政复议法（2017）第31条、（2023）第62条；中止期间不计，故仅存疑",
    examples: [
      "受理复议案件〔63件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕。",
      "受理复议案件〔80件 reconsideration.accepted〕,审结〔52件 reconsideration.concluded〕,未审结〔28件 reconsideration.pending〕。",
    ],
    counterexamples: [
      "受理复议案件〔80件 reconsideration.accepted〕,审结〔66件 reconsideration.concluded〕。",
      "受理复议案件〔60余件 reconsideration.accepted〕,审结〔39件 reconsideration.concluded〕。",
    ]
  ) { context in
    context.figures(of: Indicator("reconsideration.accepted")).compactMap {
      FlowCheck($0, in: context)?.clock
    }
  }
}

extension FlowCheck {
  /// What the statutory period says of the cases pending; nil where it allows them.
  var clock: Remark? {
    let stock = carriedOver?.count ?? 0
    let left = pending?.count ?? stock + intake - output
    guard left > 0, left <= intake, 365 * left > 90 * intake else { return nil }
    let share = Ratio(100 * left, intake).rounded(to: 2)
    let rate = Ratio(100 * output, stock + intake).rounded(to: 2)
    return Remark(
      severity: .info, confidence: .undetermined,
      message: Message(
        "年末约\(share)%未结，多于法定期限（60日，可延长30日）在均匀收案时所能余留；或收案集中于年末，或有中止，所载未说明；结案率约\(rate)%",
        "about \(share)% pending at the end of the year, more than the statutory period (60 days "
          + "and 30 more) leaves if cases came in evenly; they may have come late or be suspended, "
          + "which is not told; about \(rate)% concluded"),
      figures: [concluded, accepted] + [carriedOver, pending].compactMap { $0 },
      printed: concluded.printed, computed: "\(share)%", formula: "\(left)/\(intake) = \(share)%")
  }
}
