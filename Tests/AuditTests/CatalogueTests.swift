import Foundation
import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

@Suite struct CatalogueTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Docs/Findings.md").standardizedFileURL

  @Test func `the page of findings is made from the rules`() throws {
    let made = AuditRule.catalogueMarkdown()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try made.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == made,
      "RECORD=1 swift test writes it anew")
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
