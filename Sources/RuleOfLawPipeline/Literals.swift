internal import RuleOfLawModel

/// Reads values as the field that they are compared with asks for.
enum Literals {
  /// Returns what a value is for a field; what the field cannot hold comes back as what it looks
  /// like, so that the clash can name it.
  static func literal(
    _ text: String, for field: FieldDefinition, _ comparison: Plan.Comparison
  ) -> Plan.Literal {
    switch field.type {
    case .text, .term, .period:
      let isClash = comparison.isOrdering && field.type != .period
      return isClash ? number(text) ?? .text(text) : .text(text)
    case .number, .quantity, .change:
      return number(text) ?? .text(text)
    case .date:
      let day = DayRange(parsing: text).flatMap { $0.first == $0.last ? $0.first : nil }
      return day.map { .date($0) } ?? number(text) ?? .text(text)
    case .boolean:
      switch Keyword(word: text) {
      case .yes: return .boolean(true)
      case .no: return .boolean(false)
      default: return .text(text)
      }
    }
  }

  /// Reads a number with or without a unit: `50`, `-3.5%`, `100万元`, `2.8万人次`.
  ///
  /// 万 and 亿 before anything but 元 are multiplied out, as the reader does.
  static func number(_ text: String) -> Plan.Literal? {
    var digits = text.prefix { "0123456789.".contains($0) || $0 == "-" || $0 == "+" }
    let rest = text[digits.endIndex...]
    if digits.first == "+" { digits = digits.dropFirst() }
    guard var number = FixedDecimal(parsing: digits) else { return nil }
    var unit = String(rest)
    if Unit(rawValue: unit).yuanExponent == nil, let first = unit.first,
      let exponent: UInt8 = first == "万" ? 4 : first == "亿" ? 8 : nil
    {
      guard let multiplied = number.scaled(byPowerOfTen: exponent) else { return nil }
      number = multiplied
      unit.removeFirst()
    }
    return unit.isEmpty ? .number(number) : .quantity(number, Unit(rawValue: unit))
  }
}

/// The days of a year, a month or a day, for dates that are not given in full.
struct DayRange {
  let first: CivilDate
  let last: CivilDate

  /// Reads `2023`, `2023-03`, `2023-03-29`, or the same with 年月日, `/` or `.`; anything else is nil.
  init?(parsing written: String) {
    let text = Self.hyphenated(written)
    if let day = CivilDate(parsing: text) {
      (first, last) = (day, day)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ $0.utf8.count == 4 ? Int($0) : nil }), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      guard let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { return nil }
      (self.first, self.last) = (first, last)
      return
    }
    guard let month = Int(parts[1]),
      let first = CivilDate(year: year, month: month, day: 1),
      let last = (28...31).reversed().lazy.compactMap({
        CivilDate(year: year, month: month, day: $0)
      }).first
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Whether a text has the form of a date, whether there is such a day or not.
  static func isWrittenAsDate(_ text: String) -> Bool {
    let parts = hyphenated(text).split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts[0].utf8.count == 4
      && parts.allSatisfy { $0.utf8.count <= 4 && Int($0) != nil }
  }

  /// Returns a date with hyphens between its numbers, each with two digits at least.
  private static func hyphenated(_ text: String) -> String {
    var parts = [""]
    var written = text.unicodeScalars[...]
    // Only a word that belongs to what stands before it may end a date.
    if let last = written.last, let count = ["年": 1, "月": 2, "日": 3][last],
      written.dropLast().count(where: { separators.contains($0) }) == count - 1
    {
      written.removeLast()
    }
    for scalar in written {
      if separators.contains(scalar) {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
  }

  private static let separators = Set("年月/.-".unicodeScalars)

  /// Returns the comparison of a field with all these days.
  func condition(_ field: String, _ comparison: Plan.Comparison) -> Plan.Condition {
    switch comparison {
    case .equal: .between(field, .date(first), .date(last))
    case .notEqual:
      .any([.compare(field, .less, .date(first)), .compare(field, .greater, .date(last))])
    case .less, .greaterOrEqual: .compare(field, comparison, .date(first))
    case .greater, .lessOrEqual: .compare(field, comparison, .date(last))
    }
  }
}
