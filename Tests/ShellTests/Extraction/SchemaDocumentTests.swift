import Foundation
import RuleOfLawShell
import TestSupport
import Testing

/// The example of `Docs/Schema.md` is what the program answers.
struct SchemaDocumentTests {
  @Test func `the documented answer is the answer`() throws {
    let page = try Project.text(of: "Docs/Schema.md")
    var extraction = Extraction()
    let answer = extraction.consume(Array((try block("in", of: page) + "\n").utf8))
    #expect(try String(decoding: answer, as: UTF8.self) == block("out", of: page) + "\n")
  }

  private func block(_ name: String, of page: String) throws -> String {
    let start = try #require(page.range(of: "```json \(name)\n")).upperBound
    let end = try #require(page.range(of: "\n```", range: start..<page.endIndex)).lowerBound
    return String(page[start..<end])
  }
}
