import RuleOfLawModel
import RuleOfLawPipeline
import Testing

/// What may stand at a cursor, told by the grammar that reads it.
@Suite("Completion") struct CompletionTests {
  /// Facts of an invented district, as far as they are counted.
  private static var context: EntryContext {
    var variables = Variables()
    variables["大额"] = ">100万元"
    return EntryContext(
      variables: variables,
      values: { source, field in
        switch (source, field) {
        case (.facts, "area"):
          [CountedValue("enforcement", count: 9), CountedValue("disputes", count: 4)]
        case (.facts, "unit"):
          [
            CountedValue("件", count: 30), CountedValue("件次", count: 7),
            CountedValue("人次", count: 12),
          ]
        case (.facts, "label"):
          [
            CountedValue("行政复议案件", count: 3), CountedValue("受理行政复议", count: 8),
            CountedValue("行政处罚决定", count: 5), CountedValue("听证 会", count: 1),
          ]
        default: []
        }
      })
  }

  /// Completes at the mark ‸ and shows what would be replaced and the words for it.
  private static func completed(_ marked: String) -> String {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let before = String(parts[0])
    let completion = Completion(
      of: before + String(parts[1]), at: before.utf8.count, in: context)
    let bytes = Array(before.utf8)[completion.range]
    let words = completion.candidates.map { $0.text + $0.suffix.replacing(" ", with: "␣") }
    return String(decoding: bytes, as: UTF8.self) + (completion.isClear ? " ⇒ " : " → ")
      + words.joined(separator: " ")
  }

  @Test(arguments: [
    // Sources and stages
    ("fact‸", "fact ⇒ facts␣"),
    ("数‸", "数 → 数据␣ 数字␣"),
    ("FAC‸", "FAC ⇒ facts␣"),
    ("sj‸", "sj ⇒ 数据␣"),
    ("explain fin‸", "fin ⇒ findings␣"),
    ("facts | ta‸", "ta ⇒ take␣"),
    ("数据 ｜ px‸", "px ⇒ 排序␣"),
    ("facts |\n  ta‸ | skip 2", "ta ⇒ take␣"),
    // Fields
    ("facts valu‸", "valu ⇒ value:"),
    ("facts -rol‸", "rol ⇒ role:"),
    ("facts yea‸", "yea ⇒ year:"),
    ("数据 领‸", "领 ⇒ 领域:"),
    ("数据 lingy‸", "lingy ⇒ 领域:"),
    ("facts | show label report.pub‸", "report.pub ⇒ report.published␣"),
    ("facts | group area: sum(chan‸", "chan ⇒ change"),
    ("facts | group area | count | sort -c‸", "c ⇒ count␣"),
    ("facts | join (findings sever‸", "sever ⇒ severity:"),
    ("facts | add x = value / chan‸", "chan ⇒ change␣"),
    // Signs and joining words
    ("facts | where label ‸", " → : = != ~ in␣ contains␣ matches␣ exists␣ not␣"),
    ("facts | where value ‸", " → : = != > >= < <= in␣ between␣ exists␣ not␣"),
    ("facts | where derived = ‸", " → yes␣ no␣ $大额"),
    ("facts | where (value > 5 ‸", " → and␣ or␣ )"),
    ("facts | where value > 5 ‸", " → and␣ or␣ |␣"),
    ("facts | where value between 5 ‸", " ⇒ and␣"),
    ("facts | take 5 ‸", " ⇒ |␣"),
    ("facts | group area: su‸", "su ⇒ sum("),
    ("facts | join findings ‸", " → on␣ as␣"),
    ("facts | add double ‸", " ⇒ =␣"),
    ("facts area:(disputes ‸", " → ,␣ )"),
    // Values
    ("facts area:di‸", "di → disputes␣ digital␣"),
    ("facts area:(disputes,ov‸", "ov ⇒ oversight"),
    ("facts | where role = tar‸", "tar ⇒ target␣"),
    ("数据 领域：行政‸", "行政 → 行政执法␣ 行政决策␣"),
    ("facts unit:件‸", "件 → 件␣ 件次␣"),
    ("facts unit:jc‸", "jc ⇒ 件次␣"),
    ("facts label:xzfy‸", "xzfy → 行政复议案件␣ 受理行政复议␣"),
    ("facts label:tz‸", "tz ⇒ \"听证 会\"␣"),
    ("facts label:\"xzcf‸", "\"xzcf ⇒ \"行政处罚决定\"␣"),
    ("facts value:$‸", "$ ⇒ $大额"),
    // Nothing to say
    ("facts “复‸", "“复 → "),
    ("facts # fa‸", " → "),
    ("facts | take ‸", " → "),
    ("nonsense va‸", "va → "),
    ("facts | add ‸", " → "),
  ])
  func `the word at the cursor becomes what may stand there`(marked: String, expected: String) {
    #expect(Self.completed(marked) == expected)
  }

  @Test(arguments: ["xzfy", "xingzhengfuyi", "行zhengfy", "行政fuyi", "xzhengfy", "XZFY", "xingzhfy"])
  func `行政复议 is found by characters, pinyin, initials and any mixture`(typed: String) {
    let context = EntryContext(values: { _, _ in
      ["行政处罚", "行政复议", "行政复核", "复议"].map { CountedValue($0, count: 1) }
    })
    let entry = "数据 名目：" + typed
    let candidates = Completion(of: entry, at: entry.utf8.count, in: context).candidates
    #expect(candidates.first?.text == "行政复议", "\(candidates.map(\.text))")
  }

  @Test func `the whole word comes first, then beginnings, then pieces, then the frequent`() {
    let counted = ["审查复议": 9, "复议": 1, "复议案件": 2, "复议人数": 5]
    let context = EntryContext(values: { _, _ in
      counted.keys.sorted().map { CountedValue($0, count: counted[$0] ?? 0) }
    })
    let completion = Completion(of: "数据 名目:复议", at: 20, in: context)
    #expect(completion.candidates.map(\.text) == ["复议", "复议人数", "复议案件", "审查复议"])
    #expect(completion.candidates.map(\.count) == [1, 5, 2, 9])
    #expect(!completion.isClear)
  }

  @Test func `what is asked in one language is offered in it`() {
    #expect(Self.completed("facts | ‸").hasPrefix(" → where␣ sort␣"))
    #expect(Self.completed("数据 ｜ ‸").hasPrefix(" → 筛选␣ 排序␣"))
    #expect(Self.completed("‸").hasPrefix(" → 报告␣"))
  }

  @Test func `a candidate says what it is`() {
    let stage = Completion(of: "facts | tak", at: 11, in: Self.context).candidates[0]
    #expect(stage.kind == .stage && stage.otherSpelling == "取" && stage.help.english != "")
    let value = Completion(of: "facts area:dis", at: 14, in: Self.context).candidates[0]
    #expect(value.kind == .value && value.count == 4 && value.otherSpelling == "矛盾纠纷")
  }

  @Test func `where anything may stand, that is told`() {
    for free in ["facts | take ", "facts ", "facts label~", "facts value:>", "let ", "facts \"a"] {
      #expect(Completion(of: free, at: free.utf8.count, in: Self.context).isFree, "\(free)")
    }
    for bound in ["facts | ", "facts area:", "facts | sort ", "", "facts | where value "] {
      #expect(!Completion(of: bound, at: bound.utf8.count, in: Self.context).isFree, "\(bound)")
    }
  }
}
