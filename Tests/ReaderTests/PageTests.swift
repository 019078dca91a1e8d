import RuleOfLawModel
import RuleOfLawReader
import Testing

/// What a page says of its report: title, authority, year, publication, source.
struct PageTests {
  /// A page, and what is to be found on it.
  struct Example: Sendable {
    let page: String
    let title: String
    let authority: String?
    let kind: AuthorityKind?
    let year: Int?
    let published: String?
    let source: String?
  }

  static let examples = [
    Example(
      page:
        "当前位置：首页 > 政府信息公开 > 法治政府\n云州市司法局关于2023年度法治政府建设情况的报告\n发布时间：2024-02-18 10:20    来源：云州市司法局    浏览次数：158\n2023年，云州市司法局深入学习。\n一、主要工作\n开展学习3次。\n主办单位：云州市人民政府\n云ICP备12345678号",
      title: "云州市司法局关于2023年度法治政府建设情况的报告", authority: "云州市司法局", kind: .department,
      year: 2023, published: "2024-02-18", source: "云州市司法局"),
    Example(
      page: "2024年青石镇法治政府建设年度报告\n信息来源：青石镇    日期：2025/1/20\n一、工作成效\n开展学习3次。",
      title: "2024年青石镇法治政府建设年度报告", authority: "青石镇", kind: .township, year: 2024,
      published: "2025-01-20", source: "青石镇"),
    Example(
      page: "云州市东城区人民政府\n关于2022年度法治政府建设情况的报告\n云州市委、市政府：\n现将情况报告如下：\n一、主要成效\n开展学习3次。",
      title: "云州市东城区人民政府关于2022年度法治政府建设情况的报告", authority: "云州市东城区人民政府",
      kind: .government, year: 2022, published: nil, source: nil),
    Example(
      page: "2025年，东湖街道坚持以习近平法治思想为指导，扎实推进各项工作。\n一、主要成效\n开展学习3次。", title: "",
      authority: "东湖街道", kind: .township, year: 2025, published: nil, source: nil),
    Example(
      page: "云州经济技术开发区管理委员会2023年法治政府建设工作总结\n一、主要成效\n开展学习3次。",
      title: "云州经济技术开发区管理委员会2023年法治政府建设工作总结", authority: "云州经济技术开发区管理委员会",
      kind: .zone, year: 2023, published: nil, source: nil),
  ]

  @Test(arguments: examples)
  func `a page tells what its report is`(_ example: Example) {
    let reading = Reader().read(example.page)
    let report = reading.report
    #expect(report.title == example.title)
    #expect(report.authority?.name == example.authority)
    #expect(report.authority?.kind == example.kind)
    #expect(report.year == example.year)
    #expect(report.published?.description == example.published)
    #expect(report.source == example.source)
    #expect(reading.facts.map(\.quote) == ["学习3次"])
  }

  @Test func `a text that is nothing is said to be empty`() {
    let reading = Reader().read("")
    #expect(reading.diagnostics.map(\.code.rawValue) == ["reader.empty"])
  }
}
