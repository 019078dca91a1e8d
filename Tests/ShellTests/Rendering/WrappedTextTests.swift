import TerminalText
import Testing

@testable import RuleOfLawShell

struct WrappedTextTests {
  @Test(arguments: [
    ("行政复议案件", 12, "行政复议案件"),
    ("行政复议案件六十三件", 12, "行政复议案件\n六十三件"),
    ("受理案件共116.4%以上", 14, "受理案件共\n116.4%以上"),
    ("行政复议案件，已审结", 12, "行政复议案\n件，已审结"),
    ("行政复议“出庭”案", 12, "行政复议“出\n庭”案"),
    ("one two three four", 12, "one two\nthree four"),
    ("abcdefghijklmnop", 10, "abcdefghij\nklmnop"),
    ("行政\n复议", 12, "行政\n复议"),
  ])
  func `a line is broken where it may be`(text: String, width: Int, wrapped: String) {
    #expect(text.wrapped(to: width, measuring: DisplayWidth()) == wrapped)
  }

  @Test func `a list of names is broken at spaces`() {
    let text = "可用：政府职能 制度建设 行政决策"
    #expect(
      text.wrapped(to: 22, indent: 2, atSpaces: true, measuring: DisplayWidth())
        == "可用：政府职能\n  制度建设 行政决策")
  }

  @Test func `further lines are indented and colours take no room`() {
    let text = "\u{1B}[1m行政复议\u{1B}[0m案件六十三件全部审结"
    #expect(
      text.wrapped(to: 16, indent: 4, measuring: DisplayWidth())
        == "\u{1B}[1m行政复议\u{1B}[0m案件六十\n    三件全部审结")
    #expect(text.wrapped(to: nil, indent: 4, measuring: DisplayWidth()) == text)
    #expect(text.wrapped(to: 6, indent: 4, measuring: DisplayWidth()) == text)
  }

  @Test(arguments: 20...40)
  func `no line is wider than it may be and nothing is lost`(width: Int) {
    let text = "以城区政府为被告提起的行政诉讼案件140件，同比下降52.9%；一审胜诉率100%（“三大纠纷”）。"
    let lines = text.wrapped(to: width, indent: 2, measuring: DisplayWidth()).lines
    #expect(lines.allSatisfy { DisplayWidth().of($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
  }
}
