import Testing

@testable import LineEditing

@Suite("Styled text")
struct StyledTextTests {
  @Test func `what is no colour is passed over`() {
    #expect(StyledText.plain("a\u{1B}[2Jb\u{1B}[31mc\u{1B}[0m\u{1B}cd") == "abcd")
    #expect(Array(StyledText("\u{1B}[2J\u{1B}[31m")) == [.style("\u{1B}[31m")])
  }

  @Test func `controls become pictures, one for one`() {
    let text = "a\u{1B}[2J\tb\u{7F}\u{9B}\u{202E}c\nd"
    #expect(text.withVisibleControls == "a␛[2J␉b␡␦␦c\nd")
    #expect("行政\n处罚".withVisibleControls == "行政\n处罚")
  }
}
