extension [AuditRule] {
  /// The rules of an ordinary audit, in the order of the catalogue.
  public static let standard: [AuditRule] = [
    .rateOfWhole, .growthOfCount, .growthOfRate,
  ]
}
