import RuleOfLawModel

extension Session {
  /// Answers a query and tells how: its stages, the rows that came in and went out, the time.
  mutating func explanation(of query: String) throws(StatementError) -> Outcome {
    let plan = try plan(of: query)
    let language = settings.language
    let texts = plan.stageTexts(in: language)
    let clock = ContinuousClock()
    var last = clock.now
    var rowsIn: Int?
    var rows: [Table.Row] = []
    let dataset = try subject(of: plan).dataset
    do throws(EvaluationError) {
      _ = try dataset.run(plan, isCancelled: isCancelled) { _, count in
        let now = clock.now
        rows.append(
          Table.Row([
            .text(texts[rows.count]), rowsIn.map { .number(FixedDecimal($0)) } ?? .null,
            .number(FixedDecimal(count)), .number((now - last).inMilliseconds),
          ]))
        rowsIn = count
        last = now
      }
    } catch {
      throw StatementError(error.message, hints: error.hints)
    }
    let table = Table(
      columns: [
        Table.Column(name: "stage", label: "步骤", type: .text),
        Table.Column(name: "in", label: "进", type: .number),
        Table.Column(name: "out", label: "出", type: .number),
        Table.Column(name: "ms", label: "毫秒", type: .number),
      ], rows: rows)
    return Outcome(table.drawn(as: settings.format, settings.drawingUnnumbered))
  }
}

extension Duration {
  /// The time in milliseconds with three decimals.
  fileprivate var inMilliseconds: FixedDecimal {
    let (seconds, attoseconds) = components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    return FixedDecimal(coefficient: microseconds, scale: 3)
  }
}
