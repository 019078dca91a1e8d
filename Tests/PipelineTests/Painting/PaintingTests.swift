import RuleOfLawModel
import RuleOfLawPipeline
import Testing

/// Each word of an entry is painted by what it is there for, whatever is wrong around it.
@Suite("Painting") struct PaintingTests {
  /// What is known in these entries.
  private static var context: EntryContext {
    var variables = Variables()
    variables["多"] = ">100件"
    return EntryContext(
      previous: try? Plan(parsing: "facts | group area | count"), variables: variables,
      commands: [
        CommandOutline(
          name: "open", label: "打开", summary: Message("", ""), argument: .path)
      ])
  }

  /// Shows the painted words of an entry; ‸ is the cursor.
  private static func painted(_ marked: String) -> String {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let entry = parts.joined()
    let cursor = parts.count > 1 ? parts[0].utf8.count : nil
    let bytes = Array(entry.utf8)
    return Painting(of: entry, cursor: cursor, in: context).spans.map { span in
      "\(span.role.rawValue):" + String(decoding: bytes[span.span.range], as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(arguments: [
    (
      "facts area:disputes value:>50",
      "source:facts field:area operator:: value:disputes field:value operator:: operator:> number:50"
    ),
    (
      "数据 领域：矛盾纠纷 ｜ 排序 -数值 ｜ 取 10",
      "source:数据 field:领域 operator:： value:矛盾纠纷 operator:｜ stage:排序 operator:- field:数值 "
        + "operator:｜ stage:取 number:10"
    ),
    ("facts value:>=100万元", "source:facts field:value operator:: operator:>= number:100 unit:万元"),
    (
      "facts year:2021..2023",
      "source:facts field:year operator:: number:2021..2023"
    ),
    ("facts 复议 “两个 词”", "source:facts word:复议 quotation:“两个 词”"),
    ("facts -role:target", "source:facts operator:- field:role operator:: value:target"),
    (
      "facts area:(disputes、oversight)",
      "source:facts field:area operator:: operator:( value:disputes operator:、 value:oversight "
        + "operator:)"
    ),
    (
      "facts | where not change exists and value in (10件)",
      "source:facts operator:| stage:where operator:not field:change operator:exists operator:and "
        + "field:value operator:in operator:( number:10 unit:件 operator:)"
    ),
    (
      "facts | group area: count, sum(value) | sort -sum(value)",
      "source:facts operator:| stage:group field:area operator:: operator:count operator:, "
        + "operator:sum operator:( field:value operator:) operator:| stage:sort operator:- "
        + "field:sum operator:( field:value operator:)"
    ),
    (
      "facts | add half = value / 2 | show half",
      "source:facts operator:| stage:add field:half operator:= field:value operator:/ number:2 "
        + "operator:| stage:show field:half"
    ),
    (
      "facts | join (findings severity:error) as f on path",
      "source:facts operator:| stage:join operator:( source:findings field:severity operator:: "
        + "value:error operator:) operator:as field:f operator:on field:path"
    ),
    (
      "facts | pivot area by role: count",
      "source:facts operator:| stage:pivot field:area operator:by field:role operator:: operator:count"
    ),
    ("explain facts", "stage:explain source:facts"),
    ("let 大 = >100万元", "stage:let variable:大 operator:= operator:> number:100 unit:万元"),
    ("facts value:$多", "source:facts field:value operator:: variable:$多"),
    ("facts value:$无", "source:facts field:value operator:: unknown:$无"),
    ("facts # 看 | 看", "source:facts comment:# 看 | 看"),
    (
      "facts | # 先\n# 后\n  count # 完",
      "source:facts operator:| comment:# 先\n# 后 stage:count comment:# 完"
    ),
    (".open 报告.txt", "command:.open value:报告.txt"),
    ("。打开 \"a b\"\nfacts", "command:。打开 quotation:\"a b\" source:facts"),
    (".nothing", "unknown:.nothing"),
    ("| sort count", "operator:| stage:sort field:count"),
    ("| sort value", "operator:| stage:sort unknown:value"),
    ("", ""),
  ])
  func `words are painted by what they are there for`(entry: String, expected: String) {
    #expect(Self.painted(entry) == expected)
  }

  @Test(arguments: [
    ("factz area:disputes", "unknown:factz field:area operator:: value:disputes"),
    ("facts aria:disputes", "source:facts unknown:aria operator:: value:disputes"),
    ("facts area:disputed", "source:facts field:area operator:: unknown:disputed"),
    (
      "facts | sorted value | take 3",
      "source:facts operator:| unknown:sorted word:value operator:| "
        + "stage:take number:3"
    ),
    ("facts | take many", "source:facts operator:| stage:take unknown:many"),
    (
      "facts | show label | sort value",
      "source:facts operator:| stage:show field:label operator:| "
        + "stage:sort unknown:value"
    ),
    (
      "facts | group area: average2(value)",
      "source:facts operator:| stage:group field:area "
        + "operator:: unknown:average2 operator:( field:value operator:)"
    ),
    ("facts label:\"不完", "source:facts field:label operator:: quotation:\"不完"),
    ("facts value:>5)", "source:facts field:value operator:: operator:> number:5 unknown:)"),
    ("facts | where value ; 5", "source:facts operator:| stage:where field:value unknown:; word:5"),
  ])
  func `a mistake is marked and painting goes on`(entry: String, expected: String) {
    #expect(Self.painted(entry) == expected)
  }

  @Test func `a name that is being typed is not marked while it may become one`() {
    #expect(Self.painted("fac‸") == "word:fac")
    #expect(Self.painted("facz‸") == "unknown:facz")
    #expect(Self.painted("fac‸ area") == "word:fac word:area")
    #expect(Self.painted("facts | so‸") == "source:facts operator:| word:so")
    #expect(Self.painted("facts area:xz‸").hasSuffix("word:xz"))
    #expect(Self.painted("facts area:xq‸").hasSuffix("unknown:xq"))
  }

  @Test func `the bracket at the cursor is marked with its partner`() {
    let query = "facts | where (value > 5 or (area = disputes))"
    #expect(Self.painted(query + "‸").ranges(of: "bracket:").count == 2)
    #expect(Self.painted(query).ranges(of: "bracket:").isEmpty)
    #expect(Self.painted("facts | where ‸(value > 5").ranges(of: "bracket:").isEmpty)
    #expect(
      Self.painted("facts | where ‸(value > 5)")
        == "source:facts operator:| stage:where bracket:( field:value operator:> number:5 bracket:)"
    )
  }

  @Test func `spans are in order, inside the entry, and between characters`() {
    for entry in ["数据 ｜ 筛选（数值＞５０万元 或 领域＝矛盾）", "a“b\u{301}# c\n. d\n\n|| (", "$x ￥y # 😀"] {
      let bytes = Array(entry.utf8)
      for cursor in 0...bytes.count {
        var end = 0
        for span in Painting(of: entry, cursor: cursor, in: Self.context).spans {
          #expect(span.span.start >= end && span.span.length > 0)
          end = span.span.end
        }
        #expect(end <= bytes.count)
      }
    }
  }
}
