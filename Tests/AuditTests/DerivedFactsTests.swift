import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

@Suite struct DerivedFactsTests {
  private func derived(_ sentence: AuditRule.Example) -> [String] {
    Audit().derivedFacts(in: sentence.reading).map {
      "\($0.indicators[0]) \($0.quantity) \($0.period ?? "-")"
    }
  }

  @Test func `the only whole base is the figure of the year before`() {
    #expect(
      derived("诉讼案件〔140件 litigation.cases〕,同比下降〔52.9% down〕。")
        == ["litigation.cases 297件 2021"])
    #expect(
      derived("诉讼案件〔140件 litigation.cases〕,较2019年下降〔52.9% down〕。")
        == ["litigation.cases 297件 2019"])
  }

  @Test func `a base of many possible values is not made up`() {
    #expect(derived("受理来信〔2140件 petition.letters〕,同比下降〔52.9% down〕。").isEmpty)
  }

  @Test func `a base within the year is no figure of a year`() {
    #expect(derived("诉讼案件〔140件 litigation.cases〕,环比下降〔52.9% down〕。").isEmpty)
  }

  @Test func `what is printed is not derived again`() {
    #expect(
      derived(
        "2021年诉讼案件〔297件 litigation.cases ^2021〕。诉讼案件〔140件 litigation.cases〕,同比下降〔52.9% down〕。"
      ).isEmpty)
  }

  @Test func `what two rules imply is derived once`() {
    #expect(
      derived(
        "诉讼案件〔140件 litigation.cases〕,同比下降〔52.9% down〕。\n诉讼案件〔140件 litigation.cases〕,同比下降〔52.9% down〕。"
      ) == ["litigation.cases 297件 2021"])
  }

  @Test func `cases pending follow from stock and flow`() {
    #expect(
      derived(
        "上年结转〔12件 reconsideration.carriedOver〕,受理〔63件 reconsideration.accepted〕,审结〔60件 reconsideration.concluded〕。"
      ) == ["reconsideration.pending 15件 2022"])
  }

  @Test func `a hedged figure implies nothing`() {
    #expect(derived("诉讼案件约〔140余件 litigation.cases〕,同比下降〔52.9% down〕。").isEmpty)
    #expect(
      derived("成功调解〔近1503件 mediation.succeeded〕,成功率〔99.34% mediation.successRate〕。")
        .isEmpty)
  }
}
