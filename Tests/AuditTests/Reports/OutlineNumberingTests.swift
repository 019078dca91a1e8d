import RuleOfLawModel
import RuleOfLawReader
import Testing

@testable import RuleOfLawAudit

/// Headings that are numbered without gaps, and with one.
struct OutlineNumberingTests {
  private static func gaps(_ headings: [String]) -> String? {
    let text = headings.map { $0 + "\n办理案件9件。" }.joined(separator: "\n")
    let finding = Audit().findings(in: Reader().read(text)).first { $0.rule == "outline.numbering" }
    return finding.map { $0.confidence == .proven ? "" : $0.computed ?? "" }
  }

  @Test(arguments: [
    (["一、主要成效", "二、存在的问题", "三、下一步打算"], ""),
    (["一、主要成效", "（一）执法", "（二）普法", "二、存在的问题", "（一）不足", "三、下一步打算"], ""),
    // One gap is one gap, whatever follows.
    (["一、主要成效", "（一）执法", "（三）普法", "（四）复议", "（五）信访", "二、存在的问题"], "一/(三)"),
    (["一、主要成效", "三、存在的问题", "四、下一步打算"], "三"),
  ])
  func `a gap is told where it is`(headings: [String], gaps: String) {
    #expect(Self.gaps(headings) == gaps)
  }
}
