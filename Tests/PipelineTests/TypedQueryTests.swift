import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Queries in Swift` {
  private static let plans: [(Plan, String)] = [
    (
      Query<Fact>()
        .filter { $0.area == .disputes && $0.value > 50 }
        .sorted { $0.value.descending }
        .prefix(10)
        .plan,
      "facts area:disputes value:>50 | sort -value | take 10"
    ),
    (
      Query<Fact>().filter { $0.value >= Quantity(100, .tenThousandYuan) }.plan,
      "facts value:>=100万元"
    ),
    (
      Query<Fact>().filter { $0.report.authority.level == .county && !($0.scope == .government) }
        .plan,
      "facts report.authority.level:county -scope:government"
    ),
    (
      Query<Fact>().filter { $0.role.isOne(of: .problem, .target) || $0.label.contains("复议") }.plan,
      "facts | where role in (problem, target) or label contains 复议"
    ),
    (
      Query<Fact>().filter { $0.change < 0 && $0.unit == "件" && $0.derived == true }.plan,
      "facts change:<0 unit:件 derived:yes"
    ),
    (
      Query<Fact>().filter { _ in .search("行政复议") }.dropFirst(3).plan,
      "facts 行政复议 | skip 3"
    ),
    (
      Query<AnnualReport>().filter { $0.year.isBetween(2021, 2023) }
        .sorted { [$0.level.ascending, $0.year.descending] }.plan,
      "reports year:2021..2023 | sort level -year"
    ),
    (
      Query<AnnualReport>().filter { $0.authority == "江南区人民政府" }.sorted { $0.published }.plan,
      "reports authority:江南区人民政府 | sort published"
    ),
    (
      Query<Problem>().filter { !$0.commitments.exists }.plan,
      "problems | where not commitments exists"
    ),
    (
      Query<Commitment>().filter { $0.verb == .maintain && $0.problems.heading.contains("执法") }
        .plan,
      "commitments verb:maintain problems.heading~执法"
    ),
    (Query<Fact>().count(), "facts | count"),
    (Query<Fact>().grouped { $0.area }.count(), "facts | group area | count"),
    (
      Query<Fact>().grouped { ($0.report.year, $0.unit) }.aggregated {
        [.count, $0.value.sum, $0.value.max]
      },
      "facts | group report.year unit: count, sum(value), max(value)"
    ),
    (
      Query<Fact>().filter { $0.report.year == 2023 }
        .joined(with: Query<Fact>().filter { $0.report.year == 2022 }, as: "before") {
          [$0.indicator == $1.indicator, $0.report.authority == $1.report.authority]
        }
        .filter { $0.change.exists }.sorted { $0.value.descending }.prefix(3).plan,
      "facts report.year:2023 | join (facts report.year:2022) as before on indicator "
        + "report.authority | where change exists | sort -value | take 3"
    ),
    (
      Query<Fact>().joined(with: Query<Finding>(), keepsUnmatched: true) { [$0.id == $1.facts] }
        .grouped { $0.area }.count(),
      "facts | join outer findings on id = facts | group area | count"
    ),
    (
      Query<Problem>().joined(along: { $0.commitments }).count(),
      "problems | join commitments | count"
    ),
    (
      Query<Fact>().pivoted(by: { $0.indicator }, across: { $0.report.year }) { $0.value.first },
      "facts | pivot indicator by report.year: first(value)"
    ),
  ]

  @Test(arguments: plans)
  func `a query in Swift is the plan of the same query in text`(plan: Plan, text: String) throws {
    #expect(plan.description == text)
    #expect(try Plan(parsing: text) == plan)
  }

  @Test func `fetching gives the things themselves, in order`() throws {
    var generator = DatasetGenerator(seed: 1)
    let dataset = generator.dataset(readings: 3, facts: 20)
    let query = Query<Fact>().filter { $0.unit == "件" && $0.value.exists }
      .sorted { $0.value.descending }.prefix(5)
    let facts = dataset.fetch(query)
    let sorted = dataset.entries.flatMap(\.reading.facts)
      .filter { $0.quantity.unit == "件" && $0.quantity.magnitude != nil }
      .map { $0.quantity.magnitude ?? 0 }.sorted(by: >)
    #expect(facts.map { $0.quantity.magnitude } == sorted.prefix(5).map { $0 })
    let reports = dataset.fetch(Query<AnnualReport>())
    #expect(reports == dataset.entries.map(\.reading.report))
  }
}
