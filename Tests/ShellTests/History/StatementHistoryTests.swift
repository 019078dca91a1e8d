import Foundation
import RuleOfLawDocuments
import Testing

@testable import RuleOfLawShell

struct StatementHistoryTests {
  /// A history file that goes when the test ends.
  private final class Place {
    let file = LineFile(
      path: FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        .appending(path: "rol/history.jsonl").path)

    var statements: [String] { StatementHistory(file).records.map(\.statement) }

    func write(_ text: String) throws {
      let url = URL(filePath: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    deinit {
      let folder = URL(filePath: file.path).deletingLastPathComponent()
      try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }
  }

  private func session(_ place: Place) -> Session {
    var session = Session()
    session.history = StatementHistory(place.file)
    return session
  }

  @Test func `a statement is kept whole, once, for the next session`() throws {
    let place = Place()
    var first = session(place)
    #expect(first.remember("facts 复议 |\n  count").statements == ["facts 复议 |\n  count"])
    #expect(first.remember("reports\nproblems").statements == ["reports", "problems"])
    _ = first.remember("problems")
    _ = first.remember("facts 复议 |\n  count")
    #expect(place.statements == ["reports", "problems", "facts 复议 |\n  count"])
    let lines = try String(contentsOfFile: place.file.path, encoding: .utf8)
    #expect(lines.split(separator: "\n").count == 4)
  }

  @Test func `what begins with a space is forgotten`() {
    let place = Place()
    var session = session(place)
    #expect(session.remember(" facts").statements.isEmpty)
    #expect(session.remember("　facts").statements.isEmpty)
    #expect(place.statements.isEmpty)
  }

  @Test func `two sessions at once keep what both say`() {
    let place = Place()
    var (one, other) = (session(place), session(place))
    for number in 1...50 {
      _ = one.remember("facts | take \(number)")
      _ = other.remember("reports | take \(number)")
    }
    #expect(place.statements.count == 100)
  }

  @Test(arguments: [
    ("", []), ("\n\n", []), ("rubbish\n", []), ("{\"q\":1}\n", []), ("{\"q\":\"\"}\n", []),
    ("{\"q\":\"甲\"}\n", ["甲"]),
    ("{\"q\":\"甲\"}\n{\"t\":5,\"d\":\"/\",\"q\":\"乙\"}\n", ["甲", "乙"]),
    ("{\"q\":\"甲\"}\n{\"t\":5,\"d\":\"/\",\"q\":\"乙", ["甲"]),
  ])
  func `lines that are no records are passed over`(text: String, statements: [String]) throws {
    let place = Place()
    try place.write(text)
    #expect(place.statements == statements)
  }

  @Test func `bytes that are no UTF-8 harm no other line`() throws {
    let place = Place()
    try place.write("")
    let lines: [[UInt8]] = [
      Array("{\"q\":\"甲\"}\n{\"q\":\"".utf8), [0xFF, 0xE6], Array("\"}\n{\"q\":\"乙\"}\n".utf8),
    ]
    try Data(lines.joined()).write(to: URL(filePath: place.file.path))
    #expect(place.statements == ["甲", "乙"])
  }

  @Test func `a line that was torn does not take the next one with it`() throws {
    let place = Place()
    try place.write("{\"q\":\"甲\"}\n{\"t\":5,\"q\":\"乙")
    var session = session(place)
    _ = session.remember("丙")
    #expect(place.statements == ["甲", "丙"])
  }

  @Test func `a file that has grown too large is made smaller and keeps the newest`() throws {
    let place = Place()
    let count = 2 * StatementHistory.limit + 1
    try place.write((1...count).map { "{\"t\":\($0),\"q\":\"facts | take \($0)\"}\n" }.joined())
    #expect(place.statements.last == "facts | take \(count)")
    let lines = try String(contentsOfFile: place.file.path, encoding: .utf8)
    #expect(lines.split(separator: "\n").count == StatementHistory.limit)
    #expect(place.statements.first == "facts | take \(count - StatementHistory.limit + 1)")
  }

  @Test func `a file that cannot be written is told of once, and the session goes on`() {
    var session = Session()
    session.history = StatementHistory(LineFile(path: "/dev/null/rol/history.jsonl"))
    #expect(session.remember("facts").remarks.remarks.contains("历史没有保存"))
    #expect(session.remember("reports").remarks == Outcome())
    #expect(session.history?.records.count == 2)
  }

  @Test func `nothing is written where that is not safe`() throws {
    let place = Place()
    var session = session(place)
    session.settings.isSafe = true
    #expect(session.remember("facts").statements == ["facts"])
    #expect(place.statements.isEmpty)
    let count = 2 * StatementHistory.limit + 1
    let text = (1...count).map { "{\"q\":\"facts | take \($0)\"}\n" }.joined()
    try place.write(text)
    #expect(StatementHistory(place.file, isSafe: true).records.count == StatementHistory.limit)
    #expect(try String(contentsOfFile: place.file.path, encoding: .utf8) == text)
  }

  @Test func `the file is for its owner alone`() throws {
    let place = Place()
    var session = session(place)
    _ = session.remember("facts")
    let attributes = try FileManager.default.attributesOfItem(atPath: place.file.path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }

  @Test func `what was asked is found by all of the words`() {
    let place = Place()
    var session = session(place)
    for statement in ["facts 复议 | count", "facts 诉讼", "reports"] {
      _ = session.remember(statement)
    }
    #expect(session.run(".history FACTS 复议").output.contains("facts 复议 | count"))
    #expect(!session.run(".历史 facts 复议").output.contains("诉讼"))
    #expect(session.run(".history").output.split(separator: "\n").count == 2 + 3)
    var script = Session()
    #expect(script.run(".history").isFailure)
  }
}

struct HistoryPlaceTests {
  @Test(arguments: [
    (["XDG_STATE_HOME": "/state", "HOME": "/tmp"], "/state/rol/history.jsonl"),
    (["XDG_STATE_HOME": "", "HOME": "/tmp"], "/tmp/.local/state/rol/history.jsonl"),
    (["XDG_STATE_HOME": "relative", "HOME": "/tmp"], "/tmp/.local/state/rol/history.jsonl"),
    (["HOME": "/nonexistent"], nil), ([:], nil),
  ])
  func `a person's history lies in the state folder`(variables: [String: String], path: String?) {
    #expect(HistoryPlace.file(for: "/", variable: { variables[$0] })?.path == path)
  }

  @Test func `a project has its own`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let deep = folder.appending(path: "年报/2023")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".rol"), withIntermediateDirectories: true)
    for place in [deep.path, folder.path] {
      let file = HistoryPlace.file(for: place, variable: { _ in nil })
      #expect(file?.path == folder.path + "/.rol/history.jsonl")
    }
  }
}
