/// Which characters count as one: full-width and traditional forms, spaces, quotation marks, dots
/// and dashes.
struct Folding: Sendable {
  private let table: [UInt16]

  /// The folded form of a unit; `Unit16.dropped` for one that is not there.
  subscript(unit: UInt16) -> UInt16 { table[Int(unit)] }

  /// Units with each of them folded.
  func folded(_ units: [UInt16]) -> [UInt16] { units.map { table[Int($0)] } }

  /// The folding of the reader.
  static let standard = Folding()

  private init() {
    var table = [UInt16](identityUpTo: 0x1_0000)
    // Full-width ASCII: ！ to ～.
    for unit in 0xFF01...0xFF5E { table[unit] = UInt16(unit - 0xFEE0) }
    for (forms, folded) in Self.forms {
      for unit in forms { table[Int(unit)] = folded }
    }
    for (form, folded) in zip(Self.traditional.utf16, Self.simplified.utf16) {
      table[Int(form)] = folded
    }
    for unit in Self.invisible { table[Int(unit)] = Unit16.dropped }
    self.table = table
  }

  private static let forms: [(String.UTF16View, UInt16)] = [
    ("\u{3000}\u{A0}\u{2002}\u{2003}\u{2009}\t".utf16, Unit16.space),
    ("\u{85}\u{2028}\u{2029}\u{B}\u{C}".utf16, Unit16.lineFeed),
    ("「『“„".utf16, Unit16.openQuote),
    ("」』”".utf16, Unit16.closeQuote),
    ("〈".utf16, Unit16.openTitle),
    ("〉".utf16, Unit16.closeTitle),
    ("•・‧∙⋅".utf16, Unit16.middleDot),
    ("–‐‑‒−".utf16, Unit16.hyphen),
    ("―─".utf16, Unit16.dash),
    ("【".utf16, Unit16.openBracket),
    ("】".utf16, Unit16.closeBracket),
    ("〇○".utf16, "〇".utf16.first ?? 0),
    ("﹪％".utf16, Unit16.percent),
    ("︰﹕".utf16, Unit16.colon),
    ("﹐".utf16, Unit16.comma),
    ("﹔".utf16, Unit16.semicolon),
    ("｡".utf16, Unit16.fullStop),
    ("､﹑".utf16, Unit16.listComma),
  ]

  /// Controls, soft hyphens, joiners and direction marks.
  private static let invisible: [UInt16] =
    Array(0x00...0x08) + [0x0D, 0x7F, 0xAD, 0xFEFF] + Array(0x0E...0x1F) + Array(0x200B...0x200F)
    + Array(0x202A...0x202E) + Array(0x2060...0x2069)
}

extension [UInt16] {
  /// The units that stand for themselves, 0 up to a count.
  fileprivate init(identityUpTo count: Int) {
    self = (0..<count).map { UInt16($0) }
  }
}
