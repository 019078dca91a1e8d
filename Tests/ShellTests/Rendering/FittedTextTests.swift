import TerminalText
import Testing

@testable import RuleOfLawShell

struct FittedTextTests {
  @Test(arguments: [
    ("行政复议", 8, "行政复议"), ("行政复议", 7, "行政复…"), ("行政复议", 6, "行政…"),
    ("行政复议", 2, "…"), ("行政复议", 1, "…"), ("行政复议", 0, ""), ("abc", 2, "a…"),
    ("a行b", 3, "a…"), ("😀😀", 3, "😀…"),
  ])
  func `a cut never breaks a character`(text: String, width: Int, cut: String) {
    #expect(text.cut(to: width, measuring: DisplayWidth()) == cut)
    #expect(DisplayWidth().of(text.cut(to: width, measuring: DisplayWidth())) <= width)
  }

  @Test(arguments: [
    ("“行政”复议", 12, "“行政”复议"), ("“行政”复议", 11, "“行政”…"), ("“行政”复议", 8, "“行政…"),
    ("行政复议", 1, ""),
  ])
  func `where marks are wide a cut makes room for them`(text: String, width: Int, cut: String) {
    #expect(text.cut(to: width, measuring: DisplayWidth(ambiguous: .wide)) == cut)
  }

  @Test(arguments: [
    ("复议\u{1B}[31m", "复议␛[31m"), ("a\tb\r\nc\u{7F}", "a␉b␍␊c␡"), ("\u{9B}2J", "\\u{9B}2J"),
    ("\u{202E}63", "\\u{202E}63"), ("\u{FEFF}x\u{200B}", "\\u{FEFF}x\\u{200B}"),
    ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{2028}", "\\u{2028}"),
  ])
  func `what acts is made to show`(text: String, visible: String) {
    #expect(text.visible == visible)
  }
}
