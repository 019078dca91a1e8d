import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Invented passages of many places and bodies: every fact is found, and nothing else is.
struct GenreTests {
  static let passages =
    GenrePassage.leadership + GenrePassage.enforcement + GenrePassage.disputes
    + GenrePassage.services

  @Test(arguments: passages)
  func `a passage has its facts and no others`(_ passage: GenrePassage) {
    var facts = Reader().read(passage.text).facts
    for expected in passage.facts {
      let span = Self.span(of: expected.quote, in: passage.text)
      let place = facts.firstIndex { fact in
        fact.provenance.span.overlaps(span)
          && (expected.isValueOpen || fact.quantity.magnitude == expected.value)
          && (expected.unit.isEmpty || fact.quantity.unit.rawValue == expected.unit
            || expected.value == nil)
      }
      guard let place else {
        Issue.record("\(expected.quote) of \(passage.text) is no fact")
        continue
      }
      let fact = facts.remove(at: place)
      if let indicators = expected.indicators {
        #expect(Set(fact.indicators.map(\.rawValue)) == Set(indicators), "\(expected.quote)")
      }
    }
    let open = passage.open.map { Self.span(of: $0, in: passage.text) }
    facts.removeAll { fact in open.contains { $0.overlaps(fact.provenance.span) } }
    #expect(facts.map(\.quote) == [], "\(passage.text)")
  }

  private static func span(of quote: String, in text: String) -> SourceSpan {
    guard let range = text.firstRange(of: quote) else { return SourceSpan(0, 0) }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return SourceSpan(start, start + quote.utf8.count)
  }
}
