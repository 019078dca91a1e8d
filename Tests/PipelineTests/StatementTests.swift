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
    (
      "facts area:(disputes,\n  oversight)\nreports",
      ["facts area:(disputes,\n  oversight)", "reports"]
    ),
    (
      "facts | where value > 5 and\n  change exists",
      ["facts | where value > 5 and\n  change exists"]
    ),
    ("facts label~“甲\n乙”\nreports", ["facts label~“甲\n乙”", "reports"]),
    ("facts area:(disputes\n\nreports", ["facts area:(disputes", "reports"]),
    ("facts label:a=\nreports", ["facts label:a=", "reports"]),
    (".help (\nfacts", [".help (", "facts"]),
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
    ("facts |\ntake 3", true), ("facts \"|", false), ("facts |\n", false),
    ("facts area:(disputes\n", true), ("facts label~\"甲\n", true), (".help (", true),
  ])
  func `an entry that leaves something open needs another line`(entry: String, isComplete: Bool) {
    #expect(Statement.isComplete(entry) == isComplete)
  }

  @Test(
    arguments: [
      ("facts", nil, 0), ("facts label~复议", nil, 0), ("reports\nfacts", nil, 0), ("# 注", nil, 0),
      ("facts |", .pipe, 2), ("数据 ｜", .pipe, 2), ("facts\n  | sort -value |", .pipe, 2),
      ("facts area:(disputes", .bracket, 4), ("facts area:(disputes,", .bracket, 4),
      ("facts area:(\n    disputes,\n    oversight", .bracket, 4),
      ("数据 领域：（矛盾纠纷、", .bracket, 4), ("facts | where (value > 5 and (change", .bracket, 6),
      ("facts area:(disputes)", nil, 0), ("facts | where (value > 5\n  )", nil, 0),
      ("facts label~\"行政", .quotation, 0), ("facts label~“行政", .quotation, 0),
      ("facts label~\"(", .quotation, 0), ("facts label~\"(\"", nil, 0),
      ("facts label~\"a\nb\"", nil, 0), ("facts label~\"a\nb", .quotation, 0),
      ("facts | show label,", .comma, 2), ("facts | show label、", .comma, 2),
      ("facts | add x = value *", .operation, 2), ("facts | add x =", .operation, 2),
      ("facts | where value >", .operation, 2), ("facts | where value > 5 and", .operation, 2),
      ("数据 ｜ 筛选 数值 ＞ 5 且", .operation, 2), ("facts | where area in", .operation, 2),
      ("facts | group unit :", .operation, 2), ("facts | where value > 5 and # 注", .operation, 2),
      ("let x =", .operation, 2), ("设 门槛 ＝", .operation, 2), ("let x = 5", nil, 0),
      ("let areas = (disputes,", .bracket, 4), ("facts label:a=", nil, 0),
      ("facts label:and", nil, 0),
      ("facts label:a-", nil, 0), ("facts | sort -", .operation, 2), (".help and", nil, 0),
      ("facts (\nfacts)", nil, 0),
    ] as [(String, Continuation.Reason?, Int)])
  func `what is left open says why, and how far the next line is set in`(
    entry: String, reason: Continuation.Reason?, indentation: Int
  ) {
    let continuation = Statement.continuation(of: entry)
    #expect(continuation?.reason == reason)
    #expect((continuation?.indentation ?? 0) == indentation)
  }
}
