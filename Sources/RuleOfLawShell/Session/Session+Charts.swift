import RuleOfLawAudit
import RuleOfLawModel

extension Session {
  /// Draws an answer as the picture that its plan ends with.
  func drawn(_ chart: Plan.Chart, of answer: Answer, _ table: Table) -> String {
    let drawing = settings.drawing
    var data = ChartData(table, drawing)
    if chart.kind != .bar {
      for (number, definition) in definitionChanges(in: table, of: answer) {
        data.note(definition, at: number)
      }
    }
    let lines =
      switch chart.kind {
      case _ where data.points.isEmpty: data.nothing(drawing)
      case .bar: BarChart(data, drawing).lines
      case .line: LineChart(data, drawing).lines
      case .spark: SparkChart(data, drawing).lines
      }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The rows whose figure is counted in another way than that of the year before in their series.
  ///
  /// Only rows that were read from a fact can tell.
  private func definitionChanges(
    in table: Table, of answer: Answer
  ) -> [(number: Int, definition: String)] {
    let last = table.columns.count - 1
    let entries = answer.subject.dataset.entries
    var rows: [(number: Int, year: Int, series: Value, fact: Fact, reading: Int)] = []
    for (number, row) in table.rows.prefix(Self.longestSeries).enumerated() {
      guard let origin = row.origin, case .number(let year) = row.values[last - 1],
        let year = year.wholeValue,
        let fact = entries[origin.reading].reading.facts.first(where: {
          $0.provenance.span == origin.span
        })
      else { continue }
      let series = last > 1 ? row.values[0] : .null
      rows.append((number, Int(year), series, fact, origin.reading))
    }
    rows.sort { ($0.year, $0.number) < ($1.year, $1.number) }
    var changes: [(number: Int, definition: String)] = []
    for (place, row) in rows.enumerated() {
      let authority = entries[row.reading].reading.report.authority?.name
      let before = rows[..<place].last {
        $0.series == row.series && $0.year < row.year
          && entries[$0.reading].reading.report.authority?.name == authority
      }
      guard let before,
        let change = YearComparison.changeOfDefinition(
          from: before.fact, in: entries[before.reading].reading, to: row.fact,
          in: entries[row.reading].reading)
      else { continue }
      changes.append((row.number, change))
    }
    return changes
  }

  /// More rows than any series has that people look at.
  private static let longestSeries = 500
}
