import RuleOfLawModel

extension AuditRule {
  static let calendarDate = AuditRule(
    "date.exists", .consistency, .error,
    summary: Message("所载日期在历法上是否存在。", "Whether a printed date is in the calendar."),
    formula: Message("1 ≤ 月 ≤ 12；1 ≤ 日 ≤ 该月天数", "1 ≤ month ≤ 12; 1 ≤ day ≤ days of the month"),
    source: "公历",
    examples: ["2022年13月5日前报送自查报告。", "自2022年3月至2022年14月整治。", "6月31日召开推进会。", "2023年2月29日印发工作方案。"],
    counterexamples: [
      "2022年12月31日前报送自查报告。", "6月30日召开推进会。", "2024年2月29日印发工作方案。", "2月29日印发工作方案。",
      "工期18个月30日历天。", "4·31专项行动。",
    ]
  ) { context in
    CalendarScan.impossible(in: context.reading.text).compactMap { date in
      Remark(
        severity: .error, confidence: .proven,
        message: Message(
          "\(date.printed)在历法上不存在", "there is no such date as \(date.printed)"),
        figures: [], spans: [date.span], printed: date.printed)
    }
  }
}

/// Finds dates that are in no calendar.
enum CalendarScan {
  /// A month with its day, as printed.
  struct Found {
    let span: SourceSpan
    let printed: String
  }

  private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  /// 月 in UTF-8.
  private static let month: [UInt8] = [0xE6, 0x9C, 0x88]
  /// 日 in UTF-8.
  private static let day: [UInt8] = [0xE6, 0x97, 0xA5]
  /// 年 in UTF-8.
  private static let year: [UInt8] = [0xE5, 0xB9, 0xB4]

  /// Every date with digits for month and day that does not exist.
  static func impossible(in text: SourceText) -> [Found] {
    let bytes = text.string.utf8.span
    var found: [Found] = []
    var offset = 1
    while offset + 3 < bytes.count {
      guard bytes[offset] == month[0], bytes[offset + 1] == month[1],
        bytes[offset + 2] == month[2], isDigit(bytes[offset - 1])
      else {
        offset += 1
        continue
      }
      if let date = date(bytes, at: offset) {
        found.append(Found(span: date, printed: String(text[date])))
      }
      offset += 3
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func date(_ bytes: borrowing Span<UInt8>, at offset: Int) -> SourceSpan? {
    var start = offset
    while start > 0, offset - start < 3, isDigit(bytes[start - 1]) { start -= 1 }
    var end = offset + 3
    while end < bytes.count, end - offset < 6, isDigit(bytes[end]) { end += 1 }
    // 2022年13月 needs no day to be in no calendar.
    if (1...2).contains(offset - start), start >= 7, stands(year, in: bytes, at: start - 3),
      isDigit(bytes[start - 7]), !(1...12).contains(number(bytes, start..<offset))
    {
      return SourceSpan(start, stands(day, in: bytes, at: end) ? end + 3 : offset + 3)
    }
    guard offset - start <= 2, end - offset <= 5, stands(day, in: bytes, at: end),
      // 31日历天 is no date.
      !stands([0xE5, 0x8E, 0x86], in: bytes, at: end + 3)
    else { return nil }
    let (month, day) = (number(bytes, start..<offset), number(bytes, offset + 3..<end))
    let span = SourceSpan(start, end + 3)
    guard (1...12).contains(month) else { return span }
    if day < 1 || day > days[month - 1] { return span }
    guard month == 2, day == 29, start >= 7, stands(year, in: bytes, at: start - 3) else {
      return nil
    }
    let printed = number(bytes, start - 7..<start - 3)
    let isLeap = printed % 4 == 0 && (printed % 100 != 0 || printed % 400 == 0)
    return isLeap ? nil : span
  }

  private static func stands(
    _ word: [UInt8], in bytes: borrowing Span<UInt8>, at offset: Int
  ) -> Bool {
    guard offset >= 0, offset + word.count <= bytes.count else { return false }
    for place in word.indices where word[place] != bytes[offset + place] { return false }
    return true
  }

  private static func number(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var number = 0
    for place in range { number = number * 10 + Int(bytes[place] & 0x0F) }
    return number
  }
}
