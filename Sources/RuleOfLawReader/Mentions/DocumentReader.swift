import RuleOfLawModel

/// Reads references to documents: titles in 《》 with issuer, number and period (文件引用).
enum DocumentReader {
  /// The references of a passage in order.
  static func references(
    in record: PassageRecord, of glyphs: Glyphs
  ) -> [DocumentReference] {
    guard record.signs & UnitKinds.title != 0 else { return [] }
    let passage = record.passage
    var references: [DocumentReference] = []
    var index = passage.range.lowerBound
    while let open = glyphs.firstIndex(
      in: index..<passage.range.upperBound, where: { $0 == Unit16.openTitle }),
      let close = closing(open, passage.range, glyphs)
    {
      let title = open + 1..<close
      let period = period(in: title, glyphs)
      let number = number(at: close + 1, passage.range, glyphs)
      references.append(
        DocumentReference(
          title: glyphs.printed(title.lowerBound..<(period?.outer.lowerBound ?? close)),
          number: number.map { glyphs.printed($0) },
          issuer: issuer(before: open, passage.range, glyphs).map { glyphs.string($0) },
          period: period.map { glyphs.string($0.years) }, path: passage.path,
          span: glyphs.span(open..<(number?.upperBound ?? close) + 1)))
      index = close + 1
    }
    return references
  }

  private static func closing(_ open: Int, _ range: Range<Int>, _ glyphs: Glyphs) -> Int? {
    var depth = 0
    for index in open..<min(range.upperBound, open + 120) {
      if glyphs.units[index] == Unit16.openTitle { depth += 1 }
      if glyphs.units[index] == Unit16.closeTitle {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// The years that a title ends with in brackets: (2021-2025年).
  private static func period(
    in title: Range<Int>, _ glyphs: Glyphs
  ) -> (outer: Range<Int>, years: Range<Int>)? {
    guard glyphs[title.upperBound - 1] == Unit16.closeBracket,
      let open = glyphs.units[title].lastIndex(of: Unit16.openBracket),
      (open + 1..<open + 5).allSatisfy({ glyphs[$0].isDigit })
    else { return nil }
    var end = title.upperBound - 1
    while end > open, !glyphs[end - 1].isDigit { end -= 1 }
    return (open..<title.upperBound, open + 1..<end)
  }

  /// A document number in brackets behind the title: (江府发〔2022〕5号).
  private static func number(
    at index: Int, _ range: Range<Int>, _ glyphs: Glyphs
  ) -> Range<Int>? {
    guard index < range.upperBound, glyphs[index] == Unit16.openBracket,
      let close = glyphs.closingBracket(of: index, limit: min(range.upperBound, index + 40)),
      glyphs[close - 1] == numberMark
    else { return nil }
    return index + 1..<close
  }

  /// The body that is named just before the title.
  private static func issuer(
    before open: Int, _ range: Range<Int>, _ glyphs: Glyphs
  ) -> Range<Int>? {
    guard let last = issuers.word(in: glyphs, endingAt: open) else { return nil }
    var start = open - last.count
    while start > range.lowerBound, let step = step(before: start, range, glyphs) { start = step }
    return start..<open
  }

  /// Goes back over another issuer joined by 、.
  private static func step(
    before start: Int, _ range: Range<Int>, _ glyphs: Glyphs
  ) -> Int? {
    guard glyphs[start - 1] == Unit16.listComma,
      let word = issuers.word(in: glyphs, endingAt: start - 1)
    else { return nil }
    let next = start - 1 - word.count
    return next >= range.lowerBound ? next : nil
  }

  private static let numberMark = "号".utf16.first ?? 0
  private static let issuers: WordList = """
    中共中央办公厅 国务院办公厅 中共中央 全国人大常委会 国务院 中办 国办 中央依法治国办 司法部 自治区党委 自治区人民政府 \
    省委办公厅 省政府办公厅 省委 省人民政府 省政府 市委办公室 市政府办公室 市委 市人民政府 市政府 县委 县人民政府 \
    县政府 区委 区人民政府 区政府
    """
}
