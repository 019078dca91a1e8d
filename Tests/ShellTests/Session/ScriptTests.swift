import Testing

@testable import RuleOfLawShell

struct ScriptTests {
  @Test(arguments: [
    ("", []),
    ("#!/usr/bin/env -S rol run\n# 注\n\nfacts\n", ["4: facts"]),
    ("facts |\n take 3\nproblems", ["1: facts |\n take 3", "3: problems"]),
    ("facts ｜\n# 注\n take 3", ["1: facts ｜\n# 注\n take 3"]),
    ("facts\r\n| take 3\r\n\n| take 2", ["1: facts\r\n| take 3", "4: | take 2"]),
    ("facts |", ["1: facts |"]),
  ])
  func `a script is split into statements`(text: String, statements: [String]) {
    #expect(
      Script(text).statements.map { "\($0.line): \($0.text)" } == statements)
  }
}
