import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Parts of a whole: of what, by what, which.
struct BreakdownTests {
  @Test(
    arguments: [
      ("受理行政复议案件96件，其中行政处罚类34件。", .reconsiderationAccepted, "matter", "行政处罚类"),
      ("受理行政复议案件96件。其中，不服行政处罚决定的34件。", .reconsiderationAccepted, "matter", "不服行政处罚决定的"),
      ("受理的行政复议案件中，以公安部门为被申请人的34件。", .reconsiderationAccepted, "respondent", "以公安部门为被申请人的"),
      ("评查行政执法案卷240件，其中优秀案卷72件。", .enforcementCaseFilesReviewed, "grade", "优秀案卷"),
      ("调解成功84件，成功率98%，其中邻里纠纷31件。", .mediationSucceeded, "kind", "邻里纠纷"),
      ("收到政府信息公开申请14件，其中网络申请4件。", .disclosureOnRequest, "channel", "网络申请"),
      ("受理热线诉求900件，其中市本级300件。", .serviceHotlineRequests, "level", "市本级"),
    ] as [(String, Indicator, String, String)])
  func `a part tells what it is of`(
    _ text: String, whole: Indicator, dimension: String, value: String
  ) {
    let part = Reader().read(text).facts.last
    #expect(part?.indicators == [], "\(text)")
    #expect(part?.breakdown?.whole == whole, "\(text)")
    #expect(part?.breakdown?.dimension == dimension, "\(text)")
    #expect(part?.breakdown?.value == value, "\(text)")
  }

  @Test(
    arguments: [
      ("受理行政复议案件96件，其中维持31件。", .reconsiderationUpheld),
      ("执法人员16名，其中持证15名。", .talentLicensedOfficers),
      ("审结行政复议案件102件（含上年结转9件）。", .reconsiderationCarriedOver),
    ] as [(String, Indicator)])
  func `a part that is an indicator of its own stays one`(_ text: String, _ own: Indicator) {
    #expect(Reader().read(text).facts.last?.indicators == [own], "\(text)")
  }
}
