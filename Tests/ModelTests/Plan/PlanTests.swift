import RuleOfLawModel
import Testing

@Suite struct `Steps of a plan` {
  @Test func `filters in a row are one filter`() throws {
    let apart = try Plan(.facts)
      .appending(.filter(.exists("value")))
      .appending(.filter(.search("复议")))
    let joined = try Plan(.facts).appending(.filter(.all([.exists("value"), .search("复议")])))
    #expect(apart == joined)
    #expect(apart.steps.count == 1)
  }

  @Test func `an empty conjunction is no step`() throws {
    #expect(try Plan(.facts).appending(.filter(.all([]))) == Plan(.facts))
  }

  @Test func `names in either tongue become canonical`() throws {
    let plan = try Plan(.facts)
      .appending(.filter(.compare("领域", .equal, .text("矛盾纠纷"))))
      .appending(.show(["名目", "报告.年度"]))
    #expect(plan.description == "facts area:disputes | show label report.year")
    #expect(plan.text(in: .chinese) == "数据 领域:矛盾纠纷 | 显示 名目 报告.年度")
  }

  @Test func `columns follow the steps`() throws {
    var plan = try Plan(.facts).appending(.show(["area", "value"]))
    #expect(plan.shape.shown.map(\.name) == ["area", "value"])
    plan = try plan.appending(.group(by: ["area"], [.count, .init(.sum, of: "value")]))
    #expect(plan.shape.shown.map(\.name) == ["area", "count", "sum(value)"])
    #expect(plan.shape.shown.map(\.label) == ["领域", "计数", "合计(数值)"])
    #expect(plan.shape.shown.map(\.type) == [.term, .number, .quantity])
    plan = try plan.appending(
      .add("half", .arithmetic(.column("count"), .dividedBy, .literal(.number(2)))))
    #expect(plan.shape.shown.last?.name == "half")
  }

  private static let refusals: [(Plan.Step, Diagnostic.Code)] = [
    (.show(["nothing"]), .unknownField),
    (.show([]), .missing),
    (.show(["label", "label"]), .duplicate),
    (.sort([]), .missing),
    (.take(-1), .missing),
    (.group(by: ["area"], []), .missing),
    (.group(by: ["area"], [.init(.sum, of: "label")]), .typeClash),
    (.group(by: [], [.init(.quantile, of: "value")]), .missing),
    (.filter(.compare("value", .greater, .text("many"))), .typeClash),
    (.filter(.compare("label", .greater, .number(5))), .typeClash),
    (.filter(.compare("area", .equal, .text("nothing"))), .unknownValue),
    (.filter(.between("value", .quantity(1, "件"), .quantity(2, "元"))), .unitClash),
    (.filter(.compare("value", .equal, .quantity(1, ""))), .unknownUnit),
    (.filter(.compare("value", .equal, .quantity(1, "公斥"))), .unknownUnit),
    (.filter(.contains("value", "5")), .typeClash),
    (.filter(.any([])), .missing),
    (.filter(.within("label", [])), .missing),
    (.filter(.search("")), .missing),
    (.add("value", .literal(.number(1))), .duplicate),
    (.add("a b", .literal(.number(1))), .badName),
    (.add("x", .literal(.text("a"))), .typeClash),
  ]

  @Test(arguments: refusals)
  func `a step that does not fit is refused`(step: Plan.Step, code: Diagnostic.Code) {
    let error = #expect(throws: PlanError.self) { try Plan(.facts).appending(step) }
    #expect(error?.code == code)
  }
}
