import RuleOfLawModel

/// A number of the text with what is printed around it, before anyone knows what it is.
struct NumberToken: Sendable {
  /// The digits or numerals, with 万, 余 and their like between and behind them.
  var digits: Range<Int>
  /// From the qualifier before the number to the unit and the qualifier behind it.
  var extent: Range<Int>
  /// The value, counts multiplied out; nil for a masked number.
  var value: FixedDecimal?
  /// The measure word.
  var measure: UnitCode
  /// How exactly it is printed.
  var hedge: Hedge
  /// Whether it is written in Chinese numerals.
  var isChinese: Bool
  /// What it is and why; a fact unless a rule says otherwise.
  var verdict = NumberVerdict.unclaimed

  /// What it is, as far as steps of reading tell it apart.
  var sort: NumberVerdict.Sort { verdict.sort }
  /// The measure word as a unit.
  var unit: RuleOfLawModel.Unit { measure.unit }
  /// The number of the measure word in the table; nil without one.
  var unitNumber: Int? { measure.number }

  /// The end of the number and its unit.
  var end: Int { extent.upperBound }
}
