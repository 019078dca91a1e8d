import TestSupport
import Testing

/// Interrupting, stopping, resizing and ending a session.
@Suite(.serialized)
struct SignalTests {
  private static let hangup: Int32 = 1
  private static let quit: Int32 = 3
  private static let terminate: Int32 = 15

  @Test func `an interrupt drops the entry and keeps the session`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("facts 处罚", until: "法治> facts 处罚")
    terminal.send(Key.interrupt)
    try terminal.waitForPrompt()
    try terminal.wait(forLastLines: "法治> facts 处罚^C", "法治>")
    try terminal.enter("facts | count")
    try terminal.wait(forAnswer: "72")
  }

  /// A third of a million rows grouped by three texts.
  private static let longQuery =
    "facts | join (facts) as a on role | join (facts) as b on role | group quote a.quote b.quote: count"

  @Test func `an interrupt cancels a long query and keeps the session`() throws {
    let terminal = try RolTerminal.start()
    terminal.send(Self.longQuery + "\r")
    try terminal.waitForLineMode()
    terminal.send(Key.interrupt)
    try terminal.waitForPrompt()
    try terminal.wait(forLastLines: "^C错误：查询已中断", "法治>")
    try terminal.enter("facts | count")
    try terminal.wait(forAnswer: "72")
  }

  @Test func `the end of input leaves only from an empty entry`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("数据", until: "法治> 数据")
    terminal.send(Key.endOfInput)
    try terminal.enter(" ｜ 计数")
    try terminal.wait(forAnswer: "72")
    terminal.send(Key.endOfInput)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isInLineMode && !terminal.screen.bracketsPastes)
  }

  @Test(arguments: [hangup, quit, terminate])
  func `a signal that ends the session leaves the terminal as it was`(number: Int32) throws {
    let terminal = try RolTerminal.start()
    #expect(!terminal.isInLineMode)
    try terminal.type("数据", until: "法治> 数据")
    terminal.signal(number)
    #expect(try terminal.waitForExit() == .signaled(number))
    #expect(terminal.isInLineMode && !terminal.screen.bracketsPastes)
    // What comes next begins on a line of its own.
    #expect(terminal.screen.cursorLine.isEmpty)
  }

  @Test func `a window that grows and shrinks is drawn anew`() throws {
    let terminal = try RolTerminal.start(columns: 40)
    terminal.send(Key.clear)
    try terminal.type("行政处罚决定书行政许可", until: "法治> 行政处罚决定书行政许可")
    terminal.resize(rows: 24, columns: 20)
    terminal.send("x")
    try terminal.wait(forLastLines: "法治> 行政处罚决定书", "行政许可x")
    terminal.resize(rows: 10, columns: 60)
    terminal.send(Key.left + "y")
    try terminal.wait(forLastLines: "法治> 行政处罚决定书行政许可yx")
  }

  @Test func `a table fits the window as it is now`() throws {
    let terminal = try RolTerminal.start(rows: 40, columns: 120)
    terminal.resize(rows: 40, columns: 60)
    try terminal.enter("facts | take 3")
    let rule = try #require(terminal.screen.lines.first { $0.hasPrefix("-  ----") })
    #expect((50...60).contains(rule.count))
  }

  @Test func `a session stopped from a shell comes back with its entry`() throws {
    let terminal = try RolTerminal.startShell()
    terminal.send("\"$ROL\" --no-init\n")
    try terminal.waitForPrompt()
    try terminal.type("数据", until: "法治> 数据")
    terminal.send(Key.stop)
    try terminal.wait { $0.cursorLine == "shell$" }
    #expect(terminal.isInLineMode && !terminal.screen.bracketsPastes)
    terminal.send("fg\n")
    try terminal.wait { $0.cursorLine == "法治> 数据" && $0.bracketsPastes }
    try terminal.enter(" ｜ 计数")
    try terminal.wait(forAnswer: "72")
    terminal.send(".quit\r")
    try terminal.wait { $0.cursorLine == "shell$" }
  }

  @Test func `a query stopped from a shell goes on where it was`() throws {
    let terminal = try RolTerminal.startShell()
    terminal.send("\"$ROL\" --no-init\n")
    try terminal.waitForPrompt()
    terminal.send(
      "facts | join (facts) as a on role | join (facts) as b on role | group b.label: count | count\r"
    )
    try terminal.waitForLineMode()
    terminal.send(Key.stop)
    try terminal.wait { $0.cursorLine == "shell$" }
    #expect(terminal.isInLineMode)
    terminal.send("fg\n")
    try terminal.waitForPrompt()
    try terminal.wait(forAnswer: "65")
    try terminal.enter("facts | count")
    try terminal.wait(forAnswer: "72")
  }
}
