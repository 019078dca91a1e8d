import TestSupport
import Testing

/// What a person asks at the prompt, and what the screen shows.
@Suite(.serialized)
struct ConversationTests {
  @Test func `the first prompt stands under a greeting, with the sample open`() throws {
    let terminal = try RolTerminal.start()
    #expect(terminal.screen.text == "rol 0.1.0  已打开内置样本；.help 看帮助，.quit 退出\n法治>")
    #expect(terminal.screen.cursorColumn == 6)
  }

  @Test func `a query answers with an aligned table under Chinese titles`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    terminal.send(Key.clear)
    try terminal.enter("facts area:disputes | sort -value")
    try terminal.wait(forLine: "（22 行；放不下的已截短，.mode vertical 显示全文）")
    let lines = terminal.screen.lines
    #expect(
      Array(lines[1...4]) == [
        " #  编号  名目           数值  单位     变化  指标           范围  角色  位置",
        "--  ----  ------------  -----  ----  -------  -------------  ----  ----  -------",
        " 1  f59   人民调解等…    1503  件             成功调解纠纷         成效  一/(七)",
        " 2  f64   受理来信       1013  件             来信(网上信…         成效  一/(七)",
      ])
    // What is said about cuts is said once.
    try terminal.enter("facts area:disputes")
    try terminal.wait(forLine: "（22 行）")
  }

  @Test func `full-width punctuation and Chinese words are understood`() throws {
    let terminal = try RolTerminal.start()
    try terminal.enter("数据 领域：矛盾纠纷 ｜ 计数")
    try terminal.wait(forAnswer: "22")
  }

  @Test func `a figure leads back to its words`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    try terminal.enter("facts indicator:reconsideration.correctionRate role:result")
    try terminal.enter(".source 1")
    try terminal.wait(for: "the sentence") { screen in
      screen.lines.contains { $0.contains("纠错率51.28%") }
    }
  }

  @Test func `a mistake is pointed at by display width`() throws {
    let terminal = try RolTerminal.start()
    try terminal.enter("数据 领域:矛盾纠粉")
    try terminal.wait(forLine: "            ^^^^^^^^")
    try terminal.wait(for: "a hint") { $0.text.contains("矛盾纠纷") }
  }

  @Test func `a command ends the session`() throws {
    let terminal = try RolTerminal.start()
    terminal.send(".quit\r")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isInLineMode)
  }
}
