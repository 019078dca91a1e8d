import RuleOfLawModel
import RuleOfLawPipeline
import Testing

@Suite struct `Plan parsing` {
  @Test(arguments: [
    ("facts", "facts"),
    ("数据", "facts"),
    (
      "数据 领域：矛盾纠纷 数值：>50 ｜ 排序 -数值 ｜ 取 10",
      "facts area:disputes value:>50 | sort -value | take 10"
    ),
    ("facts value >= 100万元", "facts value:>=100万元"),
    ("facts value:>=2.8万人次", "facts value:>=28000人次"),
    ("reports year:2021..2023", "reports year:2021..2023"),
    ("reports year:2022..", "reports year:>=2022"),
    ("facts area:(disputes,权力监督)", "facts area:(disputes,oversight)"),
    ("facts -role:target label~复议", "facts -role:target label~复议"),
    ("facts 行政复议 -“a b”", "facts 行政复议 -\"a b\""),
    ("facts year:2022", "facts report.year:2022"),
    (
      "facts | where area = disputes and (value > 5 or change > 10%)",
      "facts area:disputes | where value > 5 or change > 10%"
    ),
    ("facts | group area | count", "facts | group area | count"),
    (
      "数据 ｜ 分组 领域：计数，合计（数值）｜排序 -合计（数值）",
      "facts | group area: count, sum(value) | sort -sum(value)"
    ),
    ("facts | count", "facts | count"),
    (
      "数据 ｜ 连接 可缺 （数据 角色：问题） 作 自认 按 指标 年度",
      "facts | join outer (facts role:problem) as 自认 on indicator report.year"
    ),
    (
      "facts | join findings as f on id = facts, report",
      "facts | join findings as f on id = facts report"
    ),
    ("problems | join 承诺", "problems | join commitments"),
    ("problems | join commitments on path", "problems | join commitments on path"),
    ("problems | join commitments as commitments", "problems | join commitments"),
    (
      "facts | join (facts) as facts on id | sort facts.数值",
      "facts | join facts on id | sort facts.value"
    ),
    (
      "facts | join (facts | group area: sum(value)) as s on area | add x = value - s.合计(数值)",
      "facts | join (facts | group area: sum(value)) as s on area | add x = value - s.sum(value)"
    ),
    ("数据 ｜ 透视 指标、领域 横排 年度：首个（数值）", "facts | pivot indicator area by report.year: first(value)"),
    ("facts | pivot area by role | count", "facts | pivot area by role: count"),
    (
      "facts | group year | count | sort year",
      "facts | group report.year | count | sort report.year"
    ),
    ("facts | derive x = value / 2", "facts | add x = value / 2"),
    ("reports published:2023年3月", "reports published:2023-03-01..2023-03-31"),
    ("reports published:>=2023.3.9", "reports published:>=2023-03-09"),
    ("reports published:2023年3月9日", "reports published:2023-03-09"),
    ("facts path:一/(五) area:disputes", "facts path:\"一/(五)\" area:disputes"),
    ("数据 ｜ 筛选（位置＝一/（五） 且 角色＝成效）", "facts path:\"一/(五)\" role:result"),
    ("facts path:(一/(五), 二/(一))", "facts path:(\"一/(五)\",\"二/(一)\")"),
    ("facts | distinct area", "facts | show area | distinct"),
    (
      "facts unit:件 | add share = value / 2 * 3 - 1件",
      "facts unit:件 | add share = value / 2 * 3 - 1件"
    ),
    ("facts | where not change exists", "facts | where not change exists"),
    ("facts change:<-5%", "facts change:<-5%"),
    ("reports published:2023", "reports published:2023-01-01..2023-12-31"),
    ("problems -commitments.verb:strive", "problems -commitments.verb:strive"),
    (
      "facts report.authority.level:县级 # 备注\n| take 3",
      "facts report.authority.level:county | take 3"
    ),
  ])
  func `a query is printed in its canonical form`(text: String, canonical: String) throws {
    let plan = try Plan(parsing: text)
    #expect(plan.description == canonical)
    #expect(try Plan(parsing: canonical) == plan)
    #expect(try Plan(parsing: plan.text(in: .chinese)) == plan)
  }
}
