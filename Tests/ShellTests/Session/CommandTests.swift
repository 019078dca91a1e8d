import Foundation
import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

/// What the commands answer, in a session with one or two reports open.
struct CommandTests {
  private static func session(_ count: Int = 1) -> Session {
    var session = Session()
    session.open(
      (1...count).map { number in
        var entry = Dataset.Entry.example
        entry.reading.report.title += "（\(number)）"
        entry.reading.report.file = "第\(number)份.txt"
        return entry
      })
    return session
  }

  private static func file() -> String {
    FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
  }

  @Test(arguments: [
    (".indicators 纠错率", ["reconsideration.correctionRate"], ["litigation"]),
    (".指标 RECONSIDERATION rate", ["reconsideration.correctionRate"], ["reconsideration.accepted"]),
    (".indicators 没有这样的指标", ["（0 条）"], ["reconsideration"]),
    (".mechanisms 三项", ["行政执法“三项制度”"], ["府院联动"]),
    (".机制 执法 公示", ["行政执法“三项制度”"], ["府院联动"]),
  ])
  func `the vocabulary is looked up by all of the words`(
    statement: String, has: [String], hasNot: [String]
  ) {
    var session = Self.session()
    let output = session.run(statement).output
    for text in has { #expect(output.contains(text)) }
    for text in hasNot { #expect(!output.contains(text)) }
  }

  @Test func `one of the open reports is asked, by its number or a word that only it has`() {
    var session = Self.session(2)
    #expect(session.run("facts | count").output.contains("6"))
    #expect(session.run(".use 第2份").output.contains("（2）"))
    #expect(session.run("facts | count").output.contains("3"))
    #expect(session.run(".reports").output.contains("第1份"))
    #expect(session.run(".use 1").output.contains("（1）"))
    #expect(session.run(".选用 全部").output == "正在问全部 2 份报告\n")
    #expect(session.run("facts | count").output.contains("6"))
  }

  @Test(arguments: [".use 3", ".use 0", ".use 无此报告", ".use 份"])
  func `a report that is not there, or not the only one, is no choice`(statement: String) {
    var session = Self.session(2)
    let outcome = session.run(statement)
    #expect(outcome.isFailure && outcome.remarks.contains(".reports"))
    #expect(session.run("facts | count").output.contains("6"))
  }

  @Test func `answers go to a file as a whole and come back`() throws {
    var session = Self.session()
    session.settings.screenWidth = 20
    session.settings.isColored = true
    let path = Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(session.run(".output \(path)") == Outcome())
    #expect(session.run("facts | show label value path") == Outcome())
    #expect(session.run("facts nonsense:1").remarks.contains("nonsense"))
    #expect(session.run(".output") == Outcome(remarks: path + "\n"))
    #expect(session.run(".output -") == Outcome())
    #expect(session.run(".output") == Outcome(remarks: "-\n"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("纠错率") && text.contains("一/(一)"))
    #expect(!text.contains("\u{1B}") && !text.contains("…"))
  }

  @Test(arguments: [".output /nonexistent/x", ".save /nonexistent/x"])
  func `a file that cannot be written is told of`(statement: String) {
    var session = Self.session()
    _ = session.run(entry: "facts | count") { _, _ in }
    #expect(session.run(statement).remarks.contains("/nonexistent/x：没有这个文件"))
  }

  @Test(arguments: [".output x.txt", ".pipe cat", ".save x.rol"])
  func `nothing is written or started where that is not safe`(statement: String) {
    var session = Self.session()
    session.settings.isSafe = true
    _ = session.run(entry: "facts | count") { _, _ in }
    let outcome = session.run(statement)
    #expect(outcome.isFailure && outcome.remarks.contains("--safe"))
  }

  @Test func `what was asked becomes a script that asks it again`() throws {
    var session = Self.session()
    let path = Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(session.run(".save \(path)").isFailure)
    for entry in [".mode json", "facts |\n  count", "facts nonsense:1", ".help", ".version"] {
      _ = session.run(entry: entry) { _, _ in }
    }
    #expect(session.run(".save \(path)").output.contains("2 条语句"))
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == """
        #!/usr/bin/env -S rol run
        .mode json
        facts |
          count

        """)
    var again = Self.session()
    #expect(again.run(".read \(path)").output == "[{\"count\":3}]\n")
    // A script that is there is somebody's work.
    #expect(session.run(".save \(path)").remarks.contains("已有这个文件"))
  }

  @Test func `settings are listed and set, each by its own command or by one`() {
    var session = Self.session()
    #expect(session.run(".set mode csv") == Outcome())
    #expect(session.run(".mode").output == "csv\n")
    #expect(session.run(".设置 分页 关") == Outcome())
    #expect(!session.settings.usesPager)
    #expect(session.run(".pager").output == "off\n")
    _ = session.run(".mode table")
    for name in ["格式", "宽度", "歧义宽度", "分页", "计时", "语言"] {
      #expect(session.run(".set").output.contains(name))
    }
  }

  @Test(arguments: [
    (".set mod csv", "是不是 mode"), (".set nonsense 1", ".set 列出设置"), (".set mode", "用法"),
    (".set pager perhaps", "用法"), (".set mode xml", "没有 xml"),
  ])
  func `a setting that is none, or a value that it cannot have, is told of`(
    statement: String, remark: String
  ) {
    var session = Self.session()
    #expect(session.run(statement).remarks.contains(remark))
  }

  @Test func `marks take as many columns as the terminal is said to give them`() {
    var session = Self.session()
    func carets(_ statement: String) -> String {
      String(session.run(statement).remarks.lines[2])
    }
    #expect(
      carets("facts label:“率” | srot value").hasSuffix(String(repeating: " ", count: 21) + "^^^^"))
    #expect(session.run(".歧义宽度 宽") == Outcome())
    #expect(session.run(".ambiguous").output == "wide\n")
    #expect(
      carets("facts label:“率” | srot value").hasSuffix(String(repeating: " ", count: 23) + "^^^^"))
    #expect(session.run(".ambiguous 2").remarks.contains("用法"))
  }

  @Test func `a query is explained by a command, and its mistakes have their place`() {
    var session = Self.session()
    let output = session.run(".explain facts | take 3").output
    #expect(output.hasPrefix("步骤"))
    #expect(output.contains("take 3") || output.contains("取 3"))
    #expect(session.run(".解释 facts | tkae 3").remarks.contains("\n                ^^^^\n"))
    #expect(session.run(".explain").remarks.contains("用法"))
  }

  @Test func `a report that is open is not written over`() throws {
    let path = Self.file() + ".txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("受理行政复议案件9件。".utf8).write(to: URL(filePath: path))
    var session = Session()
    #expect(!session.open([path]).isFailure)
    let outcome = session.run(".output \(path)")
    #expect(outcome.isFailure && outcome.remarks.contains("已打开的报告"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("9件"))
  }

  @Test func `a script that turns answers to another file writes its own there`() throws {
    let (first, second, script) = (Self.file(), Self.file(), Self.file())
    defer {
      for path in [first, second, script] { try? FileManager.default.removeItem(atPath: path) }
    }
    try Data(".version\n.output \(second)\nfacts | count\n".utf8).write(to: URL(filePath: script))
    var session = Self.session()
    _ = session.run(".output \(first)")
    #expect(session.run(".read \(script)") == Outcome())
    #expect(try String(contentsOfFile: first, encoding: .utf8).hasPrefix("rol "))
    #expect(try String(contentsOfFile: second, encoding: .utf8).contains("3"))
  }

  @Test func `the byte-order mark stands once, at the beginning`() throws {
    let path = Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = Self.session()
    #expect(session.run(".mode table bom").isFailure)
    for statement in [".mode csv bom", ".output \(path)", "facts | count", "facts | count"] {
      #expect(session.run(statement) == Outcome())
    }
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.count { $0 == 0xEF } == 1)
  }

  @Test func `the last answer is handed to a program`() throws {
    var session = Self.session()
    #expect(session.run(".pipe cat").remarks.contains("还没有回答"))
    _ = session.run("facts | show label")
    let path = Self.file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(session.run(".pipe head -1 > \(path)") == Outcome())
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("名目"))
    #expect(session.run(".pipe exit 3").remarks.contains("以 3 结束"))
    // The line is the system's shell's, quotes and all.
    #expect(session.run(".管道  awk 'NR==1 {print \"a  b;c\"}' > \(path)") == Outcome())
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a  b;c\n")
  }

  @Test func `a script goes on behind a mistake when it is told to`() {
    var session = Self.session()
    var outputs: [String] = []
    let script = "facts nonsense:1\n.version\n"
    let first = session.run(script: script, name: "x") { outputs.append($0.output) }
    #expect(!first.succeeded && outputs == [""])
    let second = session.run(script: script, name: "x", keepsGoing: true) {
      outputs.append($0.output)
    }
    #expect(!second.succeeded && outputs.count == 3 && outputs[2].contains(Session.version))
  }
}
