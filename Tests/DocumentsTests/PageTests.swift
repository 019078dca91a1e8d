import RuleOfLawDocuments
import RuleOfLawModel
import Testing

/// What of a page is the report.
struct PageTests {
  static let examples = PageExample.fields + PageExample.layout + PageExample.chrome

  @Test func `there are at least twenty pages`() {
    #expect(Self.examples.count >= 20)
  }

  @Test(arguments: examples)
  func `the report is found on its page`(_ example: PageExample) throws {
    let document = try Document(path: "page.html", bytes: Array(example.html.utf8))
    let lines = document.text.split(separator: "\n").map(String.init)
    var rest = lines[...]
    for line in example.lines {
      let place = rest.firstIndex(of: line)
      #expect(place != nil, "\(line) is not in its place in \(lines)")
      if let place { rest = rest[(place + 1)...] }
    }
    for words in example.absent {
      #expect(!document.text.contains(words), "\(words) is in \(lines)")
    }
    #expect(document.diagnostics.map(\.code.rawValue) == example.remarks)
  }

  @Test(arguments: examples)
  func `every line of the text has its place on the page`(_ example: PageExample) throws {
    let document = try Document(path: "page.html", bytes: Array(example.html.utf8))
    let source = example.html.split(separator: "\n", omittingEmptySubsequences: false)
    var offset = 0
    for line in document.text.split(separator: "\n") {
      guard case .element(let selector, let number) = document.origins.origin(at: offset) else {
        Issue.record("\(line) has no place")
        return
      }
      #expect(!selector.isEmpty)
      #expect((1...source.count).contains(number))
      offset += line.utf8.count + 1
    }
  }

  @Test func `a place names the element and the line of the source`() throws {
    let page = """
      <body><div id="zoom">
      <p>2023年，云台县推进法治政府建设，主要情况报告如下，请予以审议。</p>
      <p>受理63件。</p></div></body>
      """
    let document = try Document(path: "x", bytes: Array(page.utf8))
    let offset = try #require(document.text.utf8.firstRange(of: "受理".utf8)).lowerBound
    let distance = document.text.utf8.distance(from: document.text.startIndex, to: offset)
    #expect(
      document.origins.origin(at: distance)
        == .element(selector: "#zoom>p:nth-of-type(2)", line: 3))
  }

  @Test func `what is left out is counted`() throws {
    let example = try #require(PageExample.chrome.first)
    let document = try Document(path: "x", bytes: Array(example.html.utf8))
    #expect(
      document.diagnostics.first?.message.chinese == "正文取自网页的 body>div:nth-of-type(4)，其外 5 段未读")
  }
}

extension String.UTF8View {
  fileprivate func firstRange(of other: String.UTF8View) -> Range<Index>? {
    indices.first { self[$0...].starts(with: other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}
