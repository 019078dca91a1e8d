import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Evaluation compared with a naive one` {
  private static let fields: Set<String> = [
    "id", "label", "value", "unit", "qualifier", "change", "direction", "scope", "role", "period",
    "path", "quote", "derived", "report.year",
  ]

  @Test(arguments: 0..<8)
  func `generated plans have the same answer on generated data`(part: Int) throws {
    let seed = UInt64(part)
    var datasets = DatasetGenerator(seed: seed)
    var plans = PlanGenerator(seed: seed + 100)
    plans.sources = [.facts]
    plans.fields = Self.fields
    var answered = 0
    for _ in 0..<100 {
      var dataset = datasets.dataset(readings: 2, facts: 12)
      let plan = plans.plan()
      guard Self.isWithinReach(plan) else { continue }
      do {
        let table = try dataset.run(plan)
        dataset.prepare(for: plan)
        #expect(try dataset.run(plan) == table, "with columns: \(plan)")
        let expected = try NaiveEvaluation.run(plan, on: dataset)
        #expect(table.rows.map(\.values) == expected, "\(plan)")
        answered += 1
      } catch let error as EvaluationError {
        #expect(error.code == .mixedUnits, "\(plan)")
        #expect(throws: NaiveEvaluation.MixedUnits.self, "\(plan)") {
          try NaiveEvaluation.run(plan, on: dataset)
        }
      }
    }
    #expect(answered > 40)
  }

  /// Whether the naive evaluation knows every step; the rest has tables of examples.
  private static func isWithinReach(_ plan: Plan) -> Bool {
    !plan.description.contains("matches")
      && plan.steps.allSatisfy { step in
        switch step {
        case .add: false
        case .join(let join):
          if case .rows(let other, _) = join.other { isWithinReach(other) } else { false }
        case .pivot(_, _, let aggregate):
          ![.mean, .median, .quantile, .list].contains(aggregate.function)
        case .group(_, let aggregates):
          aggregates.allSatisfy {
            ![.mean, .median, .quantile, .list].contains($0.function)
          }
        default: true
        }
      }
  }
}
