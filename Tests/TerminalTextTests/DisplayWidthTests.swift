import TerminalText
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(arguments: [
    ("法治政府", 8), ("abc", 3), ("", 0), ("２０２４年", 10), ("，", 2), ("〔2024〕", 8),
    ("e\u{301}", 1), ("\u{200B}", 0), ("☺\u{FE0F}", 1), ("😀", 2), ("한국", 4), ("ｶﾅ", 2),
    ("𠮷", 2), ("\u{1B}", 0), ("\u{AD}", 1), ("㈠", 2), ("〇", 2), ("￥", 2), ("\u{3000}", 2),
  ])
  func `text takes as many cells as a terminal gives it`(text: String, cells: Int) {
    #expect(DisplayWidth().of(text) == cells)
    #expect(DisplayWidth(ambiguous: .wide).of(text) >= cells)
  }

  @Test(arguments: ["“", "”", "‘", "’", "—", "…", "·", "①", "℃", "→", "×", "★", "│", "█", "Ⅱ"])
  func `a setting decides about the ambiguous`(text: String) {
    #expect(DisplayWidth().of(text) == 1)
    #expect(DisplayWidth(ambiguous: .wide).of(text) == 2)
  }

  @Test func `ASCII is never ambiguous`() {
    for value in UInt8(0x20)..<0x7F {
      #expect(DisplayWidth(ambiguous: .wide).of(Unicode.Scalar(value)) == 1)
    }
  }

  @Test func `a prefix takes no half characters`() {
    let width = DisplayWidth()
    #expect(width.prefix(of: "行政复议", fitting: 5) == "行政")
    #expect(width.prefix(of: "e\u{301}x", fitting: 1) == "e\u{301}")
    #expect(width.prefix(of: "行政", fitting: 0) == "")
    #expect(width.prefix(of: "行政", fitting: 40) == "行政")
  }
}
