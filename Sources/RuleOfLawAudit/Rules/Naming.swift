import RuleOfLawModel

/// How messages name figures.
extension Figure {
  /// The Chinese name: what is printed, or what the vocabulary has.
  var chineseName: String {
    fact.label.isEmpty ? fact.indicators.first?.chineseName ?? fact.quote : fact.label
  }

  /// The English name from the vocabulary, or the printed one.
  var englishName: String { fact.indicators.first?.englishName ?? fact.label }

  /// The printed quantity.
  var printed: String { fact.quantity.description }
}

extension Indicator {
  /// The Chinese name of the vocabulary, or the dotted name.
  var chineseName: String { IndicatorDefinition.of(self)?.label ?? rawValue }

  /// The English name of the vocabulary, or the dotted name.
  var englishName: String { IndicatorDefinition.of(self)?.englishLabel ?? rawValue }
}

extension Composition {
  /// The Chinese names with their signs.
  var chineseName: String {
    added.map(\.chineseName).joined(separator: "+")
      + subtracted.map { "−" + $0.chineseName }.joined()
  }

  /// The English names with their signs.
  var englishName: String {
    added.map(\.englishName).joined(separator: " + ")
      + subtracted.map { " − " + $0.englishName }.joined()
  }
}
