import TestSupport
import Testing

/// Entries of several lines, pasted or typed, and those of earlier on.
@Suite(.serialized)
struct EntryTests {
  @Test func `an unfinished statement goes on in another line`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("数据 ｜\r")
    try terminal.wait(forLastLines: "法治> 数据 ｜", "   …")
    // The further line is set in.
    terminal.send("计数")
    try terminal.wait(forLastLines: "法治> 数据 ｜", "   …   计数")
    // Up and down move within the entry before they leave it.
    terminal.send(Key.up + "\u{1B}[H新")
    try terminal.wait(forLastLines: "法治> 新数据 ｜", "   …   计数")
    terminal.send(Key.backspace)
    try terminal.enter()
    try terminal.wait(forAnswer: "72")
  }

  @Test func `what a bracket leaves open goes on, and an empty line ends it`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    terminal.send("facts area:(disputes,\r")
    try terminal.wait(forLastLines: "法治> facts area:(disputes,", "   …")
    try terminal.enter("oversight) | count")
    try terminal.wait(forAnswer: "33")
    terminal.send("facts label~“复议\r")
    try terminal.wait(forLastLines: "法治> facts label~“复议", "   …")
    try terminal.enter()
    #expect(terminal.screen.text.contains("引号没有结束"))
  }

  @Test func `pasted lines wait to be entered and come back as one entry`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    #expect(terminal.screen.bracketsPastes)
    terminal.paste("facts |\r\n  where area = disputes |\tcount\n\n")
    try terminal.wait(forLastLines: "法治> facts |", "   …   where area = disputes | count")
    try terminal.enter()
    try terminal.wait(forAnswer: "22")
    terminal.send(Key.up)
    try terminal.wait(forLastLines: "法治> facts |", "   …   where area = disputes | count")
  }

  @Test func `ten statements are pasted at once and answered in order`() throws {
    let terminal = try RolTerminal.start(rows: 60)
    let statements = (1...9).map { "facts | take \($0) | count" } + ["reports | count"]
    terminal.paste(statements.joined(separator: "\n"))
    try terminal.wait(forEntry: "   … reports | count")
    try terminal.enter()
    let counts = terminal.screen.lines.filter { $0.hasPrefix("1 ") }.compactMap { line in
      line.split(separator: " ").last.map { String($0) }
    }
    #expect(counts == (1...9).map { String($0) } + ["1"])
  }

  @Test func `an entry taller than the window stays in it`() throws {
    let terminal = try RolTerminal.start(rows: 4)
    terminal.send(Key.clear)
    terminal.paste((1...9).map { "第\($0)行" }.joined(separator: "\n"))
    try terminal.wait(for: "the end of the entry") {
      $0.text == "   … 第6行\n   … 第7行\n   … 第8行\n   … 第9行"
    }
  }

  @Test func `up and down walk through entries and keep the one begun`() throws {
    let terminal = try RolTerminal.start(rows: 40)
    try terminal.enter("facts 复议 | count")
    try terminal.enter("reports | count")
    try terminal.type("新", until: "法治> 新")
    try terminal.type(Key.up, until: "法治> reports | count")
    try terminal.type(Key.up, until: "法治> facts 复议 | count")
    try terminal.type(Key.down + Key.down, until: "法治> 新")
  }

  @Test(arguments: ["不", "处", "一", "府"])
  func `a search takes every character`(character: String) throws {
    let terminal = try RolTerminal.start()
    try terminal.enter("facts 甲\(character)乙 | count")
    try terminal.enter(".version")
    terminal.send(Key.search + character)
    try terminal.wait(forEntry: "搜历史‹\(character)›: facts 甲\(character)乙 | count")
    #expect(terminal.screen.characterAtCursor == character)
    try terminal.type("无", until: "搜不到‹\(character)无›: facts 甲\(character)乙 | count")
    try terminal.type(Key.giveUp, until: "法治>")
    terminal.send(Key.search + character)
    try terminal.type(Key.left + "新", until: "法治> facts 新甲\(character)乙 | count")
  }

  @Test func `an earlier entry is suggested and taken with the right arrow`() throws {
    let terminal = try RolTerminal.start()
    try terminal.enter("facts 复议 | count")
    try terminal.type("f", until: "法治> facts 复议 | count")
    #expect(terminal.screen.cursorColumn == 7)
    terminal.send("\u{1B}f")
    try terminal.wait { $0.cursorColumn == 11 }
    terminal.send(Key.right)
    try terminal.wait { $0.cursorColumn == 6 + 18 }
  }
}
