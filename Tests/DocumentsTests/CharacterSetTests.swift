import Foundation
import RuleOfLawDocuments
import RuleOfLawModel
import Testing

/// In which character set bytes are, whatever they claim.
struct CharacterSetTests {
  /// A way to write text as bytes.
  struct Writing: Sendable, CustomTestStringConvertible {
    let name: String
    let encoding: String.Encoding
    var mark: [UInt8] = []
    var testDescription: String { name + (mark.isEmpty ? "" : " with a mark") }

    func bytes(_ text: String) -> [UInt8] {
      mark + Array(text.data(using: encoding) ?? Data())
    }
  }

  static let gb18030 = Writing(name: "GB18030", encoding: String.Encoding(rawValue: 0x8000_0632))
  static let big5 = Writing(name: "Big5", encoding: String.Encoding(rawValue: 0x8000_0A03))
  static let writings = [
    gb18030,
    Writing(name: "UTF-16LE", encoding: .utf16LittleEndian),
    Writing(name: "UTF-16BE", encoding: .utf16BigEndian),
    Writing(name: "UTF-16LE", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE]),
    Writing(name: "UTF-16BE", encoding: .utf16BigEndian, mark: [0xFE, 0xFF]),
    Writing(
      name: "GB18030", encoding: String.Encoding(rawValue: 0x8000_0632),
      mark: [0x84, 0x31, 0x95, 0x33]),
  ]
  static let texts = [
    "受理63件",
    "二、主要成效\n（一）全年受理行政复议案件63件，审结39件。\n",
    "云州区司法局关于2023年法治政府建设情况的报告\r\n2023年，云州区司法局坚持依法履职。\r\n",
    "朱镕基、㐂、𠮷，这些字不在 GB 2312 里，别的字都在。",
  ]

  @Test(arguments: writings, texts)
  func `a text is read in the set that it is in`(_ writing: Writing, _ text: String) throws {
    let document = try Document(path: "x.txt", bytes: writing.bytes(text))
    #expect(document.text == text)
    #expect(
      document.diagnostics.map(\.message.english) == ["decoded as \(writing.name)"])
  }

  @Test func `traditional text in Big5 is read`() throws {
    let text = "龍潭區2023年法治政府建設年度報告，受理行政復議案件45件。"
    let document = try Document(path: "x.txt", bytes: Self.big5.bytes(text))
    #expect(document.text == text)
    #expect(document.diagnostics.map(\.message.english) == ["decoded as Big5"])
  }

  @Test(
    arguments: [
      ("gb2312", "UTF-8"), ("utf-8", "GB18030"), ("gbk", "GB18030"), ("big5", "GB18030"),
      ("gb2312", "UTF-16LE"), ("iso-8859-1", "GB18030"), ("", "GB18030"),
    ])
  func `what a page claims does not decide`(_ claim: String, _ name: String) throws {
    let meta = claim.isEmpty ? "" : "<meta charset=\"\(claim)\">"
    let page = "<html><head>\(meta)</head><body><p>全年受理行政复议案件63件，朱镕基题词。</p></body></html>"
    let writing =
      Self.writings.first { $0.name == name } ?? Writing(name: "UTF-8", encoding: .utf8)
    let document = try Document(path: "x.html", bytes: writing.bytes(page))
    #expect(document.text == "全年受理行政复议案件63件，朱镕基题词。\n")
    // In UTF-16 a claim in ASCII is no claim.
    let isRight = claim == "gbk" || name == "UTF-16LE"
    let remark = document.diagnostics.first { $0.code.rawValue == "document.characterSet" }
    #expect(remark?.message.english.hasPrefix("decoded as \(name)") == true)
    #expect(
      remark?.message.english.contains("it says") == (!isRight && !claim.isEmpty))
  }

  @Test func `invalid bytes are counted and nothing after them is lost`() throws {
    let bytes =
      Self.gb18030.bytes("全年受理行政复议案件") + [0xFF] + Self.gb18030.bytes("63件，") + [0x80]
      + Self.gb18030.bytes("审结39件。") + [0xD0]
    let document = try Document(path: "x.txt", bytes: bytes)
    #expect(document.text == "全年受理行政复议案件\u{FFFD}63件，\u{FFFD}审结39件。\u{FFFD}")
    let remark = document.diagnostics.first { $0.code.rawValue == "document.invalidBytes" }
    #expect(remark?.message.english == "3 invalid GB18030 sequences replaced by U+FFFD")
    #expect(remark?.span == SourceSpan(30, 33))
  }

  @Test func `a few invalid bytes make no other set of UTF-8`() throws {
    let bytes = Array("全年受理行政复议案件".utf8) + [0xFF, 0xB5] + Array("63件，审结39件。".utf8)
    let document = try Document(path: "x.txt", bytes: bytes)
    #expect(document.text.hasSuffix("63件，审结39件。"))
    #expect(document.diagnostics.map(\.code.rawValue) == ["document.invalidUTF8"])
  }
}
