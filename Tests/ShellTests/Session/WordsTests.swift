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
}
