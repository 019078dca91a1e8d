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

  @Test func `an explanation has the rows in and out of every stage, and times`() {
    let drawn = transcript(".mode csv", "解释 数据 数值：>50 ｜ 排序 -数值 ｜ 取 1")
    let lines = drawn.split(separator: "\r\n").map { $0.split(separator: ",") }
    #expect(
      lines.map { $0.dropLast().joined(separator: " ") } == [
        "stage in out", "数据 3", "筛选 数值 > 50 3 2", "排序 -数值 2 2", "取 1 2 1",
      ])
    #expect(lines.dropFirst().allSatisfy { ($0.last?.utf8.contains(UInt8(ascii: "."))) == true })
    let mistake = transcript("explain facts vaule:5")
    #expect(mistake.contains("\n  explain facts vaule:5\n                ^^^^^\n"))
    #expect(transcript("facts | take 2", "explain | count").contains("\n计数"))
  }

  @Test func `names live as long as the session, and parameters win over a script`() {
    var session = Session()
    session.open([.example])
    #expect(session.run("let 门槛 = >50").output.isEmpty)
    #expect(session.run("facts value:$门槛 | count | show count").output.contains("1     2"))
    #expect(session.run("let").output == "$门槛 = >50\n")
    let forgotten = session.run("facts value:$门坎").remarks
    #expect(forgotten.contains("^^^^") && forgotten.contains("写作 facts value:$门槛"))
    for (parameter, isOne) in [("n=1", true), ("n=a b", true), ("n", false), ("5=5", false)] {
      #expect(session.setParameter(parameter) == isOne)
    }
    #expect(session.run("let").output.hasPrefix("$n = \"a b\"\n"))
    _ = session.setParameter("n=1")
    session.run(script: "let n = 3\nfacts | take $n | count", name: "x") { outcome in
      if !outcome.output.isEmpty { #expect(outcome.output.contains("1     1")) }
    }
  }

  @Test func `comma-separated values begin with a mark where a spreadsheet wants one`() {
    let mark = "\u{FEFF}"
    #expect(transcript(".mode csv bom", "facts | take 1 | show id") == mark + "id\r\nf1\r\n")
    #expect(transcript(".mode csv", "facts | take 1 | show id") == "id\r\nf1\r\n")
    #expect(transcript(".mode csv box").hasPrefix("错误：用法"))
  }

  @Test func `a wide table has every field and is never cut`() {
    var session = Session()
    session.settings.screenWidth = 40
    session.settings.isWide = true
    session.open([.example])
    let drawn = session.run("facts").output
    #expect(!drawn.contains("…"))
    for field in Entity.facts.schema.fields { #expect(drawn.contains(field.label)) }
  }

  @Test func `a screen gets no more rows than somebody reads, a file gets all`() {
    var session = Session()
    session.settings.language = .english
    session.open((0..<101).map { _ in .example })
    let query = "facts | show id | join (facts | show id) as o on id"
    #expect(session.run(query).output.contains("(30603 rows)"))
    session.settings.screenWidth = 60
    let drawn = session.run(query).output
    #expect(drawn.contains("(30603 rows; the first 10000 are drawn"))
    #expect(drawn.utf8.count { $0 == 0x0A } == Session.longestOnScreen + 3)
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
