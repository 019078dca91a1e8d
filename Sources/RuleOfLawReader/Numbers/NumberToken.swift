import RuleOfLawModel

/// A number of the text with what is printed around it, before anyone knows what it is.
struct NumberToken: Sendable {
  /// The digits or numerals, with 万, 余 and their like between and behind them.
  var digits: Range<Int>
  /// From the qualifier before the number to the unit and the qualifier behind it.
  var extent: Range<Int>
  /// The value, counts multiplied out; nil for a masked number.
  var value: FixedDecimal?
  /// The measure word, kept as a unit.
  var unit: RuleOfLawModel.Unit
  /// The number of the measure word in the table; nil without one.
  var unitNumber: Int?
  /// How exactly it is printed.
  var qualifier: Qualifier
  /// Whether it is written in Chinese numerals.
  var isChinese: Bool
  /// What it is; a fact unless a rule says otherwise.
  var kind: NumberKind = .fact
  /// The rule that says so.
  var reason: RuleID = "number.fact"

  /// The end of the number and its unit.
  var end: Int { extent.upperBound }
}
