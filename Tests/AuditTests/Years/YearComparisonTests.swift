import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

struct YearComparisonTests {
  /// What the first common measure of two sentences comes to.
  private static func outcome(
    _ earlier: String, _ later: String, years: (Int, Int) = (2021, 2022)
  ) -> ComparedMeasure? {
    let comparison = YearComparison(
      of: TwoYears.reading(years.0, results: earlier),
      and: TwoYears.reading(years.1, results: later))
    return comparison.measures.first { $0.earlier != nil && $0.later != nil }
      ?? comparison.measures.first
  }

  @Test(arguments: [
    // Counts are what they are, so a growth either follows or does not.
    ("办理行政处罚案件1250件。", "办理行政处罚案件1375件,同比增长10%。", ComparisonOutcome.agrees),
    ("办理行政处罚案件1250件。", "办理行政处罚案件1375件,同比增长12.5%。", .differs),
    ("办理行政处罚案件1250件。", "办理行政处罚案件1375件,同比下降10%。", .differs),
    ("办理行政处罚案件1250件。", "办理行政处罚案件1375件。", .computed),
    // Cut off or rounded half up, both are usual.
    ("办理法律援助案件320件。", "办理法律援助案件356件,同比增长11.2%。", .agrees),
    ("办理法律援助案件320件。", "办理法律援助案件356件,同比增长11.3%。", .agrees),
    ("办理法律援助案件320件。", "办理法律援助案件356件,同比增长11.5%。", .differs),
    // An amount that is printed.
    ("办理法律援助案件320件。", "办理法律援助案件356件,比上年增加36件。", .agrees),
    ("办理法律援助案件320件。", "办理法律援助案件356件,比上年增加46件。", .differs),
    // A rate grows in points or in per cent of itself.
    ("网上可办率88.5%。", "网上可办率91.3%,较上年提高2.8个百分点。", .agrees),
    ("网上可办率88.5%。", "网上可办率91.3%,较上年提高3.8个百分点。", .differs),
    ("网上可办率88.5%。", "网上可办率91.3%,同比提高3.16%。", .agrees),
    // The earlier figure as the later report has it.
    ("受理行政复议案件58件。", "受理行政复议案件由上年的58件增至80件。", .agrees),
    ("受理行政复议案件58件。", "受理行政复议案件由上年的61件增至80件。", .restated),
    ("受理矛盾纠纷2200件。", "受理矛盾纠纷2400件,比上年的2230件增加170件。", .restated),
    ("受理矛盾纠纷2200件。", "受理矛盾纠纷2400件,比上年的2200件增加200件。", .agrees),
    ("受理矛盾纠纷2200件。", "受理矛盾纠纷2400件(上年为2230件)。", .restated),
    ("受理矛盾纠纷2200件。", "受理矛盾纠纷2400件(2021年为2230件)。", .restated),
    ("受理矛盾纠纷2200件。", "上年同期受理矛盾纠纷2230件,今年受理2400件。", .restated),
    ("受理矛盾纠纷2200件。", "上年同期受理矛盾纠纷2200件,今年受理2400件。", .computed),
    ("办理退税1.2亿元。", "办理退税9800万元,比上年的1.31亿元减少3300万元。", .computed),
    ("网上可办率88.5%。", "网上可办率91.3%,比上年的89.1%提高2.2个百分点。", .restated),
    // Hedged figures decide nothing.
    ("出具法律意见近300份。", "出具法律意见342份,同比增长20%。", .undetermined),
    // Cases are cases, whatever the word for one.
    ("受理行政复议案件58件。", "受理行政复议案件80宗。", .computed),
    ("办理法律援助案件320件。", "受理行政复议案件80件。", .appears),
  ])
  func `two years of a measure`(earlier: String, later: String, outcome: ComparisonOutcome) {
    #expect(Self.outcome(earlier, later)?.outcome == outcome)
  }

