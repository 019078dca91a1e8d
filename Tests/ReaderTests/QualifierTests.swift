import RuleOfLawModel
import RuleOfLawReader
import Testing

/// How exactly a figure is meant, by words beside it and apart from it.
struct QualifierTests {
  @Test(
    arguments: [
      ("检查企业230家。", .exact), ("检查企业230余家。", .over), ("检查企业230多家。", .over),
      ("检查企业超230家。", .over), ("检查企业突破230家。", .over), ("检查企业逾230家。", .over),
      ("检查企业近230家。", .nearly), ("检查企业约230家。", .about), ("检查企业230家左右。", .about),
      ("检查企业约230余家。", .about), ("检查企业至少230家。", .atLeast), ("检查企业230家以上。", .atLeast),
      ("检查企业不少于230家。", .atLeast), ("检查企业不到230家。", .under), ("检查企业不足230家。", .under),
      ("检查企业不超过230家。", .atMost), ("检查企业230家以内。", .atMost),
      ("每季度至少开展2次抽查。", .atLeast), ("案件约占全市的1/5。", .about),
      ("复议申请约为一审行政诉讼的2.6倍。", .about), ("不足编制数的六成。", .under),
      ("超过总数的七成。", .over),
    ] as [(String, Qualifier)])
  func `words say how exactly a figure is meant`(_ text: String, _ qualifier: Qualifier) {
    #expect(Reader().read(text).facts.map(\.quantity.qualifier) == [qualifier], "\(text)")
  }
}
