import RuleOfLawDocuments
import RuleOfLawModel

/// The sentence that something was read from, with the words marked and their place (出处).
struct SourcePage {
  /// The report.
  let entry: Dataset.Entry
  /// The words.
  let span: SourceSpan
  /// Where the text stood in the original, if it was not plain text.
  var origins = OriginMap()

  /// Returns the page.
  func drawn(_ drawing: Drawing) -> String {
    let reading = entry.reading
    let facts = (reading.facts + reading.derivedFacts).filter { $0.provenance.span == span }
    let marks = facts.isEmpty ? [span] : facts.map(reading.figure)
    let sentences = reading.sentences(around: span)
    let text = MarkedText(reading, span: sentences, marks: marks)
    let location = reading.text.location(of: marks[0].start)

    var page = Page(drawing)
    page.paragraph(text.drawn(drawing.paint))
    let file = reading.report.file ?? page.words("（内置样本）", "(built-in sample)")
    var place = "\(file.visible):\(location.line):\(location.column)"
    if let fact = facts.first {
      place += "  \(fact.path)  \(fact.id)  \(fact.provenance.rule)"
    }
    let origins = origins.origins(of: marks[0]).map { $0.message.text(in: drawing.language) }
    for place in [place] + origins {
      page.paragraph(drawing.paint(.faint, "  " + place.visible), indent: 2)
    }
    return page.text
  }
}
