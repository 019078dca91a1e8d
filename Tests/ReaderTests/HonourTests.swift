import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Awards, firsts and ranks, and what only sounds like one.
struct HonourTests {
  /// A sentence, and the honour that it tells of.
  struct Example: Sendable {
    let sentence: String
    let title: String
    let kind: HonourKind
    let scope: String?
  }

  static let examples = [
    Example(
      sentence: "区司法局获评全省人民调解工作先进集体。", title: "全省人民调解工作先进集体", kind: .award,
      scope: "全省"),
    Example(
      sentence: "“码上督”平台入选全市数字法治优秀案例。", title: "全市数字法治优秀案例", kind: .award,
      scope: "全市"),
    Example(
      sentence: "挂牌成立全省首家涉企行政复议服务站。", title: "涉企行政复议服务站", kind: .first,
      scope: "全省"),
    Example(
      sentence: "在青石镇建成云州市首个乡村法治公园。", title: "乡村法治公园", kind: .first, scope: "云州市"),
    Example(
      sentence: "群众法治满意度位居全市第二。", title: "群众法治满意度", kind: .rank, scope: "全市"),
  ]

  @Test(arguments: examples)
  func `an honour is read with its kind and scope`(_ example: Example) {
    let honour = Reader().read("一、主要成效\n" + example.sentence).honours.first
    #expect(honour?.title == example.title)
    #expect(honour?.kind == example.kind)
    #expect(honour?.scope == example.scope)
  }

  @Test(arguments: [
    "一、主要成效\n获得群众好评。",
    "一、主要成效\n首次召开专题会议。",
    "一、主要成效\n居民委员会换届完成。",
    "三、下一步工作打算\n争创全省法治建设示范区，力争获评全市先进单位。",
    "二、存在的问题\n法治考核位居全市第九。",
  ])
  func `nothing awarded or claimed is no honour`(_ text: String) {
    #expect(Reader().read(text).honours.isEmpty)
  }
}
