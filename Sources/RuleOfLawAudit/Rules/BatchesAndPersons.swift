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
      "到市走访〔91批〕〔74人次〕。",
    ],
    counterexamples: [
      "接待来访〔135批 petition.visitBatches〕〔135人次 petition.visitors〕。",
      "接待来访〔135批 petition.visitBatches〕〔100余人次 petition.visitors〕。",
      "抽检〔91批〕,出动检查人员〔74人次〕。",
    ]
  ) { context in
    context.figures.compactMap { batches in
      guard batches.isMeasured, let persons = persons(in: batches, context),
        let lower = Bounds(batches.fact.quantity), let upper = Bounds(persons.fact.quantity)
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

  private static let batchUnits = Set(["批", "批次"])
  private static let personUnits = Set(["人次", "人", "人（次）", "人(次)"])

  /// The persons of some batches: by their indicator, or printed right behind, 158批121人次.
  private static func persons(in batches: Figure, _ context: Audit.Context) -> Figure? {
    guard batches.fact.breakdown == nil else { return nil }
    if batches.fact.indicators.contains(Indicator("petition.visitBatches")),
      let persons = context.neighbour(Indicator("petition.visitors"), of: batches, on: .behind)
        .figure, persons.paragraph == batches.paragraph
    {
      return persons
    }
    let next = batches.index + 1
    guard batchUnits.contains(batches.fact.quantity.unit.rawValue),
      context.figures.indices.contains(next),
      personUnits.contains(context.figures[next].fact.quantity.unit.rawValue),
      context.figures[next].sentence == batches.sentence
    else { return nil }
    let name = context.name(of: context.figures[next]).text
    return name.isEmpty || batchUnits.contains(name) ? context.figures[next] : nil
  }
}
