import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

/// Every entry of the vocabulary, proved by its own examples.
struct VocabularyTests {
  @Test(arguments: IndicatorDefinition.all)
  func `an indicator is found in its examples`(_ entry: IndicatorDefinition) {
    for example in entry.examples {
      let (fact, text) = markedFact(in: example)
      #expect(
        fact?.indicators.contains(entry.indicator) == true,
        "\(text): \(fact?.indicators.map(\.rawValue) ?? ["no fact"])")
    }
  }

  @Test(arguments: IndicatorDefinition.all)
  func `an indicator is not found in its counterexamples`(_ entry: IndicatorDefinition) {
    for example in entry.counterexamples {
      let (fact, text) = markedFact(in: example)
      #expect(fact?.indicators.contains(entry.indicator) != true, "\(text)")
    }
  }

  @Test func `every indicator has its own name, examples and counterexamples`() {
    let names = IndicatorDefinition.all.map(\.indicator)
    #expect(Set(names).count == names.count)
    for entry in IndicatorDefinition.all {
      #expect(entry.examples.count >= 2, "\(entry.indicator)")
      #expect(!entry.counterexamples.isEmpty, "\(entry.indicator)")
    }
  }

  @Test(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
  func `every agreed indicator is in the vocabulary with its area, kind and labels`() throws {
    let rows = try SharedFolder.text(of: "vocabulary/indicators.tsv").split(separator: "\n")
    for row in rows.dropFirst() {
      let fields = row.split(separator: "\t").map(String.init)
      let entry = IndicatorDefinition.of(Indicator(fields[0]))
      #expect(entry?.area.rawValue == fields[1], "\(fields[0])")
      #expect(entry?.kind.rawValue == fields[2], "\(fields[0])")
      #expect(entry?.unit.rawValue == fields[3], "\(fields[0])")
    }
  }

  /// Reads an example and finds the fact of its bracketed number.
  private func markedFact(in example: String) -> (fact: Fact?, text: String) {
    let marked = MarkedText(example)
    let reading = Reader().read(marked.text)
    return (reading.facts.first { $0.provenance.span.overlaps(marked.span) }, example)
  }
}
