import TestSupport
import Testing

@testable import LineEditing
import TerminalText

/// Whatever was drawn before, drawing over it leaves what a fresh drawing would.
@Suite("Redrawing")
struct RedrawingTests {
  struct Window: Sendable, CustomTestStringConvertible {
    var rows: Int
    var columns: Int
    var ambiguous = DisplayWidth.Ambiguous.narrow

    var testDescription: String { "\(rows)×\(columns), ambiguous \(ambiguous)" }
  }

  private static let edits = 8_000
  private static let prompt = "\u{1B}[1m法治›\u{1B}[0m "
  private static let markers = (1...5).map { "above \($0)" }

  @Test(arguments: [
    Window(rows: 24, columns: 9), Window(rows: 24, columns: 20), Window(rows: 24, columns: 21),
    Window(rows: 24, columns: 33), Window(rows: 24, columns: 34), Window(rows: 24, columns: 80),
    Window(rows: 1, columns: 20), Window(rows: 2, columns: 20), Window(rows: 4, columns: 13),
    Window(rows: 5, columns: 2), Window(rows: 3, columns: 34),
    Window(rows: 24, columns: 21, ambiguous: .wide), Window(rows: 4, columns: 34, ambiguous: .wide),
  ])
  func `drawing over anything equals a fresh draw`(window: Window) throws {
    var editing = RandomEditing(seed: 20_240_131)
    let screen = window.screen
    var terminal = window.terminal
    terminal.feed(Self.markers.map { $0 + "\r\n" }.joined())
    // In a narrow window the markers take more rows than one.
    let above = terminal.scrollback + terminal.lines[..<terminal.cursorRow]
    var cursorRow = 0
    for step in 0..<Self.edits {
      editing.step()
      let frame = screen.frame(of: Self.picture(of: editing.draft, step: step))
      terminal.feed(frame.drawing(overCursorRow: cursorRow))
      cursorRow = frame.cursorRow

      var fresh = window.terminal
      fresh.feed(frame.drawing(overCursorRow: 0))
      let top = terminal.cursorRow - frame.cursorRow
      try #require(top >= 0)
      let shown = Array(terminal.lines[top...])
      let blanks = Array(repeating: "", count: top)
      let place: Comment = "step \(step), \(editing.draft)"
      try #require(shown + blanks == fresh.lines, place)
      try #require(terminal.cursorColumn == fresh.cursorColumn, place)
      try #require(fresh.cursorRow == frame.cursorRow, place)
      // What was there before the prompt is neither drawn over nor left twice.
      try #require(terminal.scrollback + terminal.lines[..<top] == above, place)
      try #require(Self.isRight(fresh.characterAtCursor, at: editing.draft), place)
    }
    #expect(terminal.unknownSequences == [])
  }

  @Test(arguments: [3, 20, 33])
  func `a window of another size is drawn as if it always had it`(seed: Int) throws {
    var editing = RandomEditing(seed: UInt64(seed))
    var size = TerminalSize(rows: 80, columns: 40)
    var terminal = VirtualTerminal(rows: size.rows, columns: size.columns)
    var state = EditingState(
      prompts: Prompts(entry: Self.prompt, continuation: ": "), delegate: EveryLineIsAnEntry())
    for step in 0..<400 {
      editing.step()
      terminal.feed(state.drawing(at: .settled, of: editing.draft, in: size))
      size.columns = Int.random(in: 12...60, using: &editing.generator)
      terminal.resize(rows: size.rows, columns: size.columns)
      // A key may find the new size before the signal does.
      if step.isMultiple(of: 3) { editing.step() }
      terminal.feed(state.drawing(at: .settled, of: editing.draft, in: size))
      terminal.feed(state.drawing(at: .resized, of: editing.draft, in: size))

      var fresh = VirtualTerminal(rows: size.rows, columns: size.columns)
      var freshState = EditingState(prompts: state.prompts, delegate: state.delegate)
      fresh.feed(freshState.drawing(at: .settled, of: editing.draft, in: size))
      let place: Comment = "step \(step), \(size), \(editing.draft)"
      try #require(terminal.text == fresh.text, place)
      try #require(terminal.cursorRow == fresh.cursorRow, place)
      try #require(terminal.cursorColumn == fresh.cursorColumn, place)
    }
  }

  private static func picture(of draft: Draft, step: Int) -> Picture {
    var picture = Picture(
      prompt: prompt, continuationPrompt: "  …› ", draft: draft,
      spans: RandomEditing.spans(of: draft.text, seed: UInt64(step)))
    if draft.isCursorAtEnd { picture.suggestion = "年度 2024 年" }
    if step.isMultiple(of: 7) {
      picture.below = { _ in (0...step % 5).map { "菜单 \($0) \u{1B}[2m项目甲乙丙丁戊己\u{1B}[0m" } }
    }
    return picture
  }

  private static func isRight(_ shown: String, at draft: Draft) -> Bool {
    let rest = draft.text[draft.cursorIndex...].unicodeScalars
    // A mark is on the character before it, and a newline is not to be seen.
    guard let next = rest.first, next != "\n", next != "\u{301}" else { return true }
    return shown.unicodeScalars.first == next
  }
}

extension RedrawingTests.Window {
  fileprivate var screen: Screen {
    Screen(
      size: TerminalSize(rows: rows, columns: columns), width: DisplayWidth(ambiguous: ambiguous))
  }

  fileprivate var terminal: VirtualTerminal {
    let ambiguousWidth = ambiguous.rawValue
    return VirtualTerminal(rows: rows, columns: columns) { scalar in
      "—“”①·…".unicodeScalars.contains(scalar)
        ? ambiguousWidth : VirtualTerminal.usualWidth(scalar)
    }
  }
}
