import Foundation
import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

@testable import RuleOfLawShell

/// What a session adds to completion: its commands, what is open, the last answer, the language.
struct CompletionTests {
  /// Completes at the end of a text and shows what would be replaced and the words for it.
  private static func completed(
    _ before: String, in session: Session = Session(), counting counts: ValueCounts? = nil
  ) -> String {
    let completion = session.completion(in: before, at: before.utf8.count, counting: counts)
    let bytes = Array(before.utf8)[completion.range]
    let words = completion.candidates.map { $0.text + $0.suffix.replacing(" ", with: "␣") }
    return String(decoding: bytes, as: UTF8.self) + " → " + words.joined(separator: " ")
  }

  @Test(arguments: [
    (".sh", "sh → show␣"),
    ("。帮", "帮 → 帮助␣"),
    (".bz", "bz → 帮助␣"),
    (".s", "s → show␣ source␣ schema␣ set␣ save␣"),
    (".mode js", "js → json jsonl"),
    (".help fi", "fi → findings"),
    (".schema 问", "问 → 问题 具体问题"),
    (".schema wt", "wt → 问题 具体问题"),
    (".language ", " → zh en"),
    (".mode json ", " → "),
    (".nonsense ", " → "),
    (".version\nfact", "fact → facts␣"),
  ])
  func `a command and its first word are completed`(entry: String, expected: String) {
    #expect(Self.completed(entry) == expected)
  }

  @Test func `an empty place offers every word in the language of the session`() {
    #expect(Self.completed("").hasPrefix(" → 报告␣ 章节␣ 数据␣"))
    let english = Session(settings: Settings(language: .english))
    #expect(Self.completed("", in: english).hasPrefix(" → reports␣ sections␣ facts␣"))
    #expect(Self.completed("facts | ", in: english).hasPrefix(" → where␣ sort␣ take␣"))
    #expect(Self.completed(".").hasPrefix(" → help␣ open␣"))
  }

  @Test func `a line that goes on with the last answer knows its fields`() {
    var session = Session()
    #expect(Self.completed("| sort sev", in: session) == "sev → ")
    _ = session.run("findings")
    #expect(Self.completed("| sort sev", in: session) == "sev → severity␣")
  }

  @Test func `values come with the number of their rows, the most frequent first`() {
    let session = Session()
    let completion = session.completion(in: "数据 领域：", at: 16, counting: ValueCounts())
    let counts = completion.candidates.prefix(11).map { $0.count ?? 0 }
    #expect(completion.candidates[0].text == "矛盾纠纷" && counts[0] == 22)
    #expect(counts == counts.sorted(by: >))
    #expect(Self.completed("数据 单位：", in: session, counting: ValueCounts()).hasPrefix(" → %␣ 件␣ "))
    #expect(Self.completed("数据 单位：", in: session).hasPrefix(" → = "))
  }

  @Test func `what is counted is what is asked`() {
    var session = Session()
    let counts = ValueCounts()
    #expect(Self.completed("reports year:20", in: session, counting: counts) == "20 → 2022␣")
    _ = session.open([Project.file("Playground-scripts/Reports").path])
    #expect(
      Self.completed("reports year:20", in: session, counting: counts) == "20 → 2023␣ 2021␣ 2022␣")
  }

  @Test func `much is counted beside the conversation`() async throws {
    var session = Session()
    let reading = Dataset.Entry(reading: BuiltInSample.text)
    session.open(Array(repeating: reading, count: 80))
    let counts = ValueCounts()
    counts.follow(session)
    func count(of entry: String) -> Int? {
      session.completion(in: entry, at: entry.utf8.count, counting: counts).candidates[0].count
    }
    // Whether it is counted by now or not, what is offered is the same.
    #expect(Self.completed("facts area:disp", in: session, counting: counts) == "disp → disputes␣")
    while count(of: "facts area:disp") == nil { await Task.yield() }
    #expect(count(of: "facts area:disp") == 22 * 80)
    _ = count(of: "findings severity:warn")
    while count(of: "findings severity:warn") == nil { await Task.yield() }
  }

  @Test func `paths are completed up to the folder they are in`() {
    let folder = Project.file("Playground-scripts").path
    #expect(Self.completed(".open \(folder)/Rep").hasSuffix("→ \(folder)/Reports/"))
    #expect(Self.completed(".read \(folder)/01").hasSuffix("01-first-look.rol␣"))
    #expect(Self.completed(".open /no-such-folder/a").hasSuffix("→ "))
  }

  @Test func `a word comes with what it is and its other spelling`() {
    let facts = Session().completion(in: "fact", at: 4).candidates[0]
    #expect(facts.kind == "来源" && facts.note.hasPrefix("数据  "))
    let english = Session(settings: Settings(language: .english))
    let value = english.completion(in: "facts valu", at: 10).candidates[0]
    #expect(value.kind == "field" && value.note == "数值  How much, as printed.")
  }

  @Test func `an entry is painted where colours are wanted`() {
    var session = Session()
    #expect(session.painting(of: "facts", at: 5).isEmpty)
    session.settings.isColored = true
    let painting = session.painting(of: "facts valeu:5 # a", at: nil)
    #expect(painting.map(\.style) == ["1;34", "4;31", "33", "35", "2"])
    #expect(painting.map(\.range) == [0..<5, 6..<11, 11..<12, 12..<13, 14..<17])
    #expect(session.painting(of: ".schema facts", at: nil).map(\.style) == ["1;34", "32"])
  }
}
