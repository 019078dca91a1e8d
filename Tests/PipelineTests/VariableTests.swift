import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Names for pieces of queries` {
  private static let variables: Variables = {
    var variables = Variables()
    for (name, text) in [
      ("threshold", "100万元"), ("large", ">=100万元"), ("years", "2021..2023"), ("from", "2021"),
      ("areas", "(disputes, oversight)"), ("courts", "area:disputes -role:target"),
      ("either", "value > 5 or change exists"), ("last", "facts year:2022 | take 9"),
      ("key", "area"), ("n", "3"), ("word", "“a b”"), ("two", "$courts value:$large"),
      ("self", "$self"), ("broken", "area:dispute"), ("门槛", "50"),
    ] {
      variables[name] = text
    }
    return variables
  }()

  @Test(arguments: [
    ("facts value:>$threshold", "facts value:>100万元"),
    ("facts value:$large", "facts value:>=100万元"),
    ("facts value > ￥门槛", "facts value:>50"),
    ("数据 数值：＄门槛", "facts value:50"),
    ("facts year:$years", "facts report.year:2021..2023"),
    ("facts year:$from..2023", "facts report.year:2021..2023"),
    ("facts area:$areas", "facts area:(disputes,oversight)"),
    ("facts $courts unit:件", "facts area:disputes -role:target unit:件"),
    ("facts -$courts", "facts | where not (area = disputes and not role = target)"),
    ("facts $two", "facts area:disputes -role:target value:>=100万元"),
    ("facts $either", "facts | where value > 5 or change exists"),
    ("facts | where $courts and value > 5", "facts area:disputes -role:target value:>5"),
    ("facts | where value between $from and 2023", "facts value:2021..2023"),
    ("facts label~$word", "facts label~\"a b\""),
    ("$last | count", "facts report.year:2022 | take 9 | count"),
    (
      "facts | join ($last) as l on id", "facts | join (facts report.year:2022 | take 9) as l on id"
    ),
    ("facts | join $last as l on id", "facts | join (facts report.year:2022 | take 9) as l on id"),
    ("facts | group $key | count | take $n", "facts | group area | count | take 3"),
    ("facts unit:万元 | add x = value - $threshold", "facts unit:万元 | add x = value - 100万元"),
    ("facts label:\"$n\"", "facts label:\"$n\""),
  ])
  func `a name means what it stands for`(text: String, canonical: String) throws {
    let plan = try Plan(parsing: text, variables: Self.variables)
    #expect(plan.description == canonical)
    #expect(try Plan(parsing: canonical) == plan)
  }

  @Test(arguments: [
    ("facts $‹nobody›", "query.unknownVariable", "there is no variable"),
    ("facts value:>$‹treshold›", "query.unknownVariable", "write facts value:>$threshold"),
    ("facts $‹broken›", "query.unknownValue", "$broken stands for area:dispute"),
    ("facts $‹self›", "query.circularVariable", "$self → $self"),
    ("facts value:>$‹areas›", "query.missing", "a value"),
  ])
  func `a mistake in it is told where it is used`(marked: String, code: String, says: String) {
    let parts = marked.split(whereSeparator: { $0 == "‹" || $0 == "›" })
    let start = parts[0].utf8.count - 1
    let error = #expect(throws: PipelineError.self) {
      try Plan(parsing: parts.joined(), variables: Self.variables)
    }
    #expect(error?.code.rawValue == code)
    #expect(error?.span == SourceSpan(start, start + 1 + parts[1].utf8.count))
    let words = error.map { ([$0.message] + $0.hints).map(\.english).joined(separator: " ") } ?? ""
    #expect(words.contains(says), "\(words)")
  }

  @Test func `names that hold one another are soon too many`() {
    var variables = Variables()
    variables["a0"] = "area:disputes"
    for place in 1..<60 { variables["a\(place)"] = "$a\(place - 1) $a\(place - 1)" }
    let error = #expect(throws: PipelineError.self) {
      try Plan(parsing: "facts $a59", variables: variables)
    }
    #expect(error?.code == .tooLarge)
  }

  @Test(arguments: [
    ("facts | take 3", Statement.Form.query, "facts | take 3"),
    ("explain facts", .explanation, "        facts"),
    ("解释　数据", .explanation, "      　数据"),
    ("let x = 5件 # 备注", .assignment(name: "x", text: "5件"), ""),
    ("设 ￥门槛 ＝ ＞＝100万元", .assignment(name: "门槛", text: "＞＝100万元"), ""),
    ("let", .variables, ""),
  ])
  func `a statement is a query, an explanation or a name`(
    text: String, form: Statement.Form, query: String
  ) throws {
    let found = try Statement.form(of: text)
    #expect(found.form == form)
    if !query.isEmpty { #expect(found.query == query) }
  }

  @Test(arguments: [("let 5 = 3", 4, 5), ("let x 5", 6, 7), ("let x =", 7, 7)])
  func `a name without a text is a mistake`(text: String, start: Int, end: Int) {
    let error = #expect(throws: PipelineError.self) { try Statement.form(of: text) }
    #expect(error?.span == SourceSpan(start, end))
  }
}
