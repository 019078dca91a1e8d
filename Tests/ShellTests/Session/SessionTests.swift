import RuleOfLawDocuments
import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct SessionTests {
  /// A session over the report made by hand.
  static var session: Session {
    var session = Session()
    session.open([.example])
    return session
  }

  @Test(arguments: [
    (".version", "rol 0.1.0\n"),
    (".v", "rol 0.1.0\n"),
    (" 。版本", "rol 0.1.0\n"),
    ("", ""),
    ("# facts", ""),
    (".mode", "table\n"),
    (".language", "zh\n"),
    (".show", "一 成效 [成效]  3 项数据\n  (一) 复议  3 项数据\n"),
    (".show 1/1", "(一)复议\n受理63件。纠错率【51.28%】，同比增长49.2%。【近70个】事项。办理效率【提升25%】。\n"),
    (".show @1 一（一）", "(一)复议\n受理63件。纠错率【51.28%】，同比增长49.2%。【近70个】事项。办理效率【提升25%】。\n"),
    (
      ".reports",
      """
      #  标题              机关            年度  数据  发现  文件名
      -  ----------------  --------------  ----  ----  ----  --------
      1  江南区2022年报告  江南区人民政府  2022     3     1  江南.txt

      """
    ),
    (
      ".check",
      """
      江南区2022年报告
      错误 0  警告 0  已核实 1  推定 0  未定 0

      已核实 (1)
      由所载数字复算相符
      - 相符
          算式 (11+9)/39
          第 4 行：纠错率【51.28%】，同比增长49.2%。
          rate.partOfWhole  f1

      未能核对 (2)
      - 只载增幅而未载水平: 效率
      - 目标，尚无结果可对: 事项近70个

      """
    ),
  ])
  func `a statement has its answer`(statement: String, output: String) {
    var session = Self.session
    #expect(session.run(statement) == Outcome(output))
  }

  @Test(arguments: [
    (".hlep", "错误：没有 .hlep 这个命令\n  提示：是不是 .help？\n"),
    (".xyz", "错误：没有 .xyz 这个命令\n  提示：.help 列出全部命令\n"),
    (".re", "错误：.re 不止一个意思：.reports .read\n"),
    (".", "错误：没有 . 这个命令\n  提示：.help 列出全部命令\n"),
    (".mode xlm", "错误：没有 xlm 这种格式\n  提示：table json jsonl csv markdown html vertical\n"),
    (".mode jsno", "错误：没有 jsno 这种格式\n  提示：是不是 json？\n"),
    (".width x", "错误：用法：.width [N]\n  提示：.help width\n"),
    (".show 9", "错误：没有 9 这个部分\n  提示：.show 列出大纲\n"),
    (".show @2", "错误：没有第 2 份报告\n"),
    (".source 1", "错误：还没有结果，先提一个问题\n  提示：facts | take 5\n"),
    (".read none.rol", "错误：none.rol：没有这个文件\n"),
    (".open none.txt", "错误：none.txt：没有这个文件\n"),
  ])
  func `a mistake is told with what to do instead`(statement: String, remarks: String) {
    var session = Self.session
    #expect(session.run(statement) == Outcome(remarks: remarks, isFailure: true))
  }

  @Test func `settings change how the session speaks`() {
    var session = Self.session
    _ = session.run(".language en")
    #expect(session.run(".hlep").remarks.hasPrefix("error: there is no command .hlep\n"))
    _ = session.run(".模")
    _ = session.run(".mode jsonl")
    #expect(session.run(".reports").output.hasPrefix("{\"title\":\"江南区2022年报告\","))
    _ = session.run(".timing on")
    #expect(session.run(".version").remarks.hasPrefix("time: "))
  }

  @Test func `quitting ends the session and the script`() {
    var session = Self.session
    #expect(session.run(".quit").endsSession)
    var outcomes: [Outcome] = []
    let end = session.run(script: ".退出\n.version", name: "x") { outcomes.append($0) }
    #expect(outcomes.count == 1)
    #expect(end == (true, true))
  }

  @Test func `a script stops at its first error and says where`() {
    var session = Self.session
    var output = ""
    var remarks = ""
    let end = session.run(script: "# 注\n.version\n.hlep\n.version", name: "a.rol", echo: true) {
      output += $0.output
      remarks += $0.remarks
    }
    #expect(end == (false, false))
    #expect(output == "法治> .version\nrol 0.1.0\n法治> .hlep\n")
    #expect(remarks == "a.rol:3: 错误：没有 .hlep 这个命令\n  提示：是不是 .help？\n")
  }

  @Test func `every command explains itself in both languages`() {
    var session = Self.session
    for command in CommandList.all {
      #expect(!command.summary.chinese.isEmpty && !command.summary.english.isEmpty)
      let page = session.run(".help \(command.name)")
      #expect(page.output.hasPrefix(command.synopsis))
      #expect(session.run(".help .\(command.label)") == page)
    }
  }

  @Test(arguments: CommandList.all.flatMap(\.examples).filter { !$0.hasPrefix(".read") })
  func `every example of the help works`(example: String) {
    var session = Self.session
    session.history = StatementHistory(LineFile(path: "/nonexistent/history.jsonl"))
    session.settings.isSafe = true
    _ = session.run("facts area:disputes")
    let outcome = session.run(example)
    // The files of the examples are the reader's own, and nothing is written or started here.
    let needsOthers = [
      ".open", ".use", ".compare", ".track", ".carried", ".output", ".save", ".pipe",
    ].contains {
      example.hasPrefix($0)
    }
    #expect(!outcome.isFailure || needsOthers)
  }

  @Test func `names of commands differ from each other`() {
    let names = CommandList.all.flatMap { [$0.name, $0.label] }
    #expect(Set(names).count == names.count)
  }
}
