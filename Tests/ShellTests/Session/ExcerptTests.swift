import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct ExcerptTests {
  @Test(arguments: [
    ("facts valu:>50", 6, 10, "  facts valu:>50\n        ^^^^\n"),
    ("数据 数直：>50", 7, 13, "  数据 数直：>50\n       ^^^^\n"),
    ("facts |", 7, 7, "  facts |\n         ^\n"),
    ("facts |\n sort vale", 14, 18, "   sort vale\n        ^^^^\n"),
    ("a\tb c", 4, 5, "  a␉b c\n      ^\n"),
    ("facts |\n sort", 0, 13, "  facts |\n  ^^^^^^^\n"),
    ("", 0, 0, "  \n  ^\n"),
  ])
  func `carets stand under the words by display width`(
    text: String, start: Int, end: Int, drawn: String
  ) {
    #expect(Excerpt(of: SourceSpan(start, end), in: text).drawn(Drawing()) == drawn)
  }

  @Test(arguments: [
    (0, 5, "  facts 行政复议行政…\n  ^^^^^\n"),
    (6, 12, "  facts 行政复议行政…\n        ^^^^\n"),
    (30, 33, "  …政复议案件\n         ^^\n"),
  ])
  func `a line wider than the screen is cut around the place`(start: Int, end: Int, drawn: String) {
    let excerpt = Excerpt(of: SourceSpan(start, end), in: "facts 行政复议行政复议案件")
    #expect(excerpt.drawn(Drawing(width: 22)) == drawn)
  }

  @Test func `an error in a script names file, line and column`() {
    let error = StatementError(
      Message("没有 valu 这个字段", "no field valu"), at: SourceSpan(11, 15),
      hints: [Message("value", "value")])
    #expect(
      error.drawn(statement: "数据 |\n  valu:>50", origin: ("a.rol", 7), Drawing()) == """
        a.rol:8:3: 错误：没有 valu 这个字段
            valu:>50
            ^^^^
          提示：value

        """)
  }

  @Test func `hints are broken between words, and a line to type is left whole`() {
    var error = StatementError(
      Message("没有这个值", "no such value"),
      hints: [Message("写作 数据 领域：矛盾纠纷 ｜ 取 3", ""), Message("可用：政府职能 制度建设 行政决策", "")])
    error.proposesLine = true
    #expect(
      error.drawn(statement: "", Drawing(width: 24)) == """
        错误：没有这个值
          提示：写作 数据 领域：矛盾纠纷 ｜ 取 3
          提示：可用：政府职能
            制度建设 行政决策

        """)
  }
}
