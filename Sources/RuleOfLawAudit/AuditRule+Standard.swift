extension [AuditRule] {
  /// The rules of an ordinary audit, in the order of the catalogue.
  public static let standard: [AuditRule] = [
    .rateOfWhole, .rateOfNamedParts, .wholeNumerator, .recoveredWhole, .rateBounds, .daysOfYear,
    .shareOfWhole, .sumOfShares,
    .partsOfWhole, .partsNamedOfWhich, .declaredTotal, .stockAndFlow, .flowByName,
    .batchesAndPersons, .wholeCount, .growthOfCount,
    .growthOfAmount,
    .growthOfRate, .growthFromTo,
    .repeatedFigure, .presupposedTarget, .opposedHedges,
  ]
}
