import Foundation
import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

@testable import RuleOfLawDocuments
@testable import RuleOfLawShell

/// The same report in every form that it may come in.
struct FormTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  static let lines = BuiltInSample.text.split(separator: "\n").map(String.init)
  static let gbk = String.Encoding(rawValue: 0x8000_0632)

  static let forms = [
    Form(name: "text in UTF-8", bytes: Array(BuiltInSample.text.utf8)),
    Form(
      name: "a page in GBK that says it is in UTF-8, in chrome",
      bytes: encoded(page(lines.map { "<p>　　\($0)</p>" }.joined(separator: "\n")), gbk)),
    Form(
      name: "text in UTF-16", bytes: [0xFF, 0xFE] + encoded(BuiltInSample.text, .utf16LittleEndian)),
    Form(
      name: "a page whose paragraphs end with br",
      bytes: Array(page(lines.map { "&nbsp;&nbsp;\($0)<br>" }.joined()).utf8)),
    Form(name: "a document of Word whose numbers are generated", bytes: word.bytes),
  ]

  private static func encoded(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
    Array(text.data(using: encoding) ?? Data())
  }

  private static func page(_ content: String) -> String {
    """
    <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>报告</title></head>
    <body><div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a></div>
    <div class="crumbs">当前位置：<a>首页</a> &gt; 法治</div><div class="share">分享到 3 个平台</div>
    <div class="main"><div id="zoom">\(content)</div></div><div class="related"><a>2021年的报告，共有5项内容。</a></div>
    <div class="foot">主办单位：某区人民政府 电话 0771-1234567 ICP备 05000001 号</div></body></html>
    """
  }

  /// Lines with marks of headings become paragraphs of a list without their marks.
  private static var word: WordFile {
    let numerals = "一二三四五六七八九十"
    let paragraphs = lines.map { line -> String in
      let end = line.prefix { numerals.contains($0) }.endIndex
      if end > line.startIndex, line[end...].first == "、" {
        return WordFile.paragraph(String(line[end...].dropFirst()), list: 1, level: 0)
      }
      if line.first == "（" || line.first == "(" {
        let rest = line.dropFirst().drop { numerals.contains($0) }
        if rest.first == "）" || rest.first == ")" {
          return WordFile.paragraph(String(rest.dropFirst()), list: 1, level: 1)
        }
      }
      return WordFile.paragraph(line)
    }
    return WordFile(body: paragraphs.joined(), numbering: WordFile.chineseNumbering)
  }

  /// What a fact says, without where it stands.
  private static func facts(_ reading: Reading) -> [String] {
    reading.facts.map {
      "\($0.path) \($0.indicators) \($0.quantity) \(String(describing: $0.change?.direction)) \($0.quote)"
    }
  }

  @Test(arguments: forms)
  func `a report gives the same facts in every form`(_ form: Form) throws {
    let entry = Dataset.Entry(reading: try Document(path: form.name, bytes: form.bytes))
    let expected = Reader().read(BuiltInSample.text)
    #expect(Self.facts(entry.reading) == Self.facts(expected))
    #expect(entry.reading.report.title == expected.report.title)
    #expect(entry.reading.report.year == expected.report.year)
    #expect(entry.reading.problems.count == expected.problems.count)
    #expect(entry.reading.commitments.count == expected.commitments.count)
    #expect(entry.reading.facts.count > 50)
  }

  @Test func `the source of a fact names its place in the original`() throws {
    let form = try #require(Self.forms.last)
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".docx")
    try Data(form.bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var session = Session()
    #expect(session.open([path.path]).output == "已打开 1 份报告\n")
    _ = session.run("facts | take 1")
    let page = session.run(".source 1").output
    #expect(page.contains("原文第 "), "\(page)")
  }
}
