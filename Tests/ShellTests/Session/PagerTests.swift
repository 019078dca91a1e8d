import TerminalText
import Testing

@testable import RuleOfLawShell

struct PagerTests {
  @Test(arguments: [
    ("", false), ("一\n", false), ("一\n二\n三\n", false), ("一\n二\n三\n四\n", true),
    ("一二三四五六七八九十一二三\n", false), ("一二三四五六七八九十一二三四五六\n", true),
    ("\u{1B}[1;33m一二三四五\u{1B}[0m\n二\n三\n", false),
  ])
  func `what is longer than the screen is paged`(text: String, isNeeded: Bool) {
    #expect(Pager.isNeeded(for: text, rows: 4, columns: 10, measuring: DisplayWidth()) == isNeeded)
  }

  @Test(arguments: [
    (["PAGER": ""], false), (["PAGER": "cat"], false), (["PAGER": "true"], true),
    (["PATH": "/nonexistent"], false),
  ])
  func `a person chooses the pager`(variables: [String: String], isThere: Bool) {
    #expect((Pager { variables[$0] } != nil) == isThere)
  }

  @Test func `a pager that is not there shows nothing, and says so`() {
    #expect(Pager { ["PAGER": "no-such-pager 2>/dev/null"][$0] }?.show("一\n") == false)
    #expect(Pager { ["PAGER": "true"][$0] }?.show("一\n") == true)
  }
}
