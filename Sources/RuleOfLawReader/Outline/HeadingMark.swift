/// The mark that a numbered heading begins with (序号), as `一、` or `(一)`.
struct HeadingMark: Hashable, Sendable {
  /// The systems of numbering, in their usual order of depth.
  enum System: Int, Comparable, Sendable {
    /// 第一部分.
    case part
    /// 一、
    case numeral
    /// (一)
    case bracketedNumeral
    /// 1. or 1、
    case digit
    /// (1)
    case bracketedDigit

    static func < (lhs: System, rhs: System) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// The system of numbering.
  let system: System
  /// The mark as a step of a path: `一`, `(一)`, `1`, `(1)`.
  let step: String
  /// The units of the mark, its dot or comma included.
  let range: Range<Int>

  /// Reads the mark that a line begins with, if it begins with one.
  init?(in glyphs: Glyphs, line: Range<Int>) {
    let start = line.lowerBound
    let isBracketed = glyphs[start] == Unit16.openBracket
    let isOrdinal = glyphs[start] == Unit16.ordinal
    let first = isBracketed || isOrdinal ? start + 1 : start
    var end = first
    let isDigit = glyphs[first].isDigit
    while end < line.upperBound, end - first < 3,
      isDigit ? glyphs[end].isDigit : ChineseNumeral.isNumeral(glyphs[end])
    { end += 1 }
    guard end > first, end < line.upperBound else { return nil }
    let number = glyphs.string(first..<end)
    let next = glyphs[end]
    switch (isOrdinal, isBracketed, isDigit) {
    case (true, _, false) where Self.partWord.word(in: glyphs, at: end) != nil:
      system = .part
      step = number
      range = start..<Self.afterPunctuation(glyphs, end + 2)
    case (false, true, _) where next == Unit16.closeBracket:
      system = isDigit ? .bracketedDigit : .bracketedNumeral
      step = "(\(number))"
      range = start..<Self.afterPunctuation(glyphs, end + 1)
    case (false, false, false) where next == Unit16.closeBracket:
      // A lost opening bracket: 一)
      system = .bracketedNumeral
      step = "(\(number))"
      range = start..<end + 1
    case (false, false, false) where next == Unit16.listComma || next == Unit16.point:
      system = .numeral
      step = number
      range = start..<end + 1
    case (false, false, true)
    where (next == Unit16.listComma || next == Unit16.point) && !glyphs[end + 1].isDigit:
      system = .digit
      step = number
      range = start..<end + 1
    default: return nil
    }
  }

  private static func afterPunctuation(_ glyphs: Glyphs, _ index: Int) -> Int {
    switch glyphs[index] {
    case Unit16.listComma, Unit16.colon, Unit16.gap, Unit16.point: index + 1
    default: index
    }
  }

  private static let partWord: WordList = "部分"
}
