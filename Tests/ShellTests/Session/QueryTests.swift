import RuleOfLawModel
import TerminalText
import Testing

@testable import RuleOfLawShell

struct QueryTests {
  /// Carries out statements and returns what a person would see.
  private func transcript(_ statements: String...) -> String {
    var session = Session()
    session.open([.example])
    var text = ""
    for statement in statements {
      let outcome = session.run(statement)
      text += outcome.output + outcome.remarks
    }
    return text
  }

  @Test func `an answer is an aligned table with Chinese titles and a count of rows`() {
    #expect(
      transcript("facts | show label value unit change role") == """
        #  名目     数值  单位    变化  角色
        -  ------  -----  ----  ------  ----
        1  纠错率  51.28  %     +49.2%  成效
        2  事项     近70  个            目标
        3  效率                   +25%  成效
        （3 行）

        """)
  }

  @Test func `both tongues ask the same`() {
    let english = transcript("facts value:>50 | sort -value | show label")
    #expect(transcript("数据 数值：>50 ｜ 排序 -数值 ｜ 显示 名目") == english)
    #expect(english.hasSuffix("（2 行）\n"))
  }

  @Test func `a line that begins with a pipe goes on with the last answer`() {
    #expect(
      transcript("facts | show label", "| take 1").hasSuffix(
        """
        #  名目
        -  ------
        1  纠错率
        （1 行）

        """))
  }

  @Test func `from a row to its words is one step`() {
    #expect(
      transcript(".mode json", "facts | show id", ".source 1", ".source 2") == """
        [{"id":"f1"},
         {"id":"f2"},
         {"id":"f3"}]
        纠错率【51.28%】，同比增长49.2%。
          江南.txt:4:10  一/(一)  f1  number.measured
        【近70个】事项。
          江南.txt:4:27  一/(一)  f2  number.measured

        """)
  }

  @Test func `a row that was computed has no one place`() {
    #expect(
      transcript(".mode jsonl", "facts | group role | count", ".source 1").hasSuffix(
        "错误：第 1 行是算出来的，不出自某一处原文\n"))
    #expect(
      transcript(".mode jsonl", "facts | take 1 | show id", ".source 7").hasSuffix(
        "错误：上次的结果没有第 7 行，共 1 行\n"))
  }

  @Test func `a wrong word has a caret by display width`() {
    let drawn = transcript("数据 数直：>50")
    #expect(drawn.contains("\n  数据 数直：>50\n       ^^^^\n"))
    #expect(drawn.hasPrefix("错误："))
  }

  @Test func `a query that is told to stop stops`() {
    var session = Session()
    session.open([.example])
    session.isCancelled = { true }
    let outcome = session.run("facts")
    #expect(outcome.isFailure)
    #expect(outcome.remarks == "错误：查询已中断\n")
  }

  @Test func `the fields of a source are listed with their values`() {
    let schema = transcript(".schema facts")
    #expect(schema.contains("up 上升, down 下降, flat 持平"))
    #expect(transcript(".help 数据") == schema)
    #expect(transcript(".schema fatcs").hasSuffix("  提示：是不是 facts？\n"))
    #expect(transcript(".language en", ".mode jsonl", ".schema").contains("\"source\":\"facts\""))
  }

  @Test func `where several reports are open each row names its own`() {
    var session = Session()
    session.open([.example, .example])
    let usual = session.run("facts | take 1").output
    #expect(usual.hasPrefix("#  报告"))
    #expect(usual.contains("江南区人民政府@2022"))
    #expect(session.run("facts | show label | take 1").output.hasPrefix("#  名目\n"))
    #expect(session.run("facts | count").output.hasPrefix("#  计数\n"))
    #expect(session.run("reports | take 1").output.hasPrefix("#  标题"))
    // What goes on with the answer goes on with the query as it was asked.
    _ = session.run("facts")
    #expect(session.lastAnswer?.plan.description == "facts")
  }

  @Test func `a table that was cut says once where the rest is`() {
    var session = Session()
    session.settings.screenWidth = 40
    session.open([.example])
    let hint = "；放不下的已截短，.mode vertical 显示全文）\n"
    #expect(session.run("facts").output.hasSuffix("（3 行" + hint))
    #expect(session.run("facts").output.hasSuffix("（3 行）\n"))
    #expect(!session.run("facts | show value").output.contains("…"))
  }

  @Test func `fields are listed with values that no line breaks`() {
    var session = Session()
    session.settings.screenWidth = 60
    let lines = session.run(".schema facts").output.lines
    #expect(lines.allSatisfy { DisplayWidth().of($0) <= 60 })
    for value in ["functions 政府职能", "publicOrder 社会治安", "atMost 以内"] {
      #expect(lines.contains { $0.contains(value) })
    }
    _ = session.run(".mode csv")
    #expect(session.run(".schema facts").output.hasPrefix("field,label,type,values,summary\r\n"))
  }
}
