import TestSupport
import Testing

/// The tab key at the prompt: what may stand at the cursor, taken or shown as a menu.
@Suite(.serialized)
struct CompletionTests {
  @Test func `the only word is taken with what follows it`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("数据\t", until: "法治> 数据")
    try terminal.type("领\t", until: "法治> 数据 领域:")
    try terminal.type("矛\t｜ 计\t", until: "法治> 数据 领域:矛盾纠纷 ｜ 计数")
    try terminal.enter()
    try terminal.wait(forAnswer: "22")
  }

  @Test func `several words are shown below and the typed one is kept`() throws {
    let terminal = try RolTerminal.start()
    terminal.send(Key.clear)
    try terminal.type("facts 领域：行\t", until: "法治> facts 领域：行政")
    try terminal.wait(
      forLastLines: "法治> facts 领域：行政", "  行政执法  15  值  enforcement",
      "  行政决策   5  值  decision")
    try terminal.type("执\t", until: "法治> facts 领域：行政执法")
    try terminal.wait(for: "no menu") { !$0.text.contains("行政决策") }
  }

  @Test func `a command is completed by its beginning in either language`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type(".sc\t", until: "法治> .schema")
    try terminal.type("问\t", until: "法治> .schema 问题")
    terminal.send(Key.deleteLine)
    try terminal.type("。帮\t", until: "法治> 。帮助")
  }

  @Test func `a menu is walked through, taken from and given up`() throws {
    let terminal = try RolTerminal.start()
    terminal.send(Key.clear)
    try terminal.type("数据 领域：xz\t", until: "法治> 数据 领域：行政")
    try terminal.type("\u{1B}", until: "法治> 数据 领域：xz")
    try terminal.wait(for: "no menu") { !$0.text.contains("值") }
    try terminal.type(Key.deleteLine + "数据 领域：行\t\t", until: "法治> 数据 领域：行政执法")
    try terminal.wait(forLine: "› 行政执法  15  值  enforcement")
    try terminal.type(Key.down, until: "法治> 数据 领域：行政决策")
    try terminal.type(Key.previousCandidate, until: "法治> 数据 领域：行政执法")
    try terminal.type(Key.up, until: "法治> 数据 领域：行政决策")
    try terminal.type("\r｜ 计数", until: "法治> 数据 领域：行政决策 ｜ 计数")
    try terminal.enter()
    try terminal.wait(forAnswer: "5")
  }

  @Test func `words are found by their pinyin, also in a statement of several lines`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("sju\t", until: "法治> 数据")
    try terminal.type("lingy\tmaodun\t", until: "法治> 数据 领域:矛盾纠纷")
    try terminal.type("｜\rpx\t", until: "   …   排序")
    try terminal.type("-shuz\t", until: "   …   排序 -数值")
  }

  @Test func `in a window of few cells the menu stays within it`() throws {
    let terminal = try RolTerminal.start(rows: 10, columns: 40)
    terminal.send(Key.clear)
    try terminal.type("数据 指标：行政\t\t\t", until: "法治> 数据 指标：\"行政诉讼(应诉)案件\"")
    #expect(terminal.screen.lines.count <= 10)
    #expect(terminal.screen.unknownSequences == [])
  }

  @Test func `where nothing fits the bell rings and the entry stays`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("facts | nothing\t")
    try terminal.wait(for: "a bell") { $0.bellCount == 1 }
    try terminal.wait(forEntry: "法治> facts | nothing")
  }
}
