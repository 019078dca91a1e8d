import TestSupport
import Testing

@testable import LineEditing

@Suite("Screen")
struct ScreenTests {
  @Test func `a wide character at the edge wraps whole`() {
    let window = Window(rows: 4, columns: 8)
    #expect(window.showing("> ", Draft("abcde法x")) == ["> abcde", "法x", "", ""])
  }

  @Test func `at the end of a full row the cursor goes on to the next`() {
    let frame = Window(rows: 4, columns: 8).frame("> ", Draft("行政处"))
    #expect(frame.cursorRow == 1 && frame.cursorColumn == 0)
    #expect(frame.rows.count == 2)
  }

  @Test func `a newline after a full row adds no empty row`() {
    let window = Window(rows: 4, columns: 8)
    #expect(window.showing("> ", Draft("行政处\n罚")) == ["> 行政处", ": 罚", "", ""])
    let frame = window.frame("> ", Draft("行政处\n罚", cursor: 9))
    #expect(frame.cursorRow == 0 && frame.cursorColumn == 7)
  }

  @Test func `the cursor stands on the character that it is before`() {
    let frame = Window(rows: 4, columns: 9).frame("> ", Draft("行政处罚", cursor: 9))
    #expect(frame.cursorRow == 1 && frame.cursorColumn == 0)
  }

  @Test func `colours take no cells and do not reach the continuation prompt`() {
    let window = Window(rows: 4, columns: 20)
    var picture = window.picture("\u{1B}[1m法›\u{1B}[0m ", Draft("行\n政"))
    picture.spans = [StyledSpan(0..<7, style: "35")]
    let frame = window.screen.frame(of: picture)
    #expect(frame.rows.map(\.width) == [6, 4])
    #expect(frame.rows[0].text.hasSuffix("\u{1B}[35m行\u{1B}[0m"))
    #expect(frame.rows[1].text == ": \u{1B}[35m政\u{1B}[0m")
  }

  @Test func `colours go around their stretch and nothing else`() {
    let window = Window(rows: 2, columns: 20)
    var picture = window.picture("", Draft("行政a\u{1B}b"))
    picture.spans = [StyledSpan(6..<8, style: "31"), StyledSpan(0..<3, style: "1;36")]
    let frame = window.screen.frame(of: picture)
    #expect(frame.rows[0].text == "\u{1B}[1;36m行\u{1B}[0m政\u{1B}[31ma␛\u{1B}[0mb")
  }

  @Test func `painting changes no text`() {
    var editing = RandomEditing(seed: 7)
    let window = Window(rows: 30, columns: 21)
    for step in 0..<2_000 {
      editing.step()
      var picture = window.picture("法› ", editing.draft)
      let plain = window.screen.frame(of: picture)
      picture.spans = RandomEditing.spans(of: editing.draft.text, seed: UInt64(step))
      let painted = window.screen.frame(of: picture)
      #expect(painted.rows.map { StyledText.plain($0.text) } == plain.rows.map(\.text))
      #expect(painted.cursorRow == plain.cursorRow && painted.cursorColumn == plain.cursorColumn)
    }
  }

  @Test func `a control character cannot drive the terminal`() {
    let window = Window(rows: 2, columns: 20)
    #expect(window.showing("> ", Draft("a\u{1B}[2Jb")) == ["> a␛[2Jb", ""])
  }

  @Test func `a suggestion takes the rest of the row and no more`() {
    let window = Window(rows: 3, columns: 8)
    var picture = window.picture("> ", Draft("行"))
    picture.suggestion = "政处罚"
    #expect(window.lines(of: window.screen.frame(of: picture)) == ["> 行政", "", ""])
  }

  @Test func `an entry taller than the window is cut around the cursor`() {
    let window = Window(rows: 3, columns: 8)
    let text = (1...9).map(String.init).joined(separator: "\n")
    #expect(window.showing("> ", Draft(text)) == [": 7", ": 8", ": 9"])
    #expect(window.showing("> ", Draft(text, cursor: 0)) == ["> 1", ": 2", ": 3"])
    #expect(window.showing("> ", Draft(text, cursor: 8)) == [": 4", ": 5", ": 6"])
  }

  @Test func `a colour that began above a cut is in force below it`() {
    let window = Window(rows: 2, columns: 4)
    var picture = window.picture("", Draft("行政处罚许可"))
    picture.spans = [StyledSpan(0..<18, style: "31")]
    let frame = window.screen.frame(of: picture)
    #expect(frame.rows.map(\.width) == [4, 0])
    #expect(frame.rows[0].style == "\u{1B}[31m")
  }

  @Test func `a menu shares the window with a long entry`() {
    let window = Window(rows: 4, columns: 8)
    var picture = window.picture("> ", Draft("1\n2\n3\n4\n5"))
    picture.below = { rows in (0..<rows).map { "菜单\($0)" } }
    #expect(window.lines(of: window.screen.frame(of: picture)) == [": 4", ": 5", "菜单0", "菜单1"])
  }

  @Test func `an entry that is left ends on a fresh row, never two`() {
    let window = Window(rows: 4, columns: 8)
    for (text, row) in [("行政", 1), ("行政处", 1), ("行政处罚", 2), ("", 1)] {
      var terminal = VirtualTerminal(rows: 4, columns: 8)
      let picture = window.picture("> ", Draft(text))
      terminal.feed(window.screen.wholeFrame(of: picture).drawingToLeave(overCursorRow: 0))
      #expect(terminal.cursorRow == row && terminal.cursorColumn == 0, "\(text)")
    }
  }
}

/// A window to lay pictures out in, and to look at them.
private struct Window {
  var screen: Screen

  init(rows: Int, columns: Int) {
    screen = Screen(size: TerminalSize(rows: rows, columns: columns))
  }

  func picture(_ prompt: String, _ draft: Draft) -> Picture {
    Picture(prompt: prompt, continuationPrompt: ": ", draft: draft)
  }

  func frame(_ prompt: String, _ draft: Draft) -> Frame {
    screen.frame(of: picture(prompt, draft))
  }

  func showing(_ prompt: String, _ draft: Draft) -> [String] { lines(of: frame(prompt, draft)) }

  func lines(of frame: Frame) -> [String] {
    var terminal = VirtualTerminal(rows: screen.size.rows, columns: screen.size.columns)
    terminal.feed(frame.drawing(overCursorRow: 0))
    return terminal.lines
  }
}
