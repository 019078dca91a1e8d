import Foundation
import TestSupport
import Testing

/// The prompt where no locale and no description of the terminal is to be had.
@Suite(.serialized)
struct EnvironmentTests {
  @Test(
    arguments: [
      ["LANG": "C", "LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LANG": "zh_CN.UTF-8"],
      ["LANG": nil, "TERM": nil, "EDITRC": nil, "HOME": nil],
      ["TERM": "no-such-terminal"], ["TERM": "vt100"], ["TERM": ""],
    ] as [[String: String?]])
  func `Chinese is edited and understood`(changes: [String: String?]) throws {
    let terminal = try RolTerminal.start(changes)
    try terminal.type("买买提·é×°æ处", until: "法治> 买买提·é×°æ处")
    try terminal.type(Key.left + "不", until: "法治> 买买提·é×°æ不处")
    try terminal.type(Key.deleteLine, until: "法治>")
    try terminal.enter("数据 ｜ 计数")
    try terminal.wait(forAnswer: "72")
    #expect(terminal.screen.unknownSequences == [])
  }

  @Test func `a dumb terminal is read as it is, without escape sequences`() throws {
    let terminal = try RolTerminal.start(["TERM": "dumb"])
    terminal.send("数据x" + Key.backspace + " |\r")
    try terminal.wait(forEntry: "   …")
    terminal.send("计数\r")
    try terminal.waitForPrompt()
    try terminal.wait(forAnswer: "72")
    try terminal.type("丢", until: "法治> 丢")
    terminal.send(Key.interrupt)
    try terminal.waitForPrompt()
    terminal.send(Key.endOfInput)
    #expect(try terminal.waitForExit() == .exited(0))
    // The marks that announce prompts to tests are the only ones.
    #expect(terminal.output.count { $0 == 0x1B } == 2 * terminal.screen.promptCount)
  }

  @Test func `colours are left out where they are not wanted`() throws {
    let terminal = try RolTerminal.start(["NO_COLOR": "1"])
    try terminal.enter(".source 1")
    try terminal.enter("facts | take 1")
    for color in ["\u{1B}[1m", "\u{1B}[1;31m", "\u{1B}[2m"] {
      #expect(terminal.output.ranges(of: Array(color.utf8)).isEmpty)
    }
    let colored = try RolTerminal.start()
    try colored.enter("facts | take 1")
    #expect(!colored.output.ranges(of: Array("\u{1B}[1m".utf8)).isEmpty)
  }

  @Test func `the keys of vi are those of the user's own file`() throws {
    let path = "/tmp/\(UUID().uuidString).editrc"
    try "bind -v\n".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let terminal = try RolTerminal.start(["EDITRC": path])
    // Out of the text; what comes before the cursor has moved would be a key with Meta.
    func escape(to character: String) throws {
      terminal.send("\u{1B}")
      try terminal.wait { $0.characterAtCursor == character }
    }
    try terminal.type("数据 行政处罚x", until: "法治> 数据 行政处罚x")
    try escape(to: "x")
    try terminal.type("x", until: "法治> 数据 行政处罚")
    try terminal.type("0dw", until: "法治> 行政处罚")
    try terminal.type("i不", until: "法治> 不行政处罚")
    try escape(to: "不")
    try terminal.type("u", until: "法治> 行政处罚")
    try terminal.type("A书", until: "法治> 行政处罚书")
    try escape(to: "书")
    try terminal.type("2hr强", until: "法治> 行政强罚书")
    try terminal.type("ccfacts ｜ 计数", until: "法治> facts ｜ 计数")
    try terminal.enter()
    try terminal.wait(forAnswer: "72")
  }

  @Test func `the language is that of the environment`() throws {
    let terminal = try RolTerminal.start(["LANG": "en_US.UTF-8"])
    try terminal.enter("facts | count")
    try terminal.wait(forLine: "(1 row)")
    #expect(terminal.screen.cursorLine == "rol>")
  }
}
