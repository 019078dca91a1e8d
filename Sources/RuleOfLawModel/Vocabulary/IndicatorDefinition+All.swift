extension IndicatorDefinition {
  /// Every entry of the vocabulary, group by group.
  public static let all: [IndicatorDefinition] = [
    leadership,
    lawStudy,
    inspection,
    talent,
    institution,
    approval,
    service,
    hotline,
    market,
    rulemaking,
    decision,
    enforcement,
    enforcementChecks,
    enforcementSupervision,
    environment,
    disclosure,
    legalService,
    litigation,
    mediation,
    oversight,
    petition,
    publicOrder,
    publicity,
    reconsideration,
  ].flatMap { $0 }

  private static let byIndicator = Dictionary(
    all.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })

  /// Finds the entry of an indicator; nil for one that the vocabulary does not have.
  public static func of(_ indicator: Indicator) -> IndicatorDefinition? {
    byIndicator[indicator]
  }
}
