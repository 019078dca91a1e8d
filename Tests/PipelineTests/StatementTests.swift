import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Statements` {
  @Test(arguments: [
    ("", []),
    ("facts", ["facts"]),
    ("facts\nreports\n", ["facts", "reports"]),
    ("facts |\n  take 3\nreports", ["facts |\n  take 3", "reports"]),
    ("facts\n  | take 3\n  ｜ 跳过 1\nreports", ["facts\n  | take 3\n  ｜ 跳过 1", "reports"]),
    ("# 说明\nfacts # 全部\n# 中间\n| take 3", ["facts # 全部\n# 中间\n| take 3"]),
    ("facts\n\n| take 3", ["facts", "| take 3"]),
    (".mode csv\n| take 3", [".mode csv", "| take 3"]),
    ("。格式 csv\nfacts", ["。格式 csv", "facts"]),
    ("facts |\n\n# 备注\ntake 3", ["facts |\n\n# 备注\ntake 3"]),
    ("facts label:\"a|\"\nreports", ["facts label:\"a|\"", "reports"]),
    ("facts “# 不是注释” # 是\r\n.help", ["facts “# 不是注释”", ".help"]),
  ])
  func `a text is split into statements`(text: String, statements: [String]) {
    let split = Statement.split(text)
    #expect(split.map(\.text) == statements)
    let bytes = Array(text.utf8)
    for statement in split {
      #expect(
        String(decoding: bytes[statement.span.range], as: UTF8.self) == statement.text)
    }
  }

  @Test(arguments: [
    ("", false), ("  # 说明", false), ("facts", true), ("facts |", false), ("facts ｜ # 备注", false),
    ("facts |\ntake 3", true), ("facts \"|", true), ("facts |\n", false),
  ])
  func `an entry that ends in a bar needs another line`(entry: String, isComplete: Bool) {
    #expect(Statement.isComplete(entry) == isComplete)
  }
}
