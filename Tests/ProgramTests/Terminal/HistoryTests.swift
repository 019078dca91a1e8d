import Foundation
import TestSupport
import Testing

/// What is asked in one session is there in the next.
@Suite(.serialized)
struct HistoryTests {
  /// A home that goes when the test ends.
  private final class Home {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test func `a session recalls and finds what an earlier one asked`() throws {
    let home = try Home()
    let first = try RolTerminal.start(["HOME": home.path])
    try first.enter("facts 不 | count")
    try first.enter("facts 处 |\rcount")
    first.send(Key.endOfInput)
    _ = try first.waitForExit()
    let second = try RolTerminal.start(["HOME": home.path])
    second.send(Key.up)
    try second.wait(forLastLines: "法治> facts 处 |", "   …   count")
    second.send(Key.interrupt)
    try second.waitForPrompt()
    try second.type(Key.search + "不", until: "搜历史‹不›: facts 不 | count")
  }

  @Test func `a session that was killed leaves what it asked`() throws {
    let home = try Home()
    let first = try RolTerminal.start(["HOME": home.path])
    try first.enter("reports | count")
    first.signal(SIGKILL)
    _ = try first.waitForExit()
    let second = try RolTerminal.start(["HOME": home.path])
    try second.type(Key.up, until: "法治> reports | count")
  }

  @Test func `a home that cannot be written is told of once`() throws {
    let terminal = try RolTerminal.start(["HOME": "/dev/null"])
    try terminal.enter("reports | count")
    try terminal.enter("reports | count ")
    #expect(terminal.screen.lines.filter { $0.hasPrefix("历史没有保存") }.count == 1)
  }

  @Test func `a long answer goes through the pager, a short one does not`() throws {
    let terminal = try RolTerminal.start(["PAGER": "wc -l"], rows: 10)
    try terminal.enter("facts | take 2")
    #expect(terminal.screen.text.contains("（2 行"))
    try terminal.enter("facts")
    #expect(terminal.screen.lines.contains("75"))
    try terminal.enter(".pager off")
    try terminal.enter("facts | take 20")
    #expect(terminal.screen.text.contains("（20 行"))
  }
}
