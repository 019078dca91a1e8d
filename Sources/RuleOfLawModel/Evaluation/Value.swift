/// One cell of a table.
public enum Value: Hashable, Sendable {
  /// Nothing: not printed, or not applicable.
  case null
  /// Words; for named values their canonical English name.
  case text(String)
  /// An exact number.
  case number(FixedDecimal)
  /// A day.
  case date(CivilDate)
  /// Yes or no.
  case boolean(Bool)
  /// Several values, as of a fact with several indicators.
  case list([Value])
}
