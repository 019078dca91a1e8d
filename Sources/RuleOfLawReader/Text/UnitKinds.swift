/// What a character is to the scanner of clauses, by one look-up: most are nothing.
struct UnitKinds: Sendable {
  /// An ASCII digit or a Chinese numeral.
  static let number: UInt8 = 1
  /// A mark that ends a clause, or opens or closes something.
  static let mark: UInt8 = 2
  /// A character that a word of awards, ranks or being first begins with.
  static let honour: UInt8 = 4
  /// A character that a word for none begins with: 无, 未.
  static let none: UInt8 = 8
  /// The mark 《 that opens a title.
  static let title: UInt8 = 16
  /// A character that takes the place of a figure: *, X, ×, N.
  static let mask: UInt8 = 32

  /// A character that a word for an aim has: 力争, 争取到, 将持续.
  static let aim: UInt8 = 64

  /// The character 持 that the word for no change begins with: 持平.
  static let flat: UInt8 = 128

  private let table: [UInt8]

  /// The kind of a unit; 0 for one that the scanner passes over.
  subscript(unit: UInt16) -> UInt8 { table[Int(unit)] }

  /// Whether a unit takes the place of a figure.
  static func isMask(_ unit: UInt16) -> Bool { standard[unit] & mask == mask }

  /// The kinds of all characters.
  static let standard = UnitKinds()

  private init() {
    var table = [UInt8](repeating: 0, count: 0x1_0000)
    let marks: [UInt16] = [
      Unit16.openQuote, Unit16.closeQuote, Unit16.openTitle, Unit16.closeTitle,
      Unit16.openBracket, Unit16.closeBracket,
    ]
    for unit in marks { table[Int(unit)] |= Self.mark }
    for unit in "*Xx×N".utf16 { table[Int(unit)] |= Self.mask }
    for unit in 0...UInt16.max {
      if unit.endsClause { table[Int(unit)] |= Self.mark }
      if unit.isDigit || ChineseNumeral.isNumeral(unit) { table[Int(unit)] |= Self.number }
    }
    table[Int(Unit16.openTitle)] |= Self.title
    for unit in HonourReader.heads { table[Int(unit)] |= Self.honour }
    for unit in PassageReading.noneHeads { table[Int(unit)] |= Self.none }
    for unit in "争将".units { table[Int(unit)] |= Self.aim }
    for unit in ChangeWords.flatHeads { table[Int(unit)] |= Self.flat }
    self.table = table
  }
}
