import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct CompletionTests {
  /// Completes at the mark ‸ and shows what would be replaced and the words for it.
  private static func completed(_ marked: String, in session: Session = Session()) -> String {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let before = String(parts[0])
    let completion = session.completion(
      in: before + String(parts[1]), at: before.utf8.count)
    let bytes = Array(before.utf8)[completion.range]
    let words = completion.candidates.map { $0.text + $0.suffix.replacing(" ", with: "␣") }
    return String(decoding: bytes, as: UTF8.self) + " → " + words.joined(separator: " ")
  }

  @Test(arguments: [
    ("fa‸", "fa → facts␣"),
    ("数‸", "数 → 数据␣ 数字␣"),
    ("FAC‸", "FAC → facts␣"),
    (".sh‸", "sh → show␣"),
    ("。帮‸", "帮 → 帮助␣"),
    (".s‸", "s → show␣ source␣ schema␣ set␣ save␣"),
    (".mode js‸", "js → json jsonl"),
    (".help fi‸", "fi → findings"),
    (".schema 问‸", "问 → 问题"),
    (".language ‸", " → zh en"),
    (".mode json ‸", " → "),
    (".nonsense ‸", " → "),
    ("facts | s‸", "s → sort␣ skip␣ show␣"),
    ("数据 ｜ 排‸", "排 → 排序␣"),
    ("facts |\n  ta‸", "ta → take␣"),
    ("facts va‸", "va → value:"),
    ("facts -ar‸", "ar → area:"),
    ("facts ye‸", "ye → year:"),
    ("数据 领‸", "领 → 领域:"),
    ("facts area:di‸", "di → disputes␣ digital␣"),
    ("数据 领域：行政‸", "行政 → 行政决策␣ 行政执法␣"),
    ("facts area:(disputes,ov‸", "ov → oversight"),
    ("facts area:(disputes, ‸", " → 政府职能 制度建设 行政决策 行政执法 突发事件 矛盾纠纷 权力监督 数字政府 组织领导 普法宣传 社会治安"),
    ("facts | where role = t‸", "t → target␣"),
    ("facts | where con‸", "con → contains␣"),
    ("facts | sort -v‸", "v → value␣"),
    ("facts | show label va‸", "va → value␣"),
    ("facts | group area: c‸", "c → count"),
    ("facts | group area: sum(v‸", "v → value"),
    ("facts | take ‸", " → "),
    ("facts value:‸", " → "),
    ("facts “复‸", " → "),
    ("facts # fa‸", " → "),
    (".version\nfa‸", "fa → facts␣"),
    ("facts va‸ | take 3", "va → value:"),
    ("nonsense va‸", "va → "),
  ])
  func `the word at the cursor becomes what may stand there`(marked: String, expected: String) {
    #expect(Self.completed(marked) == expected)
  }

  @Test func `an empty place offers every word in the language of the session`() {
    #expect(Self.completed("‸").hasPrefix(" → 报告␣ 章节␣ 数据␣"))
    let english = Session(settings: Settings(language: .english))
    #expect(Self.completed("‸", in: english).hasPrefix(" → reports␣ sections␣ facts␣"))
    #expect(Self.completed("facts | ‸", in: english).hasPrefix(" → where␣ sort␣ take␣"))
    #expect(Self.completed(".‸").hasPrefix(" → help␣ open␣"))
  }

  @Test func `a line that goes on with the last answer knows its fields`() {
    var session = Session()
    #expect(Self.completed("| sort se‸", in: session) == "se → ")
    _ = session.run("findings")
    #expect(Self.completed("| sort se‸", in: session) == "se → severity␣")
  }

  @Test func `a value that needs quotes gets them`() {
    let values = Session().completion(in: "facts indicator:", at: 16).candidates
    #expect(values.contains { $0.text == "\"(直接)纠错率\"" })
  }

  @Test func `a word comes with its other spelling`() {
    let completion = Session().completion(in: "fact", at: 4)
    #expect(completion.candidates.map(\.note) == ["数据"])
  }
}
