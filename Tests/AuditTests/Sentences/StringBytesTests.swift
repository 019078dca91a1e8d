import Testing

@testable import RuleOfLawAudit

/// Words found by their bytes.
struct StringBytesTests {
  @Test(arguments: [
    ("审结39件", "39", true), ("审结39件", "审结39件", true), ("审结39件", "件", true),
    ("审结39件", "40", false), ("审", "审结", false), ("", "审", false), ("审", "", false),
  ])
  func `a word is held where its bytes are`(text: String, word: String, isHeld: Bool) {
    #expect(text.holds(word) == isHeld)
    #expect(text.holdsAny(of: ["没有", word]) == isHeld)
    #expect(text.place(of: word).map { String(text[$0]) } == (isHeld ? word : nil))
    #expect(text[...].place(of: word) == text.place(of: word))
  }

  @Test(arguments: [
    ("近40%", "近", true, false), ("近40%", "40%", false, true), ("近40%", "近40%", true, true),
    ("近", "近40%", false, false), ("", "近", false, false),
  ])
  func `a word begins or ends a text`(text: String, word: String, begins: Bool, ends: Bool) {
    #expect(text[...].begins(with: word) == begins)
    #expect(text[...].ends(with: word) == ends)
  }

  @Test(arguments: [
    ("发放28.4万份", true), ("5.5亿元", true), ("3400余件", false), ("审结39件", false), ("", false),
  ])
  func `large units are seen in a quote`(quote: String, isRounded: Bool) {
    #expect(Wording.isRoundedToLargeUnits(quote) == isRounded)
  }
}
