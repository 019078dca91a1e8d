import RuleOfLawModel
import TestSupport
import Testing

@testable import RuleOfLawReader

/// Every rule for numbers, proved by its own examples.
struct NumberRuleTests {
  @Test(arguments: NumberRule.standard.indices)
  func `a rule claims the numbers of its examples`(_ rule: Int) {
    let rule = NumberRule.standard[rule]
    for example in rule.examples {
      #expect(reason(in: example) == rule.id, "\(example)")
    }
  }

  @Test(arguments: NumberRule.standard.indices)
  func `a rule leaves the numbers of its counterexamples alone`(_ rule: Int) {
    let rule = NumberRule.standard[rule]
    for example in rule.counterexamples {
      #expect(reason(in: example) != rule.id, "\(example)")
    }
  }

  @Test func `every rule has its own name and examples`() {
    let names = NumberRule.standard.map(\.id)
    #expect(Set(names).count == names.count)
    for rule in NumberRule.standard { #expect(!rule.examples.isEmpty, "\(rule.id)") }
  }

  /// A rule is found by its cue exactly where asking all rules would find it.
  @Test func `cues hide no rule`() {
    for example in NumberRule.standard.flatMap({ $0.examples + $0.counterexamples }) {
      let glyphs = Glyphs(SourceText(MarkedText(example).text))
      for number in ClauseScanner().scan(glyphs, 0..<glyphs.count).numbers {
        let context = NumberContext(
          glyphs: glyphs, number: number, quotation: nil, title: nil, paragraphStart: 0, name: nil)
        let traits: NumberCue.Traits = [.yearLike, .long, .besideLetter]
        let rules = NumberRules.standard
        let candidates = rules.candidates(for: number, in: glyphs, traits)
        #expect(
          rules.first(of: candidates, claiming: context)
            == NumberRule.standard.firstIndex { $0.condition.holds(context) }, "\(example)")
      }
    }
  }

  /// The reason that is given for the marked number of an example.
  private func reason(in example: String) -> RuleID? {
    let marked = MarkedText(example)
    let glyphs = Glyphs(SourceText(marked.text))
    let number = ClauseScanner().scan(glyphs, 0..<glyphs.count).numbers.first {
      glyphs.span($0.digits).overlaps(marked.span)
    }
    return number?.verdict.reason
  }
}
