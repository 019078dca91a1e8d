import TestSupport
import Testing

/// What a person types at the prompt, and what the screen shows.
@Suite(.serialized)
struct ConversationTests {
  @Test func `a query answers with an aligned table under Chinese titles`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    try terminal.enter("facts area:disputes | sort -value | take 2")
    try terminal.wait(forLine: "（2 行）")
    let lines = terminal.screen.lines
    let title = try #require(lines.first { $0.contains("名目") && $0.contains("数值") })
    #expect(title.hasPrefix("#"))
    #expect(lines.contains { $0.contains("1503") && $0.contains("一/(七)") })
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

  @Test func `an unfinished statement goes on in another line`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("facts |\r")
    try terminal.wait(for: "a second line") {
      $0.cursorLine.trimmingPrefix(while: \.isWhitespace) == "…"
    }
    try terminal.enter("count")
    try terminal.wait(forAnswer: "72")
  }

  @Test func `leaving by command and by end of input ends well`() throws {
    let byCommand = try RolTerminal.start()
    byCommand.send(".quit\r")
    #expect(try byCommand.waitForExit() == .exited(0))
    let byEnd = try RolTerminal.start()
    byEnd.send("\u{04}")
    #expect(try byEnd.waitForExit() == .exited(0))
    #expect(byEnd.isInLineMode)
  }
}
