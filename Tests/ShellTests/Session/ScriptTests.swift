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

  @Test(arguments: [
    ("", true), ("  ", true), ("# 注", true), (".help", true), ("facts", true),
    ("facts |", false), ("数据 ｜ ", false), ("facts |\n", false), ("facts |\n take 3", true),
  ])
  func `an entry ends where nothing is left open`(entry: String, isComplete: Bool) {
    #expect(Session.isComplete(entry) == isComplete)
  }

  @Test func `an entry of several statements stops at the first that fails`() {
    var session = Session()
    var output = ""
    let ended = session.run(entry: ".mode\n.mode jsno\n.quit") { outcome, _ in
      output += outcome.output + outcome.remarks
    }
    #expect(!ended)
    #expect(output == "table\n错误：没有 jsno 这种格式\n  提示：是不是 json？\n")
    let quit = session.run(entry: "# 注\n.quit\n.mode") { _, _ in }
    #expect(quit)
  }
}
