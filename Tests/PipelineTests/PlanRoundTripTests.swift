import Foundation
import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Round trip of plans` {
  @Test(arguments: 0..<8)
  func `the description of a plan reads back as the plan`(part: Int) throws {
    var generator = PlanGenerator(seed: UInt64(part))
    for _ in 0..<1_250 {
      let plan = generator.plan()
      try expect(plan.description, readsAs: plan)
    }
  }

  @Test func `plans of every form are among them`() {
    var generator = PlanGenerator(seed: 1)
    let plans = (0..<1_000).map { _ in generator.plan().description }
    for word in ["join outer", " as ", " = ", "| pivot", "join (", "| add", "join report"] {
      #expect(plans.contains { $0.contains(word) }, "no plan has \(word)")
    }
  }

  @Test(arguments: 0..<8)
  func `the Chinese spelling of a plan reads back as the plan`(part: Int) throws {
    var generator = PlanGenerator(seed: UInt64(part))
    for _ in 0..<1_250 {
      let plan = generator.plan()
      try expect(plan.text(in: .chinese), readsAs: plan)
    }
  }

  @Test func `a plan that is kept and read again is the plan`() throws {
    var generator = PlanGenerator(seed: 99)
    for _ in 0..<300 {
      let plan = generator.plan()
      let kept = try JSONEncoder().encode(plan)
      #expect(try JSONDecoder().decode(Plan.self, from: kept) == plan, "\(plan)")
    }
  }

  @Test(arguments: ["facts ”＂”", "facts “a\"b”", "facts \"a”b\"", "facts label:“＂”", "facts ＂a＂"])
  func `words with quotes of every width read back`(text: String) throws {
    let plan = try Plan(parsing: text)
    try expect(plan.description, readsAs: plan)
    try expect(plan.text(in: .chinese), readsAs: plan)
  }

  private func expect(_ text: String, readsAs plan: Plan) throws {
    do {
      let parsed = try Plan(parsing: text)
      #expect(parsed == plan, "\(text)\n\(parsed)")
      #expect(Statement.isComplete(text), "\(text)")
    } catch {
      Issue.record("\(text)\n\(error)\n\(plan.steps)")
    }
  }
}
