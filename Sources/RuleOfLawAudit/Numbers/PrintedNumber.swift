import RuleOfLawModel

/// A number as its sentence prints it (文中之数), whether or not the reader made a fact of it.
///
/// Years, dates and ordinal numbers are none; `比2022年的1190件` holds one number, 1190件. Nor is a
/// number beyond ten digits or four decimals: no report prints one, and its products with others,
/// in ones, could outgrow 128 bits.
struct PrintedNumber: Hashable, Sendable {
  /// Its place among the numbers of the text, from 0.
  let index: Int
  /// The digits with what belongs to them and the unit.
  let span: SourceSpan
  /// The number as printed, without 万 or 亿.
  let value: FixedDecimal
  /// What 万 or 亿 before the unit stand for, as a power of ten.
  let exponent: UInt8
  /// The measure word; empty where none is known.
  let unit: Unit
  /// The place of the unit in the table of units, persons having one; 0 where none is known.
  let unitCode: UInt8
  /// Whether words before or behind say that it is not exact.
  let isHedged: Bool
  /// The sentence it stands in, counted over the text.
  let sentence: Int
  /// The part of the sentence between semicolons, counted over the text.
  let segment: Int
  /// The characters of its sentence before it.
  let sentenceCues: Cues
  /// The characters between the number before and it.
  let leadCues: Cues
  /// The characters between the last comma before it and it.
  let clauseCues: Cues
  /// The characters between it and the next number, or the end of its sentence.
  var tailCues = Cues([])

  /// Whether it is a share in per cent.
  var isPercentage: Bool { unit == .percent }

  /// Whether it is an amount of money.
  var isMoney: Bool { unit == .yuan }

  /// Whether it counts or measures things, being neither a share nor a multiple.
  var isAmount: Bool {
    !isPercentage && unit != .percentagePoint && unit != .multiple && !unit.rawValue.isEmpty
  }

  /// Whether digits are few enough to be reckoned with.
  static func isReckonable(_ value: FixedDecimal) -> Bool {
    value.coefficient < 10_000_000_000 && value.scale <= 4
  }

  /// The number as a whole count, where it is exact.
  var count: Int128? {
    guard !isHedged, exponent == 0, isAmount, !isMoney else { return nil }
    return value.wholeValue.map { Int128($0) }
  }

  /// The digits, where they are not hedged.
  var decimal: PrintedDecimal? { isHedged ? nil : PrintedDecimal(value) }

  /// The exact values that it may stand for, in ones; nil where it is hedged.
  var interval: Interval? {
    if let count { return Interval(count) }
    return decimal.map { Interval($0, timesTenTo: exponent) }
  }

  /// Whether two numbers are counted in the same unit, so that one may be a part of the other.
  func isOfUnit(of other: PrintedNumber) -> Bool {
    unitCode == other.unitCode
  }

  /// The printed value in ones.
  var ratio: Ratio {
    Ratio(
      Int128(value.coefficient) * Int128(FixedDecimal.powerOfTen(exponent)),
      Int128(FixedDecimal.powerOfTen(value.scale)))
  }

  /// Some units of its last printed digit, in ones.
  func ratio(ofLastDigits digits: Int128) -> Ratio {
    Ratio(
      digits * Int128(FixedDecimal.powerOfTen(exponent)),
      Int128(FixedDecimal.powerOfTen(value.scale)))
  }

  /// As it is printed, for messages.
  var printed: String { Self.printed(value, exponent, unit) }

  /// The sum of some numbers in the power of ten of another, with as many decimals as they have.
  static func sum(_ parts: [PrintedNumber], like whole: PrintedNumber) -> FixedDecimal {
    let sum = parts.reduce(Ratio(0, 1)) { $0 + $1.ratio }
    let power = Int128(FixedDecimal.powerOfTen(whole.exponent))
    let scale = (parts + [whole]).map(\.value.scale).max() ?? 0
    return Ratio(sum.numerator, sum.denominator * power).rounded(to: Int(scale))
  }

  /// Writes a number as it would be printed.
  static func printed(_ value: FixedDecimal, _ exponent: UInt8, _ unit: Unit) -> String {
    let power = exponent == 4 ? "万" : exponent == 8 ? "亿" : exponent == 12 ? "万亿" : ""
    return "\(value)\(power)\(unit)"
  }
}
