import RuleOfLawModel

/// Finds the numbers of a text: digits and Chinese numerals, with magnitude, unit and qualifier.
struct NumberScanner: Sendable {
  private let measures = MeasureWords.standard

  /// Reads the number that begins at an index, if one does.
  ///
  /// - Parameter floor: the first unit that a qualifier before the number may use.
  func number(in glyphs: Glyphs, at index: Int, floor: Int) -> NumberToken? {
    let unit = glyphs[index]
    if unit.isDigit { return digits(in: glyphs, at: index, floor: floor) }
    if ChineseNumeral.isNumeral(unit) { return numerals(in: glyphs, at: index, floor: floor) }
    return nil
  }

  private func digits(in glyphs: Glyphs, at start: Int, floor: Int) -> NumberToken {
    var end = start
    let limit = start + Self.longestRun
    while end < limit, glyphs[end].isDigit { end += 1 }
    while end < limit, let next = Self.thousandsGroup(in: glyphs, from: start, at: end) {
      end = next
    }
    if glyphs[end] == Unit16.point, glyphs[end + 1].isDigit {
      end += 1
      while end < limit, glyphs[end].isDigit { end += 1 }
    }
    let value = Self.value(of: start..<end, in: glyphs)
    if glyphs[end] == Unit16.slash, let fraction = Self.fraction(in: glyphs, value, slash: end) {
      return token(
        glyphs, start..<fraction.end, value: fraction.value, floor: floor, fixedUnit: .proportion)
    }
    if let behind = Self.toOne.word(in: glyphs, at: end), !glyphs[behind.upperBound].isDigit,
      glyphs[start - 1] != Unit16.colon
    {
      // 2.12:1 is so many times.
      return token(
        glyphs, start..<behind.upperBound, value: value, floor: floor, fixedUnit: .ratio)
    }
    return token(glyphs, start..<end, value: value, floor: floor)
  }

  /// Reads a figure whose digits are masked, as 行政处罚XX件: its value is unknown.
  func masked(in glyphs: Glyphs, at start: Int, floor: Int) -> NumberToken? {
    var end = start
    while end < start + Self.longestRun, UnitKinds.isMask(glyphs[end]) { end += 1 }
    let before = glyphs[start - 1]
    guard !before.isAlphanumeric, !Self.joints.contains(before),
      !UnitKinds.isMask(before)
    else { return nil }
    let token = token(glyphs, start..<end, value: nil, floor: floor)
    guard token.unitNumber != nil,
      let measure = measures.entry(in: glyphs, at: token.digits.upperBound),
      measure.countsNumerals || measure.unit.yuanExponent != nil || measure.unit == .percent,
      !Self.nounEnds.contains(glyphs[token.digits.upperBound + measure.printed.count])
    else { return nil }
    return token
  }

  /// The value of digits with or without a point, 18 at most.
  private static func value(of range: Range<Int>, in glyphs: Glyphs) -> FixedDecimal? {
    var coefficient: Int64 = 0
    var digits = 0
    var scale: UInt8 = 0
    var hasPoint = false
    for index in range {
      let unit = glyphs.units[index]
      if unit.isDigit {
        digits += 1
        guard digits <= 18 else { return nil }
        coefficient = coefficient * 10 + Int64(unit - 0x30)
        if hasPoint { scale += 1 }
      } else if unit == Unit16.point {
        hasPoint = true
      }
    }
    return FixedDecimal(coefficient: coefficient, scale: scale)
  }

  /// Reads numerals where a measure word or another sign of counting follows.
  private func numerals(in glyphs: Glyphs, at start: Int, floor: Int) -> NumberToken? {
    var end = start
    while end < start + Self.longestRun, ChineseNumeral.isNumeral(glyphs[end]) { end += 1 }
    if glyphs.hasPrefix(Self.ofParts, at: end) {
      return chineseFraction(in: glyphs, start..<end, floor: floor)
    }
    guard let value = ChineseNumeral.parse(glyphs.units[start..<end]) else { return nil }
    var token = token(glyphs, start..<end, value: value, floor: floor)
    token.isChinese = true
    guard isCounted(token, in: glyphs, start..<end) else { return nil }
    return token
  }

  /// Whether numerals count something: 三个区, 百余条, 超五成, but not 统一, 三农, 一批.
  private func isCounted(_ token: NumberToken, in glyphs: Glyphs, _ run: Range<Int>) -> Bool {
    if Self.ordinalMarks.word(in: glyphs, endingAt: run.lowerBound) != nil { return true }
    if token.measure == .percent { return true }
    guard token.unitNumber != nil,
      let measure = measures.entry(in: glyphs, at: token.digits.upperBound), measure.countsNumerals
    else {
      // 二〇一四年 is a date, 五年 a duration.
      return Self.timeWords.contains(glyphs[run.upperBound])
    }
    // 零门槛 is a phrase, 零起 a count.
    if run.count == 1, token.value == 0, !Self.zeroUnits.contains(token.unit) { return false }
    // 万人发案率 is a rate per ten thousand.
    if run.count == 1, token.hedge == .exact,
      ChineseNumeral.value(of: glyphs[run.lowerBound]) == 10_000
    {
      return false
    }
    let isBareOne = run.count == 1 && glyphs[run.lowerBound] == 0x4E00
    return !isBareOne || Self.countingMarks.contains(glyphs[run.lowerBound - 1])
  }

