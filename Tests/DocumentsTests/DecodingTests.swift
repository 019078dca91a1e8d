import RuleOfLawDocuments
import RuleOfLawModel
import Testing

struct DecodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let text: String
    var remarks: [String] = []
    var span: SourceSpan?

    var testDescription: String { "\(bytes)" }
  }

  static let cases = [
    Case(bytes: Array("受理63件\n".utf8), text: "受理63件\n"),
    Case(bytes: [0xEF, 0xBB, 0xBF] + Array("复议".utf8), text: "复议"),
    Case(bytes: [], text: "", remarks: ["document.empty"], span: SourceSpan(0, 0)),
    Case(
      bytes: [0xEF, 0xBB, 0xBF], text: "", remarks: ["document.empty"], span: SourceSpan(0, 0)),
    Case(
      bytes: Array("法".utf8) + [0xFF] + Array("治".utf8), text: "法\u{FFFD}治",
      remarks: ["document.invalidUTF8"], span: SourceSpan(3, 6)),
    Case(
      bytes: Array("法".utf8.dropLast()) + [0x41], text: "\u{FFFD}A",
      remarks: ["document.invalidUTF8"], span: SourceSpan(0, 3)),
    Case(
      bytes: [0x41, 0x00, 0x42], text: "A\u{0}B", remarks: ["document.binary"],
      span: SourceSpan(1, 2)),
    Case(
      bytes: [0xFF, 0x00], text: "\u{FFFD}\u{0}",
      remarks: ["document.invalidUTF8", "document.binary"], span: SourceSpan(0, 3)),
  ]

  @Test(arguments: cases)
  func `bytes become text and what is doubtful is said`(example: Case) throws {
    let document = try Document(path: "x", bytes: example.bytes)
    #expect(document.text == example.text)
    #expect(document.diagnostics.map(\.code.rawValue) == example.remarks)
    #expect(document.diagnostics.first?.span == example.span)
  }

  @Test func `invalid sequences are counted and genuine replacement characters are not`() throws {
    let bytes = Array("\u{FFFD}甲".utf8) + [0xC3, 0x28, 0xFE, 0xFE]
    let message = try Document(path: "x", bytes: bytes).diagnostics.first?.message
    #expect(message?.english == "3 invalid UTF-8 sequences replaced by U+FFFD")
  }
}
