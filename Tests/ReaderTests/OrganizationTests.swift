import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Bodies that a report names.
struct OrganizationTests {
  @Test func `an organization is listed once with how often it is named`() {
    let reading = Reader().read(
      "云州市司法局会同人民法院、检察院开展联合评查。云州市司法局牵头，区人大常委会参加，检察院协同。")
    let listed = reading.organizations.map { "\($0.name) \($0.kind) \($0.level) \($0.count)" }
    #expect(
      listed == [
        "云州市司法局 department prefectural 2", "人民法院 court other 1", "检察院 procuratorate other 2",
        "区人大常委会 congress county 1",
      ])
  }

  @Test(arguments: ["全面推进依法行政。", "部门之间衔接不畅。", "法治政府建设成效明显。"])
  func `a sentence without a body has no organization`(_ text: String) {
    #expect(Reader().read(text).organizations.isEmpty)
  }
}
