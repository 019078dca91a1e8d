import Testing

@testable import LineEditing
import TerminalText

/// The list below the entry: how it looks, and how it is walked through.
@Suite("Candidate menu")
struct CandidateMenuTests {
  private static let words = ["行政复议", "行政处罚", "许可", "a", "b"]

  private static func menu(_ candidates: [Completion.Candidate]) -> CandidateMenu {
    let completion = Completion(range: 0..<0, candidates: candidates)
    return CandidateMenu(completion: completion, original: Draft(), draft: Draft())
  }

  @Test func `texts, counts, kinds and notes stand below one another by their width`() {
    let menu = Self.menu([
      Completion.Candidate("行政复议", kind: "值", count: 120, note: "reconsideration"),
      Completion.Candidate("value", kind: "字段", note: "数值\n换行"),
    ])
    let lines = menu.lines(rows: 5, measuring: DisplayWidth(), usesColors: false)
    #expect(
      lines == [
        "  行政复议  120  值    reconsideration",
        "  value          字段  数值 换行",
      ])
    let colored = menu.lines(rows: 5, measuring: DisplayWidth(), usesColors: true)
    #expect(colored.map(StyledText.plain) == lines && colored != lines)
  }

  @Test func `what finds no room is scrolled, and counted in the last line`() {
    var menu = Self.menu(Self.words.map { Completion.Candidate($0) })
    func lines(_ rows: Int) -> [String] {
      menu.lines(rows: rows, measuring: DisplayWidth(), usesColors: false)
    }
    #expect(lines(3) == ["  行政复议", "  行政处罚", "  5"])
    #expect(lines(1) == ["  行政复议"] && lines(0) == [])
    for _ in 0..<4 { menu.step(by: 1) }
    #expect(lines(3) == ["  许可", "› a   ", "  4/5"])
    #expect(lines(9).count == 5)
  }

  @Test func `tab goes through the menu and back, around its ends`() {
    var state = EditingState.offering(Self.words)
    #expect(state.perform(.complete, on: Draft()) == Draft())
    #expect(state.perform(.complete, on: Draft()) == Draft("行政复议"))
    #expect(state.perform(.nextLine, on: Draft("行政复议")) == Draft("行政处罚"))
    #expect(state.perform(.previousCandidate, on: Draft("行政处罚")) == Draft("行政复议"))
    #expect(state.perform(.previousLine, on: Draft("行政复议")) == Draft("b"))
    #expect(state.perform(.complete, on: Draft("b")) == Draft("行政复议"))
  }

  @Test func `return takes the chosen candidate with what follows it`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    _ = state.perform(.complete, on: Draft("行"))
    #expect(state.perform(.takeCandidate, on: Draft("行政")) == nil)
    _ = state.perform(.complete, on: Draft("行政"))
    #expect(state.perform(.takeCandidate, on: Draft("行政复议")) == Draft("行政复议:"))
    #expect(state.menu == nil)
  }

  @Test func `giving up restores what was typed`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    _ = state.perform(.complete, on: Draft("行"))
    _ = state.perform(.complete, on: Draft("行政"))
    #expect(state.perform(.dismissCandidates, on: Draft("行政复议")) == Draft("行"))
    #expect(state.menu == nil)
    #expect(state.perform(.dismissCandidates, on: Draft("行")) == nil)
  }

  @Test func `another key leaves the menu with what it chose`() {
    var state = EditingState.offering(["行政复议", "行政处罚"])
    let size = TerminalSize(rows: 24, columns: 80)
    _ = state.perform(.complete, on: Draft("行"))
    _ = state.drawing(at: .settled, of: Draft("行政"), in: size)
    _ = state.perform(.complete, on: Draft("行政"))
    _ = state.drawing(at: .settled, of: Draft("行政复议"), in: size)
    _ = state.drawing(at: .settled, of: Draft("行政复议x"), in: size)
    #expect(state.menu == nil)
    // What was passed through is one step to go back.
    #expect(state.perform(.undo, on: Draft("行政复议x")) == Draft("行政"))
  }

  @Test func `without colours there is no suggestion, which nobody could tell from the entry`() {
    var state = EditingState.offering([])
    _ = state.history.add("行政复议")
    #expect(state.perform(.takeSuggestion, on: Draft("行")) == Draft("行政复议"))
    state.usesColors = false
    #expect(state.perform(.takeSuggestion, on: Draft("行")) == nil)
    let size = TerminalSize(rows: 24, columns: 80)
    let drawn = state.drawing(at: .settled, of: Draft("行"), in: size)
    #expect(!drawn.contains("政"))
  }
}
