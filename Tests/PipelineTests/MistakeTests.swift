import RuleOfLawModel
import RuleOfLawPipeline
import Testing

/// A mistake: the query with ‹ › around the place, the code, and a piece of the message or a hint.
private let mistakes: [(marked: String, code: String, says: String)] = [
  ("‹fact›", "query.unknownSource", "facts"),
  ("‹数剧›", "query.unknownSource", "数据"),
  ("‹SELECT› * FROM facts", "query.foreignHabit", "write facts"),
  ("‹›", "query.missing", "a source is missing"),
  ("compare‹›", "query.missing", "compare 1 2"),
  ("对比 1‹›", "query.missing", "对比 1 2"),
  ("track 1 ‹|› take 3", "query.missing", "track 1 2"),
  ("facts | ‹join› (compare 1 2) on label", "query.misplaced", "only begin a query"),
  ("facts | ‹join› track 1 2 on path", "query.misplaced", "only begin a query"),
  ("数据 ｜ ‹连接› (报告 年度：2022) 按 机关", "query.duplicateColumn", "作 名称"),
  ("facts | ‹join› findings as report on authority", "query.duplicateColumn", "as NAME"),
  ("facts | ‹join› facts as 报告 on path", "query.duplicateColumn", "as NAME"),
  ("facts ‹arae›:disputes", "query.unknownField", "area"),
  ("数据 ‹领遇›：矛盾纠纷", "query.unknownField", "领域"),
  ("facts area:‹dispute›", "query.unknownValue", "disputes"),
  ("facts area:(disputes,‹oversigt›)", "query.unknownValue", "oversight"),
  ("facts role:‹承诺›", "query.unknownValue", "成效"),
  ("facts label:>‹50›", "query.typeClash", "the number 50"),
  ("facts area:>‹5件›", "query.typeClash", "5件"),
  ("facts value:>‹很多›", "query.typeClash", "很多"),
  ("reports year:‹2022年›", "query.typeClash", "a number without a unit"),
  ("reports published:>‹去年›", "query.typeClash", "去年"),
  ("reports published:‹2023年3日›", "query.typeClash", "2023年3日"),
  ("reports published:‹2023-›", "query.typeClash", "2023-"),
  ("facts derived:‹maybe›", "query.typeClash", "yes or no"),
  ("facts ‹value›~5", "query.typeClash", "holds no words"),
  ("facts value:‹5件..100元›", "query.unitClash", "件 cannot be compared with 元"),
  ("facts unit:件 ‹value›:>100万元", "query.unitClash", "件 cannot be compared with 万元"),
  ("facts area:‹›", "query.missing", "a value is missing"),
  ("facts area:‹|› take 3", "query.missing", "a value is missing"),
  ("facts label:‹\"复议›", "query.unclosedQuote", "write facts label:\"复议\""),
  ("facts label：‹“复议›", "query.unclosedQuote", "write facts label：“复议”"),
  ("facts area:(disputes‹›", "query.unclosedBracket", "write facts area:(disputes)"),
  ("facts area:(disputes‹›\nfacts | take 3", "query.unclosedBracket", "add )"),
  ("facts | where (value > 5‹›", "query.unclosedBracket", "where (value > 5)"),
  ("facts | chart ‹pie› label value", "query.missing", "bar line spark"),
  ("数据 ｜ 图‹›", "query.missing", "柱 线 走势"),
  ("facts | ‹chart› bar value", "query.missing", "chart bar year value"),
  ("facts | ‹chart› bar label unit", "query.typeClash", "no number to draw"),
  ("facts | chart line year value | ‹take› 3", "query.misplaced", "at the end"),
  ("facts | ‹join› (facts | chart bar label value) as x on label", "query.misplaced", "chart"),
  ("facts | ‹srot› value", "query.unknownStage", "sort"),
  ("facts | ‹›", "query.missing", "a stage is missing"),
  ("facts ‹||› take 3", "query.foreignHabit", "write facts | take 3"),
  ("facts | where area ‹==› disputes", "query.foreignHabit", "area = disputes"),
  ("facts | where value > 5 ‹&&› change > 5", "query.foreignHabit", "value > 5 and change > 5"),
  ("facts | where value > 5 ‹||› change > 5", "query.foreignHabit", "value > 5 or change > 5"),
  ("facts | where value ‹<>› 5", "query.foreignHabit", "value != 5"),
  ("facts | where label ‹like› 复议", "query.foreignHabit", "label contains 复议"),
  ("facts | where change ‹is› null", "query.foreignHabit", "not change exists"),
  ("facts | ‹order› by value", "query.foreignHabit", "| sort value"),
  ("facts | ‹limit› 10", "query.foreignHabit", "take 10"),
  ("facts | sort value ‹desc›", "query.foreignHabit", "sort -value"),
  ("facts | where value‹›", "query.missing", "a comparison is missing"),
  ("facts | where area = disputes ‹value› > 5", "query.unexpected", "cannot stand here"),
  ("facts | take ‹›", "query.missing", "take 10"),
  ("facts | take ‹many›", "query.typeClash", "take 10"),
  ("facts | group area‹›", "query.missing", "group area | count"),
  ("facts | group area | ‹take› 3", "query.missing", "group area | count"),
  ("facts | group area: ‹sum›", "query.missing", "sum(value)"),
  ("facts | group area: sum(‹label›)", "query.typeClash", "has no sum"),
  ("facts | group area: ‹totl›(value)", "query.unknownAggregate", "the aggregates are"),
  ("facts | show label | sort ‹value›", "query.unknownField", "label"),
  ("facts ‹take› 10", "query.missingPipe", "write facts | take 10"),
  ("facts area:disputes ‹and› value:>5", "query.unexpected", "a space means and"),
  ("facts | add ‹value› = 5", "query.duplicateColumn", "already"),
  ("facts | add x = ‹label + 1›", "query.typeClash", "cannot be computed with"),
  ("facts | add x = ‹value + 1›", "query.typeClash", "give the number a unit"),
  ("‹|› take 10", "query.nothingToContinue", "write facts | take 10"),
  ("facts year:‹..›", "query.missing", "year:2021..2023"),
  ("facts (‹›", "query.unexpected", ""),
  ("facts value:>‹5公斥›", "query.unknownUnit", "公斤"),
  ("facts value:>‹100万园›", "query.unknownUnit", "园"),
  ("facts | add x = ‹value - 3dollars›", "query.unknownUnit", "leave the unit out"),
  ("facts change ‹exists›", "query.unexpected", "where change exists"),
  ("facts value:>‹$limit›", "query.unknownVariable", "let limit"),
  ("facts | join ‹fcats› on id", "query.unknownSource", "facts"),
  ("facts | join findings‹›", "query.missing", "join facts on indicator"),
  ("facts | join findings on ‹rule›", "query.unknownField", "role"),
  ("facts | ‹join› findings on value = rule", "query.typeClash", "never equal"),
  ("facts | join (findings‹›", "query.unclosedBracket", "add )"),
  ("facts | ‹join› facts as 5x on id", "query.badName", "cannot be a name"),
  ("facts | join facts on id | ‹join› facts on id", "query.duplicateColumn", "as NAME"),
  ("facts | pivot area‹›", "query.missing", "pivot indicator by year"),
  ("facts | ‹pivot› by area: count", "query.missing", "its rows"),
  ("facts | pivot area by role: ‹count›, sum(value)", "query.unexpected", "one thing"),
]

