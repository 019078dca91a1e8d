/// The type of a field or a column.
public enum ValueType: String, Hashable, Sendable, CaseIterable {
  /// Free words.
  case text
  /// A value of a vocabulary, drawn by its label.
  case term
  /// A number.
  case number
  /// A number with a unit of its own in the row.
  case quantity
  /// A year or a span of years in words, `2022`, `2021-2025`; ordered as they are written.
  case period
  /// A signed change.
  case change
  /// A day.
  case date
  /// Yes or no.
  case boolean
}
