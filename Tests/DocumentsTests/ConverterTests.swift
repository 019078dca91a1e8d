import RuleOfLawDocuments
import RuleOfLawModel
import Testing

@testable import struct RuleOfLawDocuments.ChildProcess
@testable import struct RuleOfLawDocuments.ConvertedLines
@testable import struct RuleOfLawDocuments.Converter
@testable import struct RuleOfLawDocuments.DocumentFailure
@testable import struct RuleOfLawDocuments.PrintedPages

/// What is done with forms that other programs read.
struct ConverterTests {
  @Test func `a program that is not installed is named with its package`() {
    let converters = [Converter(words: ["rol-no-such-program"], package: "no-such-package")]
    let failure = #expect(throws: DocumentFailure.self) {
      try Converter.text(of: [0x41], by: converters, name: "PDF", isAllowed: true)
    }
    #expect(
      failure?.message.chinese
        == "要装 Debian 软件包 no-such-package 才能读 PDF：apt install no-such-package")
  }

  @Test func `nothing is started where that is forbidden`() {
    let error = #expect(throws: DocumentError.self) {
      try Document(path: "x.pdf", bytes: Array("%PDF-1.4".utf8), startsConverters: false)
    }
    #expect(error?.message.english == "reading PDF starts a converter, which --safe forbids")
  }

  @Test func `a program gets the bytes and gives its text`() {
    #expect(
      ChildProcess(words: ["cat"]).run(on: Array("受理63件".utf8))
        == .ended(code: 0, Array("受理63件".utf8)))
    #expect(ChildProcess(words: ["false"]).run(on: []) == .ended(code: 1, []))
    #expect(ChildProcess(words: ["rol-no-such-program"]).run(on: []) == .couldNotStart)
  }

  @Test func `a program that takes too long or says too much is ended`() {
    #expect(ChildProcess(words: ["sleep", "60"], seconds: 1).run(on: []) == .tookTooLong)
    #expect(ChildProcess(words: ["yes"], limit: 1 << 20).run(on: []) == .saidTooMuch)
  }

  @Test(.enabled(if: ChildProcess.path(of: "pdftotext") != nil, "install poppler-utils"))
  func `a PDF is read where its converter is installed`() throws {
    let document = try Document(path: "x", bytes: Array(Self.pdf.utf8))
    #expect(document.text == "63 cases in 2023\n")
    #expect(document.origins.origin(at: 0) == .page(1))
  }

  @Test func `paragraphs and rows of a converter are taken line by line`() {
    let lines = ConvertedLines("\n题目\n\n  一、成效 \n|年度    |受理  |\n|2023    |63件  |\n")
    #expect(lines.text.text == "题目\n一、成效\n| 年度 | 受理 |\n| 2023 | 63件 |\n")
    #expect(lines.text.origins.origin(at: 7) == .paragraph(2))
  }

  @Test func `lines of printed pages become paragraphs`() {
    let printed = """
                        云州区2023年法治政府建设年度报告

          2023年，云州区深入推进法治政府建设，全面落实各项任务要
      求，现将情况报告如下。
          一、主要成效
          受理行政复议案件63件，审结39件，纠错率51.28%，发挥了化
                                  - 1 -
      \u{C}解争议主渠道的作用。
          项目      2022年     2023年
          受理      50件       63件
                                  - 2 -
      """
    let pages = PrintedPages(printed)
    #expect(
      pages.text.text.split(separator: "\n").map(String.init) == [
        "云州区2023年法治政府建设年度报告", "2023年，云州区深入推进法治政府建设，全面落实各项任务要求，现将情况报告如下。",
        "一、主要成效", "受理行政复议案件63件，审结39件，纠错率51.28%，发挥了化解争议主渠道的作用。", "| 项目 | 2022年 | 2023年 |",
        "| 受理 | 50件 | 63件 |",
      ])
  }

  /// A page with a line in Helvetica.
  private static let pdf = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
    4 0 obj<</Length 47>>stream
    BT /F 12 Tf 50 100 Td (63 cases in 2023) Tj ET
    endstream endobj
    5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
    trailer<</Root 1 0 R/Size 6>>
    %%EOF
    """
}