  @Test(arguments: [
    // Units, and words for how far a figure reaches.
    ("组织执法人员培训8期。", "组织执法人员培训19场。", "期 → 场"),
    ("全区办理行政许可480件。", "区本级办理行政许可312件。", "全区 → 区本级"),
    ("全区办理行政许可480件。", "办理行政许可512件。", nil),
    ("全区办理行政许可480件。", "全区办理行政许可512件。", nil),
    // What is counted in, said in a bracket.
    ("主动公开政府信息390条。", "主动公开政府信息560条(含街道)。", "— → 含街道"),
    ("主动公开政府信息390条(含街道)。", "主动公开政府信息260条(不含街道)。", "含街道 → 不含街道"),
    ("主动公开政府信息390条(含街道)。", "主动公开政府信息460条(含街道)。", nil),
    ("主动公开政府信息390条。", "主动公开政府信息460条,包括政策解读等内容。", nil),
    // The whole of a rate, by word or by trial.
    ("信访事项办结率(按受理数计算)98.6%。", "信访事项办结率(按应办结数计算)99.2%。", "受理 → 应办结"),
    (
      "受理行政复议案件80件,审结60件,纠错12件,行政复议纠错率20%。",
      "受理行政复议案件151件,审结135件,纠错29件,行政复议纠错率19.2%。", "审结行政复议案件 → 受理行政复议案件"
    ),
    (
      "受理行政复议案件80件,审结60件,纠错12件,行政复议纠错率20%。",
      "受理行政复议案件151件,审结135件,纠错29件,行政复议纠错率21.5%。", nil
    ),
    // That the way of counting was changed.
    ("办理行政处罚案件480件。", "办理行政处罚案件212件,统计口径较上年有所调整。", "统计口径较上年有所调整"),
    ("办理行政处罚案件480件。", "办理行政处罚案件212件(因口径变化,与上年不可比)。", "因口径变化"),
    ("办理行政处罚案件480件。", "办理行政处罚案件512件,统一执法口径。", nil),
    // A remark speaks of the figure before it alone.
    ("办理行政处罚案件480件,听证9件。", "办理行政处罚案件512件,听证7件(含延期)。", nil),
  ])
  func `a change of definition, said in words or found`(
    earlier: String, later: String, definition: String?
  ) throws {
    let measure = try #require(Self.outcome(earlier, later))
    let rate = YearComparison(
      of: TwoYears.reading(2021, results: earlier), and: TwoYears.reading(2022, results: later)
    ).measures.first { $0.indicator?.rawValue == "reconsideration.correctionRate" }
    #expect((rate ?? measure).definition == definition)
    #expect(((rate ?? measure).outcome == .redefined) == (definition != nil))
    #expect((rate ?? measure).difference == nil || definition == nil)
  }

  @Test func `a figure that is told anew says what it was and is`() throws {
    let measure = try #require(
      Self.outcome("受理矛盾纠纷2200件。", "受理矛盾纠纷2400件(按新口径调整,上年为2230件)。"))
    #expect(measure.restated == Quantity(2230, "件"))
    #expect(measure.outcome == .restated && measure.definition == "按新口径调整")
  }

  @Test func `the change is worked out from both figures`() throws {
    let measure = try #require(Self.outcome("受理行政复议案件58件。", "受理行政复议案件80件。"))
    #expect(measure.difference == 22)
    #expect(measure.growth?.description == "37.93")
  }

  @Test func `money is compared in yuan whatever its unit`() throws {
    let measure = try #require(Self.outcome("办理退税9800万元。", "办理退税1.2亿元。"))
    #expect(measure.difference == 22_000_000)
  }

  @Test func `only neighbouring years of one authority are held against printed changes`() {
    let (earlier, later) = ("办理行政处罚案件1250件。", "办理行政处罚案件1375件,同比增长12.5%。")
    #expect(Self.outcome(earlier, later, years: (2020, 2022))?.outcome == .computed)
    let neighbour = YearComparison(
      of: TwoYears.reading(2021, results: earlier, authority: "临屿市苇港区人民政府"),
      and: TwoYears.reading(2022, results: later))
    #expect(!neighbour.areNeighbours)
    #expect(neighbour.measures.allSatisfy { $0.outcome == .computed })
  }

  @Test func `a government without a named scope is the government`() throws {
    let measure = try #require(
      Self.outcome("以区政府为被告的行政诉讼案件40件。", "以区政府为被告的行政诉讼案件36件;以部门为被告的行政诉讼案件30件。"))
    #expect(measure.scope == .government && measure.growth?.description == "-10.00")
  }

  @Test func `what is found is about the later report`() {
    let later = TwoYears.reading(2022, results: "办理行政处罚案件1375件,同比增长12.5%。")
    let comparison = YearComparison(
      of: TwoYears.reading(2021, results: "办理行政处罚案件1250件。"), and: later)
    #expect(comparison.findings.map(\.severity) == [.warning])
    #expect(comparison.findings.first?.family == .comparison)
    #expect(comparison.findings.first?.computed == "+10.00%")
    let words = comparison.findings.first.map { String(later.text[$0.spans[0]]) }
    #expect(words?.contains("1375件") == true)
  }

  @Test func `a report beside itself has nothing new`() {
    let reading = TwoYears.reading(
      2022, results: "受理行政复议案件80件,审结78件。办理退税1.2亿元。发放资料近3万份。")
    let comparison = YearComparison(of: reading, and: reading)
    #expect(comparison.measures.count == 4)
    #expect(comparison.measures.allSatisfy { $0.earlier == $0.later && $0.difference == 0 })
    #expect(comparison.findings.isEmpty)
  }
}
