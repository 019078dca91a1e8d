import RuleOfLawModel

/// A fact while its passage is being read, in units of the text.
struct FactDraft {
  var indicators: [Indicator] = []
  /// The noun phrase.
  var label: Range<Int>
  /// From the label to the unit, or from the number to the label behind it.
  var quote: Range<Int>
  var quantity: Quantity
  /// The number, by its place in the passage; nil where a word says none.
  var number: Int?
  var changes: [Change] = []
  var scope: FactScope?
  var role: FactRole
  var period: String?
  var breakdown: Breakdown?
  var path: OutlinePath
  var rule: RuleID
  var sentence: Int
  /// Whether it stands in a bracket behind another fact.
  var isBracketed = false

  /// The fact under a name.
  func fact(_ id: FactID, of glyphs: Glyphs, in text: SourceText) -> Fact {
    let span = glyphs.span(quote)
    return Fact(
      id: id, indicators: indicators, label: glyphs.printed(label), quantity: quantity,
      change: changes.first, moreChanges: Array(changes.dropFirst()), scope: scope, role: role,
      period: period, breakdown: breakdown, path: path, quote: glyphs.string(span),
      provenance: Provenance(span: span, rule: rule))
  }
}