  /// Completes a number with magnitude, 余, unit and the qualifiers around it.
  private func token(
    _ glyphs: Glyphs, _ run: Range<Int>, value: FixedDecimal?, floor: Int,
    fixedUnit: UnitCode? = nil
  ) -> NumberToken {
    var end = run.upperBound
    var value = value
    var hedge: Hedge?
    var exponent: UInt8 = 0
    func takeHedge() {
      if Self.surplusMarks.contains(glyphs[end]) {
        hedge = .over
        end += 1
      }
    }
    takeHedge()
    // 万 and 亿 multiply a count; before 元 they are a part of the unit.
    while let power = Self.power(of: glyphs[end]), fixedUnit == nil, exponent + power <= 18 {
      guard measures.entry(in: glyphs, at: end)?.unit.yuanExponent == nil else { break }
      exponent += power
      end += 1
      takeHedge()
    }
    let digits = run.lowerBound..<end
    var unit = fixedUnit ?? .none
    if fixedUnit == nil, glyphs[end] == Self.tenth, run.count <= 3 {
      value = value?.scaled(byPowerOfTen: 1)
      unit = .percent
      end += 1
    } else if fixedUnit == nil, let measure = measures.entry(in: glyphs, at: end) {
      unit = UnitCode(measure.number)
      end += measure.printed.count
    }
    if exponent > 0 {
      // 2万余元 is kept in 万元.
      if exponent == 4 || exponent == 8, unit.unit == .yuan,
        let number = measures.number(of: exponent == 4 ? .tenThousandYuan : .hundredMillionYuan)
      {
        unit = UnitCode(number)
      } else {
        value = value?.scaled(byPowerOfTen: exponent)
      }
    }
    let behind = QualifierWords.behind(glyphs, end)
    let before = QualifierWords.before(glyphs, run.lowerBound, floor: floor)
    return NumberToken(
      digits: digits, extent: (before?.start ?? run.lowerBound)..<(behind?.end ?? end),
      value: value, measure: unit, hedge: before?.hedge ?? hedge ?? behind?.hedge ?? .exact,
      isChinese: false)
  }

  /// 4 598 and 12,345: a group of exactly three digits behind one to three.
  private static func thousandsGroup(in glyphs: Glyphs, from start: Int, at end: Int) -> Int? {
    guard glyphs[end] == Unit16.comma || glyphs[end] == Unit16.space,
      end - start <= 3
        || {
          glyphs[end - 4] == glyphs[end]
        }()
    else { return nil }
    let next = end + 4
    guard (end + 1..<next).allSatisfy({ glyphs[$0].isDigit }), !glyphs[next].isDigit,
      glyphs[next] != Unit16.point || glyphs[next + 1].isDigit, glyphs[start] != 0x30
    else { return nil }
    return next
  }

  private static func fraction(
    in glyphs: Glyphs, _ numerator: FixedDecimal?, slash: Int
  ) -> (value: FixedDecimal, end: Int)? {
    var end = slash + 1
    var denominator = 0
    while glyphs[end].isDigit, end - slash <= 3 {
      denominator = denominator * 10 + Int(glyphs[end] - 0x30)
      end += 1
    }
    guard let numerator = numerator?.wholeValue, numerator > 0, denominator > Int(numerator),
      denominator < 100, !glyphs[end].isDigit, glyphs[end] != Unit16.slash
    else { return nil }
    return share(Int(numerator), of: denominator).map { ($0, end) }
  }

  private func chineseFraction(
    in glyphs: Glyphs, _ run: Range<Int>, floor: Int
  ) -> NumberToken? {
    let start = run.upperBound + Self.ofParts.count
    var end = start
    while end < start + Self.longestRun, ChineseNumeral.isNumeral(glyphs[end]) { end += 1 }
    guard let denominator = ChineseNumeral.parse(glyphs.units[run])?.wholeValue,
      let numerator = ChineseNumeral.parse(glyphs.units[start..<end]), denominator > 1
    else { return nil }
    let isPercent = denominator == 100
    var token = token(
      glyphs, run.lowerBound..<end,
      value: isPercent
        ? numerator : Self.share(Int(numerator.coefficient), of: Int(denominator)), floor: floor,
      fixedUnit: isPercent ? .percent : .proportion)
    token.isChinese = true
    return token
  }

  /// A fraction to four decimals, rounded half up.
  private static func share(_ numerator: Int, of denominator: Int) -> FixedDecimal? {
    guard numerator < largestShare, denominator < largestShare else { return nil }
    return FixedDecimal(
      coefficient: Int64((numerator * 20_000 + denominator) / (denominator * 2)), scale: 4
    ).normalized
  }

  private static func power(of unit: UInt16) -> UInt8? {
    switch unit {
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: nil
    }
  }

  private static let ordinalMarks: WordList = "第 第("
  /// The most characters that are looked through for the end of a number.
  private static let longestRun = 200
  private static let largestShare = 1_000_000
  private static let joints: UnitList = "+-—./·"
  /// What makes a measure word the beginning of a noun: XX部门, XX项目.
  private static let nounEnds: UnitList = "门目园长级"
  private static let zeroUnits: [RuleOfLawModel.Unit] = ["件", "起", "例", "宗", "人次"]
  private static let toOne: WordList = ":1"
  private static let tenth = "成".utf16.first ?? 0
  private static let surplusMarks: UnitList = "余多来"
  private static let timeWords: UnitList = "年月"
  private static let countingMarks: UnitList = "共仅计各满近约超达第有"
  private static let ofParts = "分之".units
}
