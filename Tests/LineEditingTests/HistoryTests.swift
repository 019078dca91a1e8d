import Testing

@testable import LineEditing

@Suite("History")
struct HistoryTests {
  @Test func `a walk keeps what was changed on the way`() {
    var history = History.of("一", "二")
    #expect(history.goBack(from: "新") == "二")
    #expect(history.goBack(from: "二改") == "一")
    #expect(history.goBack(from: "一") == nil)
    #expect(history.goForward(from: "一") == "二改")
    #expect(history.goForward(from: "二改") == "新")
    #expect(history.goForward(from: "新") == nil)
  }

  @Test func `a repetition and an empty entry are left out`() {
    #expect(History.of("一", "一", "", "二", "一").entries == ["一", "二", "一"])
  }

  @Test func `a suggestion is the rest of the newest entry that begins so`() {
    let history = History.of("行政处罚 年度", "行政许可", "第一行\n第二行")
    #expect(history.suggestion(for: "行政") == "许可")
    #expect(history.suggestion(for: "行政处") == "罚 年度")
    #expect(history.suggestion(for: "行政许可") == "")
    #expect(history.suggestion(for: "第一") == "行")
    #expect(history.suggestion(for: "") == "")
  }

  @Test func `a suggestion is taken whole or by the word`() {
    var state = EditingState(
      prompts: Prompts(entry: "> ", continuation: ": "), delegate: EveryLineIsAnEntry())
    _ = state.history.add("报告 年度 2024")
    #expect(state.perform(.takeSuggestedWord, on: Draft("报")) == Draft("报告"))
    #expect(state.perform(.takeSuggestedWord, on: Draft("报告")) == Draft("报告 年度"))
    #expect(state.perform(.takeSuggestion, on: Draft("报告")) == Draft("报告 年度 2024"))
    #expect(state.perform(.lineEnd, on: Draft("报告")) == Draft("报告 年度 2024"))
    #expect(state.perform(.takeSuggestion, on: Draft("x")) == nil)
  }

  @Test(arguments: Array("处复府依民开范文备力领市会厅化境服调考实题不下一划"))
  func `a search finds every character`(character: Character) {
    let entries = ["甲\(character)乙", "丙"]
    var search = ReverseSearch(from: Draft("丁"), in: entries)
    for scalar in character.unicodeScalars {
      #expect(search.press(scalar, in: entries) == .continues)
    }
    #expect(search.found == Draft("甲\(character)乙", cursor: 3))
  }

  @Test func `a search goes on to older entries that differ and can be given up`() {
    let entries = ["处罚一", "处罚二", "处罚二", "许可"]
    var search = ReverseSearch(from: Draft("原文", cursor: 0), in: entries)
    _ = search.press("处", in: entries)
    _ = search.press("罚", in: entries)
    #expect(search.found.text == "处罚二")
    _ = search.press("\u{12}", in: entries)
    #expect(search.found.text == "处罚一")
    _ = search.press("\u{12}", in: entries)
    #expect(search.found.text == "处罚一" && search.hasFailed)
    _ = search.press("\u{7F}", in: entries)
    #expect(search.pattern == "处" && search.found.text == "处罚二" && !search.hasFailed)
    #expect(search.press("\r", in: entries) == .endsAndKeyActs)
    #expect(search.press("\u{07}", in: entries) == .ends)
    #expect(search.found == Draft("原文", cursor: 0))
  }

  @Test func `a search for what is not there keeps what is shown`() {
    var search = ReverseSearch(from: Draft("原文"), in: ["甲"])
    _ = search.press("甲", in: ["甲"])
    _ = search.press("乙", in: ["甲"])
    #expect(search.found.text == "甲" && search.hasFailed)
  }
}

extension History {
  fileprivate static func of(_ entries: String...) -> History {
    var history = History()
    for entry in entries { _ = history.add(entry) }
    return history
  }
}
