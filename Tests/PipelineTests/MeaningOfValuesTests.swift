import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Meaning of values` {
  /// Facts by label: what they print is what they are called.
  private static let dataset: Dataset = {
    func fact(
      _ ordinal: Int, _ magnitude: FixedDecimal?, _ unit: Unit, _ qualifier: Qualifier = .exact,
      change: Change? = nil, scope: FactScope? = nil, role: FactRole = .result,
      derived: Bool = false
    ) -> Fact {
      let quantity = Quantity(magnitude, unit, qualifier: qualifier)
      let provenance = Provenance(
        span: SourceSpan(0, 3), rule: "test", derivedFrom: derived ? [FactID(1)] : [])
      return Fact(
        id: FactID(ordinal, isDerived: derived), indicators: [], label: "\(quantity)",
        quantity: quantity, change: change, scope: scope, role: role, period: "2022",
        path: OutlinePath("一"), quote: "原文\(ordinal)", provenance: provenance)
    }
    func change(
      _ direction: Direction, _ size: FixedDecimal?, _ unit: Unit, _ reading: ChangeReading,
      from: FixedDecimal? = nil
    ) -> Change {
      Change(direction, size, unit, reading: reading, from: from, span: SourceSpan(0, 1))
    }
    let percent = FixedDecimal(coefficient: 8235, scale: 2)
    let hundredMillions = FixedDecimal(coefficient: 55, scale: 1)
    var reading = Reading(text: SourceText("原文"))
    reading.report.year = 2022
    reading.facts = [
      fact(1, 63, "件", change: change(.up, 41, .percent, .undetermined), scope: .government),
      fact(2, 500, "件", .nearly, change: change(.down, 52, .percent, .undetermined)),
      fact(3, 300, .tenThousandYuan, .nearly, role: .target),
      fact(4, hundredMillions, .hundredMillionYuan),
      fact(5, percent, .percent, change: change(.up, 3, .percentagePoint, .points)),
      fact(6, nil, .percent, change: change(.up, 63, .percent, .undetermined), scope: .departments),
      fact(7, 70, "个", change: change(.down, nil, "个", .fromTo, from: 164)),
      fact(8, 90_000, .yuan),
    ]
    reading.derivedFacts = [fact(1, 50, .percent, derived: true)]
    return Dataset([Dataset.Entry(reading)])
  }()

  private func labels(_ query: String) throws -> [String] {
    try Self.dataset.run(Plan(parsing: query + " | show label")).rows.map {
      $0.values[0].text ?? ""
    }
  }

  @Test(arguments: [
    // A bare number compares with the printed number, hedged or not, whatever the unit.
    ("value:>100", ["近500件", "近300万元", "90000元"]),
    ("value:500", ["近500件"]),
    ("value:<63.01", ["63件", "5.5亿元"]),
    // An amount compares with amounts of its kind; money across its units.
    ("value:>=100万元", ["近300万元", "5.5亿元"]),
    ("value:<1亿元", ["近300万元", "90000元"]),
    ("value:9万元", ["90000元"]),
    ("value:>10件", ["63件", "近500件"]),
    ("value:!=63件", ["近500件"]),
    ("value:60件..600件", ["63件", "近500件"]),
    ("value:(63件,300万元)", ["63件", "近300万元"]),
    // Null fits no condition, and a minus keeps every row that does not fit.
    ("scope:government", ["63件"]),
    ("scope:!=government", ["—%"]),
    ("-scope:government", ["近500件", "近300万元", "5.5亿元", "82.35%", "—%", "70个", "90000元"]),
    ("-value:<1000000", ["—%"]),
    // A change is signed, and null where only from–to is printed.
    ("change:<0", ["近500件"]),
    ("change:>=41%", ["63件", "—%"]),
    ("change:3百分点", ["82.35%"]),
    ("direction:down", ["近500件", "70个"]),
    ("direction:下降 reading:由至", ["70个"]),
    // Printed facts unless derived ones are asked for.
    ("derived:yes", ["50%"]),
    ("value:50", []),
    ("derived:(是,否) unit:%", ["82.35%", "—%", "50%"]),
    // Words.
    ("原文7", ["70个"]),
    ("label~万元", ["近300万元"]),
    ("role~标", ["近300万元"]),
    ("period:2021..2022 unit:个", ["70个"]),
    ("year:2022 unit:个", ["70个"]),
    ("| where label matches 近*元", ["近300万元"]),
    ("| where not change exists and unit = 元", ["90000元"]),
    ("| where role not in (result, problem)", ["近300万元"]),
    // Money by its amount in yuan, anything else by its printed number, nulls last.
    (
      "| sort -value",
      ["5.5亿元", "近300万元", "90000元", "近500件", "82.35%", "70个", "63件", "—%"]
    ),
    (
      "| sort value | skip 1",
      ["70个", "82.35%", "近500件", "90000元", "近300万元", "5.5亿元", "—%"]
    ),
  ])
  func `a condition keeps these facts`(conditions: String, kept: [String]) throws {
    #expect(try labels("facts " + conditions) == kept)
  }

  @Test(arguments: [
    ("facts | count", "count: 8"),
    ("facts value:>1000000 | count", "count: 0"),
    ("facts | count(scope)", "count(scope): 2"),
    ("facts unit:件 | sum(value), mean(value), median(value)", "563件 281.5件 281.5件"),
    ("facts unit~元 | sum(value)", "553090000元"),
    ("facts unit~元 | max(value), min(value)", "5.5亿元 90000元"),
    ("facts unit:万元 | sum(value)", "300万元"),
    ("facts unit:件 | quantile(value, 0.25)", "172.25件"),
    ("facts value:>1000000 | sum(value)", "null"),
    ("facts | group scope | count", "null: 6, departments: 1, government: 1"),
    ("facts | group role: sum(change)", "!"),
    ("facts | group role", "!"),
    ("facts | sum(value)", "!"),
    ("facts | mean(value)", "!"),
    ("facts unit:件 | add x = value / 2 + 1件 | show x", "32.5件 251件"),
    ("facts unit:元 | add x = value + 1万元 | show x", "100000元"),
    ("facts unit:件 | add x = value / 500件 | show x", "0.126 1"),
    ("facts unit:件 | add x = value + 1元 | show x", "null null"),
    ("facts unit:件 | list(label), first(label)", "[63件 近500件] 63件"),
  ])
  func `a computed answer is this`(query: String, answer: String) throws {
    guard answer != "!" else {
      #expect(throws: (any Error).self) { try Self.dataset.run(Plan(parsing: query)) }
      return
    }
    let table = try Self.dataset.run(Plan(parsing: query))
    let rows = table.rows.map { $0.values.map(Self.drawn) }
    let columns = table.columns.map(\.name)
    let drawn =
      switch (columns.count, rows.count) {
      case (2, 3): rows.map { $0[0] + ": " + $0[1] }.joined(separator: ", ")
      case (1, 1) where columns[0].hasPrefix("count"): columns[0] + ": " + rows[0][0]
      default: rows.joined().joined(separator: " ")
      }
    #expect(drawn == answer)
  }

  private static func drawn(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .text(let text): text
    case .number(let number): number.description
    case .quantity(let quantity): quantity.description
    case .date(let date): date.description
    case .boolean(let truth): truth ? "yes" : "no"
    case .list(let values): "[" + values.map(drawn).joined(separator: " ") + "]"
    }
  }

  @Test func `amounts of different units have no sum, and the error says what to do`() throws {
    let plan = try Plan(parsing: "facts | sum(value)")
    let error = #expect(throws: EvaluationError.self) { try Self.dataset.run(plan) }
    #expect(error?.code == .mixedUnits)
    #expect(error?.hints.first?.english.contains("group by unit") == true)
  }

  @Test func `rows are put beside rows that agree, nulls behind the first key among them`() throws {
    func rows(_ query: String) throws -> [String] {
      try Self.dataset.run(Plan(parsing: query)).rows.map {
        $0.values.map(Self.drawn).joined(separator: " ")
      }
    }
    #expect(
      try rows("facts unit:件 | join facts as o on unit scope | show label o.label")
        == ["63件 63件", "近500件 近500件"])
    #expect(
      try rows("facts unit:件 | join facts as o on scope | show label o.label") == ["63件 63件"])
    #expect(
      try rows("facts unit:件 | join outer facts as o on scope | show label o.label")
        == ["63件 63件", "近500件 null"])
    // Money agrees by its worth.
    #expect(
      try rows("facts unit:元 | add x = value / 10000 * 1 | join facts as o on value | show o.label")
        == ["90000元"])
    #expect(
      try rows("facts unit:件 | join report | show label report.year")
        == ["63件 2022", "近500件 2022"])
  }

  @Test func `a pivot has a column for every value, nulls last`() throws {
    let table = try Self.dataset.run(Plan(parsing: "facts | pivot role by scope: count"))
    #expect(table.columns.map(\.name) == ["role", "departments", "government", "null"])
    #expect(table.columns.map(\.label) == ["角色", "部门", "政府", "无"])
    #expect(
      table.rows.map { $0.values.map(Self.drawn) } == [
        ["result", "1", "1", "5"], ["target", "0", "0", "1"],
      ])
  }

  @Test func `what would not fit is refused and says what to do`() throws {
    var reading = Reading(text: SourceText("原文"))
    reading.facts = (0..<2_100).map { place in
      var fact = Self.dataset.entries[0].reading.facts[0]
      fact.id = FactID(place + 1)
      fact.quantity.magnitude = FixedDecimal(place)
      return fact
    }
    let dataset = Dataset([Dataset.Entry(reading)])
    for query in ["facts | join facts as o on unit", "facts | pivot unit by value: count"] {
      let error = #expect(throws: EvaluationError.self) { try dataset.run(Plan(parsing: query)) }
      #expect(error?.code == .tooLargeAnswer)
      #expect(error?.hints.isEmpty == false)
    }
  }

  @Test(arguments: [
    "facts unit:件", "facts | sort value", "facts | group unit | count", "facts | distinct",
    "facts | join facts as o on id | count", "facts | pivot id by unit: count", "facts | count",
    "facts unit:件 | sum(value)", "facts | add x = value * 2 | where x exists",
    "facts | join report", "facts | join (facts unit:件) as o on id | count",
  ])
  func `a query is stopped within a few thousand rows, whatever it does`(query: String) throws {
    var reading = Reading(text: SourceText("原文"))
    reading.facts = (0..<9_000).map { place in
      var fact = Self.dataset.entries[0].reading.facts[0]
      fact.id = FactID(place % 3000)
      return fact
    }
    let dataset = Dataset([Dataset.Entry(reading)])
    let plan = try Plan(parsing: query)
    var asked = 0
    _ = try dataset.run(
      plan,
      isCancelled: {
        asked += 1; return false
      })
    #expect(asked >= 2, "asked \(asked) times")
    for limit in [0, asked / 2, asked - 1] {
      var left = limit
      let error = #expect(throws: EvaluationError.self) {
        try dataset.run(
          plan,
          isCancelled: {
            left -= 1; return left < 0
          })
      }
      #expect(error?.code == .cancelled)
    }
  }

  @Test func `a cancelled query is an error and not half an answer`() throws {
    let plan = try Plan(parsing: "facts | sort -value")
    let error = #expect(throws: EvaluationError.self) {
      try Self.dataset.run(plan, isCancelled: { true })
    }
    #expect(error?.code == .cancelled)
  }

  @Test func `rows know the words they were read from, groups do not`() throws {
    let rows = try Self.dataset.run(Plan(parsing: "facts | sort -value | show label")).rows
    #expect(rows.allSatisfy { $0.origin == Table.Origin(reading: 0, span: SourceSpan(0, 3)) })
    let groups = try Self.dataset.run(Plan(parsing: "facts | group unit | count")).rows
    #expect(groups.allSatisfy { $0.origin == nil })
  }

  @Test func `columns are the usual ones unless every field is asked for`() throws {
    let plan = try Plan(parsing: "facts")
    #expect(
      try Self.dataset.run(plan).columns.map(\.name) == [
        "id", "label", "value", "unit", "change", "indicator", "scope", "role", "path",
      ])
    #expect(try Self.dataset.run(plan, columns: .every).columns.map(\.name).count == 19)
  }

  @Test func `the vocabulary of indicators can be asked for without any report`() throws {
    let table = try Dataset().run(Plan(parsing: "indicators | count"))
    #expect(table.rows[0].values[0] == .number(FixedDecimal(IndicatorDefinition.all.count)))
  }
}
