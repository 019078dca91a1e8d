import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

@Suite struct RuleExamplesTests {
  @Test func `every rule has a name of its own`() {
    let names = [AuditRule].standard.map(\.id)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [AuditRule].standard)
  func `every example draws a finding of its rule`(rule: AuditRule) {
    #expect(rule.examples.count >= 2)
    var gravest = Severity.info
    for example in rule.examples {
      let findings = rule.check(Audit.Context(example.reading))
      #expect(!findings.isEmpty, "\(rule.id): \(example.text)")
      gravest = max(gravest, findings.map(\.severity).max() ?? .info)
    }
    #expect(gravest == rule.severity, "\(rule.id) promises \(rule.severity)")
  }

  @Test(arguments: [AuditRule].standard)
  func `no counterexample is doubted by any rule`(rule: AuditRule) {
    #expect(!rule.counterexamples.isEmpty)
    for example in rule.counterexamples {
      let doubts = Audit().findings(in: example.reading).filter { $0.severity > .info }
      #expect(doubts.isEmpty, "\(rule.id): \(example.text) \(doubts.map(\.message.english))")
    }
  }

  @Test func `the marks of an example leave the printed sentence`() {
    let example: AuditRule.Example =
      "受理〔63件 reconsideration.accepted @government〕,同比增长〔41.1% up〕。"
    #expect(example.text == "受理63件,同比增长41.1%。")
    let fact = example.reading.facts[0]
    #expect(fact.quote == "受理63件")
    #expect(fact.label == "受理")
    #expect(fact.scope == .government)
    #expect(fact.change?.size == FixedDecimal(parsing: "41.1"))
    #expect(example.reading.text[fact.change?.span ?? fact.provenance.span] == "同比增长41.1%")
  }
}
