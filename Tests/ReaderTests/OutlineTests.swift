import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Headings in the systems of the genre, and the parts and items they make.
struct OutlineTests {
  /// A text, and its outline: path, role and heading of each part, path and heading of each item.
  struct Example: Sendable {
    let text: String
    let outline: [String]
  }

  static let examples = [
    Example(
      text: "一、主要举措和成效\n(一)学习。\n开展学习3次。\n(二)执法。检查5次。\n二、存在的问题\n(一)力量不足。人少。\n三、下一步打算\n(一)加强培训。",
      outline: [
        "一 results 主要举措和成效", "一/(一) 学习", "一/(二) 执法", "二 problems 存在的问题", "二/(一) 力量不足",
        "三 plan 下一步打算", "三/(一) 加强培训",
      ]),
    Example(
      text:
        "一、党政主要负责人履行推进法治建设第一责任人职责情况\n认真履职。\n二、2024年主要工作\n1.制度建设\n制定文件3件。\n2.行政执法\n检查5次。\n三、2025年工作思路\n继续努力。",
      outline: [
        "一 leadership 党政主要负责人履行推进法治建设第一责任人职责情况", "二 results 2024年主要工作", "二/1 制度建设",
        "二/2 行政执法", "三 plan 2025年工作思路",
      ]),
    Example(
      text: "一、强化制度供给\n制定文件3件。\n二、规范行政执法\n检查5次。\n三、存在的不足\n人手不够。\n四、下一步工作安排\n加强培训。",
      outline: [
        "一 results 强化制度供给", "二 results 规范行政执法", "三 problems 存在的不足", "四 plan 下一步工作安排",
      ]),
    Example(
      text: "第一部分 工作开展情况\n一、学习\n学习3次。\n第二部分 存在问题\n人少。",
      outline: ["一 results 工作开展情况", "一/一 学习", "二 problems 存在问题"]),
    Example(
      text: "一、存在问题\n(一)法治机构力量有待加强目前人员不足，分布不均。",
      outline: ["一 problems 存在问题", "一/(一) 法治机构力量有待加强"]),
  ]

  @Test(arguments: examples)
  func `headings make parts and items`(_ example: Example) {
    let report = Reader().read(example.text).report
    let outline = report.parts.flatMap { part in
      ["\(part.path) \(part.role) \(part.heading)"] + part.items.map { "\($0.path) \($0.heading)" }
    }
    #expect(outline == example.outline)
  }

  @Test func `items lie within their part, in order`() {
    for part in Reader().read(BuiltInSample.text).report.parts {
      var end = part.headingSpan.end
      for item in part.items {
        #expect(part.span.contains(item.span))
        #expect(item.span.start >= end)
        end = item.span.end
      }
    }
  }
}
