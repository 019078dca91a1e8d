import Testing

@testable import LineEditing
import TerminalText

@Suite("Draft")
struct DraftTests {
  let width = DisplayWidth()

  @Test func `up and down keep to the column that is seen`() {
    let draft = Draft("行政x\nabcdef\n法", cursor: "行政x\nabc".utf8.count)
    #expect(draft.movedUp(measuring: width)?.textBeforeCursor == "行")
    #expect(draft.movedDown(measuring: width)?.textBeforeCursor == "行政x\nabcdef\n法")
    #expect(draft.movedUp(measuring: width)?.movedUp(measuring: width) == nil)
    #expect(draft.movedDown(measuring: width)?.movedDown(measuring: width) == nil)
  }

  @Test func `the start and the end are those of the line, then of the entry`() {
    let draft = Draft("一\n二三\n四", cursor: "一\n二".utf8.count)
    #expect(draft.movedToLineStart().textBeforeCursor == "一\n")
    #expect(draft.movedToLineStart().movedToLineStart().cursor == 0)
    #expect(draft.movedToLineEnd().textBeforeCursor == "一\n二三")
    #expect(draft.movedToLineEnd().movedToLineEnd().isCursorAtEnd)
  }

  @Test func `a carriage return does not hide a newline`() {
    let draft = Draft("a\r\nb")
    #expect(draft.movedUp(measuring: width)?.cursor == 2)
  }

  @Test func `undo goes back state by state`() {
    var undo = UndoHistory()
    for text in ["", "行政", "行政处罚"] { undo.note(Draft(text)) }
    undo.note(Draft("行政处罚", cursor: 0))
    undo.note(Draft("不行政处罚", cursor: 3))
    #expect(undo.undo() == Draft("行政处罚", cursor: 0))
    undo.note(Draft("行政处罚", cursor: 0))
    #expect(undo.undo() == Draft("行政"))
    #expect(undo.undo() == Draft(""))
    #expect(undo.undo() == nil)
  }
}
