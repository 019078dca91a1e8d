import TestSupport
import Testing

/// Chinese at the prompt: what is typed, moved through and deleted is what is seen.
@Suite(.serialized)
struct TypingTests {
  @Test func `Chinese is typed, moved through, deleted and inserted`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("行政处罚", until: "法治> 行政处罚")
    try terminal.type(Key.left + Key.left + Key.backspace + "许", until: "法治> 行许处罚")
    #expect(terminal.screen.cursorColumn == 6 + 4 && terminal.screen.characterAtCursor == "处")
    try terminal.type(Key.right + "可", until: "法治> 行许处可罚")
    try terminal.type(Key.lineStart + "不", until: "法治> 不行许处可罚")
    try terminal.type("\u{05}" + Key.deleteWord, until: "法治>")
  }

  @Test func `full-width punctuation stands as it was typed`() throws {
    let terminal = try RolTerminal.start()
    let entry = "数据 领域：（矛盾纠纷，权力监督） ｜ 计数"
    try terminal.type(entry, until: "法治> " + entry)
    #expect(terminal.screen.cursorColumn == 6 + 41)
    terminal.send(Key.left + Key.left + Key.left + Key.backspace)
    try terminal.wait(forEntry: "法治> 数据 领域：（矛盾纠纷，权力监督）  计数")
    try terminal.type("｜", until: "法治> " + entry)
    try terminal.enter()
    try terminal.wait(forAnswer: "33")
  }

  @Test func `the smallest case that drawing by characters gets wrong is right`() throws {
    let terminal = try RolTerminal.start(columns: 33)
    terminal.send("许x可" + Key.left + Key.left + "1" + Key.backspace + Key.left)
    try terminal.type("处", until: "法治> 处许x可")
    #expect(terminal.screen.cursorColumn == 6 + 2)
  }

  @Test func `a window of 20 columns wraps wide characters whole`() throws {
    let terminal = try RolTerminal.start(rows: 10, columns: 20)
    terminal.send(Key.clear + "行政处罚决定书x行政许可")
    try terminal.wait(forLastLines: "法治> 行政处罚决定书", "x行政许可")
    // 书 fits no more when the row has an odd cell left.
    terminal.send(Key.lineStart + "1")
    try terminal.wait(forLastLines: "法治> 1行政处罚决定", "书x行政许可")
    terminal.send(Key.backspace + "不")
    try terminal.wait(forLastLines: "法治> 不行政处罚决定", "书x行政许可")
  }

  @Test func `a window of 40 columns keeps an entry of four rows together`() throws {
    let terminal = try RolTerminal.start(rows: 10, columns: 40)
    let words = Array(repeating: "行政复议案件", count: 10).joined()
    terminal.send(Key.clear + "facts " + words)
    try terminal.wait(
      forLastLines: "法治> facts 行政复议案件行政复议案件行政", "复议案件行政复议案件行政复议案件行政复议",
      "案件行政复议案件行政复议案件行政复议案件", "行政复议案件")
    #expect(terminal.screen.cursorColumn == 12 && terminal.screen.cursorRow == 3)
    terminal.send(Key.interrupt)
    try terminal.waitForPrompt()
    try terminal.wait(forLastLines: "行政复议案件^C", "法治>")
  }

  @Test func `undo takes back what arrived in one piece`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("行政", until: "法治> 行政")
    try terminal.type("处罚", until: "法治> 行政处罚")
    try terminal.type(Key.undo, until: "法治> 行政")
    try terminal.type(Key.undo, until: "法治>")
    terminal.send(Key.undo)
    try terminal.wait(for: "a bell") { $0.bellCount == 1 }
  }

  @Test func `bytes that are not UTF-8 are seen, and their neighbours kept`() throws {
    let terminal = try RolTerminal.start()
    terminal.send([0xE8, 0xA1] + Array("法".utf8) + [0xFF] + Array("治".utf8))
    try terminal.wait(forEntry: "法治> \u{FFFD}法\u{FFFD}治")
  }

  @Test func `keys that mean nothing leave nothing in the entry`() throws {
    let terminal = try RolTerminal.start()
    terminal.send("\u{1B}[15~\u{1B}[5~\u{1B}[1;2C\u{1B}[Z\u{1B}[I")
    try terminal.type("x", until: "法治> x")
  }

  @Test func `a clean window keeps the entry`() throws {
    let terminal = try RolTerminal.start()
    try terminal.enter(".version")
    try terminal.type("行政", until: "法治> 行政")
    terminal.send(Key.clear)
    try terminal.wait(for: "nothing but the entry") { $0.text == "法治> 行政" }
  }
}
