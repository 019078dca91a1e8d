import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

@Suite struct SentencesTests {
  @Test(arguments: PlantedErrors.all.indices)
  func `a planted error is found`(index: Int) {
    let planted = PlantedErrors.all[index]
    let findings = Audit().findings(in: planted.sentence.reading)
    let doubts = findings.filter { $0.severity > .info }
    #expect(
      doubts.contains { $0.rule == planted.rule && $0.severity == planted.severity },
      "\(planted.sentence.text) \(findings.map { "\($0.rule) \($0.severity) \($0.message.chinese)" })"
    )
  }

  @Test(arguments: CleanSentences.all)
  func `a clean sentence is not doubted`(sentence: AuditRule.Example) {
    let doubts = Audit().findings(in: sentence.reading).filter { $0.severity > .info }
    #expect(doubts.isEmpty, "\(sentence.text) \(doubts.map(\.message.chinese))")
  }

  @Test func `the spans of a finding name printed figures of the text`() {
    for planted in PlantedErrors.all {
      let reading = planted.sentence.reading
      for finding in Audit().findings(in: reading) {
        #expect(!finding.spans.isEmpty)
        #expect(finding.spans.allSatisfy { $0.end <= reading.text.length })
        #expect(finding.facts.allSatisfy { reading.fact($0) != nil })
        guard let fact = finding.facts.first else { continue }
        #expect(finding.spans.first == reading.fact(fact)?.provenance.span)
      }
    }
  }

  @Test(arguments: [
    "受理〔999999999999999999件 reconsideration.accepted〕,审结〔999999999999999999件 reconsideration.concluded〕,纠错率〔99.9999999999999% reconsideration.correctionRate〕,同比增长〔0.00000001% up〕。",
    "审结〔9999999999999件 reconsideration.concluded〕,纠错〔9999999999998件 reconsideration.corrected〕,纠错率〔99.999999% reconsideration.correctionRate〕,同比增长〔9999999.999999% up〕。",
    "审结〔0件 reconsideration.concluded〕,纠错〔0件 reconsideration.corrected〕,纠错率〔0% reconsideration.correctionRate〕,同比下降〔100% down〕。",
    "受理〔0件 reconsideration.accepted〕,同比下降〔99.999999% down〕。",
    "受理〔1件 reconsideration.accepted〕,同比增长〔9999999999999% up〕,由〔0件 from〕增至〔9999999999999件 litigation.cases〕,增长〔0.000001% up〕。",
    "退税〔0.000001亿元 tax.cuts〕,同比下降〔99.999999% down〕,增长〔0% up〕。",
    "", "。", "占〔5%〕。", "〔〕",
  ])
  func `figures beyond measure end in silence and not in a trap`(sentence: String) {
    let reading = AuditRule.Example(sentence).reading
    _ = Audit().findings(in: reading)
    _ = Audit().derivedFacts(in: reading)
  }
}
