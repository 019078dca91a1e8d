/// The characters that the reader knows by name.
enum Unit16 {
  /// Nothing: a character that folding takes out.
  static let dropped: UInt16 = 0
  /// A gap of two or more spaces, which separates columns.
  static let gap: UInt16 = 0x09
  static let lineFeed: UInt16 = 0x0A
  static let space: UInt16 = 0x20

  static let percent: UInt16 = 0x25
  static let openBracket: UInt16 = 0x28
  static let closeBracket: UInt16 = 0x29
  static let plus: UInt16 = 0x2B
  static let comma: UInt16 = 0x2C
  static let hyphen: UInt16 = 0x2D
  static let point: UInt16 = 0x2E
  static let slash: UInt16 = 0x2F
  static let colon: UInt16 = 0x3A
  static let semicolon: UInt16 = 0x3B
  static let exclamation: UInt16 = 0x21
  static let question: UInt16 = 0x3F
  /// · between the numbers of a date that became a name: 4·27.
  static let middleDot: UInt16 = 0xB7
  static let dash: UInt16 = 0x2014
  static let openQuote: UInt16 = 0x201C
  static let closeQuote: UInt16 = 0x201D
  /// 、 between the members of a list.
  static let listComma: UInt16 = 0x3001
  /// 。 at the end of a sentence.
  static let fullStop: UInt16 = 0x3002
  static let openTitle: UInt16 = 0x300A
  static let closeTitle: UInt16 = 0x300B
  /// 第 before an ordinal.
  static let ordinal: UInt16 = 0x7B2C
  /// 的 between what belongs together.
  static let particle: UInt16 = 0x7684
  static let and: UInt16 = 0x548C
  static let year: UInt16 = 0x5E74
}

extension UInt16 {
  /// Whether the unit is an ASCII digit.
  var isDigit: Bool { 0x30 <= self && self <= 0x39 }

  /// Whether the unit is an ASCII letter.
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// Whether the unit is an ASCII letter or digit.
  var isAlphanumeric: Bool { isDigit || isLetter }

  /// Whether the unit is a Chinese character.
  var isHan: Bool { 0x4E00 <= self && self <= 0x9FFF }

  /// Whether the unit ends a sentence.
  var endsSentence: Bool {
    self == Unit16.fullStop || self == Unit16.exclamation || self == Unit16.question
      || self == Unit16.lineFeed
  }

  /// Whether the unit ends a clause.
  var endsClause: Bool {
    self == Unit16.comma || self == Unit16.semicolon || self == Unit16.colon
      || self == Unit16.gap || endsSentence
  }
}
