extension IndicatorDefinition {
  /// Every entry of the vocabulary, group by group.
  public static let all: [IndicatorDefinition] = []

  private static let byIndicator = Dictionary(
    all.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })

  /// Finds the entry of an indicator; nil for one that the vocabulary does not have.
  public static func of(_ indicator: Indicator) -> IndicatorDefinition? {
    byIndicator[indicator]
  }
}
