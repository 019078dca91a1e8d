import TestSupport
import Testing

/// The entry in colours, and the faint suggestion behind it.
@Suite("Painted entries", .serialized)
struct PaintingTests {
  private static func holds(_ terminal: PseudoTerminal, _ text: String) -> Bool {
    !terminal.output.ranges(of: Array(text.utf8)).isEmpty
  }

  @Test func `words are painted while they are typed, and unknown ones marked`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("数据 领域：矛盾纠纷 数值：>50件", until: "法治> 数据 领域：矛盾纠纷 数值：>50件")
    for word in [
      "\u{1B}[1;34m数据", "\u{1B}[36m领域", "\u{1B}[32m矛盾纠纷", "\u{1B}[35m50", "\u{1B}[2;35m件",
    ] {
      #expect(Self.holds(terminal, word), "\(word)")
    }
    #expect(!Self.holds(terminal, "\u{1B}[4;31m"))
    try terminal.type(" ｜ 排除 ", until: "法治> 数据 领域：矛盾纠纷 数值：>50件 ｜ 排除")
    try terminal.wait(for: "a mark") { _ in Self.holds(terminal, "\u{1B}[4;31m排除") }
    #expect(terminal.screen.unknownSequences == [])
  }

  @Test func `a bracket is marked with its partner`() throws {
    let terminal = try RolTerminal.start()
    try terminal.type("数据 ｜ 筛选 （数值 > 5", until: "法治> 数据 ｜ 筛选 （数值 > 5")
    #expect(!Self.holds(terminal, "\u{1B}[1;7m"))
    try terminal.type("）", until: "法治> 数据 ｜ 筛选 （数值 > 5）")
    try terminal.wait(for: "marks") { _ in
      Self.holds(terminal, "\u{1B}[1;7m（") && Self.holds(terminal, "\u{1B}[1;7m）")
    }
  }

  @Test func `a suggestion from what was asked before is taken by an arrow or the end key`() throws
  {
    let terminal = try RolTerminal.start()
    try terminal.enter("数据 ｜ 计数")
    try terminal.type("数", until: "法治> 数据 ｜ 计数")
    #expect(Self.holds(terminal, "\u{1B}[2m据 ｜ 计数"))
    try terminal.type(Key.right + " # 全部", until: "法治> 数据 ｜ 计数 # 全部")
    terminal.send(Key.deleteLine)
    try terminal.type("数\u{1B}[F # 又", until: "法治> 数据 ｜ 计数 # 又")
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1"], []), ([:], ["--color", "never"]), (["TERM": "dumb"], []),
    ] as [([String: String?], [String])])
  func `without colours nothing is painted and nothing suggested`(
    changes: [String: String?], arguments: [String]
  ) throws {
    let terminal = try RolTerminal.start(changes, arguments: arguments)
    try terminal.enter("数据 ｜ 计数")
    try terminal.type("数据", until: "法治> 数据")
    for style in ["1;34", "36", "33", "2", "7"] {
      #expect(!Self.holds(terminal, "\u{1B}[\(style)m"), "\(style)")
    }
  }

  @Test func `colours may be asked for`() throws {
    let terminal = try RolTerminal.start(["NO_COLOR": "1"], arguments: ["--color", "always"])
    try terminal.type("数据", until: "法治> 数据")
    #expect(Self.holds(terminal, "\u{1B}[1;34m数据"))
  }

  @Test func `a menu without colours has its mark`() throws {
    let terminal = try RolTerminal.start(["NO_COLOR": "1"])
    try terminal.type("数据 领域：行政\t\t", until: "法治> 数据 领域：行政执法")
    try terminal.wait(forLine: "› 行政执法  15  值  enforcement")
    #expect(!Self.holds(terminal, "\u{1B}[7m") && !Self.holds(terminal, "\u{1B}[2m"))
  }

  @Test func `a long painted entry is right in a narrow window`() throws {
    let terminal = try RolTerminal.start(rows: 10, columns: 40)
    terminal.send(Key.clear)
    terminal.send("数据 领域：矛盾纠纷 ｜ 筛选 数值 > 50 且 （名目 包含 “复议案件”）")
    try terminal.wait(
      forLastLines: "法治> 数据 领域：矛盾纠纷 ｜ 筛选 数值 >", " 50 且 （名目 包含 “复议案件”）")
    try terminal.type(
      Key.lineStart + "解释 ", until: "法治> 解释 数据 领域：矛盾纠纷 ｜ 筛选")
  }
}
