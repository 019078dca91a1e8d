import RuleOfLawModel
import TestSupport
import Testing

@testable import RuleOfLawAudit

@Suite struct CatalogueTests {
  @Test func `the page of findings is made from the rules`() throws {
    let made = AuditRule.catalogueMarkdown()
    #expect(try Project.text(of: "Docs/Findings.md", madeAs: made) == made)
  }

  @Test(.enabled(if: !IndicatorDefinition.all.isEmpty))
  func `every indicator that a formula names is in the vocabulary`() {
    var named: [Indicator] = []
    for formula in RateFormula.all {
      named.append(formula.rate)
      for sum in formula.numerators + formula.denominators + formula.elsewhere {
        named += sum.indicators
      }
    }
    for partition in Partition.all {
      named.append(partition.whole)
      named += partition.members + partition.alternatives
    }
    let unknown = named.filter { IndicatorDefinition.of($0) == nil }
    #expect(unknown.isEmpty)
  }
}
