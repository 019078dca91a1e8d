extension [AuditRule] {
  /// The rules of an ordinary audit, in the order of the catalogue.
  public static let standard: [AuditRule] = [
    .rateOfWhole, .wholeNumerator, .recoveredWhole, .rateBounds, .daysOfYear, .shareOfWhole,
    .partsOfWhole, .stockAndFlow, .batchesAndPersons, .growthOfCount, .growthOfAmount,
    .growthOfRate, .growthFromTo, .repeatedFigure, .presupposedTarget,
  ]
}
