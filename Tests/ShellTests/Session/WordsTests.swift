import Testing

@testable import RuleOfLawShell

struct WordsTests {
  @Test(arguments: [
    ("", []), ("open a.txt  b.txt", ["open", "a.txt", "b.txt"]),
    ("open \"a b.txt\" 'c d'", ["open", "a b.txt", "c d"]), ("打开　“甲 乙”", ["打开", "甲 乙"]),
    ("x \"\"", ["x", ""]), ("x \"a b", ["x", "a b"]), ("a\"b c\"d", ["ab cd"]),
  ])
  func `words are split at spaces outside quotes`(line: String, words: [String]) {
    #expect(Arguments.split(line) == words)
  }

  @Test(arguments: [
    ("help", "help", 0), ("hlep", "help", 1), ("", "abc", 3), ("复议", "复仪", 1), ("abc", "", 3),
    ("kitten", "sitting", 3),
  ])
  func `the distance of words counts edits`(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }

  @Test func `only words within a third of the length are near`() {
    let words = ["sort", "show", "source"]
    #expect(EditDistance.nearest(to: "sorce", among: words) == ["source"])
    #expect(EditDistance.nearest(to: "sotr", among: words) == ["sort"])
    #expect(EditDistance.nearest(to: "xyz", among: words).isEmpty)
  }
}
