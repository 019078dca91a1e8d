import Testing

@testable import LineEditing
import TerminalText

@Suite("Completion")
struct CompletionTests {
  @Test(arguments: [
    (["行政复议", "行政处罚"], "行政"), (["复", "处"], ""), (["reports", "region"], "re"),
    (["法", "法律", "法律法规"], "法"), (["e\u{301}a", "eb"], ""), (["一"], "一"), ([], ""),
  ])
  func `the common prefix is found by character`(texts: [String], prefix: String) {
    let completion = Completion(range: 0..<0, candidates: texts.map { Completion.Candidate($0) })
    #expect(completion.commonPrefix == prefix)
  }

  @Test func `candidates that share half a character lose nothing that was typed`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    #expect(state.perform(.complete, on: Draft("行")) == Draft("行政"))
    #expect(state.perform(.complete, on: Draft("行政")) == Draft("行政"))
  }

  @Test func `the only candidate is inserted with its suffix`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    #expect(state.perform(.complete, on: Draft("行政复")) == Draft("行政复议:"))
  }

  @Test func `a suffix that is there already is passed over`() {
    var state = EditingState.offering(["行政复议"])
    let draft = Draft("行政:", cursor: 6)
    #expect(state.perform(.complete, on: draft) == Draft("行政复议:"))
  }

  @Test func `what was typed in another spelling is replaced if that loses nothing`() {
    let words = ["行政复议", "行政罚款", "行政许可"]
    var state = EditingState.offering(words, spelled: ["xz": words, "xzf": Array(words[..<2])])
    #expect(state.perform(.complete, on: Draft("xz")) == Draft("行政"))
    // 行政 would bring 行政许可 back, which the f had ruled out.
    #expect(state.perform(.complete, on: Draft("xzf")) == Draft("xzf"))
  }

  @Test func `without candidates there is nothing to be done`() {
    var state = EditingState.offering([])
    #expect(state.perform(.complete, on: Draft("行")) == nil)
  }

  @Test func `a menu is set in columns and says what it leaves out`() {
    let menu = CandidateMenu(
      candidates: ["行政复议", "行政处罚", "许可", "a", "b"].map { Completion.Candidate($0) })
    let width = DisplayWidth()
    #expect(
      menu.lines(rows: 5, columns: 20, measuring: width) == [
        "行政复议  a", "行政处罚  b", "许可",
      ])
    #expect(
      menu.lines(rows: 2, columns: 20, measuring: width).map(StyledText.plain) == [
        "行政复议  行政处罚", "… +3",
      ])
    #expect(menu.lines(rows: 0, columns: 20, measuring: width) == [])
    for columns in 2...40 {
      for line in menu.lines(rows: 9, columns: columns, measuring: width) where columns >= 8 {
        #expect(width.of(StyledText.plain(line)) <= columns)
      }
    }
  }
}

/// A language of a few words, some of them with other spellings.
private struct Offer: LineEditorDelegate {
  var candidates: [String]
  var spellings: [String: [String]]

  func completions(in entry: String, at utf8Cursor: Int) -> Completion {
    let head = Draft(entry, cursor: utf8Cursor).textBeforeCursor
    let found = spellings[String(head)] ?? candidates.filter { $0.hasPrefix(head) }
    return Completion(
      range: 0..<utf8Cursor, candidates: found.map { Completion.Candidate($0, suffix: ":") })
  }
}

extension EditingState {
  fileprivate static func offering(
    _ candidates: [String], spelled spellings: [String: [String]] = [:]
  ) -> Self {
    EditingState(
      prompts: Prompts(entry: "> ", continuation: ": "),
      delegate: Offer(candidates: candidates, spellings: spellings))
  }
}
