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
    #expect(completion.commonPrefix(of: "") == prefix)
  }

  @Test func `the common prefix is that of the words that begin as was typed`() {
    let words = ["digital", "dispute", "auditing"].map { Completion.Candidate($0) }
    let completion = Completion(range: 0..<1, candidates: words)
    #expect(completion.commonPrefix(of: "d") == "di")
    #expect(completion.commonPrefix(of: "it") == "")
  }

  @Test func `candidates that share half a character lose nothing that was typed`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    #expect(state.perform(.complete, on: Draft("行")) == Draft("行政"))
    #expect(state.perform(.complete, on: Draft("行政")) == Draft("行政复议"))
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

  @Test func `a clear best is taken before others`() {
    var state = EditingState.offering(["领域", "指标", "标题"], isClear: true)
    #expect(state.perform(.complete, on: Draft("")) == Draft("领域:"))
    #expect(state.menu == nil)
  }

  @Test func `without candidates there is nothing to be done`() {
    var state = EditingState.offering([])
    #expect(state.perform(.complete, on: Draft("行")) == nil)
  }
}

/// A language of a few words, some of them with other spellings.
struct Offer: LineEditorDelegate {
  var candidates: [String]
  var spellings: [String: [String]]

  var isClear = false

  func completions(in entry: String, at utf8Cursor: Int) -> Completion {
    let head = Draft(entry, cursor: utf8Cursor).textBeforeCursor
    let found = spellings[String(head)] ?? candidates.filter { $0.hasPrefix(head) }
    return Completion(
      range: 0..<utf8Cursor, candidates: found.map { Completion.Candidate($0, suffix: ":") },
      isClear: isClear)
  }
}

extension EditingState {
  static func offering(
    _ candidates: [String], spelled spellings: [String: [String]] = [:], isClear: Bool = false
  ) -> Self {
    EditingState(
      prompts: Prompts(entry: "> ", continuation: ": "),
      delegate: Offer(candidates: candidates, spellings: spellings, isClear: isClear))
  }
}
