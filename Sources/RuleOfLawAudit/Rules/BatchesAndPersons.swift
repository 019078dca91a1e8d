import RuleOfLawModel

extension AuditRule {
  static let batchesAndPersons = AuditRule(
    "count.batchesWithinPersons", .arithmetic, .error,
    summary: Message("批次不多于人次。", "There are no more batches than persons in them."),
    formula: Message("批次 ≤ 人次", "batches ≤ persons"),
    source: "信访工作条例；批次与人次的定义（每批至少一人次）",
    examples: [
      "接待来访〔332批 petition.visitBatches〕〔135人次 petition.visitors〕。",
      "接待来访〔135批 petition.visitBatches〕〔332人次 petition.visitors〕。",
    ],
    counterexamples: [
      "接待来访〔135批 petition.visitBatches〕〔135人次 petition.visitors〕。",
      "接待来访〔135批 petition.visitBatches〕〔100余人次 petition.visitors〕。",
    ]
  ) { context in
    context.figures(of: Indicator("petition.visitBatches")).compactMap { batches in
      guard batches.isMeasured, batches.fact.breakdown == nil,
        let persons = context.neighbour(Indicator("petition.visitors"), of: batches, on: .behind)
          .figure,
        persons.paragraph == batches.paragraph, let lower = Bounds(batches.fact.quantity),
        let upper = Bounds(persons.fact.quantity)
      else { return nil }
      if lower.exceeds(upper) { return Excess.remark(batches, over: persons, severity: .error) }
      guard let count = batches.count, let heads = persons.count, count > 0 else { return nil }
      let mean = Ratio(heads, count).rounded(to: 2)
      return Remark(
        severity: .info, confidence: .proven,
        message: Message(
          "\(batches.printed) ≤ \(persons.printed)，平均每批\(mean)人次",
          "\(batches.printed) ≤ \(persons.printed), \(mean) a batch"),
        figures: [batches, persons], printed: batches.printed, computed: mean.description,
        formula: "\(heads)/\(count) = \(mean)")
    }
  }
}
