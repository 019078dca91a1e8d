extension [AuditRule] {
  /// The rules of an ordinary audit, in the order of the catalogue.
  public static let standard: [AuditRule] = rates + sums + flows + growths + statements

  private static let rates: [AuditRule] = [
    .rateOfWhole, .rateOfNamedParts, .wholeNumerator, .recoveredWhole, .untracedRate, .rateBounds,
    .daysOfYear, .shareOfWhole, .sumOfShares,
  ]
  private static let sums: [AuditRule] = [
    .partsOfWhole, .partsNamedOfWhich, .partsByKind, .partAmongWhole, .declaredTotal, .impliedSum,
    .impliedAverage, .printedAverage, .rankInField, .dividedTotal, .placesTimesEach,
    .partsOfMeasures,
  ]
  private static let flows: [AuditRule] = [
    .stockAndFlow, .flowByName, .statutoryClock, .batchesAndPersons, .wholeCount,
    .flowOfOutcomes, .frequency, .datesListed,
  ]
  private static let growths: [AuditRule] = [
    .growthOfCount, .growthOfAmount, .growthOfRate, .growthFromTo, .growthFloor,
    .growthWithoutLevel,
  ]
  private static let statements: [AuditRule] = [
    .repeatedFigure, .nearSynonyms, .presupposedTarget, .targetAgainstBaseline, .claimCalledLow,
    .claimAdmittedElsewhere, .fieldsNamed, .decisionSteps, .opposedHedges, .outlineNumbering,
    .citedPeriod, .calendarDate, .pointedAt, .quotedTwice, .deniedCount, .restOfAll,
    .targetByName, .datedBeforeEnd,
  ]
}
