import RuleOfLawModel
import RuleOfLawReader
import Testing

/// What a figure is for, and of which year it is.
struct RoleAndPeriodTests {
  private static let title = "云州市2024年法治政府建设情况报告\n"

  @Test(
    arguments: [
      ("一、主要成效\n全年学法5次。", .result), ("一、主要成效\n全年学法不少于4次。", .target),
      ("一、主要成效\n每年至少评查2次。", .target), ("一、主要成效\n力争培养学法用法示范户30户。", .target),
      ("一、主要成效\n到2025年底，公职律师达到60名。", .target), ("一、主要成效\n截至到2024年底，公职律师60名。", .result),
      ("一、主要成效\n由2023年的40名增加到2024年的60名。", .result), ("一、主要成效\n我局将持续优化服务，办结率达到98%。", .target),
      ("一、主要成效\n将全面依法治县纳入考核，开展督察3次。", .result), ("下一年度，我局将：完善学法制度，集体学法9次。", .target),
      ("(一)法治意识不强。出庭率仅61%。", .problem),
      ("(一)法治意识不强。人少。\n(二)被纠错案件9件。", .problem), ("(一)补齐人才短板。招录12人。", .result),
      ("二、存在问题\n公职律师仅3名。", .problem),
      ("三、下一步打算\n培训公职律师3次。", .target),
    ] as [(String, FactRole)])
  func `a figure is a result, a problem or a target`(_ text: String, _ role: FactRole) {
    #expect(Reader().read(Self.title + text).facts.map(\.role) == [role], "\(text)")
  }

  @Test(
    arguments: [
      ("一、成效\n学法5次。", ["2024"]), ("一、成效\n复议申请人数2023年度473名、2024年度471名。", ["2023", "2024"]),
      ("一、成效\n2023年受理复议案件30件，2024年受理41件。", ["2023", "2024"]),
      ("一、成效\n受理复议案件41件，比2023年增加11件。", ["2024"]), ("三、下一步打算\n学法5次。", ["2025"]),
    ])
  func `a figure is of the year that its sentence names`(_ text: String, _ years: [String]) {
    #expect(Reader().read(Self.title + text).facts.map(\.period) == years, "\(text)")
  }

  @Test(
    arguments: [
      ("我局作为被告的行政诉讼案件9件。", .departments), ("县长出庭应诉6次。", .government),
      ("各部门出庭应诉率92%。", .departments), ("区长、副区长出庭应诉5次。", .government), ("行政诉讼案件9件。", nil),
    ] as [(String, FactScope?)])
  func `a figure of disputes is of whom its words name`(_ text: String, _ scope: FactScope?) {
    #expect(Reader().read(text).facts.map(\.scope) == [scope], "\(text)")
  }
}
