import RuleOfLawModel
import RuleOfLawReader
import Testing

/// References to documents: title, number and period.
struct DocumentReferenceTests {
  @Test(
    arguments: [
      ("印发《关于加强合同管理的通知》（云府办〔2024〕18号）。", "关于加强合同管理的通知", "云府办〔2024〕18号", nil),
      ("落实《法治政府建设实施纲要（2021—2025年）》。", "法治政府建设实施纲要", nil, "2021—2025"),
      ("宣传《民法典》。", "民法典", nil, nil),
    ] as [(String, String, String?, String?)])
  func `a title has its number and its period apart`(
    _ text: String, title: String, number: String?, period: String?
  ) {
    let reference = Reader().read(text).documents.first
    #expect(reference?.title == title)
    #expect(reference?.number == number)
    #expect(reference?.period == period)
  }

  @Test(arguments: ["印发通知18份。", "“法治云州”专栏。"])
  func `other words name no document`(_ text: String) {
    #expect(Reader().read(text).documents.isEmpty)
  }
}
