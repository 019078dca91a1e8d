import TestSupport
import Testing

/// Chinese at the prompt: typing, editing, recalling, in any environment.
@Suite(.serialized)
struct TypingTests {
  @Test func `Chinese is typed, moved through, deleted and inserted`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("数x据")
    try terminal.wait(forEntry: "法治> 数x据")
    terminal.send("\u{1B}[D\u{7F}")
    try terminal.wait(forEntry: "法治> 数据")
    try terminal.enter(" | 计数")
    try terminal.wait(for: "a mistake in the middle") { $0.text.contains("法治> 数 | 计数据") }
  }

  @Test(arguments: [20, 33, 40])
  func `a narrow window wraps wide characters whole`(columns: Int) throws {
    let terminal = try RolTerminal.start(rows: 10, columns: columns)
    let text = "数据 领域:矛盾纠纷 名目~行政复议 数值:>50"
    terminal.send(text)
    try terminal.wait(for: text) { screen in
      screen.lines.joined().filter { $0 != " " }.contains(text.filter { $0 != " " })
    }
    terminal.send("\u{03}")
    try terminal.waitForPrompt()
  }

  @Test func `an entry is recalled and searched for by any character`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    try terminal.enter("facts 不")
    try terminal.enter("facts 复议 | count")
    try terminal.enter("reports | count")
    terminal.send("\u{1B}[A\u{1B}[A")
    try terminal.wait(forEntry: "法治> facts 复议 | count")
    terminal.send("\u{03}")
    try terminal.waitForPrompt()
    terminal.send("\u{12}不")
    try terminal.wait(for: "the found entry") { $0.cursorLine.contains("facts 不") }
    terminal.send("\u{07}")
    try terminal.wait(forEntry: "法治>")
    terminal.send("\u{12}复")
    try terminal.wait(for: "the found entry") { $0.cursorLine.contains("facts 复议 | count") }
  }

  @Test func `an interrupt drops the entry and keeps the session`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("facts 处罚")
    try terminal.wait(forEntry: "法治> facts 处罚")
    terminal.send("\u{03}")
    try terminal.waitForPrompt()
    try terminal.enter("facts | count")
    try terminal.wait(forAnswer: "72")
  }

  @Test func `pasted lines wait to be entered`() throws {
    let terminal = try RolTerminal.start()
    terminal.paste("facts |\r\ncount")
    try terminal.wait(for: "both lines") {
      $0.text.contains("facts |") && $0.text.contains("count")
    }
    terminal.send("\r")
    try terminal.waitForPrompt()
    try terminal.wait(forAnswer: "72")
  }

  @Test(
    arguments: [
      ["LANG": nil, "LC_ALL": nil], ["LANG": "C", "LC_ALL": "C"], ["LANG": "zh_CN.UTF-8"],
      ["TERM": "no-such-terminal"], ["TERM": nil],
    ] as [[String: String?]])
  func `Chinese arrives whole in any environment`(changes: [String: String?]) throws {
    let terminal = try RolTerminal.start(changes)
    try terminal.enter("数据 | 计数")
    try terminal.wait(forAnswer: "72")
  }

  @Test func `a terminated session leaves the terminal as it was`() throws {
    let terminal = try RolTerminal.start()
    terminal.signal(15)
    #expect(try terminal.waitForExit() == .signaled(15))
    #expect(terminal.isInLineMode)
  }
}