@Suite struct `Mistakes in queries` {
  @Test(arguments: mistakes)
  func `a mistake is told at its place with what to type instead`(
    marked: String, code: String, says: String
  ) throws {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "‹" || $0 == "›" })
    try #require(parts.count == 3)
    let start = parts[0].utf8.count
    let error = #expect(throws: PipelineError.self, "\(marked)") {
      try Plan(parsing: parts.joined())
    }
    let found = try #require(error)
    #expect(found.code.rawValue == code, "\(found)")
    if code != "query.unexpected" || !says.isEmpty {
      #expect(found.span == SourceSpan(start, start + parts[1].utf8.count), "\(found)")
    }
    let words = ([found.message] + found.hints).map { $0.english + $0.chinese }.joined()
    #expect(words.contains(says), "\(words)")
  }

  @Test(arguments: [
    "facts | where " + String(repeating: "(", count: 30_000),
    "facts | where " + String(repeating: "not ", count: 15_000),
    "facts | add x = " + String(repeating: "(", count: 30_000),
    "facts | add x = " + String(repeating: "1+", count: 30_000) + "1",
    "facts " + String(repeating: "a ", count: 40_000),
  ])
  func `a query that is too large is refused before it does harm`(text: String) {
    let error = #expect(throws: PipelineError.self) { try Plan(parsing: text) }
    #expect(error?.code == .tooLarge)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "facts " + String(repeating: "a ", count: 30_000),
      "facts " + String(repeating: "unit:件 ", count: 6_000) + "value:>5件",
      "facts" + String(repeating: " | take 1", count: 7_000),
      "facts | where " + String(repeating: "a=1 or ", count: 9_000) + "b=2",
      "facts unit:(" + String(repeating: "件,", count: 15_000) + "件)",
      "facts " + String(repeating: "(", count: 60_000),
      String(repeating: "\"", count: 60_000),
    ])
  func `a long query is read in good time`(text: String) {
    _ = try? Plan(parsing: text)
  }

  @Test func `no text at all can crash the parser, and spans lie inside`() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "facts", "数据", "|", "｜", "where", "sort", "-", "value", ":", "：", ">", ">=", "=", "(", ")",
      "\"", "“", "”", ",", "area", "disputes", "5", "件", "万元", "..", "~", "group", "count", "sum",
      "add", "x", "+", "*", "/", " ", "\n", "#", "\\", "and", "or", "not", "in", "between", "≥",
      "\u{0}",
      "take", "3", "report", ".", "!", "&", "😀", "é",
    ]
    for _ in 0..<6_000 {
      let text = (0..<random.below(14)).map { _ in
        random.pick(pieces) + (random.chance(50) ? " " : "")
      }.joined()
      do throws(PipelineError) {
        let plan = try Plan(parsing: text)
        let again = try Plan(parsing: plan.description)
        #expect(again == plan, "\(text)")
      } catch {
        #expect(error.span.end <= text.utf8.count, "\(text)")
      }
    }
  }
}
